import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';

export interface OrganizationName {
  readonly from: number;
  readonly to: number;
  /** Begins with a word for a body: `ministère`, `agence`. */
  readonly headed: boolean;
}

const LONGEST = 14;
const ARTICLES = new Set(['la', 'le', 'les', 'l', 'the']);
const OF = new Set(['de', 'du', 'des', 'd', 'of', 'for']);
const GENITIVES = new Set([...OF, 'à', 'la', 'le', 'les', 'l', "'", '’', '-', 'en']);
const AND = new Set(['et', 'and', '&']);

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
  while (isLeftOut(tokens, from, pack) || tokens[from]?.norm === "'" || tokens[from]?.norm === '"') from += 1;
  const first = tokens[from];
  if (first === undefined) return undefined;
  // `l'association Prévention Routière` is called Prévention Routière; `l'Association des maires` has its noun in its name.
  if (pack.recipients.associationHeads.has(first.norm) && !OF.has(tokens[from + 1]?.lower ?? ''))
    return organizationName(tokens, from + 1, pack);
  const headed = pack.organizations.heads.has(first.norm);
  if (!headed && !first.capital) return undefined;
  const to = headed ? headedEnd(tokens, from, pack) : properEnd(tokens, from, pack);
  return to > from ? { from, to, headed } : undefined;
}

/** An article in lower case, or the one that opens a sentence: `L'Agence`, `L'ANCT`; but `La Poste`. */
function isLeftOut(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const token = tokens[at];
  if (token === undefined || !ARTICLES.has(token.norm)) return false;
  if (!token.capital) return true;
  const isElided = tokens[at + 1]?.norm === "'";
  const next = tokens[isElided ? at + 2 : at + 1];
  return at === 0 && (isElided || (next !== undefined && pack.organizations.heads.has(next.norm)));
}

/** `Office français de la biodiversité`, `Conseil national des villes et villages`: up to the next mark, link or verb. */
function headedEnd(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  const { stops, deeds } = pack.organizations;
  let to = from + 1;
  let complement = false;
  for (let index = from + 1; index < tokens.length && index < from + LONGEST; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (AND.has(token.norm)) {
      if (!goesOn(tokens, index, complement)) break;
      continue;
    }
    if (GENITIVES.has(token.lower)) {
      complement ||= token.kind === 'word';
      continue;
    }
    const isWord = token.kind === 'word' || token.kind === 'number';
    if (!isWord || (!complement && !token.capital && index > from + 1)) break;
    if (!token.capital && (stops.has(token.lower) || deeds.has(token.lower))) break;
    to = index + 1;
  }
  return to;
}

/** `villes et villages`, `de l'architecture et du patrimoine`, `Nature & Découvertes`: one name; `la Région et le Parc`: two. */
function goesOn(tokens: readonly Token[], at: number, complement: boolean): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || ARTICLES.has(next.norm)) return false;
  if (tokens[at]?.norm === '&') return true;
  const isAcronymsArticle = tokens[at + 2]?.norm === "'";
  return complement && !next.capital && !isAcronymsArticle;
}

/** Capitalised words with genitives between: `Villes de France`, `Banque des Territoires`. */
function properEnd(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  let to = from + 1;
  for (let index = from + 1; index < tokens.length && index < from + LONGEST; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.capital && !pack.dates.months.has(token.norm)) to = index + 1;
    else if (token.kind === 'number' && token.glued) to = index + 1;
    else if (!(GENITIVES.has(token.lower) || token.norm === '&') || token.lower === 'à') break;
  }
  return to;
}
