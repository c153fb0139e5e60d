import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import { firstWithin, type Layout, lastWithin } from './clause.js';
import { dateOf } from './clause-dates.js';
import { companionsOf } from './companions.js';
import { boundaryAfter } from './date-scope.js';
import { datedNoun } from './hoped-for.js';
import { isIncrement } from './increments.js';
import type {
  DateSpan,
  DistinctionSpan,
  LevelSpan,
  NounSpan,
  NumberSpan,
  PredicateSpan,
  ProgrammeSpan,
} from './mentions.js';
import { type EllipticLevel, endsPhrase, lostAfterStep, totalAfter } from './step-totals.js';

/** What the clause of a verb says about the award. */
export interface AwardObject {
  readonly level: LevelSpan | undefined;
  /** `en obtient une quatrième`, `en ont deux`: a number whose unit was said before. */
  readonly elliptic: EllipticLevel | undefined;
  /** `en perd une`: one less or one more of them, whatever the level. */
  readonly stepped: boolean;
  /** `passe de 4 à 3 fleurs`. */
  readonly moved: Movement | undefined;
  /** The level spoken of, though perhaps only as one more or one less. */
  readonly stated: LevelSpan | undefined;
  readonly programme: ProgrammeSpan | undefined;
  readonly distinction: DistinctionSpan | undefined;
  readonly noun: NounSpan | undefined;
  /** `les lauréats 2022`, `palmarès 2018`. */
  readonly dated: NounSpan | undefined;
  readonly date: DateSpan | undefined;
}

export interface Movement {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly end: number;
}

const LEVEL_REACH = 6;
/** Verbs after which a bare number is a level: `grimpe à trois`, `fait son entrée avec deux`. */
const COMPLEMENTS = new Set(['reaches', 'is-among', 'comes-with', 'makes-do', 'begins', 'stays', 'receives']);
const NEAR = 3;
const LONGEST_RELATIVE = 8;

/** Looks for level, label, mention and date around a verb; `end` is where the next verb begins. */
export function objectOf(
  layout: Layout,
  predicate: PredicateSpan,
  end: number,
  pack: LanguagePack,
): AwardObject {
  const clauseEnd = clauseEndOf(layout, predicate, end, pack);
  const level =
    predicate.verb.auxiliary === 'label'
      ? undefined
      : (relativeLevel(layout, predicate, pack) ??
        firstWithin(layout.levels, predicate.from, predicate.to) ??
        firstWithin(layout.levels, predicate.to, clauseEnd) ??
        levelBefore(layout, predicate));
  const moved = predicate.verb.id === 'moves' ? movement(layout, predicate, pack) : undefined;
  return {
    level: isStep(layout, predicate, level, pack) ? undefined : level,
    moved,
    stated: level,
    stepped: isEllipticStep(layout, predicate, pack),
    elliptic:
      totalAfter(layout, predicate, pack) ??
      lostAfterStep(layout, predicate, pack) ??
      (level === undefined && moved === undefined
        ? ellipticLevel(layout, predicate, clauseEnd, pack)
        : undefined),
    programme:
      firstWithin(layout.programmes, predicate.from, predicate.to) ??
      firstWithin(layout.programmes, predicate.to, end) ??
      lastWithin(layout.programmes, 0, predicate.from) ??
      firstWithin(layout.programmes, predicate.from, layout.view.tokens.length),
    distinction: distinctionOf(layout, predicate, end),
    noun: nounOf(layout, predicate, end),
    dated: datedNoun(layout, predicate, pack),
    date: dateOf(layout, predicate, end, pack),
  };
}

/** `la troisième fleur qu'elle avait gagnée`, `Sa troisième fleur, Ifs l'a gagnée`. */
function relativeLevel(
  { levels, view: { tokens } }: Layout,
  { from, voice, clitic }: PredicateSpan,
  pack: LanguagePack,
): LevelSpan | undefined {
  if (voice !== 'active') return undefined;
  const level = levels.findLast(({ to }) => to <= from && from - to <= LONGEST_RELATIVE);
  const next = tokens[level?.to ?? tokens.length];
  const isFronted = level !== undefined && level.from <= 1 && next?.norm === ',' && clitic === 'it';
  return isFronted || (next !== undefined && pack.reportOpeners.has(next.norm)) ? level : undefined;
}

function movement(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): Movement | undefined {
  const range = layout.spans.find((level) => level.from >= predicate.to && level.from - predicate.to <= 1);
  if (range?.low === undefined || typeof range.value !== 'number') return undefined;
  const isOfUnit = range.unit !== '' || (range.value <= 10 && endsPhrase(layout.view.tokens[range.to], pack));
  if (!isOfUnit) return undefined;
  return { from: range.low, to: range.value, unit: range.unit, end: range.to };
}

/** `perd une fleur`, `gagne une fleur supplémentaire`: one less or one more, not the level itself. */
function isStep(
  layout: Layout,
  predicate: PredicateSpan,
  level: LevelSpan | undefined,
  pack: LanguagePack,
): boolean {
  if (level === undefined) return false;
  if (predicate.verb.toLower === true || isLeft(predicate)) return true;
  if (level.ordinal || level.value !== 1) return false;
  if (predicate.verb.outcome === 'lost' || predicate.verb.steps === true) return true;
  return isIncrement(layout.view.tokens, level, pack);
}

/** `n'a plus que trois fleurs`: the level is the one that is left. */
function isLeft({ restricted, outcome }: PredicateSpan): boolean {
  return restricted === true && outcome === 'lost';
}

/** The complements of a verb end where the next recipient begins that has a level of its own. */
function clauseEndOf(layout: Layout, predicate: PredicateSpan, end: number, pack: LanguagePack): number {
  const next = layout.groups.find(
    (group) => group.from >= predicate.to && group.role === 'bare' && !group.members[0]?.anaphor,
  );
  const companions = companionsOf(layout, predicate);
  if (companions !== undefined) return companions.from;
  const boundary = Math.min(end, boundaryAfter(layout.view.tokens, predicate.to, pack));
  if (next === undefined || next.from > boundary) return boundary;
  return next.from - predicate.to <= 3 ? boundary : next.from;
}

/** `Le label 4 fleurs a été attribué à Ifs`. */
function levelBefore(layout: Layout, predicate: PredicateSpan): LevelSpan | undefined {
  const { frame } = predicate.verb;
  const level = layout.levels.filter((other) => other.to <= predicate.from).at(-1);
  const isDescribed = predicate.voice === 'bare' && level?.to === predicate.from;
  if (!isDescribed && predicate.voice !== 'passive' && frame !== 'gives' && frame !== 'honours')
    return undefined;
  if (level === undefined || predicate.from - level.to > LEVEL_REACH) return undefined;
  const isOthers = layout.groups.some(
    (group) => group.to <= level.from && level.from - group.to <= 1 && !isOwner(group),
  );
  return isOthers ? undefined : level;
}

function isOwner(group: Layout['groups'][number]): boolean {
  return group.role === 'of' || group.members.some((member) => member.anaphor);
}

function ellipticLevel(
  layout: Layout,
  predicate: PredicateSpan,
  end: number,
  pack: LanguagePack,
): AwardObject['elliptic'] {
  const { tokens } = layout.view;
  const { pronouns } = pack.words;
  const before = tokens.slice(Math.max(0, predicate.from - 2), predicate.to);
  const isPartitive = before.some(
    (token, index) =>
      pronouns.ofThem.has(token.norm) && !pronouns.notOfThem.has(before[index + 1]?.norm ?? ''),
  );
  const number = firstWithin(layout.numbers, predicate.to, end);
  if (number === undefined) return undefined;
  const next = layout.numbers[layout.numbers.indexOf(number) + 1];
  const meant = number.value === 1 && !number.ordinal && next?.from === number.to ? next : number;
  const isDated = layout.dates.some(({ from }) => from >= meant.to && from - meant.to <= NEAR);
  const isDefinite =
    meant.ordinal && meant.from - predicate.to === 1 && (isDated || endsPhrase(tokens[meant.to], pack));
  if (!isPartitive && !isDefinite && !isComplement(tokens, predicate, meant, pack)) return undefined;
  if (meant.from - predicate.to > NEAR || meant.value > 10) return undefined;
  if (isLeft(predicate) || isIncrement(tokens, meant, pack)) return undefined;
  const isStep = predicate.verb.steps === true || predicate.verb.outcome === 'lost';
  if (isStep && meant.value === 1 && !meant.ordinal) return undefined;
  return { level: { value: meant.value, unit: '' }, to: meant.to };
}

/** `grimpe à trois`, `fait son entrée avec deux`, `conserve les quatre siennes`. */
function isComplement(
  tokens: readonly Token[],
  { to, verb }: PredicateSpan,
  number: NumberSpan,
  pack: LanguagePack,
): boolean {
  if (number.ordinal) return false;
  const next = tokens[number.to];
  if (pack.possessivePronouns.has(next?.lower ?? '')) return true;
  const gap = tokens.slice(to, number.from).map(({ norm }) => norm);
  if (verb.id === 'is-among' && isOfClub(gap, pack)) return endsPhrase(next, pack);
  const follows = gap.length === 0 || (gap.length === 1 && pack.endowed.has(gap[0] ?? ''));
  const isAlone =
    endsPhrase(next, pack) || (pack.alone.has(next?.norm ?? '') && endsPhrase(tokens[number.to + 1], pack));
  return follows && COMPLEMENTS.has(verb.id) && isAlone;
}

/** `le club des quatre`. */
function isOfClub(words: readonly string[], pack: LanguagePack): boolean {
  const [article, club, of, ...others] = words;
  const isOf = of === 'des' || pack.prepositions.get(of ?? '') === 'of';
  return pack.articles.has(article ?? '') && pack.clubs.has(club ?? '') && isOf && others.length === 0;
}

/** `en perd une`, `en gagne une de plus`, `n'en a plus que deux`. */
function isEllipticStep(layout: Layout, predicate: PredicateSpan, pack: LanguagePack): boolean {
  if (isLeft(predicate))
    return layout.numbers.some(({ from }) => from >= predicate.to && from - predicate.to <= NEAR);
  if (predicate.verb.steps !== true && predicate.verb.outcome !== 'lost') return false;
  const { tokens } = layout.view;
  const isPartitive = tokens
    .slice(Math.max(0, predicate.from - 2), predicate.to)
    .some(({ norm }) => pack.words.pronouns.ofThem.has(norm));
  const number = layout.numbers.find((span) => span.from >= predicate.to);
  return isPartitive && number?.value === 1 && !number.ordinal && number.from - predicate.to <= 1;
}

/** A mention belongs to the recipient nearest before it. */
function distinctionOf(layout: Layout, predicate: PredicateSpan, end: number): DistinctionSpan | undefined {
  const distinction = firstWithin(layout.distinctions, predicate.to, end);
  if (distinction === undefined)
    return predicate.verb.frame === 'gives' && predicate.voice !== 'bare'
      ? lastWithin(layout.distinctions, 0, predicate.from)
      : undefined;
  const between = layout.groups.filter(
    ({ from, to, role }) =>
      from >= predicate.to && to <= distinction.from && (role === 'bare' || role === 'to'),
  );
  if (predicate.clitic !== undefined && between.every(({ role }) => role === 'to')) return distinction;
  const isHonoured = predicate.verb.frame === 'honours' && predicate.voice === 'active';
  const isGiven =
    predicate.verb.frame === 'gives' &&
    between.every(({ role, to }) => role === 'to' && distinction.from - to <= NEAR);
  return between.length > (isHonoured || isGiven ? 1 : 0) ? undefined : distinction;
}

/** A word for an award rather than the jury that gives it. */
function nounOf(layout: Layout, predicate: PredicateSpan, end: number): NounSpan | undefined {
  const awards = layout.nouns.filter((noun) => noun.noun !== 'jury');
  return (
    firstWithin(awards, predicate.to, end) ??
    firstWithin(layout.nouns, predicate.to, end) ??
    lastWithin(layout.nouns, 0, predicate.from)
  );
}
