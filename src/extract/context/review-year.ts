import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';

/** The year that a headline says the text looks back on, `L'année 2023 en six dates`; null where it is no past one. */
export function reviewYear(
  views: readonly View[],
  published: string | null,
  pack: LanguagePack,
): number | null {
  const latest = published === null ? Number.POSITIVE_INFINITY : Number(published.slice(0, 4));
  for (const { sentence, tokens, mentions } of views) {
    if (!sentence.headline || !tokens.some(({ norm }) => pack.dates.reviews.has(norm))) continue;
    for (const mention of mentions) {
      const year =
        mention.kind === 'date' && mention.date.month === undefined ? mention.date.year : undefined;
      if (year !== undefined && year < latest) return year;
    }
  }
  return null;
}
