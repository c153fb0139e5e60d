import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A CSV file written row by row, never faster than the disk takes it. */
export class CsvFile {
  readonly #stream: WriteStream;
  readonly #delimiter: string;

  /** @param path must not exist yet */
  constructor(path: string, delimiter: ',' | ';') {
    this.#stream = createWriteStream(path, { encoding: 'utf8', flags: 'wx' });
    this.#delimiter = delimiter;
  }

  async write(cells: readonly string[]): Promise<void> {
    const line = `${cells.map((cell) => this.#quote(cell)).join(this.#delimiter)}\r\n`;
    if (this.#stream.write(line)) return;
    await new Promise<void>((resolve, reject) => {
      this.#stream.once('drain', resolve);
      this.#stream.once('error', reject);
    });
  }

  async close(): Promise<void> {
    this.#stream.end();
    await finished(this.#stream);
  }

  #quote(cell: string): string {
    return /["\r\n]/.test(cell) || cell.includes(this.#delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  }
}
