import type { TextRange } from '../../core/location.js';
import type { Block, Link, Segment } from '../records.js';
import { BlockDraft, type DraftKind } from './block-draft.js';
import type { Piece } from './pieces.js';

export interface ArticleBody {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly segments: readonly Segment[];
}

/** A run of text that is opened before its content is known. */
export interface Mark {
  start?: Position;
}

interface Position {
  readonly draft: BlockDraft;
  readonly offset: number;
}

interface Span {
  readonly start: Position;
  readonly end: Position;
}

/**
 * Puts an article's text together from its pieces: white space collapsed, one line for each block, every run mapped
 * back to the file. Readers of every format go through it, so that the same article gives the same text.
 */
export class BodyBuilder {
  readonly #drafts: BlockDraft[] = [];
  readonly #openMarks = new Set<Mark>();
  readonly #emphases: Span[] = [];
  readonly #links: (Span & { readonly href: string })[] = [];
  #draft: BlockDraft | undefined;

  /** Starts a block; one that is open and still empty is kept, since `<li><p>` is one list item. */
  openBlock(kind: DraftKind, depth?: number): void {
    if (this.#draft?.isEmpty && kind === 'paragraph') return;
    this.closeBlock();
    this.#draft = new BlockDraft(kind, depth);
  }

  closeBlock(): void {
    if (this.#draft !== undefined && !this.#draft.isEmpty) this.#drafts.push(this.#draft);
    this.#draft = undefined;
  }

  /** @param newlines whether the ends of lines in the file may be the author's line breaks */
  add(pieces: readonly Piece[], newlines: 'break' | 'space'): void {
    for (const piece of pieces) {
      if (this.#draft === undefined && piece.text.trim() === '') continue;
      this.#draft ??= new BlockDraft('paragraph', undefined);
      this.#draft.add(piece, newlines, (offset) => this.#startMarks(offset));
    }
  }

  /** A break the author asked for; two in a row end the paragraph. */
  breakLine(): void {
    const draft = this.#draft;
    if (draft === undefined || draft.isEmpty) return;
    if (!draft.endsInBreak || draft.kind === 'heading' || draft.kind === 'tableRow') draft.breakLine();
    else {
      this.closeBlock();
      this.#draft = new BlockDraft(draft.kind === 'quote' ? 'quote' : 'paragraph', undefined);
    }
  }

  /** Separates what follows from what stands before, as between blocks inside a table cell. */
  addSpace(): void {
    this.#draft?.addSpace();
  }

  startCell(): void {
    this.#draft?.startCell();
  }

  endCell(): void {
    this.#draft?.endCell();
  }

  openMark(): Mark {
    const mark: Mark = {};
    this.#openMarks.add(mark);
    return mark;
  }

  closeEmphasis(mark: Mark): void {
    const span = this.#close(mark);
    if (span !== undefined) this.#emphases.push(span);
  }

  closeLink(mark: Mark, href: string): void {
    const span = this.#close(mark);
    if (span !== undefined) this.#links.push({ ...span, href });
  }

  finish(): ArticleBody {
    this.closeBlock();
    let text = '';
    let last: Block['kind'] | undefined;
    const starts = new Map<BlockDraft, number>();
    const blocks: Block[] = [];
    const segments: Segment[] = [];
    for (const draft of this.#drafts) {
      const lines = draft.split();
      const [first] = lines;
      if (first === undefined) continue;
      text += separator(last, first.kind);
      const start = text.length;
      starts.set(draft, start);
      text += draft.text;
      for (const line of lines) blocks.push(shiftBlock(line, start));
      for (const segment of draft.segments)
        segments.push({ ...segment, textStart: segment.textStart + start });
      last = lines.at(-1)?.kind;
    }
    const emphases = this.#emphases.map((span) => toRange(span, starts)).sort(byStart);
    const links = this.#links.map((span) => ({ range: toRange(span, starts), href: span.href }));
    return {
      text,
      blocks: withEmphases(blocks, emphases),
      links: links.sort((a, b) => byStart(a.range, b.range)),
      segments,
    };
  }

  #startMarks(offset: number): void {
    if (this.#draft === undefined) return;
    for (const mark of this.#openMarks) mark.start ??= { draft: this.#draft, offset };
  }

  #close(mark: Mark): Span | undefined {
    this.#openMarks.delete(mark);
    const draft = this.#draft ?? this.#drafts.at(-1);
    if (mark.start === undefined || draft === undefined) return undefined;
    const end = draft.isEmpty ? this.#drafts.at(-1) : draft;
    return end === undefined
      ? undefined
      : { start: mark.start, end: { draft: end, offset: end.text.length } };
  }
}

function separator(before: Block['kind'] | undefined, after: Block['kind']): string {
  if (before === undefined) return '';
  return before === after && (after === 'listItem' || after === 'tableRow') ? '\n' : '\n\n';
}

function shiftBlock(block: Block, by: number): Block {
  const shift = ({ start, end }: TextRange): TextRange => ({ start: start + by, end: end + by });
  return {
    ...block,
    range: shift(block.range),
    ...(block.cells === undefined ? {} : { cells: block.cells.map(shift) }),
  };
}

function toRange({ start, end }: Span, starts: ReadonlyMap<BlockDraft, number>): TextRange {
  return {
    start: (starts.get(start.draft) ?? 0) + start.offset,
    end: (starts.get(end.draft) ?? 0) + end.offset,
  };
}

function byStart(a: TextRange, b: TextRange): number {
  return a.start - b.start || b.end - a.end;
}

/** Gives each block its emphases, cut at its borders. */
function withEmphases(blocks: readonly Block[], emphases: readonly TextRange[]): readonly Block[] {
  let from = 0;
  return blocks.map((block) => {
    const { start, end } = block.range;
    while ((emphases[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
    const own: TextRange[] = [];
    for (let index = from; (emphases[index]?.start ?? Number.POSITIVE_INFINITY) < end; index++) {
      const range = emphases[index];
      if (range !== undefined && range.end > start)
        own.push({ start: Math.max(range.start, start), end: Math.min(range.end, end) });
    }
    return own.length === 0 ? block : { ...block, emphases: own };
  });
}
