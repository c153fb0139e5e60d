import type { LanguagePack, OutcomeVerb } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { AwardObject } from './award-object.js';
import type { Layout } from './clause.js';
import type { NounSpan, PredicateSpan } from './mentions.js';
import { namesObject } from './verb-forms.js';

const LEVEL_REACH = 6;
const LONGEST_HEAD = 6;
/** Tokens of those among whom one is: `des vingt-huit nouvelles communes labellisées`. */
const LONGEST_COMPANY = 8;
/** Roles of what may follow the renewal of a town: `pour trois ans`, `par le jury`, `jusqu'en 2025`. */
const RENEWAL_ENDS = new Set(['for', 'by', 'at']);
const NEAR = 4;

/** A verb such as `obtient` speaks of an award only with a level, a label or a word for it. */
export function isAward(
  layout: Layout,
  predicate: PredicateSpan,
  object: AwardObject,
  pack: LanguagePack,
): boolean {
  const { verb } = predicate;
  if (verb.id === 'moves') return object.moved !== undefined;
  if (verb.closing === true && isClosed(layout, predicate, pack)) return true;
  if (verb.closing === true && verb.outcome === 'lost') return false;
  if ([pack.aspirants, pack.honoured, pack.clubs].some((towns) => isAmong(layout, predicate, towns)))
    return true;
  if (verb.objects !== undefined && !namesObject(layout.view.tokens, predicate.to, verb.objects))
    return false;
  if (verb.adjacent === true) return isAdjacent(layout, predicate, object, pack);
  if (takesOther(layout, predicate, object, pack)) return false;
  if (verb.held === true && showsPeople(layout, predicate, object)) return false;
  if (verb.needsLevel)
    return (
      (verb.id === 'adds' && object.distinction !== undefined) ||
      isNear(predicate, object) ||
      (verb.held === true && (predicate.namesAward || hasCloseObject(layout, predicate, object)))
    );
  if (verb.needsObject === true) {
    const isMeant = (verb.held === true && predicate.namesAward) || leavesIt(layout, predicate);
    return isMeant || hasCloseObject(layout, predicate, object);
  }
  if (object.stated !== undefined || object.elliptic !== undefined || object.stepped || predicate.namesAward)
    return true;
  if (isKeptPerson(layout, predicate, pack)) return false;
  const isSaidOf = predicate.voice === 'passive' && ['honours', 'keeps'].includes(verb.frame);
  if (isSaidOf && (predicate.outcome === 'lost' || isCandidacy(layout, predicate, pack))) return true;
  if (isSaidOf && verb.frame === 'keeps' && layout.groups.some((group) => isSubject(group, predicate)))
    return true;
  if (verb.chosen === true && isChosen(layout, predicate, pack)) return true;
  if (isRenewedTown(layout, predicate, pack) || isDatedMemory(layout, predicate, object)) return true;
  return (
    verb.strong ||
    object.programme !== undefined ||
    object.distinction !== undefined ||
    isAwardNoun(object.noun, verb)
  );
}

/** `Ifs, qui faisait partie du réseau, l'a quitté`: what the sentence has just said that it held. */
function leavesIt({ predicates, holdings }: Layout, { verb, clitic, from }: PredicateSpan): boolean {
  if (verb.outcome !== 'lost' || clitic !== 'l') return false;
  const isHeld = predicates.some(
    (other) => other.to <= from && (other.verb.held === true || other.verb.id === 'is-among'),
  );
  return isHeld || holdings.some(({ award }) => award.to <= from);
}

/** `Ifs a été reconduite pour trois ans`: in an article about a label a town is renewed as its holder. */
function isRenewedTown(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): boolean {
  const { verb, voice } = predicate;
  if (verb.frame !== 'keeps' || verb.outcome !== 'renewed' || voice !== 'passive') return false;
  const next = layout.view.tokens[predicate.to];
  const ends =
    next === undefined || next.kind === 'mark' || RENEWAL_ENDS.has(pack.prepositions.get(next.norm) ?? '');
  const subject = layout.groups.findLast(({ to }) => to <= predicate.from);
  return ends && subject?.role === 'bare' && subject.members.every(({ what }) => what !== 'unknown');
}

/** `Déjà reconnue en 2019, Ifs …`, `Ifs, recalée en 2020, a redéposé un dossier`, beside the news of the sentence. */
function isDatedMemory(
  { predicates }: Layout,
  { voice, verb, to }: PredicateSpan,
  { date }: AwardObject,
): boolean {
  if (voice !== 'bare' || date?.date.year === undefined) return false;
  const news = predicates.filter((other) => other.voice !== 'bare');
  if (verb.outcome === 'lost' && verb.frame === 'honours') return news.length > 0 && date.from - to <= 1;
  const hasNews = news.some(({ outcome }) => outcome !== 'candidate');
  return verb.chosen === true && hasNews;
}

/** `fait partie des 104 communes candidates`, `figure parmi les nouvelles venues`. */
export function isAmong({ view }: Layout, { verb, to }: PredicateSpan, towns: ReadonlySet<string>): boolean {
  if (verb.id !== 'is-among') return false;
  return view.tokens.slice(to, to + LONGEST_COMPANY).some(({ norm }) => towns.has(norm));
}

/** `Caen, qui en était membre, a renoncé`, `y a renoncé`, `reste en lice`, `a déposé son dossier`: nothing follows. */
function isClosed(layout: Layout, { verb, from, to }: PredicateSpan, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  if (verb.objects !== undefined) return closesObject(tokens, to, verb.objects, pack);
  const next = tokens[to];
  if (next !== undefined && next.kind !== 'mark') return false;
  if (verb.outcome === 'candidate') return true;
  const near = tokens.slice(Math.max(0, from - 1), to);
  return (
    near.some(({ lower }) => pack.placePronouns.has(lower)) ||
    layout.predicates.some((other) => other.verb.held === true && other.to <= from)
  );
}

/** `son dossier`, `un dossier pour 2023`. */
function closesObject(
  tokens: readonly Token[],
  from: number,
  objects: ReadonlySet<string>,
  pack: LanguagePack,
): boolean {
  const at = tokens.findIndex(({ norm }, index) => index >= from && objects.has(norm));
  if (at < 0 || at - from > 1) return false;
  const [next, after] = tokens.slice(at + 1);
  const isFor = pack.prepositions.get(next?.norm ?? '') === 'for' && after?.kind === 'number';
  return next === undefined || next.kind === 'mark' || isFor;
}

/** `a toujours ses quatre fleurs`, not `a planté quatre fleurs`. */
function isAdjacent(
  layout: Layout,
  predicate: PredicateSpan,
  object: AwardObject,
  pack: LanguagePack,
): boolean {
  if (object.elliptic !== undefined || object.stepped) return true;
  const denied = predicate.outcome === 'lost' ? object.noun : undefined;
  const span = [object.stated, object.programme, object.distinction, denied].find(
    (one) => one !== undefined && one.from >= predicate.to,
  );
  if (span === undefined) return false;
  return layout.view.tokens
    .slice(predicate.to, span.from)
    .every(
      (token) =>
        pack.besideLevel.has(token.norm) ||
        pack.adverbs.has(token.norm) ||
        pack.only.has(token.lower) ||
        (predicate.outcome === 'lost' && token.norm === 'plus') ||
        token.norm.endsWith(pack.adverbEnding),
    );
}

/** `a reçu la visite du jury du label`, `choisie pour accueillir`: something else was received, or done. */
function takesOther(
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

/** `Ont été distinguées : Ifs et Caen`, `Dix ont été distinguées, dont Ifs`, `le jury a retenu Ifs`. */
function isChosen(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  const isAgent = ({ noun, from, to }: NounSpan): boolean =>
    noun === 'jury' &&
    (predicate.voice === 'passive'
      ? from >= predicate.to && from - predicate.to <= 3
      : to <= predicate.from && predicate.from - to <= 3);
  const byJury = layout.nouns.some(isAgent);
  const colon = tokens.findIndex((token, index) => index >= predicate.to && token.norm === ':');
  const isListed = colon > 0 && colon < tokens.length - 1;
  const areSome = tokens.slice(predicate.to).some(({ norm }) => pack.including.has(norm));
  return byJury || (predicate.voice === 'passive' && (isListed || areSome));
}

/** `Gruissan et Leucate sont reconduites`: names right before the verb. */
function isSubject(group: Layout['groups'][number], { from }: PredicateSpan): boolean {
  return group.role === 'bare' && group.to === from && group.members.every(({ anaphor }) => !anaphor);
}

/** `Le maire d'Ifs a été reconduit dans ses fonctions`. */
function isKeptPerson(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): boolean {
  if (predicate.verb.frame !== 'keeps' || predicate.voice !== 'passive') return false;
  const isPerson = layout.groups.some(({ represented, to }) => represented && to === predicate.from);
  return isPerson && !isCandidacy(layout, predicate, pack);
}

/** `Le dossier d'Ifs est accepté`. */
function isCandidacy(layout: Layout, { from }: PredicateSpan, pack: LanguagePack): boolean {
  const group = layout.groups.findLast(({ to }) => to <= from);
  if (group?.represented !== true) return false;
  const noun = layout.view.tokens
    .slice(Math.max(0, group.from - NEAR), group.from)
    .findLast(
      ({ norm, kind }) => kind === 'word' && !pack.prepositions.has(norm) && !pack.determiners.has(norm),
    );
  return pack.deeds.get('candidate')?.has(noun?.norm ?? '') === true;
}

/** `accueille les lauréats du label`, `est membre du jury`: the people about an award, not the award. */
function showsPeople(layout: Layout, { to }: PredicateSpan, { level, programme }: AwardObject): boolean {
  const award = Math.min(level?.from ?? Infinity, programme?.from ?? Infinity);
  return layout.nouns.some(
    ({ noun, from }) => ['laureate', 'jury', 'ceremony'].includes(noun) && from >= to && from < award,
  );
}

/** `quitte le réseau`, `rend sa fleur`: what is left or given back follows closely. */
function hasCloseObject(layout: Layout, predicate: PredicateSpan, object: AwardObject): boolean {
  const isGiven = predicate.verb.frame === 'gives';
  const receiver = layout.groups.find(({ from, role }) => isGiven && role === 'to' && from >= predicate.to);
  const start = receiver !== undefined && receiver.from - predicate.to <= 3 ? receiver.to : predicate.to;
  if (isGiven && object.distinction !== undefined) return true;
  return [object.level, object.programme, object.noun, object.distinction].some((span) => {
    if (span === undefined || ('noun' in span && span.noun === 'jury')) return false;
    if (span.from >= predicate.to) return span.from - start <= LEVEL_REACH;
    return isGiven && predicate.from - span.to <= LEVEL_REACH;
  });
}

function isAwardNoun(noun: NounSpan | undefined, verb: OutcomeVerb): boolean {
  return noun !== undefined && (noun.noun !== 'jury' || verb.frame === 'keeps');
}

function isNear(predicate: PredicateSpan, object: AwardObject): boolean {
  if (object.elliptic !== undefined) return true;
  const reach = predicate.verb.frame === 'keeps' ? LEVEL_REACH * 2 : LEVEL_REACH;
  const level = predicate.verb.toLower === true ? object.stated : object.level;
  return level !== undefined && level.from >= predicate.to && level.from - predicate.to <= reach;
}
