import type { DateSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';

/** Tokens of a place, its agency and an article: `LA ROCHELLE (AFP), le`. */
const LONGEST_PLACE = 8;
const DASHES = new Set(['-', '–', '—']);

/** The day in `CAEN, 17 mai 2022 - L'association …`: where and when a dispatch was written, and no part of its news. */
export function inlineDateline({ tokens, mentions }: View, pack: LanguagePack): DateSpan | undefined {
  const date = mentions.find((mention): mention is DateSpan => mention.kind === 'date');
  if (date?.date.day === undefined || date.from < 2 || date.from > LONGEST_PLACE) return undefined;
  if (!DASHES.has(tokens[date.to]?.norm ?? '') || date.to + 1 >= tokens.length) return undefined;
  const [first, ...place] = tokens.slice(0, date.from);
  const isPlain = place.every(
    ({ kind, norm, capital }) => kind === 'mark' || capital || pack.words.definiteArticles.has(norm),
  );
  const isPlace = mentions.every(({ kind, to }) => kind === 'recipient' || to > date.from);
  return first?.capital === true && isPlain && isPlace && place.some(({ kind }) => kind === 'mark')
    ? date
    : undefined;
}
