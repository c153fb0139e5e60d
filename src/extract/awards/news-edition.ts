import type { NounSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';

const FARTHEST_OWNER = 4;

/**
 * The edition of which the article tells the results: the one number it gives its ceremony, its palmarès or its
 * label. Null where it names none, or several. Never computed from a year.
 */
export function newsEdition(views: readonly View[], pack: LanguagePack): number | null {
  const editions = new Set<number>();
  for (const view of views)
    for (const mention of view.mentions)
      if (mention.kind === 'noun' && mention.edition !== undefined && isOfLabel(view, mention, pack))
        editions.add(mention.edition);
  const [only, ...others] = editions;
  return only === undefined || others.length > 0 ? null : only;
}

/** `25e cérémonie nationale`, `10e édition du label`; not `12e édition du Salon des maires`. */
function isOfLabel({ tokens, mentions }: View, noun: NounSpan, pack: LanguagePack): boolean {
  const of = tokens.findIndex(
    (token, index) => index >= noun.to && pack.prepositions.get(token.norm) === 'of',
  );
  if (of < 0 || of - noun.to > 1) return true;
  return mentions.some(
    (mention) =>
      mention.from > of &&
      mention.from - of <= FARTHEST_OWNER &&
      (mention.kind === 'programme' || (mention.kind === 'noun' && mention.noun !== 'participant')),
  );
}
