import {
  REFUSALS,
  type Refusal,
  refusalOf,
  type TextEncoding,
  UNUSED_IN_WINDOWS_1252,
} from '../decode-text.js';
import { parseRows } from './csv-rows.js';
import { type HeaderHints, recogniseHeaders } from './headers.js';

/** Watches the bytes of a text file pass, to tell its encoding without holding the file. */
export class EncodingProbe {
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true });
  #refusal: Refusal | undefined;
  #isUtf8 = true;
  #isWindows1252 = true;
  #started = false;

  push(bytes: Uint8Array): void {
    if (!this.#started || bytes.includes(0)) this.#refusal ??= refusalOf(bytes);
    this.#started = true;
    this.#decode(bytes);
    if (this.#isWindows1252)
      this.#isWindows1252 = !UNUSED_IN_WINDOWS_1252.some((byte) => bytes.includes(byte));
  }

  end(): { readonly encoding: TextEncoding } | { readonly refusal: Refusal } {
    if (this.#refusal !== undefined) return { refusal: this.#refusal };
    this.#decode(undefined);
    if (this.#isUtf8) return { encoding: 'utf-8' };
    return this.#isWindows1252 ? { encoding: 'windows-1252' } : { refusal: REFUSALS.unknown };
  }

  #decode(bytes: Uint8Array | undefined): void {
    if (!this.#isUtf8) return;
    try {
      if (bytes === undefined) this.#utf8.decode();
      else this.#utf8.decode(bytes, { stream: true });
    } catch {
      this.#isUtf8 = false;
    }
  }
}

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** What parts the cells: the sign that gives most known headers, then the most even rows. */
export function detectDelimiter(lines: readonly string[], hints: HeaderHints): string {
  const text = lines.join('\n');
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: score(text, lines, delimiter, hints) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

function score(text: string, lines: readonly string[], delimiter: string, hints: HeaderHints): number {
  const rows = parseRows(text, delimiter) ?? lines.map((line) => line.split(delimiter));
  const known = Math.max(
    0,
    ...rows.map((row) => recogniseHeaders(row, hints).filter((role) => role !== undefined).length),
  );
  const widths = rows.map((row) => row.length);
  const width = Math.max(1, ...widths);
  const even = width === 1 ? 0 : widths.filter((each) => each === width).length / widths.length;
  return known * 10 + even * 5 + Math.min(width, 100) / 100;
}
