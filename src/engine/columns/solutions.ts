import { NO_TERM } from './term-dictionary.js';

/** Solutions as columns: one of term numbers for each variable, `NO_TERM` where it is unbound. */
export interface Solutions {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Uint32Array>;
}

/** One solution that binds nothing. */
export const UNIT: Solutions = { rows: 1, columns: new Map() };

/** What a query would need to hold is more than columns are for: the engine, which streams, answers it. */
export class TooManySolutions extends Error {}

/** 32 bits for each variable of each: 80 MB for ten. */
const MOST_ROWS = 2_000_000;

/** A column of unknown length. */
export class GrowingColumn {
  #numbers = new Uint32Array(1 << 10);
  #length = 0;

  get numbers(): Uint32Array {
    return this.#numbers.subarray(0, this.#length);
  }

  /** @throws TooManySolutions */
  add(number: number): void {
    if (this.#length === this.#numbers.length) this.#grow(this.#length + 1);
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** @throws TooManySolutions */
  addAll(numbers: Uint32Array): void {
    const length = this.#length + numbers.length;
    if (length > this.#numbers.length) this.#grow(length);
    this.#numbers.set(numbers, this.#length);
    this.#length = length;
  }

  /** @throws TooManySolutions */
  addTimes(number: number, times: number): void {
    const length = this.#length + times;
    if (length > this.#numbers.length) this.#grow(length);
    this.#numbers.fill(number, this.#length, length);
    this.#length = length;
  }

  #grow(least: number): void {
    if (least > MOST_ROWS) throw new TooManySolutions(`more than ${MOST_ROWS} solutions`);
    const larger = new Uint32Array(Math.max(least, this.#numbers.length * 2));
    larger.set(this.#numbers.subarray(0, this.#length));
    this.#numbers = larger;
  }
}

/** The given rows, in their order, as often as they are given. */
export function pickRows({ columns }: Solutions, rows: Uint32Array): Solutions {
  return {
    rows: rows.length,
    columns: new Map([...columns].map(([name, column]) => [name, pick(column, rows)])),
  };
}

export function withColumn(solutions: Solutions, name: string, column: Uint32Array): Solutions {
  return { ...solutions, columns: new Map([...solutions.columns, [name, column]]) };
}

/** The rows for which a test holds. */
export function filterRows(solutions: Solutions, holds: (row: number) => boolean): Solutions {
  const rows = new GrowingColumn();
  for (let row = 0; row < solutions.rows; row += 1) if (holds(row)) rows.add(row);
  return rows.numbers.length === solutions.rows ? solutions : pickRows(solutions, rows.numbers);
}

/** What a variable is bound to, row by row; unbound where it has no column. */
export function columnOf({ columns, rows }: Solutions, variable: string): Uint32Array {
  return columns.get(variable) ?? new Uint32Array(rows).fill(NO_TERM);
}

/** 0, 1, 2, … for each row. */
export function rowNumbers({ rows }: Solutions): Uint32Array {
  const numbers = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) numbers[row] = row;
  return numbers;
}

function pick(column: Uint32Array, rows: Uint32Array): Uint32Array {
  const picked = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) picked[index] = column[rows[index] ?? 0] ?? NO_TERM;
  return picked;
}
