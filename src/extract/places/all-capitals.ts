import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { NameTries } from './name-tries.js';

const FEWEST_WORDS = 3;

/**
 * In a line all in capitals (`CAEN OBTIENT TROIS FLEURS`) a capital tells no name: only the words of names that the
 * gazetteer knows keep theirs. Other lines are given back as they are.
 */
export function withTrueCapitals(
  tokens: readonly Token[],
  names: NameTries,
  pack: LanguagePack,
): readonly Token[] {
  if (!isAllCapitals(tokens)) return tokens;
  const named = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const found = names.epcis.match(tokens, at) ?? names.communes.match(tokens, at);
    const isWord = found?.to === at + 1 && pack.recipients.commonWordNames.has(tokens[at]?.norm ?? '');
    if (found === undefined || isWord) continue;
    for (let inside = at; inside < found.to; inside++) named.add(inside);
    at = found.to - 1;
  }
  return tokens.map((token, index) =>
    token.capital && !named.has(index) ? { ...token, capital: false } : token,
  );
}

function isAllCapitals(tokens: readonly Token[]): boolean {
  let words = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < 2) continue;
    if (text !== text.toUpperCase()) return false;
    words += 1;
  }
  return words >= FEWEST_WORDS;
}
