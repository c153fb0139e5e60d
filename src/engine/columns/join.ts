import type { ColumnPattern, ColumnTerm } from './column-query.js';
import { type Columns, lowerBound, type PairColumns } from './columns.js';
import { filterRows, GrowingColumn, pickRows, type Solutions, withColumn } from './solutions.js';
import { NO_TERM, type TermNumber } from './term-dictionary.js';

/**
 * Joins solutions with the triples that match a pattern (SPARQL 1.1, 18.5, Join with a basic graph pattern of one triple
 * pattern, without blank nodes).
 *
 * @throws TooManySolutions
 */
export function joinPattern(solutions: Solutions, pattern: ColumnPattern, columns: Columns): Solutions {
  const { bySubject, byObject } = columns.property(pattern.property);
  const subject = sideOf(solutions, pattern.subject, columns);
  const object = sideOf(solutions, pattern.object, columns);
  if (subject.kind === 'open') {
    return object.kind === 'open'
      ? joinAll(solutions, subject.variable, object.variable, bySubject)
      : joinOpen(solutions, object.at, subject.variable, byObject);
  }
  if (object.kind === 'open') return joinOpen(solutions, subject.at, object.variable, bySubject);
  const search = new Search(bySubject);
  return filterRows(solutions, (row) => search.hasPair(subject.at(row), object.at(row)));
}

type Side =
  | { readonly kind: 'open'; readonly variable: string }
  /** The term that stands there, row by row. */
  | { readonly kind: 'known'; readonly at: (row: number) => TermNumber };

function sideOf({ columns: bound }: Solutions, term: ColumnTerm, columns: Columns): Side {
  if ('iri' in term) {
    const number = columns.term(term.iri);
    return { kind: 'known', at: () => number };
  }
  const column = bound.get(term.variable);
  return column === undefined
    ? { kind: 'open', variable: term.variable }
    : { kind: 'known', at: (row) => column[row] ?? NO_TERM };
}

/** Binds a variable to the values that each row's key has. */
function joinOpen(
  solutions: Solutions,
  keyOf: (row: number) => TermNumber,
  variable: string,
  pairs: PairColumns,
): Solutions {
  const search = new Search(pairs);
  const rows = new GrowingColumn();
  const values = new GrowingColumn();
  for (let row = 0; row < solutions.rows; row += 1) {
    const { start, end } = search.range(keyOf(row));
    for (let place = start; place < end; place += 1) {
      rows.add(row);
      values.add(pairs.values[place] ?? NO_TERM);
    }
  }
  return withColumn(pickRows(solutions, rows.numbers), variable, values.numbers);
}

/** Neither side is bound: every triple of the property, with every solution. */
function joinAll(
  solutions: Solutions,
  keyVariable: string,
  valueVariable: string,
  pairs: PairColumns,
): Solutions {
  const rows = new GrowingColumn();
  const keys = new GrowingColumn();
  const values = new GrowingColumn();
  for (let row = 0; row < solutions.rows; row += 1) {
    rows.addTimes(row, pairs.keys.length);
    keys.addAll(pairs.keys);
    values.addAll(pairs.values);
  }
  const joined = withColumn(pickRows(solutions, rows.numbers), keyVariable, keys.numbers);
  return withColumn(joined, valueVariable, values.numbers);
}

interface Range {
  start: number;
  end: number;
}

/** Looks keys up in sorted columns, beginning where the last one stood: keys mostly come in their order. */
class Search {
  readonly #pairs: PairColumns;
  readonly #last: Range = { start: 0, end: 0 };
  #lastKey = NO_TERM;

  constructor(pairs: PairColumns) {
    this.#pairs = pairs;
  }

  /** The rows of a key; the same object each time. */
  range(key: TermNumber): Readonly<Range> {
    if (key === this.#lastKey) return this.#last;
    const { keys } = this.#pairs;
    const start =
      key > this.#lastKey ? gallop(keys, key, this.#last.end) : lowerBound(keys, key, 0, this.#last.start);
    let end = start;
    while (keys[end] === key) end += 1;
    this.#lastKey = key;
    this.#last.start = start;
    this.#last.end = end;
    return this.#last;
  }

  hasPair(key: TermNumber, value: TermNumber): boolean {
    const { start, end } = this.range(key);
    const { values } = this.#pairs;
    const place = lowerBound(values, value, start, end);
    return place < end && values[place] === value;
  }
}

/** The first place at or after `from` that holds `key` or more, found in steps that double. */
function gallop(keys: Uint32Array, key: number, from: number): number {
  let step = 1;
  let start = from;
  let end = from;
  while (end < keys.length && (keys[end] ?? 0) < key) {
    start = end + 1;
    end += step;
    step *= 2;
  }
  return lowerBound(keys, key, start, Math.min(end, keys.length));
}
