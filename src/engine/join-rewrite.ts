import type { Statistics } from '../snapshot/contract.js';
import type { JoinShape, OptionalShape, PatternBlock, PlainPattern } from './join-shape.js';
import { applyEdits, type TextEdit } from './text-edits.js';

/** Measured: one look-up takes as long as reading this many triples from a list and joining them. */
const TRIPLES_PER_LOOKUP = 2;
/** Below that it makes no difference. */
const LEAST_SOLUTIONS = 1_000;

/**
 * The text of a query with its joins said in the way that the statistics of the snapshot let expect to be quicker.
 *
 * Oxigraph, which has no statistics, looks up each further triple pattern for each solution so far. Where there are as
 * many solutions as triples with the next property, it is quicker to read those once and to join by hash; and that is
 * what it does with subqueries.
 *
 * Why the meaning stays. A basic graph pattern without blank nodes is the join of its triple patterns (SPARQL 1.1, 18.3:
 * each solution maps its variables to terms so that every triple is in the graph), joins may be taken in any order, and
 * `{ SELECT ?s ?o { ?s <p> ?o } }`, with all variables selected, is the same multiset as `?s <p> ?o`. The body of an
 * OPTIONAL, triple patterns with filters over their own variables, may be selected from in the same way: those filters
 * see the same values inside as beside it.
 *
 * @returns undefined where the query is best as it is
 */
export function textWithJoins(query: string, shape: JoinShape, statistics: Statistics): string | undefined {
  const size = (pattern: PlainPattern): number => triplesOf(pattern, statistics);
  const solutions = Math.min(...shape.blocks.flatMap(({ patterns }) => patterns.map(size)));
  if (solutions < LEAST_SOLUTIONS) return undefined;
  const wholes = shape.optionals.filter(({ block }) => isReadWhole(block, solutions, size));
  const joins = shape.blocks.flatMap((block) => hashJoins(block, size));
  if (wholes.length + joins.length === 0) return undefined;
  return applyEdits(query, [
    ...shape.edits,
    ...joins,
    ...shape.optionals.flatMap((optional) =>
      wholes.includes(optional) ? wholeBody(optional, size) : optional.each,
    ),
  ]);
}

function triplesOf({ counted }: PlainPattern, { classes, properties }: Statistics): number {
  if ('class' in counted)
    return Object.hasOwn(classes, counted.class) ? (classes[counted.class]?.instances ?? 0) : 0;
  return Object.hasOwn(properties, counted.property) ? (properties[counted.property]?.triples ?? 0) : 0;
}

function isReadWhole(
  { patterns }: PatternBlock,
  solutions: number,
  size: (pattern: PlainPattern) => number,
): boolean {
  const read = patterns.reduce((sum, pattern) => sum + size(pattern), 0);
  return read < solutions * patterns.length * TRIPLES_PER_LOOKUP;
}

/** The smallest list first: solutions so far are what the hash table is made of. */
function hashJoins({ span, patterns }: PatternBlock, size: (pattern: PlainPattern) => number): TextEdit[] {
  const ordered = [...patterns].sort((one, other) => size(one) - size(other));
  const [least, ...others] = ordered;
  if (least === undefined) return [];
  const most = size(least) * TRIPLES_PER_LOOKUP;
  if (!others.some((pattern) => size(pattern) <= most)) return [];
  const looked = others.filter((pattern) => size(pattern) > most).map(({ text }) => `${text} .`);
  const read = ordered.filter((pattern) => size(pattern) <= most).map(subquery);
  return [{ ...span, text: ` ${[...looked, ...read].join(' ')} ` }];
}

function wholeBody(
  { body, block, variables }: OptionalShape,
  size: (pattern: PlainPattern) => number,
): TextEdit[] {
  const ordered = [...block.patterns].sort((one, other) => size(one) - size(other));
  return [
    {
      start: body.start,
      end: body.start,
      text: `{ SELECT ${variables.map((name) => `?${name}`).join(' ')} { `,
    },
    { ...block.span, text: ` ${ordered.map(subquery).join(' ')} ` },
    { start: body.end, end: body.end, text: ' } }' },
  ];
}

function subquery({ text, variables }: PlainPattern): string {
  return `{ SELECT ${variables.map((name) => `?${name}`).join(' ')} { ${text} } }`;
}
