import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';
import type { TextRange } from '../../core/location.js';

/** A run of readable text and the run of the file it was decoded from. */
export interface Piece {
  readonly text: string;
  /** Absent where the text stands nowhere in the file as it is. */
  readonly raw?: TextRange;
}

/** How a text node of the tree is written in the file. */
export type Syntax = 'markdown' | 'html' | 'code' | 'inlineCode';

/**
 * Finds where each character of a node's decoded value stands in the node's source. The parsers give the place of a
 * whole node only; escapes, character references and the prefixes of continued lines (`> `, indents) lie in between.
 */
export function alignPieces(raw: string, range: TextRange, value: string, syntax: Syntax): readonly Piece[] {
  if (raw.slice(range.start, range.end) === value) return [{ text: value, raw: range }];
  const pieces = new PieceList(raw);
  const match = syntax === 'html' ? matchHtml : matchLines;
  return match(raw, range, value, syntax, pieces) === undefined ? [{ text: value }] : pieces.all;
}

/** The HTML parser drops a line break that opens a `<pre>`. */
function matchHtml(
  raw: string,
  { start, end }: TextRange,
  value: string,
  syntax: Syntax,
  pieces: PieceList,
): number | undefined {
  const matched = matchText(raw, start, end, value, syntax, pieces);
  if (matched !== undefined) return matched;
  pieces.truncate(0);
  return matchText(raw, start + matchLength(LINE_BREAK, raw, start), end, value, syntax, pieces);
}

const LINE_BREAK = /(?:\r\n|\n|\r)?/y;
const LINE_END = /[ \t]*(?:\r\n|\n|\r)/y;
const LINE_PREFIX = /[ \t>]*/y;

function matchLines(
  raw: string,
  range: TextRange,
  value: string,
  syntax: Syntax,
  pieces: PieceList,
): number | undefined {
  let at: number | undefined = range.start;
  for (const [index, line] of value.split(/\r\n|\n|\r/).entries()) {
    if (index > 0) {
      const lineEnd = matchLength(LINE_END, raw, at);
      if (lineEnd === 0) return undefined;
      pieces.add({ text: '\n', raw: { start: at, end: at + lineEnd } });
      at += lineEnd;
    }
    at = matchLine(raw, at, range.end, line, syntax, pieces);
    if (at === undefined) return undefined;
  }
  return at;
}

/** Of the signs that may be a line's prefix, as many belong to it as leave the line's own text. */
function matchLine(
  raw: string,
  at: number,
  end: number,
  line: string,
  syntax: Syntax,
  pieces: PieceList,
): number | undefined {
  const mark = pieces.mark();
  for (let skipped = matchLength(LINE_PREFIX, raw, at); skipped >= 0; skipped--) {
    const matched = matchText(raw, at + skipped, end, line, syntax, pieces);
    if (matched !== undefined) return matched;
    pieces.truncate(mark);
  }
  const indent = /^[ \t]+/.exec(line)?.[0] ?? '';
  if (syntax !== 'code' || indent === '') return undefined;
  // Part of a tab that a list's marker takes is shown as spaces, which stand nowhere in the file.
  pieces.addUnplaced(indent);
  return matchLine(raw, at, end, line.slice(indent.length), syntax, pieces);
}

const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;

function matchText(
  raw: string,
  start: number,
  end: number,
  value: string,
  syntax: Syntax,
  pieces: PieceList,
): number | undefined {
  let at = start;
  for (let index = 0; index < value.length; ) {
    if (syntax === 'html') at = afterMarkup(raw, at);
    const token = nextToken(raw, at, end, value, index, syntax);
    if (token === undefined) return undefined;
    pieces.add({ text: token.text, raw: { start: at + token.skip, end: at + token.length } });
    index += token.text.length;
    at += token.length;
  }
  return at;
}

/** Skips tags and comments inside a text, which the HTML parser ignores where they make no sense. */
function afterMarkup(raw: string, at: number): number {
  let after = at;
  while (raw[after] === '<' && /[a-z/!?]/i.test(raw[after + 1] ?? '')) {
    const closing = raw.startsWith('<!--', after) ? '-->' : '>';
    const end = raw.indexOf(closing, after + 2);
    if (end === -1) return at;
    after = end + closing.length;
  }
  return after;
}

interface Token {
  readonly text: string;
  /** Characters of markup before the text's own. */
  readonly skip: number;
  readonly length: number;
}

function nextToken(
  raw: string,
  at: number,
  end: number,
  value: string,
  index: number,
  syntax: Syntax,
): Token | undefined {
  if (at >= end) return undefined;
  const [sign, next, wanted] = [raw[at], raw[at + 1], value[index] ?? ''];
  if (
    syntax === 'markdown' &&
    sign === '\\' &&
    next !== undefined &&
    next === wanted &&
    ASCII_PUNCTUATION.test(next)
  )
    return { text: next, skip: 1, length: 2 };
  if ((syntax === 'markdown' || syntax === 'html') && sign === '&') {
    const reference = decodeReference(
      raw,
      at,
      end,
      syntax === 'html' ? DecodingMode.Legacy : DecodingMode.Strict,
    );
    if (reference !== undefined && value.startsWith(reference.text, index)) return { ...reference, skip: 0 };
    // CommonMark shows U+FFFD for numbers that stand for no character, where HTML knows some of them.
    if (reference !== undefined && syntax === 'markdown' && wanted === '\uFFFD')
      return { text: wanted, skip: 0, length: reference.length };
  }
  if (sign === wanted) return { text: wanted, skip: 0, length: 1 };
  const isLineEnd = sign === '\r' || sign === '\n';
  if (syntax === 'html' && wanted === '\n' && isLineEnd)
    return { text: '\n', skip: 0, length: next === '\n' ? 2 : 1 };
  if (syntax === 'inlineCode' && wanted === ' ' && isLineEnd)
    return { text: ' ', skip: 0, length: matchLength(/(?:\r\n|\n|\r)[ \t>]*/y, raw, at) };
  return undefined;
}

function decodeReference(
  raw: string,
  at: number,
  end: number,
  mode: DecodingMode,
): { text: string; length: number } | undefined {
  let text = '';
  const decoder = new HtmlEntityDecoder((codePoint) => {
    text += String.fromCodePoint(codePoint);
  });
  decoder.startEntity(mode);
  const written = raw.slice(at, Math.min(end, at + LONGEST_REFERENCE));
  const consumed = decoder.write(written, 1);
  const length = consumed < 0 ? decoder.end() : consumed;
  return length > 0 && text !== '' ? { text, length } : undefined;
}

/** `&CounterClockwiseContourIntegral;` is the longest name; numbers with leading zeros are cut here. */
const LONGEST_REFERENCE = 40;

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Joins runs that stand side by side and unchanged in the file. */
class PieceList {
  readonly #raw: string;
  readonly #pieces: { text: string; raw?: { start: number; end: number } }[] = [];
  #mark = 0;

  constructor(raw: string) {
    this.#raw = raw;
  }

  get all(): readonly Piece[] {
    return this.#pieces;
  }

  /** What is added later stays apart from what is there, so that `truncate` can drop it. */
  mark(): number {
    this.#mark = this.#pieces.length;
    return this.#mark;
  }

  truncate(mark: number): void {
    this.#pieces.length = mark;
  }

  /** A text that stands nowhere in the file. */
  addUnplaced(text: string): void {
    this.#pieces.push({ text });
  }

  add({ text, raw }: Required<Piece>): void {
    const last = this.#pieces.length > this.#mark ? this.#pieces.at(-1) : undefined;
    if (
      last?.raw !== undefined &&
      last.raw.end === raw.start &&
      this.#isVerbatim({ text: last.text, raw: last.raw }) &&
      this.#isVerbatim({ text, raw })
    ) {
      last.text += text;
      last.raw.end = raw.end;
    } else this.#pieces.push({ text, raw: { ...raw } });
  }

  #isVerbatim({ text, raw }: Required<Piece>): boolean {
    return text.length === raw.end - raw.start && this.#raw.startsWith(text, raw.start);
  }
}
