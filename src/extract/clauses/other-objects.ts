import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { AwardObject } from './award-object.js';
import type { Layout } from './clause.js';
import type { PredicateSpan } from './mentions.js';

const LONGEST_HEAD = 6;

/** `a reçu la visite du jury du label`, `choisie pour accueillir`: something else was received, or done. */
export function takesOther(
  layout: Layout,
  predicate: PredicateSpan,
  object: AwardObject,
  pack: LanguagePack,
): boolean {
  const { tokens } = layout.view;
  if (predicate.verb.objects !== undefined) return false;
  if (predicate.voice !== 'active') return isForDeed(tokens, predicate, pack);
  if (pack.hosted.has(tokens[predicate.to]?.norm ?? '')) return true;
  if (isReason(layout, predicate, object, pack)) return true;
  if (object.stated !== undefined || object.elliptic !== undefined || object.stepped || predicate.namesAward)
    return false;
  if (!['receives', 'gives'].includes(predicate.verb.frame)) return false;
  let at = layout.dates.find(({ from }) => from === predicate.to)?.to ?? predicate.to;
  const start = at;
  if (tokens[at]?.kind === 'number') return layout.levels.every(({ from }) => from !== start);
  if (!pack.determiners.has(tokens[at]?.norm ?? '') && !pack.articles.has(tokens[at]?.norm ?? ''))
    return false;
  const head = tokens.slice(at, at + LONGEST_HEAD);
  for (const { norm, kind } of head) {
    // `des` is an article in `obtenir des aides`, but not in `fait partie des lauréates`.
    const isArticle = at === start && predicate.verb.id !== 'is-among';
    const [isPreposition, isEnd] = [
      !isArticle && pack.prepositions.has(norm),
      kind === 'mark' && norm !== "'",
    ];
    if (pack.hosted.has(norm)) return true;
    if (isPreposition || isEnd) return at > start + 1;
    const position = at;
    const isOneOf = pack.articles.has(norm) && pack.prepositions.get(tokens[at + 1]?.norm ?? '') === 'of';
    const isAwardWord =
      isOneOf ||
      pack.awardHeads.has(norm) ||
      pack.deeds.get('renewed')?.has(norm) === true ||
      layout.nouns.some((noun) => noun.noun !== 'jury' && noun.from <= position && noun.to > position) ||
      layout.programmes.some((programme) => programme.from <= position && programme.to > position) ||
      layout.distinctions.some((span) => span.from <= position && span.to > position);
    if (isAwardWord) return false;
    at += 1;
  }
  return false;
}

/** `a obtenu une subvention pour ses trois fleurs`: the level is what something else was received for. */
function isReason(
  layout: Layout,
  { to, verb, outcome }: PredicateSpan,
  { stated }: AwardObject,
  pack: LanguagePack,
): boolean {
  if (
    stated === undefined ||
    stated.from < to ||
    outcome === 'candidate' ||
    !['receives', 'gives'].includes(verb.frame)
  )
    return false;
  const [article, noun, link, ...others] = layout.view.tokens.slice(to, stated.from);
  const isOther =
    pack.articles.has(article?.norm ?? '') &&
    noun?.kind === 'word' &&
    !pack.awardHeads.has(noun.norm) &&
    layout.nouns.every(({ from }) => from !== to + 1);
  return isOther && pack.prepositions.get(link?.norm ?? '') === 'for' && others.length <= 1;
}

/** `choisie pour accueillir la cérémonie`; `récompensée pour son jardin` is an award. */
function isForDeed(tokens: readonly Token[], predicate: PredicateSpan, pack: LanguagePack): boolean {
  if (predicate.verb.chosen !== true) return false;
  if (pack.prepositions.get(tokens[predicate.to]?.norm ?? '') !== 'for') return false;
  const next = tokens[predicate.to + 1];
  return (
    next?.kind === 'word' &&
    !next.capital &&
    /(?:er|ir|re)$/.test(next.norm) &&
    !pack.possessives.has(next.lower)
  );
}
