import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readLines } from '../core/json-lines.js';

const WRITE_CHARACTERS = 1024 * 1024;

/** Values put aside on disk between two passes over them, in the order they came. */
export class Spool<T> {
  readonly #path: string;
  readonly #file: FileHandle;
  #text = '';
  #isOpen = true;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  static async open<T>(path: string): Promise<Spool<T>> {
    await mkdir(dirname(path), { recursive: true });
    return new Spool<T>(path, await open(path, 'w'));
  }

  async add(value: T): Promise<void> {
    this.#text += `${JSON.stringify(value)}\n`;
    if (this.#text.length >= WRITE_CHARACTERS) await this.#write();
  }

  /** Reads them back; nothing is added any more. */
  async *values(): AsyncIterable<T> {
    await this.#write();
    await this.close();
    // Written by `add` from values of that type.
    for await (const line of readLines(this.#path)) yield JSON.parse(line) as T;
  }

  /** Needed where they are not read back; may be called again. */
  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#file.close();
  }

  async #write(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (text !== '') await this.#file.appendFile(text);
  }
}
