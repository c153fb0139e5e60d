import { createReadStream } from 'node:fs';
import { decodeWindows1252, type TextEncoding } from '../decode-text.js';

export interface TextLine {
  /** First line is 1. */
  readonly number: number;
  readonly text: string;
  /** The line was longer than what is held in memory; `text` is its start. */
  readonly cut: boolean;
}

/** A line longer than this belongs to no table. */
export const LONGEST_LINE = 1_000_000;

/** Lines of a text file of any length, one at a time, whatever ends them. */
export async function* readTextLines(path: string, encoding: TextEncoding): AsyncIterable<TextLine> {
  const utf8 = new TextDecoder('utf-8');
  const splitter = new LineSplitter();
  for await (const chunk of createReadStream(path)) {
    if (!(chunk instanceof Uint8Array)) throw new Error('a byte stream gave text');
    yield* splitter.push(
      encoding === 'utf-8' ? utf8.decode(chunk, { stream: true }) : decodeWindows1252(chunk),
    );
  }
  yield* splitter.push(utf8.decode());
  yield* splitter.end();
}

class LineSplitter {
  #rest = '';
  #cut = false;
  #number = 1;

  *push(text: string): Iterable<TextLine> {
    const lines = (this.#rest + text).split(/\r\n|\n|\r(?=[\s\S])/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) yield this.#line(line);
    if (this.#rest.length > LONGEST_LINE) {
      // The end may be the first half of a `\r\n`.
      this.#rest = this.#rest.slice(0, LONGEST_LINE) + (this.#rest.endsWith('\r') ? '\r' : '');
      this.#cut = true;
    }
  }

  *end(): Iterable<TextLine> {
    const rest = this.#rest.replace(/\r$/, '');
    if (rest !== '') yield this.#line(rest);
  }

  #line(text: string): TextLine {
    const line = { number: this.#number++, text, cut: this.#cut };
    this.#cut = false;
    return line;
  }
}
