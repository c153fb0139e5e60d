import type {
  GraphNode,
  Pattern,
  SubSelect,
  TermVariable,
  TripleCollection,
  TripleNesting,
} from '@traqula/rules-sparql-1-1';

/** Variables by name, with the offset in the text where each is met first. */
export type VariableOffsets = Map<string, number>;

/** The variables that a group makes visible (SPARQL 1.1, 18.2.1): what `SELECT *` selects, in the order of the text. */
export function visibleVariables(patterns: readonly Pattern[]): string[] {
  const offsets: VariableOffsets = new Map();
  for (const pattern of patterns) addVisible(pattern, offsets);
  return [...offsets].sort(([, first], [, second]) => first - second).map(([name]) => name);
}

function addVisible(pattern: Pattern, offsets: VariableOffsets): void {
  if (pattern.type === 'query') {
    for (const name of projectedVariables(pattern)) note(name, offsetOf(pattern), offsets);
    return;
  }
  switch (pattern.subType) {
    case 'bgp':
      for (const variable of triplesVariables(pattern.triples))
        note(variable.value, offsetOf(variable), offsets);
      return;
    case 'graph':
      if (pattern.name.subType === 'variable') note(pattern.name.value, offsetOf(pattern.name), offsets);
      for (const inner of pattern.patterns) addVisible(inner, offsets);
      return;
    case 'group':
    case 'optional':
    case 'union':
      for (const inner of pattern.patterns) addVisible(inner, offsets);
      return;
    case 'bind':
      note(pattern.variable.value, offsetOf(pattern.variable), offsets);
      return;
    case 'values':
      for (const variable of pattern.variables) note(variable.value, offsetOf(variable), offsets);
      return;
    case 'filter':
    case 'minus':
    case 'service':
      return;
  }
}

/** What a subquery gives to the query around it. */
export function projectedVariables(query: SubSelect): string[] {
  return query.variables.flatMap((selected) => {
    if (selected.type === 'wildcard') {
      return visibleVariables([query.where, ...(query.values === undefined ? [] : [query.values])]);
    }
    return [selected.type === 'term' ? selected.value : selected.variable.value];
  });
}

/** Variables that are bound in every solution of a group. */
export function certainVariables(patterns: readonly Pattern[]): Set<string> {
  return new Set(patterns.flatMap((pattern) => [...certainOf(pattern)]));
}

function certainOf(pattern: Pattern): Set<string> {
  if (pattern.type === 'query') {
    // An aggregate can fail, and without GROUP BY it gives a row where nothing matched: only plain queries count.
    if (pattern.solutionModifiers.group !== undefined) return new Set();
    if (pattern.variables.some((selected) => selected.type === 'pattern')) return new Set();
    const inside = certainVariables([pattern.where]);
    return new Set(projectedVariables(pattern).filter((name) => inside.has(name)));
  }
  switch (pattern.subType) {
    case 'bgp':
      return new Set(triplesVariables(pattern.triples).map(({ value }) => value));
    case 'group':
      return certainVariables(pattern.patterns);
    case 'graph': {
      const inside = certainVariables(pattern.patterns);
      return pattern.name.subType === 'variable' ? inside.add(pattern.name.value) : inside;
    }
    case 'union': {
      const [first = new Set<string>(), ...others] = pattern.patterns.map((branch) => certainOf(branch));
      return new Set([...first].filter((name) => others.every((other) => other.has(name))));
    }
    case 'values':
      return new Set(
        pattern.variables
          .map(({ value }) => value)
          .filter((name) => pattern.values.every((row) => (row[name] ?? row[`?${name}`]) !== undefined)),
      );
    // BIND of an expression that fails leaves its variable unbound.
    case 'bind':
    case 'filter':
    case 'minus':
    case 'optional':
    case 'service':
      return new Set();
  }
}

export function isVariable(node: object): node is TermVariable {
  return 'subType' in node && node.subType === 'variable';
}

/** Variables of triple patterns, those inside `[ … ]` and `( … )` too. */
export function triplesVariables(triples: readonly (TripleNesting | TripleCollection)[]): TermVariable[] {
  return triples.flatMap((triple) => {
    if (triple.type === 'tripleCollection') return collectionVariables(triple);
    const predicate =
      triple.predicate.type === 'term' && triple.predicate.subType === 'variable' ? [triple.predicate] : [];
    return [...nodeVariables(triple.subject), ...predicate, ...nodeVariables(triple.object)];
  });
}

function nodeVariables(node: GraphNode): TermVariable[] {
  if (node.type === 'tripleCollection') return collectionVariables(node);
  return node.subType === 'variable' ? [node] : [];
}

function collectionVariables(collection: TripleCollection): TermVariable[] {
  return triplesVariables(collection.triples);
}

function note(name: string, offset: number, offsets: VariableOffsets): void {
  offsets.set(name, Math.min(offset, offsets.get(name) ?? Number.POSITIVE_INFINITY));
}

/** A subject that several predicates share stands in the text once: its repetitions have no place. */
function offsetOf({ loc }: { readonly loc: object }): number {
  return 'start' in loc && typeof loc.start === 'number' ? loc.start : Number.POSITIVE_INFINITY;
}
