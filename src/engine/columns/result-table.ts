import type { ColumnQuery, CountColumn, SelectedColumn } from './column-query.js';
import { columnOf, type Solutions } from './solutions.js';
import { NO_TERM } from './term-dictionary.js';

/** What a query selects: a column of term numbers, or of counts, for each variable. */
export interface ResultTable {
  readonly rows: number;
  readonly columns: readonly ResultColumn[];
}

export interface ResultColumn {
  readonly variable: string;
  readonly kind: 'terms' | 'counts';
  readonly numbers: Uint32Array;
}

/** Grouping, counting and projection (SPARQL 1.1, 18.2.4 and 18.5.1). */
export function tableOf(
  { selected, grouping }: Pick<ColumnQuery, 'selected' | 'grouping'>,
  solutions: Solutions,
): ResultTable {
  const counts = selected.some(isCount);
  if (grouping === undefined && !counts) {
    const columns = selected.map(({ variable }) => terms(variable, columnOf(solutions, variable)));
    return { rows: solutions.rows, columns };
  }
  const groups = groupRows(solutions, grouping ?? []);
  // Without GROUP BY all solutions are one group, even none of them.
  const rows = grouping === undefined ? 1 : groups.firstRows.length;
  return { rows, columns: selected.map((column) => groupedColumn(column, solutions, groups, rows)) };
}

/** Each row once (18.5, Distinct). */
export function distinctRows(table: ResultTable): ResultTable {
  const { firstRows } = groupColumns(
    table.columns.map(({ numbers }) => numbers),
    table.rows,
  );
  return firstRows.length === table.rows ? table : pickTableRows(table, firstRows);
}

export function pickTableRows({ columns }: ResultTable, rows: readonly number[]): ResultTable {
  return {
    rows: rows.length,
    columns: columns.map((column) => ({
      ...column,
      numbers: Uint32Array.from(rows, (row) => column.numbers[row] ?? NO_TERM),
    })),
  };
}

function isCount(column: SelectedColumn): column is CountColumn {
  return 'count' in column;
}

function terms(variable: string, numbers: Uint32Array): ResultColumn {
  return { variable, kind: 'terms', numbers };
}

interface Groups {
  /** Row by row, the number of its group from 0. */
  readonly groupOf: Uint32Array;
  /** Group by group, a row that is in it. */
  readonly firstRows: readonly number[];
}

function groupRows(solutions: Solutions, variables: readonly string[]): Groups {
  return groupColumns(
    variables.map((variable) => columnOf(solutions, variable)),
    solutions.rows,
  );
}

/** Splits the groups by one column after the other: rows of one group have the same number in each. */
function groupColumns(columns: readonly Uint32Array[], rows: number): Groups {
  let groups: Groups = { groupOf: new Uint32Array(rows), firstRows: rows === 0 ? [] : [0] };
  for (const column of columns) groups = split(groups, column);
  return groups;
}

function split({ groupOf }: Groups, column: Uint32Array): Groups {
  const finer = new PairNumbers();
  const firstRows: number[] = [];
  const split = groupOf.map((group, row) => {
    const number = finer.numberOf(group, column[row] ?? NO_TERM);
    if (number === firstRows.length) firstRows.push(row);
    return number;
  });
  return { groupOf: split, firstRows };
}

/** Numbers pairs of 32-bit numbers from 0, as they are met. */
class PairNumbers {
  readonly #known = new Map<number, number>();

  /** @returns whether the pair was not met before */
  add(first: number, second: number): boolean {
    const before = this.#known.size;
    return this.numberOf(first, second) === before;
  }

  numberOf(first: number, second: number): number {
    // Exact: there are fewer groups than 2²¹, which is more rows than are held.
    const pair = first * 2 ** 32 + second;
    const known = this.#known.get(pair);
    if (known !== undefined) return known;
    const number = this.#known.size;
    this.#known.set(pair, number);
    return number;
  }
}

function groupedColumn(
  column: SelectedColumn,
  solutions: Solutions,
  { groupOf, firstRows }: Groups,
  rows: number,
): ResultColumn {
  const { variable } = column;
  if (isCount(column)) {
    const numbers = countRows(column.count, solutions, groupOf, rows);
    return { variable, kind: 'counts', numbers };
  }
  const all = columnOf(solutions, variable);
  return terms(
    variable,
    Uint32Array.from(firstRows, (row) => all[row] ?? NO_TERM),
  );
}

/** Solutions, or those that bind a variable, or its different values, group by group (18.5.1.2). */
function countRows(
  { counted, distinct }: CountColumn['count'],
  solutions: Solutions,
  groupOf: Uint32Array,
  groups: number,
): Uint32Array {
  const counts = new Uint32Array(groups);
  const values = counted === undefined ? undefined : columnOf(solutions, counted);
  const seen = new PairNumbers();
  for (let row = 0; row < solutions.rows; row += 1) {
    const group = groupOf[row] ?? 0;
    const value = values?.[row];
    if (value === NO_TERM) continue;
    if (distinct && value !== undefined && !seen.add(group, value)) continue;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return counts;
}
