import type { ColumnQuery } from './column-query.js';
import { pickTableRows, type ResultColumn, type ResultTable } from './result-table.js';
import type { TermDictionary } from './term-dictionary.js';
import { termOrder } from './term-order.js';

/**
 * ORDER BY, OFFSET and LIMIT (SPARQL 1.1, 15).
 *
 * @returns undefined where values were to be compared whose order the engine alone knows
 */
export function orderAndSlice(
  table: ResultTable,
  { order, offset = 0, limit }: Pick<ColumnQuery, 'order' | 'offset' | 'limit'>,
  dictionary: TermDictionary,
): ResultTable | undefined {
  const keys = order.map(({ variable, descending }) => {
    const column = table.columns.find((each) => each.variable === variable);
    return column === undefined ? undefined : sortKey(column, descending, dictionary);
  });
  const known = keys.filter((key) => key !== undefined);
  if (known.length < keys.length) return undefined;
  const isWhole = offset === 0 && (limit === undefined || limit >= table.rows);
  if (known.length === 0 && isWhole) return table;
  const rows = firstRows(table.rows, limit === undefined ? table.rows : offset + limit, (one, other) =>
    compareBy(known, one, other),
  );
  return pickTableRows(table, rows.slice(offset));
}

/** More than are asked for are sorted at a time, so that few sorts are needed. */
const SORTED_AT_ONCE = 1_000;

/** The first so many rows in their order: what comes after those known so far is not sorted in at all. */
function firstRows(rows: number, wanted: number, compare: Compare): number[] {
  let first: number[] = [];
  let last: number | undefined;
  for (let row = 0; row < rows; row += 1) {
    if (last !== undefined && compare(row, last) >= 0) continue;
    first.push(row);
    if (first.length < wanted + SORTED_AT_ONCE) continue;
    first = first.sort(compare).slice(0, wanted);
    last = first.at(-1);
  }
  return first.sort(compare).slice(0, wanted);
}

type Compare = (row: number, other: number) => number;

function sortKey(
  { kind, numbers }: ResultColumn,
  descending: boolean,
  dictionary: TermDictionary,
): Compare | undefined {
  const direction = descending ? -1 : 1;
  if (kind === 'counts') return (row, other) => direction * ((numbers[row] ?? 0) - (numbers[other] ?? 0));
  const compare = termOrder(numbers, dictionary);
  return compare && ((row, other) => direction * compare(numbers[row] ?? 0, numbers[other] ?? 0));
}

function compareBy(keys: readonly Compare[], row: number, other: number): number {
  for (const compare of keys) {
    const difference = compare(row, other);
    if (difference !== 0) return difference;
  }
  return 0;
}
