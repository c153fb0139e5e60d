import { fold } from './fold.js';

export type TokenKind = 'word' | 'number' | 'at' | 'mark';

/** A word, a run of digits, a run of `@`, or one other character; offsets are in the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded form of a word; typographic apostrophes, dashes and quotes are made plain in marks. */
  readonly norm: string;
  /** Lower case with its accents: tells `labellisé` from `labellise`. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
  /** No space stands between this token and the one before it. */
  readonly glued: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|@+|\S/gu;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;
const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‑': '-',
  '‐': '-',
  '–': '–',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
};

/** Tokens of `text`, which stands at `offset` in the article's text. Nothing but white space is left out. */
export function tokenise(text: string, offset = 0): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const kind = kindOf(word);
    tokens.push({
      start: offset + match.index,
      end: offset + match.index + word.length,
      text: word,
      norm: kind === 'word' ? fold(word) : (PLAIN_MARKS[word] ?? word),
      lower: kind === 'word' ? word.toLowerCase() : word,
      kind,
      capital: kind === 'word' && CAPITAL.test(word),
      glued: match.index === previousEnd,
    });
    previousEnd = match.index + word.length;
  }
  return tokens;
}

function kindOf(word: string): TokenKind {
  if (LETTER.test(word)) return 'word';
  if (DIGIT.test(word)) return 'number';
  return word.startsWith('@') ? 'at' : 'mark';
}
