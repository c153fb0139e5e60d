import type { TextRange } from '../../core/location.js';
import type { Block, Segment } from '../records.js';
import { findListing, type ParagraphLine } from './listing.js';
import type { Piece } from './pieces.js';

export type DraftKind = Block['kind'];

interface LineBreak {
  /** Offset of the space that stands for it. */
  readonly at: number;
  readonly hard: boolean;
}

type Pending = 'nothing' | 'space' | 'softBreak' | 'hardBreak';

/** White space of HTML and Markdown; no-break spaces are part of the text. */
const RUNS = /([ \t\r\n\f]+)|[^ \t\r\n\f]+/g;

/** A block while it is read. Offsets are its own: it starts at 0. */
export class BlockDraft {
  readonly kind: DraftKind;
  readonly #depth: number | undefined;
  readonly #segments: Segment[] = [];
  readonly #breaks: LineBreak[] = [];
  readonly #cells: TextRange[] = [];
  #cellStart = 0;
  #text = '';
  #pending: Pending = 'nothing';
  #pendingRaw: number | undefined;

  constructor(kind: DraftKind, depth: number | undefined) {
    this.kind = kind;
    this.#depth = depth;
  }

  get text(): string {
    return this.#text;
  }

  get segments(): readonly Segment[] {
    return this.#segments;
  }

  get isEmpty(): boolean {
    return this.#text.trim() === '';
  }

  get endsInBreak(): boolean {
    return this.#pending === 'hardBreak';
  }

  /** @param onContent hears the offset at which text begins, once white space before it is settled */
  add(piece: Piece, newlines: 'break' | 'space', onContent: (offset: number) => void): void {
    if (piece.raw !== undefined && piece.text.length !== piece.raw.end - piece.raw.start) {
      this.#addDecoded(piece, onContent);
      return;
    }
    for (const run of piece.text.matchAll(RUNS)) {
      const rawStart = piece.raw === undefined ? undefined : piece.raw.start + run.index;
      if (run[1] === undefined) this.#addContent(run[0], rawStart, run[0].length, onContent);
      else this.#addWhiteSpace(run[1], rawStart, newlines);
    }
  }

  breakLine(): void {
    this.#pending = 'hardBreak';
    this.#pendingRaw = undefined;
  }

  addSpace(): void {
    if (this.#pending === 'nothing') this.#pending = 'space';
  }

  startCell(): void {
    this.#pending = 'nothing';
    if (this.#cells.length > 0) this.#text += CELL_SEPARATOR;
    this.#cellStart = this.#text.length;
  }

  endCell(): void {
    this.#pending = 'nothing';
    this.#cells.push({ start: this.#cellStart, end: this.#text.length });
  }

  /** The block, or the entries it turns out to list; these then stand on lines of their own. */
  split(): readonly Block[] {
    const whole = this.#block(this.kind, { start: 0, end: this.#text.length }, this.#depth);
    if (this.kind !== 'paragraph' && this.kind !== 'listItem') return [whole];
    const ranges = this.#lineRanges();
    const first = findListing(this.#lines(ranges));
    if (first === undefined) return [whole];
    const depth = this.kind === 'listItem' ? (this.#depth ?? 1) + 1 : 1;
    this.#text = ranges.map(({ start, end }) => this.#text.slice(start, end)).join('\n');
    return ranges.map((range, index) =>
      index < first ? this.#block(this.kind, range, this.#depth) : this.#block('listItem', range, depth),
    );
  }

  #block(kind: DraftKind, range: TextRange, depth: number | undefined): Block {
    return {
      kind,
      range,
      ...(depth === undefined ? {} : { depth }),
      emphases: [],
      ...(kind === 'tableRow' ? { cells: this.#cells } : {}),
    };
  }

  #lineRanges(): readonly TextRange[] {
    const starts = [0, ...this.#breaks.map(({ at }) => at + 1)];
    return starts.map((start, index) => ({ start, end: this.#breaks[index]?.at ?? this.#text.length }));
  }

  #lines(ranges: readonly TextRange[]): readonly ParagraphLine[] {
    return ranges.map(({ start, end }, index) => ({
      text: this.#text.slice(start, end),
      hardBreak: this.#breaks[index]?.hard ?? false,
    }));
  }

  /** A character reference: whole, since half of it means nothing. */
  #addDecoded(piece: Piece, onContent: (offset: number) => void): void {
    if (/^[ \t\r\n\f]*$/.test(piece.text)) this.#addWhiteSpace(piece.text, undefined, 'space');
    else
      this.#addContent(
        piece.text,
        piece.raw?.start,
        piece.raw === undefined ? 0 : piece.raw.end - piece.raw.start,
        onContent,
      );
  }

  #addContent(
    text: string,
    rawStart: number | undefined,
    rawLength: number,
    onContent: (offset: number) => void,
  ): void {
    this.#settleWhiteSpace();
    onContent(this.#text.length);
    if (rawStart !== undefined) this.#addSegment(this.#text.length, text.length, rawStart, rawLength);
    this.#text += text;
  }

  #addWhiteSpace(run: string, rawStart: number | undefined, newlines: 'break' | 'space'): void {
    if (this.#pending === 'hardBreak' || this.#pending === 'softBreak') return;
    if (newlines === 'break' && /[\r\n]/.test(run)) this.#pending = 'softBreak';
    else if (this.#pending === 'nothing') this.#pending = 'space';
    const space = run.indexOf(' ');
    this.#pendingRaw ??= rawStart === undefined || space === -1 ? undefined : rawStart + space;
  }

  #settleWhiteSpace(): void {
    const [pending, raw] = [this.#pending, this.#pendingRaw];
    this.#pending = 'nothing';
    this.#pendingRaw = undefined;
    const atStart = this.#text.length === (this.kind === 'tableRow' ? this.#cellStart : 0);
    if (pending === 'nothing' || atStart) return;
    if (pending === 'space' && raw !== undefined) this.#addSegment(this.#text.length, 1, raw, 1);
    if (pending !== 'space') this.#breaks.push({ at: this.#text.length, hard: pending === 'hardBreak' });
    this.#text += ' ';
  }

  #addSegment(textStart: number, textLength: number, rawStart: number, rawLength: number): void {
    const last = this.#segments.at(-1);
    const joins =
      last !== undefined &&
      textLength === rawLength &&
      last.textLength === last.rawLength &&
      last.textStart + last.textLength === textStart &&
      last.rawStart + last.rawLength === rawStart;
    if (!joins) this.#segments.push({ textStart, textLength, rawStart, rawLength });
    else
      this.#segments[this.#segments.length - 1] = {
        ...last,
        textLength: last.textLength + textLength,
        rawLength: last.rawLength + rawLength,
      };
  }
}

/** Between the cells of a row, as browsers copy them. */
const CELL_SEPARATOR = '\t';
