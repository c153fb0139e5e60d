import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { readLines } from '../core/json-lines.js';

/** Values put aside on disk between two passes over them, in the order they came. */
export class Spool<T> {
  readonly #path: string;
  readonly #stream: WriteStream;

  private constructor(path: string) {
    this.#path = path;
    this.#stream = createWriteStream(path, 'utf8');
  }

  static async open<T>(path: string): Promise<Spool<T>> {
    await mkdir(dirname(path), { recursive: true });
    return new Spool<T>(path);
  }

  async add(value: T): Promise<void> {
    if (!this.#stream.write(`${JSON.stringify(value)}\n`))
      await new Promise<void>((resolve, reject) => {
        this.#stream.once('drain', resolve);
        this.#stream.once('error', reject);
      });
  }

  /** Reads them back; nothing is added any more. */
  async *values(): AsyncIterable<T> {
    this.#stream.end();
    await finished(this.#stream);
    // Written by `add` from values of that type.
    for await (const line of readLines(this.#path)) yield JSON.parse(line) as T;
  }
}
