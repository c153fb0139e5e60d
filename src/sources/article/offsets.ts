import type { SourceLocation, TextRange } from '../../core/location.js';
import type { ArticleRecord, Segment } from '../records.js';

type Mapped = Pick<ArticleRecord, 'raw' | 'segments'>;

/**
 * Where a range of the article's text stands in its file, in UTF-16 code units of `raw`. Markup inside the range is
 * part of the result; what stands in the file only in another form (the space for a line's end) is left out at the
 * borders.
 */
export function rawRange(record: Mapped, range: TextRange): TextRange {
  const { segments } = record;
  const first = segments[firstEndingAfter(segments, range.start)];
  const last = segments[firstEndingAfter(segments, range.end - 1)];
  const ended =
    last !== undefined && last.textStart < range.end
      ? last
      : segments[firstEndingAfter(segments, range.end - 1) - 1];
  const start = first === undefined ? record.raw.length : startIn(first, range.start);
  const end = ended === undefined ? start : endIn(ended, range.end);
  return { start, end: Math.max(start, end) };
}

/** Line and column at which a range of the article's text starts in its file. */
export function locateRange(record: Mapped & Pick<ArticleRecord, 'file'>, range: TextRange): SourceLocation {
  return { file: record.file.path, ...positionAt(record.raw, rawRange(record, range).start) };
}

/** Line and column (both from 1) of an offset. */
export function positionAt(raw: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (const lineEnd of raw.slice(0, offset).matchAll(/\r\n|\n|\r/g)) {
    line++;
    lineStart = lineEnd.index + lineEnd[0].length;
  }
  return { line, column: offset - lineStart + 1 };
}

/** Index of the first segment that ends after the offset, by bisection. */
function firstEndingAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.textStart + segment.textLength <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A segment of equal lengths is verbatim; another is one character reference, taken whole. */
function startIn(segment: Segment, offset: number): number {
  const into = Math.max(0, offset - segment.textStart);
  return segment.rawStart + (segment.textLength === segment.rawLength ? into : 0);
}

function endIn(segment: Segment, offset: number): number {
  const into = Math.min(segment.textLength, offset - segment.textStart);
  return segment.rawStart + (segment.textLength === segment.rawLength ? into : segment.rawLength);
}
