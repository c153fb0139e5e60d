import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { NameTries } from './name-tries.js';

/** `qu'obtient`, `s'ajoute`: an apostrophe that ends no article. */
export function isElision(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  return tokens[at]?.norm === "'" && !pack.words.elided.has(tokens[at - 1]?.norm ?? '');
}

/** Marks after which a sentence goes on; after a dash, a bullet or an emoji one may begin. */
const INSIDE_SENTENCE = new Set([',', ';', "'", '"', '(', ')', '/', '&', '-', '[', '+']);
/**
 * `Loire` is the river and not Loiré: a word in lower case keeps its accents, but for the first letter's (`Epinal`).
 * What is all in capitals may have lost them.
 */
export function keepsAccents(written: Token, name: string): boolean {
  const isCapitals = written.text.length > 1 && written.text === written.text.toUpperCase();
  return isCapitals || written.lower.slice(1) === name.toLowerCase().slice(1);
}

/** First of its sentence, or of a quotation in it: a capital there is weak evidence of a name. */
export function opensSentence(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return (
    before === undefined ||
    (before.kind === 'mark' && !INSIDE_SENTENCE.has(before.norm)) ||
    (before.norm === '"' && tokens[from]?.glued !== true) ||
    before.text === '«' ||
    before.text === '“'
  );
}

/** `l'ancien foyer de la rue Carnot`: where it is, not its name. */
export function isStreet(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const word = tokens[at];
  return word?.capital === false && pack.recipients.streets.has(word.norm);
}

/** `Ligueil, Monts et Truyes`: in a list of names a common word is one too. */
export function isBetweenNames(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const [first, before, after, last] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const isLink = (token: Token | undefined): boolean =>
    token?.norm === ',' || pack.words.and.has(token?.norm ?? '');
  const isName = first?.capital === true || first?.norm === ')';
  return isLink(before) && isName && isLink(after) && last?.capital === true;
}

export function isEpciHead(tokens: readonly Token[], from: number, to: number, pack: LanguagePack): boolean {
  const head = tokens[from];
  const next = tokens[to];
  if (head === undefined || next === undefined) return false;
  return to - from > 1 || head.capital || pack.prepositions.get(next.norm) === 'of';
}

export function afterParticles(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  let index = from;
  while (
    index < tokens.length &&
    pack.recipients.particles.has(tokens[index]?.norm ?? '') &&
    !tokens[index]?.capital
  )
    index += 1;
  return index;
}

/** `Saint-Denis-sur-X` is not Saint-Denis; `Paris La Défense` is not Paris. */
export function continuesName(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  const after = tokens[to + 1];
  if (next === undefined) return false;
  if (next.norm === '-' && next.glued && after?.glued === true && after.kind === 'word') return true;
  return next.capital && !next.glued && next.norm.length > 2;
}

/** `Le Trait` and `Saint-Pierre` have one; `Le label`, folded to a commune's name, has not. */
export function hasSecondCapital(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some((token) => token.capital);
}

/** `12 plages du Calvados`: a number of them, none of them named. */
export function isCounted(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  const before = tokens[from - 1];
  return before?.kind === 'number' || pack.numbers.cardinals.has(before?.norm ?? '');
}

/** `le cercle des communes labellisées`: who belongs to it, and no name. */
export function isSetOfTowns(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  const noun = tokens[afterParticles(tokens, from + 1, pack)];
  return noun?.capital === false && pack.counts.units.has(noun.norm);
}

/** `le Sud-Gironde`: a part of the country, though an intercommunality may be called so too. */
export function isPartOfArea(
  tokens: readonly Token[],
  from: number,
  names: NameTries,
  pack: LanguagePack,
): boolean {
  if (!pack.recipients.directions.has(tokens[from]?.norm ?? '')) return false;
  const next = tokens[from + 1]?.norm === '-' ? from + 2 : from + 1;
  return tokens[next]?.capital === true && names.areas.match(tokens, next) !== undefined;
}
