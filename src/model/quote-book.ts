import type { TextRange } from '../core/location.js';
import type { Claim, NodeReference, Quote } from './statement.js';

/** Characters shown before and after a quote, so that it can be found again in a text that moved. */
const CONTEXT_CHARACTERS = 32;

type NewClaim = Omit<Claim, 'fragment'>;

/**
 * The quotes of one article and what each proves. Quotes are numbered in the order of the text, so all the ranges that
 * facts rest on are given first.
 */
export class QuoteBook {
  readonly #path: string;
  readonly #text: string;
  readonly #numbers = new Map<string, number>();
  readonly #ranges: TextRange[];
  readonly #claims = new Map<number, NewClaim[]>();

  constructor(path: string, text: string, ranges: readonly TextRange[]) {
    this.#path = path;
    this.#text = text;
    const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
    this.#ranges = sorted.filter(
      (range, index) => index === 0 || key(range) !== key(sorted[index - 1] ?? range),
    );
    for (const [index, range] of this.#ranges.entries()) this.#numbers.set(key(range), index + 1);
  }

  /** Node of the quote that proves a fact. */
  node(range: TextRange): NodeReference {
    return { path: this.#path, fragment: `quote-${this.#number(range)}` };
  }

  claim(range: TextRange, claim: NewClaim): void {
    const number = this.#number(range);
    this.#claims.set(number, [...(this.#claims.get(number) ?? []), claim]);
  }

  /** Those that prove something, in the order of the text. */
  quotes(): Quote[] {
    let claimNumber = 0;
    return this.#ranges.flatMap((range, index) => {
      const claims = this.#claims.get(index + 1) ?? [];
      if (claims.length === 0) return [];
      return [
        {
          fragment: `quote-${index + 1}`,
          prefix: this.#slice(range.start - CONTEXT_CHARACTERS, range.start),
          exact: this.#text.slice(range.start, range.end),
          suffix: this.#slice(range.end, range.end + CONTEXT_CHARACTERS),
          start: range.start,
          end: range.end,
          claims: claims.map((claim) => ({ ...claim, fragment: `claim-${++claimNumber}` })),
        },
      ];
    });
  }

  #number(range: TextRange): number {
    const number = this.#numbers.get(key(range));
    if (number === undefined) throw new Error(`no quote was foreseen at ${key(range)}`);
    return number;
  }

  /** Never half of a surrogate pair, which no RDF syntax can hold. */
  #slice(start: number, end: number): string {
    return this.#text
      .slice(Math.max(0, start), end)
      .replace(/^[\uDC00-\uDFFF]/, '')
      .replace(/[\uD800-\uDBFF]$/, '');
  }
}

const key = ({ start, end }: TextRange): string => `${start}-${end}`;
