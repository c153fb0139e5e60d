import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { inlineDateline } from './inline-dateline.js';

/**
 * Leaves out what only looks like a recipient because it opens a sentence: a capitalised word that no gazetteer
 * knows and that stands nowhere else with its capital, and the place where a dispatch was written.
 */
export function withoutFalseNames(views: readonly View[], pack: LanguagePack): View[] {
  const capitalised = capitalisedIn(views);
  return views.map((view) => {
    const dateline = inlineDateline(view, pack);
    return {
      ...view,
      mentions: view.mentions.filter((mention) => {
        if (mention.kind !== 'recipient') return true;
        if (dateline !== undefined && mention.to <= dateline.from) return false;
        return mention.what !== 'unknown' || !mention.initial || capitalised.has(mention.name);
      }),
    };
  });
}

/** Capitalised words that stand inside sentences, where only a name has a capital. */
function capitalisedIn(views: readonly View[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of views)
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index];
      if (token?.capital === true && tokens[index - 1]?.kind !== 'mark') words.add(token.text);
    }
  return words;
}
