import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { readLines } from './json-lines.js';

export interface ExternalSortOptions {
  /** Folder for the runs; made when missing, removed by `close`. */
  readonly folder: string;
  /** Characters held in memory before a run is written. */
  readonly runCharacters?: number;
}

/**
 * Sorts any number of lines by code unit with bounded memory: sorted runs on disk, merged on reading. Lines may hold
 * any character but `\n` and `\r`. The order depends on the lines alone, not on the order they came in.
 */
export class ExternalSort {
  readonly #folder: string;
  readonly #runCharacters: number;
  readonly #runs: string[] = [];
  #lines: string[] = [];
  #characters = 0;

  constructor(options: ExternalSortOptions) {
    this.#folder = options.folder;
    this.#runCharacters = options.runCharacters ?? 64 * 1024 * 1024;
  }

  async add(line: string): Promise<void> {
    this.#lines.push(line);
    this.#characters += line.length;
    if (this.#characters >= this.#runCharacters) await this.#writeRun();
  }

  /** The lines in order; call once all are added. */
  async *sorted(): AsyncIterable<string> {
    if (this.#runs.length === 0) {
      yield* this.#takeSorted();
      return;
    }
    if (this.#lines.length > 0) await this.#writeRun();
    yield* mergeSorted(this.#runs.map(readLines));
  }

  async close(): Promise<void> {
    this.#lines = [];
    await rm(this.#folder, { recursive: true, force: true });
  }

  #takeSorted(): string[] {
    const lines = this.#lines.sort(compareCodeUnits);
    this.#lines = [];
    this.#characters = 0;
    return lines;
  }

  async #writeRun(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const path = join(this.#folder, `run-${this.#runs.length}`);
    const stream = createWriteStream(path, 'utf8');
    for (const line of this.#takeSorted()) {
      if (!stream.write(`${line}\n`)) await new Promise<void>((resolve) => stream.once('drain', resolve));
    }
    stream.end();
    await finished(stream);
    this.#runs.push(path);
  }
}

export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Merges sorted sequences of lines into one. */
export async function* mergeSorted(sequences: readonly AsyncIterable<string>[]): AsyncIterable<string> {
  const heads: Head[] = [];
  for (const sequence of sequences) {
    const iterator = sequence[Symbol.asyncIterator]();
    const first = await iterator.next();
    if (first.done !== true) heads.push({ line: first.value, iterator });
  }
  for (;;) {
    let least = heads[0];
    if (least === undefined) return;
    for (const head of heads) if (head.line < least.line) least = head;
    yield least.line;
    const next = await least.iterator.next();
    if (next.done === true) heads.splice(heads.indexOf(least), 1);
    else least.line = next.value;
  }
}

interface Head {
  line: string;
  readonly iterator: AsyncIterator<string>;
}
