import { KeyIndex } from './key-index.js';
import { LineFile } from './line-file.js';

/** How the lines of a file are read, and under which key each is found. */
export interface LineFormat<T> {
  /** Name of the line file: `entries`. */
  readonly lines: string;
  /** Name of the index, where it is not that of the lines. */
  readonly keys?: string;
  readonly parse: (line: string) => T;
  readonly keyOf: (value: T) => string;
}

/** Values in a file, found by number or by key without loading it. */
export class KeyedLines<T> {
  private constructor(
    readonly format: LineFormat<T>,
    readonly file: LineFile,
    readonly index: KeyIndex,
  ) {}

  static async open<T>(folder: string, format: LineFormat<T>): Promise<KeyedLines<T>> {
    const file = await LineFile.open(folder, format.lines);
    try {
      return new KeyedLines(format, file, await KeyIndex.open(folder, format.keys ?? format.lines));
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Of the lines with the key's hash, the one that holds the key itself. */
  async find(key: string): Promise<{ readonly number: number; readonly value: T } | undefined> {
    for (const number of await this.index.find(key)) {
      const value = await this.at(number);
      if (value !== undefined && this.format.keyOf(value) === key) return { number, value };
    }
    return undefined;
  }

  async at(number: number): Promise<T | undefined> {
    const [line] = await this.file.read(number, 1);
    return line === undefined ? undefined : this.format.parse(line);
  }

  async *all(): AsyncIterable<T> {
    for await (const lines of this.file.all()) for (const line of lines) yield this.format.parse(line);
  }

  async close(): Promise<void> {
    await this.file.close();
    await this.index.close();
  }
}
