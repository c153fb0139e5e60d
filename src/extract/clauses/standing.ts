import type { LanguagePack } from '../languages/pack.js';
import type { AwardObject } from './award-object.js';
import { isOneOfThem } from './award-test.js';
import type { Layout } from './clause.js';
import type { PredicateSpan } from './mentions.js';
import type { View } from './scan.js';

const NEAR = 3;

/** `porte fièrement le titre`, `qui arbore trois fleurs`, `qui en a une`: held, no news. */
export function isHeldInPassing(
  layout: Layout,
  predicate: PredicateSpan,
  object: AwardObject,
  pack: LanguagePack,
): boolean {
  const { view } = layout;
  if (object.date !== undefined) return false;
  if (isOneOfThem(layout, predicate, pack)) return predicate.outcome === 'awarded';
  const near = view.tokens.slice(predicate.from, predicate.to + NEAR);
  const isLasting = predicate.tense === 'present' && near.some(({ norm }) => pack.lasting.has(norm));
  if (isLasting && predicate.verb.id === 'is-among') return true;
  // `qui affichait déjà quatre fleurs`: before the news, and still.
  const isYet = predicate.tense === 'imperfect' && near.some(({ norm }) => pack.lasting.has(norm));
  if (isYet && predicate.verb.held === true) return true;
  const hasLevel = object.level !== undefined || object.elliptic !== undefined;
  if (predicate.verb.held !== true && !(predicate.verb.id === 'has' && hasLevel)) return false;
  if (near.some(({ norm }) => pack.novelty.has(norm))) return false;
  return hasLevel ? predicate.relative && predicate.tense === 'present' : !isTitle(view, predicate);
}

/** A headline that says what a town is tells its news. */
function isTitle({ sentence }: View, { verb }: PredicateSpan): boolean {
  return sentence.headline && verb.auxiliary === 'label';
}

/**
 * Whether a verb tells how things are, with no word of when they came about: `possède trois fleurs`, `est labellisée`,
 * `fait partie des Stations vertes`. The article around it decides whether that is its news.
 */
export function isStanding(
  { view: { tokens, sentence } }: Layout,
  predicate: PredicateSpan,
  { date, level, noun }: AwardObject,
  pack: LanguagePack,
): boolean {
  if (predicate.outcome !== 'awarded' || date !== undefined || sentence.headline) return false;
  if (level?.ordinal === true || noun?.noun === 'laureate' || !isPresent(tokens, predicate, pack))
    return false;
  if (predicate.voice === 'passive' && level !== undefined) return false;
  // `Saumur gagne un rang et affiche trois arobases`: what came of the deed before.
  if (pack.conjunctions.has(tokens[predicate.from - 1]?.norm ?? '')) return false;
  const near = tokens.slice(predicate.from, predicate.to + NEAR);
  if (near.some(({ norm }) => pack.novelty.has(norm))) return false;
  return (
    predicate.verb.id === 'has' ||
    tokens.slice(predicate.from, predicate.to).some(({ norm }) => pack.standing.has(norm))
  );
}

/** `possède`, `est labellisée`; not `a été labellisée`, `va afficher`. */
function isPresent(
  tokens: View['tokens'],
  { from, to, tense, voice }: PredicateSpan,
  pack: LanguagePack,
): boolean {
  if (voice === 'active') return tense === 'present';
  const roles = tokens.slice(from, to).map(({ lower }) => pack.auxiliaries.get(lower));
  return (
    voice === 'passive' &&
    roles.includes('be') &&
    roles.every((role) => role === undefined || role === 'be' || role === 'filler')
  );
}
