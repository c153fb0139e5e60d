import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareCodePoints, holdsAboveSurrogates, holdsSurrogate } from './code-point-order.js';
import { readLineBatches } from './json-lines.js';
import { batched, type CompareLines, mergeSortedBatches } from './merge-sorted.js';

export { compareCodeUnits } from './merge-sorted.js';

export interface ExternalSortOptions {
  /** Folder for the runs; made when missing, removed by `close`. */
  readonly folder: string;
  /** Characters held in memory before a run is written. */
  readonly runCharacters?: number;
  /** Runs merged at once, so that the number of open files stays bounded; more are merged in several passes. */
  readonly openRuns?: number;
}

const WRITE_CHARACTERS = 1024 * 1024;
const ADDED: Promise<void> = Promise.resolve();

/**
 * Sorts any number of lines by code point (the order of their UTF-8 bytes) with bounded memory: sorted runs on disk,
 * merged on reading. Lines may hold any character but `\n`. The order depends on the lines alone, not on the order
 * they came in.
 */
export class ExternalSort {
  readonly #folder: string;
  readonly #runCharacters: number;
  readonly #openRuns: number;
  #runs: string[] = [];
  #runsWritten = 0;
  #lines: string[] = [];
  #characters = 0;
  #surrogates = false;
  #aboveSurrogates = false;

  constructor(options: ExternalSortOptions) {
    this.#folder = options.folder;
    this.#runCharacters = options.runCharacters ?? 64 * 1024 * 1024;
    this.#openRuns = Math.max(2, options.openRuns ?? 64);
  }

  add(text: string): Promise<void> {
    // Half a surrogate pair has no UTF-8 form: what a run on disk would make of it, memory must make of it too.
    const line = holdsSurrogate(text) ? Buffer.from(text).toString() : text;
    this.#lines.push(line);
    this.#characters += line.length;
    this.#surrogates ||= holdsSurrogate(line);
    this.#aboveSurrogates ||= holdsAboveSurrogates(line);
    return this.#characters >= this.#runCharacters ? this.#spill() : ADDED;
  }

  /** The lines in order; call once all are added. */
  async *sorted(): AsyncIterable<string> {
    for await (const lines of this.sortedBatches()) yield* lines;
  }

  /** The lines in order, many at a time; call once all are added. */
  async *sortedBatches(): AsyncIterable<readonly string[]> {
    if (this.#runs.length === 0) {
      yield* batched(this.#takeSorted());
      return;
    }
    if (this.#lines.length > 0) await this.#spill();
    while (this.#runs.length > this.#openRuns) await this.#mergeOldestRuns();
    yield* mergeSortedBatches(this.#runs.map(readLineBatches), this.#compare);
  }

  async close(): Promise<void> {
    this.#lines = [];
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** JavaScript's own order of strings is that of UTF-16 units, and faster: used as long as both orders agree. */
  get #compare(): CompareLines | undefined {
    return this.#surrogates && this.#aboveSurrogates ? compareCodePoints : undefined;
  }

  #takeSorted(): string[] {
    const lines = this.#lines.sort(this.#compare);
    this.#lines = [];
    this.#characters = 0;
    return lines;
  }

  async #spill(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    this.#runs.push(await this.#writeRun(batched(this.#takeSorted())));
  }

  async #mergeOldestRuns(): Promise<void> {
    const oldest = this.#runs.splice(0, this.#openRuns);
    this.#runs.push(await this.#writeRun(mergeSortedBatches(oldest.map(readLineBatches), this.#compare)));
    await Promise.all(oldest.map((path) => rm(path)));
  }

  async #writeRun(batches: AsyncIterable<readonly string[]> | Iterable<readonly string[]>): Promise<string> {
    const path = join(this.#folder, `run-${this.#runsWritten++}`);
    const file = await open(path, 'w');
    try {
      let text = '';
      for await (const lines of batches) {
        for (const line of lines) {
          text += `${line}\n`;
          if (text.length >= WRITE_CHARACTERS) {
            await file.appendFile(text);
            text = '';
          }
        }
      }
      await file.appendFile(text);
    } finally {
      await file.close();
    }
    return path;
  }
}
