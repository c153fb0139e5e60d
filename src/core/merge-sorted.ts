export type CompareLines = (a: string, b: string) => number;

const BATCH_LINES = 4096;

/** JavaScript's own order of strings. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Merges sorted sequences of lines, given and taken in batches, into one. Holds one batch of each. */
export async function* mergeSortedBatches(
  sequences: readonly AsyncIterable<readonly string[]>[],
  compare: CompareLines = compareCodeUnits,
): AsyncIterable<readonly string[]> {
  const heap = new CursorHeap(compare);
  for (const sequence of sequences) {
    const cursor: Cursor = { line: '', lines: [], next: 0, iterator: sequence[Symbol.asyncIterator]() };
    if (await advance(cursor)) heap.push(cursor);
  }
  let batch: string[] = [];
  for (let cursor = heap.least(); cursor !== undefined; cursor = heap.least()) {
    batch.push(cursor.line);
    const inMemory = cursor.lines[cursor.next];
    if (inMemory !== undefined) {
      cursor.line = inMemory;
      cursor.next++;
      heap.leastGrew();
    } else if (await advance(cursor)) heap.leastGrew();
    else heap.removeLeast();
    if (batch.length >= BATCH_LINES) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Cuts lines into batches. */
export function* batched(lines: readonly string[]): Iterable<readonly string[]> {
  for (let start = 0; start < lines.length; start += BATCH_LINES) {
    yield lines.slice(start, start + BATCH_LINES);
  }
}

interface Cursor {
  line: string;
  lines: readonly string[];
  next: number;
  readonly iterator: AsyncIterator<readonly string[]>;
}

async function advance(cursor: Cursor): Promise<boolean> {
  for (;;) {
    const line = cursor.lines[cursor.next];
    if (line !== undefined) {
      cursor.line = line;
      cursor.next++;
      return true;
    }
    const batch = await cursor.iterator.next();
    if (batch.done === true) return false;
    cursor.lines = batch.value;
    cursor.next = 0;
  }
}

/** Binary heap: the cursor with the least line is the first. */
class CursorHeap {
  readonly #cursors: Cursor[] = [];

  constructor(readonly compare: CompareLines) {}

  least(): Cursor | undefined {
    return this.#cursors[0];
  }

  push(cursor: Cursor): void {
    const cursors = this.#cursors;
    let index = cursors.length;
    while (index > 0) {
      const parentIndex = (index - 1) >> 1;
      const parent = cursors[parentIndex];
      if (parent === undefined || this.compare(parent.line, cursor.line) <= 0) break;
      cursors[index] = parent;
      index = parentIndex;
    }
    cursors[index] = cursor;
  }

  removeLeast(): void {
    const last = this.#cursors.pop();
    if (last === undefined || this.#cursors.length === 0) return;
    this.#cursors[0] = last;
    this.leastGrew();
  }

  /** Puts the first cursor where its new, greater line belongs. */
  leastGrew(): void {
    const cursors = this.#cursors;
    const moved = cursors[0];
    if (moved === undefined) return;
    let index = 0;
    for (;;) {
      const leftIndex = 2 * index + 1;
      const left = cursors[leftIndex];
      if (left === undefined) break;
      const right = cursors[leftIndex + 1];
      const takesRight = right !== undefined && this.compare(right.line, left.line) < 0;
      const child = takesRight ? right : left;
      if (this.compare(moved.line, child.line) <= 0) break;
      cursors[index] = child;
      index = takesRight ? leftIndex + 1 : leftIndex;
    }
    cursors[index] = moved;
  }
}
