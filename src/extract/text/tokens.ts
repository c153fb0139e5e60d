import { fold } from './fold.js';

export type TokenKind = 'word' | 'number' | 'at' | 'mark';

/** A word, a run of digits, a run of `@`, or one other character; offsets are in the article's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Folded form of a word; typographic apostrophes, dashes and quotes are made plain in marks. */
  readonly norm: string;
  /** Lower case with its accents: tells `labellisé` from `labellise`. Of a mark the same as `norm`. */
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
    const { norm, lower, kind, capital } = formOf(word);
    tokens.push({
      start: offset + match.index,
      end: offset + match.index + word.length,
      text: word,
      norm,
      lower,
      kind,
      capital,
      glued: match.index === previousEnd,
    });
    previousEnd = match.index + word.length;
  }
  return tokens;
}

type Form = Pick<Token, 'norm' | 'lower' | 'kind' | 'capital'>;

/** Few words make up most of a text: their forms are kept, so that each is folded once. */
const forms = new Map<string, Form>();
const MOST_FORMS = 20_000;
const LONGEST_KEPT = 40;

function formOf(word: string): Form {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const kind = kindOf(word);
  const plain = PLAIN_MARKS[word] ?? word;
  const form: Form =
    kind === 'word'
      ? { norm: fold(word), lower: word.toLowerCase(), kind, capital: CAPITAL.test(word) }
      : { norm: plain, lower: plain, kind, capital: false };
  if (forms.size >= MOST_FORMS) forms.clear();
  if (word.length <= LONGEST_KEPT) forms.set(word, form);
  return form;
}

function kindOf(word: string): TokenKind {
  if (LETTER.test(word)) return 'word';
  if (DIGIT.test(word)) return 'number';
  return word.startsWith('@') ? 'at' : 'mark';
}
