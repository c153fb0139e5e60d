import type { Mention, NumberSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { CountFact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';

/** What a number of a sentence counts. */
export interface CountReading {
  readonly what: CountFact['what'];
  readonly unit?: string;
  /** Token after the last one that the reading rests on. */
  readonly to: number;
  /** Token after the unit; after the number where there is none. */
  readonly unitTo: number;
  readonly level?: number;
  readonly nearly?: boolean;
}

/** A number and the unit after it. */
export interface Counted {
  readonly view: View;
  readonly number: NumberSpan;
  /** Token of the unit. */
  readonly at: number;
  readonly unit: string;
  readonly pack: LanguagePack;
}

/** Says what a counted unit is. */
export function reading({ at, unit }: Counted, what: CountFact['what'], to = at + 1): CountReading {
  return { what, unit, to, unitTo: at + 1 };
}

/** The first of some words within reach after the unit. */
export function verbAfter(
  { view, at }: Counted,
  words: ReadonlySet<string>,
  reach: number,
): number | undefined {
  const found = view.tokens.findIndex(
    (token, index) => index > at && index <= at + reach && words.has(token.norm),
  );
  return found < 0 ? undefined : found;
}

/** Another subject between a number and its verb. */
export function blocks(mention: Mention, from: number, to: number): boolean {
  return mention.kind === 'recipient' && mention.role === 'bare' && mention.from >= from && mention.to <= to;
}
