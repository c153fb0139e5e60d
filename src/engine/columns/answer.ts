import type { ColumnQuery } from './column-query.js';
import type { Columns } from './columns.js';
import { evaluatePattern } from './evaluate.js';
import { distinctRows, tableOf } from './result-table.js';
import { orderAndSlice } from './row-order.js';
import { TooManySolutions } from './solutions.js';
import { type ColumnAnswer, TABLE_WRITERS } from './table-writers.js';

export interface AnswerOptions {
  readonly mediaType: string;
  /** Of the text, in characters. */
  readonly maximumLength: number;
}

/**
 * The result of a query, read from columns and joined in whole tables, which is quicker than going from solution to
 * solution wherever there are many.
 *
 * @returns undefined where that is not the way to do it: another syntax, literals to be sorted, too many solutions
 */
export function answerFromColumns(
  query: ColumnQuery,
  columns: Columns,
  { mediaType, maximumLength }: AnswerOptions,
): ColumnAnswer | undefined {
  const write = TABLE_WRITERS[mediaType];
  if (write === undefined) return undefined;
  try {
    const solutions = evaluatePattern(query, columns);
    if (solutions === undefined) return undefined;
    const table = tableOf(query, solutions);
    const rows = orderAndSlice(query.distinct ? distinctRows(table) : table, query, columns.dictionary);
    return rows && write(rows, columns.dictionary, maximumLength);
  } catch (error) {
    if (error instanceof TooManySolutions) return undefined;
    throw error;
  }
}
