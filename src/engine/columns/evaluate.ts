import type { ColumnBody, ColumnQuery, Condition, Existence } from './column-query.js';
import type { Columns } from './columns.js';
import { conditionTest } from './condition-test.js';
import { joinPattern } from './join.js';
import { joinOrder } from './join-order.js';
import { columnOf, filterRows, rowNumbers, type Solutions, UNIT, withColumn } from './solutions.js';
import { NO_TERM } from './term-dictionary.js';

/**
 * Solutions of a query's WHERE (SPARQL 1.1, 18.6), each as often as there are ways to find it; in any order.
 *
 * @returns undefined where its parts do not hang together: the engine has other ways
 * @throws TooManySolutions
 */
export function evaluatePattern(query: ColumnQuery, columns: Columns): Solutions | undefined {
  let solutions = join(UNIT, query, columns);
  for (const existence of query.existences)
    solutions = solutions && keepExisting(solutions, existence, columns);
  for (const body of query.optionals) solutions = solutions && leftJoin(solutions, body, columns);
  return solutions && keepPassing(solutions, query.conditions, columns);
}

function join(
  solutions: Solutions,
  { patterns }: Pick<ColumnQuery, 'patterns'>,
  columns: Columns,
): Solutions | undefined {
  const order = joinOrder(patterns, new Set(solutions.columns.keys()), columns);
  return order?.reduce((left, pattern) => joinPattern(left, pattern, columns), solutions);
}

/** FILTER EXISTS and FILTER NOT EXISTS (18.2, 8.1). */
function keepExisting(
  solutions: Solutions,
  { wanted, ...body }: Existence,
  columns: Columns,
): Solutions | undefined {
  const found = joinNumbered(solutions, body, columns);
  if (found === undefined) return undefined;
  const exists = marked(columnOf(found, ROW), solutions.rows);
  return filterRows(solutions, (row) => (exists[row] === 1) === wanted);
}

/** LeftJoin (18.5): what the body does not match stays, its variables unbound. */
function leftJoin(solutions: Solutions, body: ColumnBody, columns: Columns): Solutions | undefined {
  const found = joinNumbered(solutions, body, columns);
  if (found === undefined) return undefined;
  const exists = marked(columnOf(found, ROW), solutions.rows);
  const alone = filterRows(solutions, (row) => exists[row] === 0);
  const rows = found.rows + alone.rows;
  const names = [...found.columns.keys()].filter((name) => name !== ROW);
  return {
    rows,
    columns: new Map(
      names.map((name) => {
        const column = new Uint32Array(rows);
        column.set(columnOf(found, name));
        column.set(columnOf(alone, name), found.rows);
        return [name, column];
      }),
    ),
  };
}

/** No variable is called so. */
const ROW = ' row';

/** Joins solutions that know their place with a body, whose filters see both (18.2.2.6). */
function joinNumbered(
  solutions: Solutions,
  { patterns, conditions }: ColumnBody,
  columns: Columns,
): Solutions | undefined {
  const found = join(withColumn(solutions, ROW, rowNumbers(solutions)), { patterns }, columns);
  return found && keepPassing(found, conditions, columns);
}

function keepPassing(solutions: Solutions, conditions: readonly Condition[], columns: Columns): Solutions {
  return conditions.reduce<Solutions>((left, condition) => {
    const column = columnOf(left, condition.variable);
    const passes = conditionTest(condition, columns.dictionary);
    return filterRows(left, (row) => passes(column[row] ?? NO_TERM));
  }, solutions);
}

function marked(rows: Uint32Array, length: number): Uint8Array {
  const marks = new Uint8Array(length);
  for (const row of rows) marks[row] = 1;
  return marks;
}
