import type { Expression, Pattern, PatternOptional, Query } from '@traqula/rules-sparql-1-1';
import { certainVariables, triplesVariables } from './pattern-variables.js';
import type { TextEdit } from './text-edits.js';

/**
 * Finds each `OPTIONAL { … }` that may run as `LATERAL { OPTIONAL { … } }`, which Oxigraph evaluates once for each
 * solution on its left instead of evaluating the whole body first: milliseconds instead of seconds on large data.
 *
 * Why the meaning stays. For each solution μ on the left, OPTIONAL gives μ joined with those solutions ν of the body
 * that are compatible with μ and for which the filter holds on both together; LATERAL puts μ's values into the body
 * before it is evaluated. Both agree where evaluating the body with μ's values gives the same as evaluating it without
 * them and keeping what is compatible. That holds for
 * - triple patterns, whose matches with a variable replaced are just the matches compatible with the replacement; not
 *   for property paths (a path of length zero matches a given term that is not in the graph), nor for MINUS, EXISTS,
 *   subqueries, UNION or BIND, whose inner parts would see values they must not see;
 * - filters over the body's own variables: in both forms they see them all, bound, with the same values. A filter that
 *   names another variable sees it through OPTIONAL's left side only. RAND and the like may not be run another number
 *   of times.
 *
 * A variable that the body shares with the left, bound there in every solution, is not needed for the meaning but for
 * the gain: without it the body is evaluated whole for each solution, which took a query from 34 ms to 4 s.
 *
 * OPTIONAL inside GRAPH, EXISTS, MINUS and OPTIONAL is left alone: other scopes apply there.
 */
export function lateralEdits(query: Query): TextEdit[] {
  return query.where === undefined ? [] : editsInGroup(query.where.patterns);
}

function editsInGroup(patterns: readonly Pattern[]): TextEdit[] {
  return patterns.flatMap((pattern, index) => {
    if (pattern.type === 'query') return editsInGroup(pattern.where.patterns);
    if (pattern.subType === 'group' || pattern.subType === 'union') return editsInGroup(pattern.patterns);
    const fits = pattern.subType === 'optional' && isFreeOfScope(pattern.patterns, patterns.slice(0, index));
    return fits ? wrap(pattern) : [];
  });
}

/**
 * Whether a body of plain triple patterns and filters over its own variables gives the same with the values of a
 * solution on its left put in as without; and shares a variable that is bound in all of those.
 */
export function isFreeOfScope(body: readonly Pattern[], left: readonly Pattern[]): boolean {
  const own = new Set<string>();
  const filters: Expression[] = [];
  for (const pattern of body) {
    if (pattern.type === 'query') return false;
    if (pattern.subType === 'filter') filters.push(pattern.expression);
    else if (pattern.subType === 'bgp' && !containsPath(pattern)) {
      for (const { value } of triplesVariables(pattern.triples)) own.add(value);
    } else return false;
  }
  const certain = certainVariables(left);
  const shares = [...own].some((name) => certain.has(name));
  return shares && filters.every((filter) => isOwnFilter(filter, own));
}

const VOLATILE_OPERATORS = new Set(['now', 'rand', 'uuid', 'struuid', 'bnode']);

/** Expressions over the given variables, without patterns inside. */
function isOwnFilter(node: object, own: ReadonlySet<string>): boolean {
  const { type, subType, value, operator } = node as ExpressionNode;
  if (type === 'pattern' || subType === 'patternOperation' || VOLATILE_OPERATORS.has(operator ?? ''))
    return false;
  if (type === 'term' && subType === 'variable') return own.has(value ?? '');
  return Object.entries(node).every(
    ([key, child]: [string, unknown]) =>
      key === 'loc' || typeof child !== 'object' || child === null || isOwnFilter(child, own),
  );
}

interface ExpressionNode {
  readonly type?: string;
  readonly subType?: string;
  readonly value?: string;
  readonly operator?: string;
}

function containsPath(node: object): boolean {
  return Object.entries(node).some(
    ([key, child]: [string, unknown]) =>
      (key === 'type' && child === 'path') ||
      (key !== 'loc' && typeof child === 'object' && child !== null && containsPath(child)),
  );
}

function wrap({ loc }: PatternOptional): TextEdit[] {
  if (loc.sourceLocationType !== 'source') return [];
  return [
    { start: loc.start, end: loc.start, text: 'LATERAL { ' },
    { start: loc.end, end: loc.end, text: ' }' },
  ];
}
