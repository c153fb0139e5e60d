import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';

/** Tokens between a noun and the name it is given: `quartier de la`. */
const LONGEST_LINK = 3;

/**
 * Words that the article writes as names of something else than a town: `Séqué` in `le quartier du Séqué`,
 * `Wesserling` in `Husseren-Wesserling`. Where one stands alone it is no town that the gazetteer forgot.
 */
export function otherThingsOf(views: readonly View[], pack: LanguagePack): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of views)
    tokens.forEach((token, at) => {
      if (token.capital && (namesOther(tokens, at, pack) || endsCompound(tokens, at))) words.add(token.text);
    });
  return words;
}

function namesOther(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const before = tokens.slice(Math.max(0, at - LONGEST_LINK - 1), at);
  const noun = before.findLast(
    ({ norm, kind }) => kind === 'word' && !pack.articles.has(norm) && !pack.prepositions.has(norm),
  );
  return noun !== undefined && !noun.capital && pack.recipients.notTowns.has(noun.norm);
}

function endsCompound(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  return hyphen?.norm === '-' && hyphen.glued === true && tokens[at]?.glued === true;
}
