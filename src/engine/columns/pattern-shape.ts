import type {
  GraphNode,
  Pattern,
  Query,
  TermIri,
  TripleCollection,
  TripleNesting,
} from '@traqula/rules-sparql-1-1';
import { isIri } from '../../rdf/iris.js';
import { resolveIri } from '../query-iris.js';
import type { ColumnBody, ColumnPattern, ColumnTerm } from './column-query.js';
import { conditionShape } from './condition-shape.js';

type Path = TripleNesting['predicate'];
export type ResolveIri = (iri: TermIri) => string | undefined;

/** Gives absolute IRIs, and none where the engine has to say what is wrong with one. */
export function iriResolver(prologue: Query['context'], baseIri: string): ResolveIri {
  return (iri) => {
    const absolute = resolveIri(iri, prologue, baseIri);
    return isIri(absolute) ? absolute : undefined;
  };
}

/** Reads triple patterns; names what stands between the steps of their paths. */
export class PatternReader {
  readonly #resolve: ResolveIri;
  #between = 0;

  constructor(resolve: ResolveIri) {
    this.#resolve = resolve;
  }

  /** @returns undefined where one of them is of another kind: a literal, an open property, a path with repetition */
  patterns(triples: readonly (TripleNesting | TripleCollection)[]): ColumnPattern[] | undefined {
    return every(triples, (triple) => (triple.type === 'triple' ? this.#pattern(triple) : undefined))?.flat();
  }

  /** Triple patterns, with tests of what they bind. */
  body(patterns: readonly Pattern[]): ColumnBody | undefined {
    const read = every(patterns, (pattern): ColumnBody | undefined => {
      if (pattern.type !== 'pattern') return undefined;
      if (pattern.subType === 'bgp') {
        const triples = this.patterns(pattern.triples);
        return triples && { patterns: triples, conditions: [] };
      }
      const condition = pattern.subType === 'filter' ? conditionShape(pattern.expression) : undefined;
      return condition && { patterns: [], conditions: [condition] };
    });
    return (
      read && {
        patterns: read.flatMap((part) => part.patterns),
        conditions: read.flatMap((part) => part.conditions),
      }
    );
  }

  #pattern({ subject, predicate, object }: TripleNesting): ColumnPattern[] | undefined {
    const [from, to] = [this.#term(subject), this.#term(object)];
    const patterns = from && to && this.#path(from, predicate, to);
    return patterns?.some(({ subject: left, object: right }) => isSameVariable(left, right))
      ? undefined
      : patterns;
  }

  #term(node: GraphNode): ColumnTerm | undefined {
    if (node.type !== 'term') return undefined;
    if (node.subType === 'variable') return { variable: node.value };
    const iri = node.subType === 'namedNode' ? this.#resolve(node) : undefined;
    return iri === undefined ? undefined : { iri };
  }

  /** A path of given length is a row of triple patterns (SPARQL 1.1, 18.2.2.4). */
  #path(subject: ColumnTerm, path: Path, object: ColumnTerm): ColumnPattern[] | undefined {
    if (path.type === 'term') {
      const property = path.subType === 'namedNode' ? this.#resolve(path) : undefined;
      return property === undefined ? undefined : [{ subject, property, object }];
    }
    const [first, ...others] = path.items;
    if (path.subType === '^' && others.length === 0) return this.#path(object, first, subject);
    if (path.subType !== '/') return undefined;
    let from = subject;
    return every(path.items, (step, index) => {
      const to = index === path.items.length - 1 ? object : this.#variableBetween();
      const patterns = this.#path(from, step, to);
      from = to;
      return patterns;
    })?.flat();
  }

  #variableBetween(): ColumnTerm {
    this.#between += 1;
    return { variable: `step ${this.#between}` };
  }
}

function isSameVariable(one: ColumnTerm, other: ColumnTerm): boolean {
  return 'variable' in one && 'variable' in other && one.variable === other.variable;
}

/** What is made of each, unless one of them cannot be made. */
export function every<From, To>(
  list: readonly From[],
  make: (from: From, index: number) => To | undefined,
): To[] | undefined {
  const made: To[] = [];
  for (const [index, from] of list.entries()) {
    const to = make(from, index);
    if (to === undefined) return undefined;
    made.push(to);
  }
  return made;
}
