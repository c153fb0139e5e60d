import type { View } from '../clauses/scan.js';

const AWARD_NOUNS: readonly string[] = ['award', 'mention', 'laureate', 'jury'];

/** Whether a sentence names a label, a level, an award or its jury, or tells that one was given. */
export function speaksOfAward(view: View): boolean {
  return view.mentions.some(
    (mention) =>
      mention.kind === 'programme' ||
      mention.kind === 'level' ||
      mention.kind === 'distinction' ||
      (mention.kind === 'noun' && AWARD_NOUNS.includes(mention.noun)) ||
      (mention.kind === 'predicate' && (mention.outcome === 'awarded' || mention.outcome === 'renewed')),
  );
}
