import { yearOf } from '../dates/match.js';
import type { LanguagePack } from '../languages/pack.js';
import { endOfHope, isOfHope, isOutdone } from './apposed-hopes.js';
import { type AwardObject, objectOf } from './award-object.js';
import { isAmong, isAward } from './award-test.js';
import type { Layout } from './clause.js';
import { withEachLabel, withEachUnit } from './coordinated-labels.js';
import { type AwardDraft, type LevelValue, levelValue } from './drafts.js';
import { levelShares } from './level-shares.js';
import type { PredicateSpan, ProgrammeSpan, RecipientSpan } from './mentions.js';
import { deedAfter } from './nominal-rules.js';
import type { Reading } from './reading.js';
import { readingOf } from './readings.js';
import { isHeldInPassing, isStanding } from './standing.js';

const LONGEST_LIKEWISE = 6;
/** Tokens of `appris mardi matin qu'`. */
const LONGEST_REPORT = 5;
/** Tokens of `un dossier complet pour 2023` after the verb. */
const FARTHEST_AIM = 6;
const FARTHEST_CHEER = 5;

/** Drafts from every verb of outcome in the sentence that has a recipient and an award. */
export function verbalDrafts(layout: Layout, pack: LanguagePack): AwardDraft[] {
  return layout.predicates.flatMap((predicate) => {
    const end = endOf(layout, predicate, pack);
    const object = objectOf(layout, predicate, end, pack);
    if (!isAward(layout, predicate, object, pack) || isPastHope(layout, predicate, pack)) return [];
    if (isOfUnknown(layout, predicate, object, end)) return [];
    if (isAsked(layout, predicate) || isOutdone(layout, predicate, pack)) return [];
    const reading = readingOf(layout, predicate, end, pack);
    if (reading === undefined) return [];
    return draftsOf(layout, predicate, object, reading, pack).flatMap((draft) =>
      withEachLabel(layout, draft, pack).flatMap((one, _, all) =>
        all.length === 1 ? withEachUnit(layout, one, pack) : [one],
      ),
    );
  });
}

/** Where the next verb begins; `labellisées` in `figure parmi les communes labellisées trois fleurs` is none of its own. */
function endOf(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): number {
  const { predicates, view } = layout;
  const { tokens } = view;
  const next = predicates.find(({ from, voice }) => {
    const describesTowns = voice === 'bare' && pack.towns.has(tokens[from - 1]?.norm ?? '');
    return from >= predicate.to && !(predicate.verb.id === 'is-among' && describesTowns);
  });
  return Math.min(next?.from ?? tokens.length, endOfHope(layout, predicate, pack) ?? tokens.length);
}

/** `a reçu le label « Cité des Vents »`: an award, but of no label of the registry. */
function isOfUnknown(
  { unknownLabels }: Layout,
  { from }: PredicateSpan,
  { programme }: AwardObject,
  end: number,
): boolean {
  const isNamed = programme !== undefined && programme.from >= from && programme.to <= end;
  return !isNamed && unknownLabels.some((label) => label.from >= from && label.to <= end);
}

/** `qui avaient déposé un dossier`: what was hoped for before the news is no candidacy of today, though it may have failed. */
function isPastHope(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): boolean {
  return predicate.anterior && predicate.outcome === 'candidate' && !isInVain(layout, predicate, pack);
}

/** `Ifs obtiendra-t-elle sa fleur ?` */
function isAsked({ view }: Layout, { outcome }: PredicateSpan): boolean {
  return outcome === 'candidate' && view.sentence.tokens.at(-1)?.norm === '?';
}

function isCompelled({ view }: Layout, { from, to }: PredicateSpan, pack: LanguagePack): boolean {
  return view.tokens.slice(from, to).some((token) => pack.compelling.has(token.lower));
}

function draftsOf(
  layout: Layout,
  predicate: PredicateSpan,
  object: AwardObject,
  reading: Reading,
  pack: LanguagePack,
): AwardDraft[] {
  const { group, confidence } = reading;
  const right = [
    predicate.to,
    object.level?.to ?? 0,
    object.elliptic?.to ?? 0,
    object.moved?.end ?? 0,
    within(object.programme, predicate),
    object.distinction?.to ?? 0,
    group.to,
  ];
  const isPassing =
    isHeldInPassing(layout, predicate, object, pack) ||
    (predicate.voice === 'bare' &&
      !isCheered(layout, group, pack) &&
      !reading.rule.startsWith('copula') &&
      reading.told !== true &&
      object.date === undefined &&
      !layout.view.sentence.headline &&
      object.programme?.year === undefined);
  const common = movedLevel(object) ?? levelValue(object.level) ?? object.elliptic?.level;
  const edition = layout.nouns.find((noun) => noun.edition !== undefined);
  const year = object.programme?.year ?? aimedYear(layout, predicate, pack) ?? object.dated?.year;
  const base = {
    view: layout.view,
    rule: `${pack.code}/award/${reading.rule}`,
    confidence,
    outcome: again(
      layout,
      predicate,
      ofDeed(layout, predicate, outcomeOf(layout, predicate, object, isPassing, pack), pack),
      pack,
    ),
    anterior: predicate.anterior && !isReported(layout, predicate, pack) && !isNarrated(layout, predicate),
    from: Math.min(group.from, predicate.from, object.level?.from ?? predicate.from),
    to: Math.max(...right),
    ...(object.programme === undefined ? {} : { programme: object.programme }),
    ...(object.date === undefined ? {} : { date: object.date }),
    ...(edition === undefined ? {} : { edition }),
    ...(year === undefined ? {} : { year }),
    ...meantIn(layout, predicate, pack),
    ...(year === undefined && isStanding(layout, predicate, object, pack) ? { standing: true } : {}),
  };
  const members = [...group.members, ...likewise(layout, base.to, pack)];
  const shares = levelShares(layout, predicate, members.length, pack);
  if (shares === 'unclear') return [];
  return members.flatMap((recipient, index): AwardDraft[] => {
    const share = shares?.[index];
    const level = share === undefined ? common : { value: share, unit: common?.unit ?? '' };
    const drafts: AwardDraft[] = [];
    if (object.distinction === undefined || level !== undefined)
      drafts.push({ ...base, recipient, ...(level === undefined ? {} : { level }) });
    if (object.distinction !== undefined)
      drafts.push({ ...base, recipient, distinction: object.distinction.name });
    return drafts;
  });
}

/** `la retrouve`, `l'a obtenue`, `les conserve`: a level told before. */
function meantIn(
  { view: { tokens } }: Layout,
  { from, to, voice, verb }: PredicateSpan,
  pack: LanguagePack,
): Pick<AwardDraft, 'meant'> {
  const isOfAward = voice === 'active' && (verb.frame === 'receives' || verb.frame === 'keeps');
  const pronoun = tokens.slice(from, to).find(({ lower }) => !pack.words.negation.particles.has(lower));
  if (!isOfAward || pronoun === undefined || !pack.objectPronouns.has(pronoun.lower)) return {};
  return { meant: { plural: pack.pluralPronouns.has(pronoun.lower), at: from } };
}

/** `a déposé un dossier pour 2023`: the edition that is hoped for. */
function aimedYear(
  { view: { tokens } }: Layout,
  { outcome, to }: PredicateSpan,
  pack: LanguagePack,
): number | undefined {
  if (outcome !== 'candidate') return undefined;
  const near = tokens.slice(to, to + FARTHEST_AIM);
  const at = near.findIndex(
    ({ norm }, index) => pack.prepositions.get(norm) === 'for' && yearOf(near[index + 1]) !== undefined,
  );
  return at < 0 ? undefined : yearOf(near[at + 1]);
}

/** `Caen décroche une fleur, tout comme Ifs`. */
function likewise(layout: Layout, from: number, pack: LanguagePack): readonly RecipientSpan[] {
  const group = layout.groups.find((other) => other.from >= from);
  if (group === undefined || group.from - from > LONGEST_LIKEWISE) return [];
  const owned = layout.view.tokens[from + 1];
  const isOwn = pack.possessivePronouns.has(owned?.lower ?? '');
  const gap = layout.view.tokens.slice(isOwn ? from + 2 : from, group.from);
  const isLink = gap.every(
    (token) => token.kind === 'mark' || pack.likewise.has(token.norm) || pack.likewiseFillers.has(token.norm),
  );
  const compares = gap[0]?.norm === ',' && gap.some((token) => pack.likewise.has(token.norm));
  return isLink && compares ? group.members : [];
}

/** `bravo à Ifs, distinguée par le jury`: the news itself. */
function isCheered({ view }: Layout, { from }: Reading['group'], pack: LanguagePack): boolean {
  return view.tokens
    .slice(Math.max(0, from - FARTHEST_CHEER), from)
    .some(({ norm }) => pack.cheers.has(norm));
}

/** `ont appris que leur label était prorogé`: the past of a report is its present. */
function isReported({ view: { tokens } }: Layout, { from, to }: PredicateSpan, pack: LanguagePack): boolean {
  if (tokens.slice(from, to).some(({ lower }) => pack.auxiliaries.get(lower) === 'had')) return false;
  return tokens
    .slice(0, from)
    .some(
      ({ norm }, index) =>
        pack.reporting.has(norm) &&
        tokens.slice(index + 1, index + LONGEST_REPORT).some((token) => pack.reportOpeners.has(token.norm)),
    );
}

/** `Trois jours plus tard, Ifs recevait …`, `Ce 4 mai, Ifs repartait avec …`: imperfects that tell what came next. */
function isNarrated({ dates }: Layout, { tense, verb, from }: PredicateSpan): boolean {
  if (tense !== 'imperfect') return false;
  return dates.some(({ date: { relative, day }, to }) => {
    if (relative !== undefined && 'after' in relative) return true;
    const isDay = day !== undefined || (relative !== undefined && 'same' in relative);
    return isDay && to <= from && verb.held !== true;
  });
}

/** `a tenté sa chance en 2019, sans succès`. */
function isInVain({ view }: Layout, predicate: PredicateSpan, pack: LanguagePack): boolean {
  const text = view.tokens
    .slice(predicate.to)
    .map((token) => token.norm)
    .join(' ');
  return pack.inVain.some((phrase) => ` ${text} `.includes(` ${phrase} `));
}

/** Fewer flowers than before is the loss of the level that was; more is the award of the level that is. */
function movedLevel(object: AwardObject): LevelValue | undefined {
  if (object.moved === undefined) return undefined;
  const { from, to, unit } = object.moved;
  return { value: Math.max(from, to), unit };
}

function outcomeOf(
  layout: Layout,
  predicate: PredicateSpan,
  object: AwardObject,
  isPassing: boolean,
  pack: LanguagePack,
): AwardDraft['outcome'] {
  if (predicate.verb.outcome === 'lost' && isCompelled(layout, predicate, pack)) return 'lost';
  if (predicate.outcome === 'candidate' && isInVain(layout, predicate, pack)) return 'lost';
  if (object.moved !== undefined && object.moved.to < object.moved.from) return 'lost';
  if (isAmong(layout, predicate, pack.aspirants)) return 'candidate';
  return isPassing && predicate.outcome === 'awarded' ? 'mentioned' : predicate.outcome;
}

/** `décroche de nouveau quatre fleurs`: what is won again is renewed. */
function again(
  layout: Layout,
  predicate: PredicateSpan,
  outcome: AwardDraft['outcome'],
  pack: LanguagePack,
): AwardDraft['outcome'] {
  if (outcome !== 'awarded') return outcome;
  const before = layout.predicates.filter((other) => other.voice !== 'bare' && other.to <= predicate.from);
  const from = before.at(-1)?.to ?? 0;
  const next = layout.predicates.find((other) => other.voice !== 'bare' && other.from >= predicate.to);
  // `Labellisée en 2017, Ifs l'est de nouveau`: again is what comes after the comma.
  const comma = layout.view.tokens.findIndex(({ norm }, at) => at >= predicate.to && norm === ',');
  const isApart = predicate.voice === 'bare' && comma > 0;
  const to = isApart ? comma : (next?.from ?? layout.view.tokens.length);
  return layout.repeats.some((span) => span.from >= from && span.to <= to && !isOfHope(layout, span, pack))
    ? 'renewed'
    : outcome;
}

/** `a obtenu le renouvellement de son label`, `demande le maintien`: the noun says what was received or asked for. */
function ofDeed(
  layout: Layout,
  predicate: PredicateSpan,
  outcome: AwardDraft['outcome'],
  pack: LanguagePack,
): AwardDraft['outcome'] {
  if (outcome !== 'awarded') return outcome;
  return deedAfter(layout.view.tokens, predicate.to, pack) === 'renewed' ? 'renewed' : outcome;
}

/** The programme belongs to the evidence where it follows the verb. */
function within(programme: ProgrammeSpan | undefined, predicate: PredicateSpan): number {
  return programme !== undefined && programme.from >= predicate.to ? programme.to : 0;
}
