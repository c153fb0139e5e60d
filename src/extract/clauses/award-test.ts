import type { LanguagePack, OutcomeVerb } from '../languages/pack.js';
import type { AwardObject } from './award-object.js';
import { candidacyBefore } from './candidacies.js';
import type { Layout } from './clause.js';
import type { NounSpan, PredicateSpan, Span } from './mentions.js';
import { takesOther } from './other-objects.js';
import { namesObject } from './verb-forms.js';

const LEVEL_REACH = 6;
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
  if (verb.id === 'succeeds') return candidacyBefore(layout, predicate, pack) !== undefined;
  if (isOffTheList(layout, predicate, pack) || isDenied(predicate) || isOneOfThem(layout, predicate, pack))
    return true;
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
      (verb.held === true && (predicate.namesAward || hasCloseObject(layout, predicate, object, pack)))
    );
  if (verb.needsObject === true) {
    const isMeant = (verb.held === true && predicate.namesAward) || leavesIt(layout, predicate);
    return isMeant || hasCloseObject(layout, predicate, object, pack);
  }
  if (object.stated !== undefined || object.elliptic !== undefined || object.stepped || predicate.namesAward)
    return true;
  if (isKeptPerson(layout, predicate, pack)) return false;
  const isSaidOf = predicate.voice === 'passive' && ['honours', 'keeps'].includes(verb.frame);
  if (isSaidOf && (predicate.outcome === 'lost' || isCandidacy(layout, predicate, pack))) return true;
  if (isSaidOf && verb.frame === 'keeps' && layout.groups.some((group) => isSubject(group, predicate)))
    return true;
  if (verb.chosen === true && isChosen(layout, predicate, pack)) return true;
  if (isRenewedTown(layout, predicate, pack) || isDatedMemory(layout, predicate, object, pack)) return true;
  return (
    verb.strong ||
    object.programme !== undefined ||
    object.distinction !== undefined ||
    isAwardNoun(object.noun, verb)
  );
}

/** `Ifs ne figure plus dans la liste`: nothing else follows that it could be a list of. */
function isOffTheList(
  { view: { tokens } }: Layout,
  { verb, outcome, from, to }: PredicateSpan,
  pack: LanguagePack,
): boolean {
  if (verb.id !== 'is-among' || outcome !== 'lost') return false;
  const next = tokens[to];
  const isList = tokens.slice(from, to).some(({ norm }) => pack.lists.has(norm));
  const link = pack.prepositions.get(next?.norm ?? '');
  return isList && link !== 'of' && link !== 'for' && link !== 'to';
}

/** `Ifs en fait également partie`: of what the text has just spoken of; without `également` that may be its news. */
export function isOneOfThem(
  { groups, view: { tokens } }: Layout,
  { verb, from, to }: PredicateSpan,
  pack: LanguagePack,
): boolean {
  const subject = groups.findLast((group) => group.to <= from);
  if (verb.id !== 'is-among' || subject?.role !== 'bare') return false;
  const inside = tokens.slice(from, to);
  const isOfThem = pack.words.pronouns.ofThem.has(inside[0]?.norm ?? '');
  return (
    isOfThem &&
    pack.belonging.has(inside.at(-1)?.norm ?? '') &&
    inside.some(({ norm }) => pack.also.has(norm))
  );
}

/** `n'a pas renouvelé sa candidature`: the verb's own words name what was given up. */
function isDenied({ verb, outcome, namesAward }: PredicateSpan): boolean {
  return verb.renounced === true && verb.needsObject === true && outcome === 'lost' && namesAward;
}

/** `Ifs, qui faisait partie du réseau, l'a quitté`: what the sentence has just said that it held. */
function leavesIt({ predicates, holdings }: Layout, { verb, clitic, from }: PredicateSpan): boolean {
  if (verb.outcome !== 'lost' || clitic !== 'it') return false;
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
  { predicates, groups, view }: Layout,
  predicate: PredicateSpan,
  { date }: AwardObject,
  pack: LanguagePack,
): boolean {
  const { voice, verb, to } = predicate;
  if (date?.date.year === undefined) return false;
  if (voice === 'passive') {
    const next = view.tokens[date.to];
    const ends = next === undefined || next.kind === 'mark' || pack.conjunctions.has(next.norm);
    const isSaid = verb.chosen === true && date.from - to <= 1 && ends;
    return isSaid && groups.some((group) => isSubject(group, predicate));
  }
  if (voice !== 'bare') return false;
  const news = predicates.filter((other) => other.voice !== 'bare');
  if (verb.outcome === 'lost' && verb.frame === 'honours') {
    const isApart = view.tokens[predicate.from - 1]?.norm === ',' && view.tokens[date.to]?.norm === ',';
    return (news.length > 0 || isApart) && date.from - to <= 1;
  }
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
  if (verb.objects !== undefined) return closesObject(layout, to, verb.objects, pack);
  const next = tokens[to];
  const near = tokens.slice(Math.max(0, from - 1), to);
  const isOfIt = near.some(({ lower }) => pack.placePronouns.has(lower));
  // `y a renoncé la même année`, `y a renoncé en 2020`
  const isDated = layout.view.mentions.some(
    ({ kind, from: day }) => kind === 'date' && day >= to && day - to <= 1,
  );
  const isElsewhen = [1, 2].some((at) =>
    pack.dates.elsewhen.has(`${tokens[to + at - 1]?.norm ?? ''} ${tokens[to + at]?.norm ?? ''}`),
  );
  const isOpen = next !== undefined && next.kind !== 'mark';
  if (isOpen && !(isOfIt && (isDated || isElsewhen))) return false;
  if (verb.outcome === 'candidate') return true;
  return isOfIt || layout.predicates.some((other) => other.verb.held === true && other.to <= from);
}

/** `son dossier`, `un dossier pour 2023`. */
function closesObject(
  { view: { tokens, mentions } }: Layout,
  from: number,
  objects: ReadonlySet<string>,
  pack: LanguagePack,
): boolean {
  const at = tokens.findIndex(({ norm }, index) => index >= from && objects.has(norm));
  if (at < 0 || at - from > 1) return false;
  const [next, after] = tokens.slice(at + 1);
  const isFor = pack.prepositions.get(next?.norm ?? '') === 'for' && after?.kind === 'number';
  const isDated =
    pack.prepositions.has(next?.norm ?? '') &&
    mentions.some(({ kind, from: day }) => kind === 'date' && day > at && day - at <= 3);
  return next === undefined || next.kind === 'mark' || isFor || isDated;
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
        (predicate.outcome === 'lost' && pack.words.negation.noMore.has(token.norm)) ||
        token.norm.endsWith(pack.adverbEnding),
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
function hasCloseObject(
  layout: Layout,
  predicate: PredicateSpan,
  object: AwardObject,
  pack: LanguagePack,
): boolean {
  const isGiven = predicate.verb.frame === 'gives';
  const receiver = layout.groups.find(({ from, role }) => isGiven && role === 'to' && from >= predicate.to);
  const start = receiver !== undefined && receiver.from - predicate.to <= 3 ? receiver.to : predicate.to;
  if (isGiven && object.distinction !== undefined) return true;
  return [object.level, object.programme, object.noun, object.distinction].some((span) => {
    if (span === undefined || ('noun' in span && span.noun === 'jury')) return false;
    // `quitte la salle avec trois fleurs`
    if (predicate.verb.outcome === 'lost' && isBrought(layout, span, pack)) return false;
    if (span.from >= predicate.to) return span.from - start <= LEVEL_REACH;
    return isGiven && predicate.from - span.to <= LEVEL_REACH;
  });
}

function isBrought({ view: { tokens } }: Layout, { from }: Span, { words }: LanguagePack): boolean {
  return words.with.has(tokens[from - 1]?.norm ?? '');
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
