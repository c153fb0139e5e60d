import type { Expression, Pattern, PatternBind, Query, QuerySelect } from '@traqula/rules-sparql-1-1';
import { needsAllSolutions } from '../join-shape.js';
import { isVariable, visibleVariables } from '../pattern-variables.js';
import type { ColumnBody, ColumnQuery, Condition, Existence, SelectedColumn } from './column-query.js';
import { conditionShape } from './condition-shape.js';
import { variablesOf } from './join-order.js';
import { every, iriResolver, PatternReader } from './pattern-shape.js';

/**
 * Recognises tables that columns can answer: triple patterns with given properties, OPTIONAL, EXISTS and simple filters
 * in one group, over the whole snapshot, with COUNT as the only function of what is selected. Queries that are happy with
 * some solutions, and everything else, are the engine's.
 */
export function columnShape(query: Query, baseIri: string): ColumnQuery | undefined {
  if (query.subType !== 'select' || query.values !== undefined || query.datasets.clauses.length > 0)
    return undefined;
  if (query.reduced || query.solutionModifiers.having !== undefined || !needsAllSolutions(query))
    return undefined;
  const where = whereShape(query.where.patterns, new PatternReader(iriResolver(query.context, baseIri)));
  const table = tableShape(query);
  return where === undefined || table === undefined ? undefined : { ...where, ...table };
}

type Where = Pick<ColumnQuery, 'patterns' | 'optionals' | 'existences' | 'conditions'>;

function whereShape(group: readonly Pattern[], reader: PatternReader): Where | undefined {
  const parts = every(group, (pattern) => partOf(pattern, reader));
  if (parts === undefined) return undefined;
  const where: Where = {
    patterns: parts.flatMap((part) => part.patterns ?? []),
    optionals: parts.flatMap((part) => part.optionals ?? []),
    existences: parts.flatMap((part) => part.existences ?? []),
    conditions: parts.flatMap((part) => part.conditions ?? []),
  };
  return where.patterns.length > 0 && areFreeOfOrder(where) ? where : undefined;
}

function partOf(pattern: Pattern, reader: PatternReader): Partial<Where> | undefined {
  if (pattern.type !== 'pattern') return undefined;
  if (pattern.subType === 'bgp') {
    const patterns = reader.patterns(pattern.triples);
    return patterns && { patterns };
  }
  if (pattern.subType === 'optional') {
    const body = reader.body(pattern.patterns);
    return body && { optionals: [body] };
  }
  return pattern.subType === 'filter' ? filterPart(pattern.expression, reader) : undefined;
}

function filterPart(expression: Expression, reader: PatternReader): Partial<Where> | undefined {
  const condition = conditionShape(expression);
  if (condition !== undefined) return { conditions: [condition] };
  const existence = existenceShape(expression, reader);
  return existence && { existences: [existence] };
}

const EXISTENCE: Readonly<Record<string, boolean>> = { exists: true, notexists: false };

function existenceShape(expression: Expression, reader: PatternReader): Existence | undefined {
  if (expression.type !== 'expression' || expression.subType !== 'patternOperation') return undefined;
  const wanted = EXISTENCE[expression.operator];
  const body = reader.body(expression.args.patterns);
  return wanted === undefined || body === undefined ? undefined : { wanted, ...body };
}

/**
 * Whether the parts mean the same in whatever order they stand: what one OPTIONAL alone binds is named by no other part
 * but filters, which are for the whole group anyway.
 */
function areFreeOfOrder({ patterns, optionals, existences }: Where): boolean {
  const certain = new Set(patterns.flatMap(variablesOf));
  const bodies = [...optionals, ...existences].map((body) =>
    namesIn(body).filter((name) => !certain.has(name)),
  );
  const all = bodies.flatMap((names) => [...new Set(names)]);
  return new Set(all).size === all.length;
}

function namesIn({ patterns, conditions }: ColumnBody): string[] {
  return [...patterns.flatMap(variablesOf), ...conditions.map(({ variable }: Condition) => variable)];
}

type Table = Pick<ColumnQuery, 'selected' | 'grouping' | 'distinct' | 'order' | 'limit' | 'offset'>;

function tableShape(query: QuerySelect): Table | undefined {
  const { group, order, limitOffset } = query.solutionModifiers;
  const grouping =
    group && every(group.groupings, (key) => ('type' in key && isVariable(key) ? key.value : undefined));
  const keys =
    order &&
    every(order.orderDefs, ({ expression, descending }) =>
      isVariable(expression) ? { variable: expression.value, descending } : undefined,
    );
  const selected = selectedColumns(query);
  if (selected === undefined || (group !== undefined && grouping === undefined)) return undefined;
  if (order !== undefined && keys === undefined) return undefined;
  if (!isSound(selected, grouping, query.where.patterns)) return undefined;
  return {
    selected,
    ...(grouping === undefined ? {} : { grouping }),
    distinct: query.distinct === true,
    order: keys ?? [],
    ...(limitOffset?.limit === undefined ? {} : { limit: limitOffset.limit }),
    ...(limitOffset?.offset === undefined ? {} : { offset: limitOffset.offset }),
  };
}

function selectedColumns(query: QuerySelect): SelectedColumn[] | undefined {
  return every<QuerySelect['variables'][number], SelectedColumn[]>(query.variables, (selected) => {
    if (selected.type === 'wildcard')
      return visibleVariables(query.where.patterns).map((variable) => ({ variable }));
    const column = selected.type === 'term' ? { variable: selected.value } : countColumn(selected);
    return column && [column];
  })?.flat();
}

function countColumn({ expression, variable }: PatternBind): SelectedColumn | undefined {
  if (expression.type !== 'expression' || expression.subType !== 'aggregate') return undefined;
  const { aggregation, distinct } = expression;
  const [counted] = expression.expression;
  if (aggregation !== 'count') return undefined;
  if (counted.type === 'wildcard')
    return distinct ? undefined : { variable: variable.value, count: { distinct } };
  return isVariable(counted)
    ? { variable: variable.value, count: { counted: counted.value, distinct } }
    : undefined;
}

/** What is no query at all is the engine's to say: a count named as WHERE names something, a variable not grouped by. */
function isSound(
  selected: readonly SelectedColumn[],
  grouping: readonly string[] | undefined,
  where: readonly Pattern[],
): boolean {
  const inWhere = new Set(visibleVariables(where));
  const counts = selected.filter((column) => 'count' in column);
  if (counts.some(({ variable }) => inWhere.has(variable))) return false;
  const isGrouped = grouping !== undefined || counts.length > 0;
  return !isGrouped || selected.every((column) => 'count' in column || grouping?.includes(column.variable));
}
