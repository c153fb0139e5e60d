import type {
  GraphNode,
  Path,
  Pattern,
  PatternOptional,
  Query,
  TermIri,
  TripleNesting,
} from '@traqula/rules-sparql-1-1';
import { freshVariable, graphEdits, insertion } from './graph-rewrite.js';
import { isVariable } from './pattern-variables.js';
import { spanOf } from './source-span.js';
import type { TextEdit } from './text-edits.js';

/**
 * Says in other words what Oxigraph reads otherwise than SPARQL 1.1 does. There is no switch: without these edits the
 * result is another one.
 *
 * - `GROUP_CONCAT` of texts in one language keeps that language there, as drafts of SPARQL 1.2 have it; 1.1 (18.5.1.7)
 *   gives a simple literal, as does `STR` of either.
 * - The filter of a group that stands alone in OPTIONAL is taken there for the OPTIONAL's own, which sees the left side
 *   (18.2.2.6). A second filter keeps the first where it is.
 * - `GRAPH ?g { P }` is evaluated once with ?g inside P: see `graphEdits`.
 * - A path of length zero between a term and a variable gives the term even where the data does not hold it (18.4).
 */
export function standardEdits(query: Query, text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  visit(query, 'default');
  return edits;

  function visit(node: object, graph: ActiveGraph): void {
    edits.push(...editsFor(node as SyntaxNode, graph, text));
    const inner = activeGraphInside(node as SyntaxNode, graph);
    for (const [key, child] of Object.entries(node) as [string, unknown][]) {
      if (key !== 'loc' && typeof child === 'object' && child !== null) visit(child, inner);
    }
  }
}

type ActiveGraph = 'default' | 'named';

/** What is looked at here of the nodes of the tree. */
type SyntaxNode =
  | Exclude<Pattern, { type: 'query' }>
  | { readonly type: 'expression'; readonly aggregation?: string; readonly loc: object }
  | { readonly type: 'query' };

function activeGraphInside(node: SyntaxNode, graph: ActiveGraph): ActiveGraph {
  return node.type === 'pattern' && node.subType === 'graph' ? 'named' : graph;
}

function editsFor(node: SyntaxNode, graph: ActiveGraph, text: string): TextEdit[] {
  if (node.type === 'expression') return node.aggregation === 'group_concat' ? around(node, 'STR(', ')') : [];
  if (node.type !== 'pattern') return [];
  if (node.subType === 'optional') return filterKept(node);
  if (node.subType === 'graph') return graphEdits(node, text);
  return node.subType === 'bgp' && graph === 'default' ? zeroLengths(node.triples, text) : [];
}

function filterKept({ patterns, loc }: PatternOptional): TextEdit[] {
  const [only, ...others] = patterns;
  const standsAlone = others.length === 0 && only?.type === 'pattern' && only.subType === 'group';
  const span = spanOf({ loc });
  return standsAlone && span !== undefined ? [insertion(span.end - 1, ' FILTER(true) ')] : [];
}

/**
 * Only paths that stand in the text as a statement of their own can be put into a group of their own; and no label of a
 * blank node may stand in two blocks of triples.
 */
function zeroLengths(triples: readonly object[], text: string): TextEdit[] {
  if (text.includes('_:')) return [];
  return triples.flatMap((triple, index) => {
    const next = triples[index + 1];
    const isWhole = next === undefined || (isTriple(next) && spanOf(next.subject) !== undefined);
    return isWhole && isTriple(triple) && allowsNothing(triple.predicate) ? orTheTerm(triple, text) : [];
  });
}

function orTheTerm({ subject, object }: TripleNesting, text: string): TextEdit[] {
  const [start, end] = [spanOf(subject), spanOf(object)];
  const variable = [subject, object].find(isVariable);
  const term = [subject, object].find(isNamed);
  const written = term === undefined ? undefined : spanOf(term);
  if (start === undefined || end === undefined || variable === undefined || written === undefined) return [];
  const iri = text.slice(written.start, written.end);
  const any = freshVariable(text, `any${start.start}`);
  const held = `{ ${iri} ${any}p ${any} } UNION { ${any} ${any}p ${iri} }`;
  return [
    insertion(start.start, '{ { '),
    insertion(end.end, ` } UNION { VALUES ?${variable.value} { ${iri} } FILTER NOT EXISTS { ${held} } } } `),
  ];
}

/** `*`, `?`, and sequences of these; alternatives could give the same end more than once. */
function allowsNothing(path: TripleNesting['predicate'] | Path): boolean {
  if (path.type !== 'path') return false;
  if (path.subType === '*' || path.subType === '?') return true;
  return (path.subType === '/' || path.subType === '^') && path.items.every(allowsNothing);
}

function around(node: { readonly loc: object }, before: string, after: string): TextEdit[] {
  const span = spanOf(node);
  return span === undefined ? [] : [insertion(span.start, before), insertion(span.end, after)];
}

function isTriple(node: object): node is TripleNesting {
  return 'type' in node && node.type === 'triple';
}

function isNamed(node: GraphNode): node is TermIri {
  return node.type === 'term' && node.subType === 'namedNode';
}
