import type { PatternBind, Query, QuerySelect, TermVariable, TripleNesting } from '@traqula/rules-sparql-1-1';
import { RDF_TYPE } from '../rdf/namespaces.js';
import { isVariable } from './pattern-variables.js';
import { resolveIri } from './query-iris.js';
import { type Span, spanOf } from './source-span.js';

/** A query that asks for a number which the statistics of a snapshot hold, with the places to put it in the text. */
export type CountShape = {
  /** Variable that the count is given to. */
  readonly variable: string;
  /** `(COUNT(*) AS ?variable)` */
  readonly selected: Span;
  /** The group in braces after WHERE. */
  readonly where: Span;
} & (
  | { readonly counted: 'triples' }
  | { readonly counted: 'instances' | 'uses'; readonly iri: string }
  | {
      /** One row for each class or property. */
      readonly counted: 'instances-by-class' | 'uses-by-property';
      readonly key: string;
      readonly groupBy: Span;
    }
);

/**
 * Recognises exactly `SELECT [?key] (COUNT(*) AS ?n) { ?s ?p ?o } [GROUP BY ?key] [ORDER BY …] [LIMIT …]` with one
 * triple pattern of three different variables, or with a given property, or a given class. A pattern of which every
 * variable is bound counts the same by `COUNT(?s)`. Anything more is left to the engine.
 */
export function countShape(tree: Query, baseIri: string): CountShape | undefined {
  if (tree.subType !== 'select' || tree.distinct || tree.reduced || tree.values !== undefined)
    return undefined;
  if (tree.datasets.clauses.length > 0 || tree.solutionModifiers.having !== undefined) return undefined;
  if (!ordersByVariables(tree)) return undefined;
  const triple = onlyTriple(tree);
  const [count, ...otherCounts] = tree.variables.filter((selected) => selected.type === 'pattern');
  if (triple === undefined || count === undefined || otherCounts.length > 0 || !countsRows(count, triple))
    return undefined;
  const selected = spanOf(count);
  const where = spanOf(tree.where);
  if (selected === undefined || where === undefined) return undefined;
  const common = { variable: count.variable.value, selected, where };
  const keys = tree.variables.filter((term) => term.type === 'term');
  if (tree.solutionModifiers.group !== undefined) {
    const grouped = groupedShape(tree, triple, keys);
    return grouped === undefined ? undefined : { ...common, ...grouped };
  }
  return keys.length > 0 ? undefined : singleShape(triple, tree.context, baseIri, common);
}

type Common = Pick<CountShape, 'variable' | 'selected' | 'where'>;

function singleShape(
  { predicate, object }: TripleNesting,
  prologue: Query['context'],
  baseIri: string,
  common: Common,
): CountShape | undefined {
  if (predicate.type !== 'term') return undefined;
  if (predicate.subType === 'variable') {
    return isVariable(object) ? { ...common, counted: 'triples' } : undefined;
  }
  const property = resolveIri(predicate, prologue, baseIri);
  if (isVariable(object)) return { ...common, counted: 'uses', iri: property };
  if (property !== RDF_TYPE || object.type !== 'term' || object.subType !== 'namedNode') return undefined;
  return { ...common, counted: 'instances', iri: resolveIri(object, prologue, baseIri) };
}

function groupedShape(
  tree: QuerySelect,
  { predicate, object }: TripleNesting,
  keys: readonly TermVariable[],
): Pick<Extract<CountShape, { key: string }>, 'counted' | 'key' | 'groupBy'> | undefined {
  const { group } = tree.solutionModifiers;
  const groupBy = group === undefined ? undefined : spanOf(group);
  const [grouping, ...others] = group?.groupings ?? [];
  if (groupBy === undefined || others.length > 0 || keys.length !== 1) return undefined;
  const key = keys[0]?.value ?? '';
  if (grouping === undefined || !('type' in grouping) || grouping.type !== 'term' || grouping.value !== key)
    return undefined;
  if (predicate.type !== 'term' || !isVariable(object)) return undefined;
  if (predicate.subType === 'variable') {
    return predicate.value === key ? { counted: 'uses-by-property', key, groupBy } : undefined;
  }
  return predicate.value === RDF_TYPE && object.value === key
    ? { counted: 'instances-by-class', key, groupBy }
    : undefined;
}

/** The one triple of a WHERE that holds nothing else, its variables all different. */
function onlyTriple({ where }: QuerySelect): TripleNesting | undefined {
  const [pattern, ...others] = where.patterns;
  if (others.length > 0 || pattern?.type !== 'pattern' || pattern.subType !== 'bgp') return undefined;
  const [triple, ...more] = pattern.triples;
  if (more.length > 0 || triple?.type !== 'triple' || !isVariable(triple.subject)) return undefined;
  const names = [triple.subject, triple.predicate, triple.object]
    .filter(isVariable)
    .map(({ value }) => value);
  return new Set(names).size === names.length ? triple : undefined;
}

function countsRows({ expression }: PatternBind, { subject, predicate, object }: TripleNesting): boolean {
  if (expression.type !== 'expression' || expression.subType !== 'aggregate') return false;
  if (expression.aggregation !== 'count' || expression.distinct) return false;
  const [counted] = expression.expression;
  if (counted.type === 'wildcard') return true;
  const bound = [subject, predicate, object].filter(isVariable).map(({ value }) => value);
  return isVariable(counted) && bound.includes(counted.value);
}

function ordersByVariables({ solutionModifiers: { order } }: QuerySelect): boolean {
  return order === undefined || order.orderDefs.every(({ expression }) => isVariable(expression));
}
