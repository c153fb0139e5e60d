import type { Commune } from '../../places/gazetteer.js';
import type { LanguagePack } from '../languages/pack.js';
import type { PhraseMatch } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import type { NameTries } from './name-tries.js';

const LONGEST_NAME = 12;

/**
 * A commune whose name begins with an article that the text writes small or contracts: `du Havre`, `au Mans`,
 * `le Puy-en-Velay`. `from` is where the rest of the name begins.
 */
export function articledCommune(
  tokens: readonly Token[],
  from: number,
  names: NameTries,
  pack: LanguagePack,
): PhraseMatch<Commune> | undefined {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (before === undefined || first?.capital !== true) return undefined;
  const article = pack.recipients.nameArticles.get(before.norm);
  if (article === undefined) return undefined;
  if (pack.recipients.commonWordNames.has(first.norm) || pack.recipients.notTowns.has(first.norm))
    return undefined;
  const found = names.communes.match(
    [{ ...before, norm: article }, ...tokens.slice(from, from + LONGEST_NAME)],
    0,
  );
  return found === undefined || found.to < 2 ? undefined : { values: found.values, to: from + found.to - 1 };
}
