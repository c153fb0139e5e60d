import { parse } from 'csv-parse/sync';
import { brokenQuotes, lineTooLong } from './row-messages.js';
import type { TableLine } from './rows.js';
import type { TextLine } from './text-lines.js';

/**
 * The rows of delimited text, streamed. A quote that is never closed costs its own line, not the rest of the file: a
 * row goes on to the next line only where its quotes then pair off and no line inside it is a row by itself.
 */
export async function* readCsvRows(
  lines: AsyncIterable<TextLine>,
  file: string,
  delimiter: string,
): AsyncIterable<TableLine> {
  const reader = new CsvReader(file, delimiter);
  for await (const line of lines) {
    reader.push(line);
    yield* reader.take(false);
  }
  yield* reader.take(true);
}

/** Lines that one quoted cell may hold. */
const LONGEST_CELL_LINES = 100;
/** Rows handed to the parser at once, for its start-up costs more than a row. */
const BATCH = 500;

interface Row {
  readonly line: number;
  readonly text: string;
}

class CsvReader {
  readonly #file: string;
  readonly #delimiter: string;
  #lines: TextLine[] = [];
  #batch: Row[] = [];
  #width: number | undefined;

  constructor(file: string, delimiter: string) {
    this.#file = file;
    this.#delimiter = delimiter;
  }

  push(line: TextLine): void {
    this.#lines.push(line);
  }

  /** @param ended whether no more lines follow */
  *take(ended: boolean): Iterable<TableLine> {
    for (let first = this.#lines[0]; first !== undefined; first = this.#lines[0]) {
      if (first.cut) {
        yield* this.#flush();
        yield { kind: 'broken', line: first.number, diagnostic: lineTooLong(this.#file, first.number) };
        this.#lines.shift();
      } else if (hasPairedQuotes(first.text)) {
        if (first.text.trim() !== '') this.#batch.push({ line: first.number, text: first.text });
        this.#lines.shift();
        if (this.#batch.length >= BATCH) yield* this.#flush();
      } else {
        yield* this.#flush();
        const taken = this.#takeContinued(first, ended);
        if (taken === undefined) return;
        yield taken;
      }
    }
    if (ended) yield* this.#flush();
  }

  /** A row over several lines; undefined while its end has not been read. */
  #takeContinued(first: TextLine, ended: boolean): TableLine | undefined {
    let text = first.text;
    let length = 1;
    for (; length < Math.min(this.#lines.length, LONGEST_CELL_LINES) && !hasPairedQuotes(text); length++)
      text += `\n${this.#lines[length]?.text ?? ''}`;
    const isPaired = hasPairedQuotes(text);
    if (!isPaired && !ended && length < LONGEST_CELL_LINES) return undefined;
    const cells =
      isPaired && !this.#hidesRows(this.#lines.slice(1, length - 1)) ? this.#parse(text) : undefined;
    this.#lines.splice(0, cells === undefined ? 1 : length);
    return cells === undefined ? this.#broken(first.number) : this.#row(first.number, cells);
  }

  #hidesRows(inner: readonly TextLine[]): boolean {
    return (
      this.#width !== undefined &&
      this.#width > 1 &&
      inner.some(({ text }) => text.includes(this.#delimiter) && this.#parse(text)?.length === this.#width)
    );
  }

  *#flush(): Iterable<TableLine> {
    const batch = this.#batch;
    this.#batch = [];
    if (batch.length === 0) return;
    const together = parseRows(batch.map(({ text }) => text).join('\n'), this.#delimiter);
    for (const [index, { line, text }] of batch.entries()) {
      const cells = together?.length === batch.length ? together[index] : this.#parse(text);
      yield cells === undefined ? this.#broken(line) : this.#row(line, cells);
    }
  }

  #parse(text: string): readonly string[] | undefined {
    const rows = parseRows(text, this.#delimiter);
    return rows?.length === 1 ? rows[0] : undefined;
  }

  #row(line: number, cells: readonly string[]): TableLine {
    this.#width = Math.max(this.#width ?? 0, cells.length);
    return { kind: 'cells', line, cells };
  }

  #broken(line: number): TableLine {
    return { kind: 'broken', line, diagnostic: brokenQuotes(this.#file, line) };
  }
}

function hasPairedQuotes(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 0;
}

/** Undefined where the text is not well formed. */
export function parseRows(text: string, delimiter: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      record_delimiter: '\n',
      skip_empty_lines: true,
    });
  } catch {
    return undefined;
  }
}
