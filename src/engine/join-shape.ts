import type {
  Pattern,
  PatternBgp,
  PatternOptional,
  Query,
  QuerySelect,
  TripleNesting,
} from '@traqula/rules-sparql-1-1';
import { RDF_TYPE } from '../rdf/namespaces.js';
import { isFreeOfScope } from './lateral-rewrite.js';
import { triplesVariables } from './pattern-variables.js';
import { resolveIri } from './query-iris.js';
import { type Span, spanOf } from './source-span.js';
import type { TextEdit } from './text-edits.js';

/** A triple pattern with a property, and a variable or a class as its object. */
export interface PlainPattern {
  /** With absolute IRIs, to stand anywhere in the query. */
  readonly text: string;
  readonly variables: readonly string[];
  /** What of the statistics tells how many triples match it. */
  readonly counted: { readonly property: string } | { readonly class: string };
}

/** Triple patterns that stand together in the text, nothing else between them. */
export interface PatternBlock {
  readonly span: Span;
  readonly patterns: readonly PlainPattern[];
}

export interface OptionalShape {
  /** What stands between its braces. */
  readonly body: Span;
  readonly block: PatternBlock;
  readonly variables: readonly string[];
  /** Evaluates it for each solution on its left. */
  readonly each: readonly TextEdit[];
}

/** A query that looks through much, with the places where its joins can be said in another way. */
export interface JoinShape {
  /** What is edited whatever way is chosen. */
  readonly edits: readonly TextEdit[];
  readonly blocks: readonly PatternBlock[];
  readonly optionals: readonly OptionalShape[];
}

/**
 * Recognises tables whose outermost group holds nothing but triple patterns that name no thing but properties and
 * classes, OPTIONAL, MINUS and filters, and that need all solutions: those that are grouped, counted, sorted, or have no
 * limit. Whoever names a thing, or wants some solutions only, is served best by look-ups.
 *
 * @param edits what is edited whatever way is chosen
 * @param laterals what makes each OPTIONAL be evaluated for each solution on its left
 */
export function joinShape(
  query: Query,
  baseIri: string,
  edits: readonly TextEdit[],
  laterals: readonly TextEdit[],
): JoinShape | undefined {
  if (query.subType !== 'select' || query.values !== undefined || !needsAllSolutions(query)) return undefined;
  if (query.datasets.clauses.length > 0) return undefined;
  const { patterns } = query.where;
  const plain = (triple: object) => plainPattern(triple, query.context, baseIri);
  const blocks: PatternBlock[] = [];
  const optionals: OptionalShape[] = [];
  for (const [index, pattern] of patterns.entries()) {
    if (pattern.type === 'query') return undefined;
    if (pattern.subType === 'bgp') {
      const block = patternBlock(pattern, plain);
      if (block === undefined) return undefined;
      blocks.push(block);
    } else if (pattern.subType === 'optional') {
      const optional = optionalShape(pattern, patterns.slice(0, index), plain, laterals);
      if (optional !== undefined) optionals.push(optional);
    } else if (pattern.subType !== 'filter' && pattern.subType !== 'minus') return undefined;
  }
  if (blocks.length === 0) return undefined;
  const chosen = new Set(optionals.flatMap(({ each }) => each));
  return { edits: [...edits, ...laterals.filter((edit) => !chosen.has(edit))], blocks, optionals };
}

/** Whether some of its solutions would not do: it groups, counts, sorts, or has no limit. */
export function needsAllSolutions({ solutionModifiers, variables }: QuerySelect): boolean {
  const { limitOffset, group, order } = solutionModifiers;
  if (limitOffset === undefined || group !== undefined || order !== undefined) return true;
  return variables.some(
    ({ type, ...selected }) =>
      type === 'pattern' && 'expression' in selected && isAggregate(selected.expression),
  );
}

function isAggregate(expression: object): boolean {
  return 'subType' in expression && expression.subType === 'aggregate';
}

function patternBlock(
  { triples }: PatternBgp,
  plain: (triple: object) => PlainPattern | undefined,
): PatternBlock | undefined {
  const patterns = triples.map(plain).filter((pattern) => pattern !== undefined);
  // The parser's own place of a block ends with its first statement.
  const spans = triples.map(spanOf).filter((span) => span !== undefined);
  if (patterns.length < triples.length || spans.length < triples.length) return undefined;
  const span = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  return { span, patterns };
}

function optionalShape(
  optional: PatternOptional,
  left: readonly Pattern[],
  plain: (triple: object) => PlainPattern | undefined,
  laterals: readonly TextEdit[],
): OptionalShape | undefined {
  if (!isFreeOfScope(optional.patterns, left)) return undefined;
  const [bgp, ...others] = optional.patterns.filter(
    (pattern) => pattern.type === 'pattern' && pattern.subType === 'bgp',
  );
  const [whole, first] = [spanOf(optional), optional.patterns[0]];
  const inside = first === undefined ? undefined : spanOf(first);
  const block = bgp === undefined || others.length > 0 ? undefined : patternBlock(bgp, plain);
  if (bgp === undefined || block === undefined || whole === undefined || inside === undefined)
    return undefined;
  const each = laterals.filter(({ start }) => start === whole.start || start === whole.end);
  const variables = [...new Set(triplesVariables(bgp.triples).map(({ value }) => value))];
  return { body: { start: inside.start, end: whole.end - 1 }, block, variables, each };
}

function plainPattern(triple: object, prologue: Query['context'], baseIri: string): PlainPattern | undefined {
  if (!isTriple(triple)) return undefined;
  const { subject, predicate, object } = triple;
  if (subject.type !== 'term' || subject.subType !== 'variable') return undefined;
  if (predicate.type !== 'term' || predicate.subType !== 'namedNode' || object.type !== 'term')
    return undefined;
  const property = resolveIri(predicate, prologue, baseIri);
  const start = `?${subject.value} <${property}>`;
  if (object.subType === 'variable') {
    if (object.value === subject.value) return undefined;
    const variables = [subject.value, object.value];
    return { text: `${start} ?${object.value}`, variables, counted: { property } };
  }
  if (object.subType !== 'namedNode' || property !== RDF_TYPE) return undefined;
  const iri = resolveIri(object, prologue, baseIri);
  return { text: `${start} <${iri}>`, variables: [subject.value], counted: { class: iri } };
}

function isTriple(node: object): node is TripleNesting {
  return 'type' in node && node.type === 'triple';
}
