import type { Pattern, PatternGraph, SubSelect } from '@traqula/rules-sparql-1-1';
import { projectedVariables, visibleVariables } from './pattern-variables.js';
import { spanOf } from './source-span.js';
import type { TextEdit } from './text-edits.js';

/**
 * Says `GRAPH ?g { P }` so that Oxigraph gives what SPARQL 1.1 does. By 18.6, P is evaluated over each graph, knows
 * nothing of ?g, and is joined with ?g afterwards; Oxigraph evaluates P once with ?g inside, as one more variable.
 *
 * - Where P names ?g, too, the graph gets a name of its own, which then has to be equal to ?g.
 * - Subqueries of P hide ?g there, which would leave it unbound: they select it, too, and group by it.
 * - MINUS in P is given ?g on both sides, and would remove solutions with which its body shares no variable (18.5): with
 *   an empty body it removes none.
 *
 * What is left: a subquery with LIMIT, which counts over all graphs; and an aggregate without GROUP BY, which gives no
 * row for a graph where nothing matches.
 */
export function graphEdits({ name, patterns, loc }: PatternGraph, text: string): TextEdit[] {
  const [span, nameSpan] = [spanOf({ loc }), spanOf(name)];
  if (name.subType !== 'variable' || span === undefined || nameSpan === undefined) return [];
  const isNamed = patterns.some((pattern) => namesVariable(pattern, name.value));
  const own = isNamed ? freshVariable(text, `graph${span.start}`) : `?${name.value}`;
  const inside = [
    ...subqueriesIn(patterns).flatMap((subquery) => ownColumn(subquery, own)),
    ...harmlessMinus(patterns),
  ];
  if (!isNamed) return inside;
  return [
    insertion(span.start, '{ '),
    { ...nameSpan, text: own },
    ...inside,
    insertion(span.end, ` { SELECT ${own} (${own} AS ?${name.value}) { GRAPH ${own} {} } } }`),
  ];
}

/** Those of the graph itself, not of graphs inside; subqueries of subqueries, too. */
function subqueriesIn(patterns: readonly Pattern[]): SubSelect[] {
  return patterns.flatMap((pattern) => {
    if (pattern.type === 'query') return [pattern, ...subqueriesIn(pattern.where.patterns)];
    return 'patterns' in pattern && pattern.subType !== 'graph' ? subqueriesIn(pattern.patterns) : [];
  });
}

function ownColumn(subquery: SubSelect, own: string): TextEdit[] {
  const { limitOffset, group } = subquery.solutionModifiers;
  const [selected] = subquery.variables;
  const [head, body] = [selected === undefined ? undefined : spanOf(selected), spanOf(subquery.where)];
  if (limitOffset !== undefined || selected === undefined || head === undefined || body === undefined)
    return [];
  const column =
    selected.type === 'wildcard'
      ? { ...head, text: ` ${[...projectedVariables(subquery).map((name) => `?${name}`), own].join(' ')} ` }
      : insertion(head.start, `${own} `);
  const grouped = group === undefined ? undefined : spanOf(group);
  if (grouped !== undefined) return [column, insertion(grouped.end, ` ${own}`)];
  return aggregates(subquery) ? [column, insertion(body.end, ` GROUP BY ${own}`)] : [column];
}

function aggregates({ variables, solutionModifiers: { having, order } }: SubSelect): boolean {
  return holds([variables, having, order], (node) => 'subType' in node && node.subType === 'aggregate');
}

function harmlessMinus(patterns: readonly Pattern[]): TextEdit[] {
  return patterns.flatMap((pattern, index) => {
    if (pattern.type !== 'pattern' || pattern.subType !== 'minus') return [];
    const left = visibleVariables(patterns.slice(0, index));
    const shares = visibleVariables(pattern.patterns).some((name) => left.includes(name));
    const [first] = pattern.patterns;
    const body = first === undefined ? undefined : spanOf(first);
    return shares || body === undefined ? [] : [insertion(body.start, 'FILTER(false) ')];
  });
}

function namesVariable(node: object, name: string): boolean {
  return holds(
    node,
    (inner) => 'subType' in inner && inner.subType === 'variable' && 'value' in inner && inner.value === name,
  );
}

function holds(node: object, test: (node: object) => boolean): boolean {
  if (test(node)) return true;
  return Object.entries(node).some(
    ([key, child]: [string, unknown]) =>
      key !== 'loc' && typeof child === 'object' && child !== null && holds(child, test),
  );
}

/** A variable of that name, or of a longer one, that the text does not hold. */
export function freshVariable(text: string, name: string): string {
  return text.includes(name) ? freshVariable(text, `${name}x`) : `?${name}`;
}

export function insertion(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}
