import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';

export interface OrganizationName {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 14;
const ARTICLES = new Set(['la', 'le', 'les', 'l', 'the']);
const GENITIVES = new Set([
  'de',
  'du',
  'des',
  'd',
  'of',
  'pour',
  'à',
  'la',
  'le',
  'les',
  'l',
  'et',
  "'",
  '’',
  '-',
  'for',
  'en',
]);

/**
 * An organisation's name at a token, its article left out unless it is written as part of the name
 * (`La Poste`): a run of capitalised words, or a head such as `ministère` with its complement.
 */
export function organizationName(
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): OrganizationName | undefined {
  let from = at;
  while (
    (ARTICLES.has(tokens[from]?.norm ?? '') && tokens[from]?.capital !== true) ||
    tokens[from]?.norm === "'" ||
    tokens[from]?.norm === '"'
  )
    from += 1;
  if (pack.recipients.associationHeads.has(tokens[from]?.norm ?? ''))
    return organizationName(tokens, from + 1, pack);
  const first = tokens[from];
  if (first === undefined) return undefined;
  const isHead = pack.organizations.heads.has(first.norm);
  if (!isHead && !first.capital) return undefined;
  const to = isHead ? headedEnd(tokens, from) : properEnd(tokens, from, pack);
  return to > from ? { from, to } : undefined;
}

/** `Office français de la biodiversité`, `Ministère de l'enseignement supérieur`: up to the next mark, link or verb. */
function headedEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  let complement = false;
  for (let index = from + 1; index < tokens.length && index < from + LONGEST; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (GENITIVES.has(token.lower) && token.norm !== 'et' && token.norm !== 'pour') {
      complement = true;
      continue;
    }
    const isWord = token.kind === 'word' || token.kind === 'number';
    if (!isWord || token.norm === 'et' || (!complement && !token.capital && index > from + 1)) break;
    if (!token.capital && !complement && STOPS.has(token.lower)) break;
    if (STOPS.has(token.lower)) break;
    to = index + 1;
  }
  return to;
}

const STOPS = new Set([
  'a',
  'ont',
  'est',
  'sont',
  'qui',
  'que',
  'dont',
  'où',
  'pour',
  'par',
  'avec',
  'sur',
  'dans',
  'afin',
  'notamment',
  'ainsi',
  'depuis',
  'who',
  'which',
  'has',
  'is',
  'by',
  'with',
]);

/** Capitalised words with genitives between: `Villes de France`, `Banque des Territoires`. */
function properEnd(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  let to = from + 1;
  for (let index = from + 1; index < tokens.length && index < from + LONGEST; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.capital && !pack.dates.months.has(token.norm)) to = index + 1;
    else if (token.kind === 'number' && token.glued) to = index + 1;
    else if (
      !GENITIVES.has(token.lower) ||
      token.norm === 'et' ||
      token.lower === 'à' ||
      token.norm === 'pour'
    )
      break;
  }
  return to;
}
