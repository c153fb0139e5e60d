import type { LanguagePack, OutcomeVerb } from '../languages/pack.js';
import { firstWithin, type Layout, lastWithin } from './clause.js';
import { type AwardDraft, type LevelValue, levelValue } from './drafts.js';
import type { Group } from './groups.js';
import type {
  DateSpan,
  DistinctionSpan,
  LevelSpan,
  NounSpan,
  PredicateSpan,
  ProgrammeSpan,
} from './mentions.js';
import { subjectOf } from './subject.js';

/** What the clause of a verb says about the award. */
interface AwardObject {
  readonly level: LevelSpan | undefined;
  /** `en obtient une quatrième`, `en ont deux`: a number whose unit was said before. */
  readonly elliptic: LevelValue | undefined;
  readonly ellipticTo: number;
  readonly programme: ProgrammeSpan | undefined;
  readonly distinction: DistinctionSpan | undefined;
  readonly noun: NounSpan | undefined;
  readonly laureate: NounSpan | undefined;
  readonly date: DateSpan | undefined;
}

interface Reading {
  readonly group: Group;
  readonly rule: string;
  readonly confidence: number;
}

/** Drafts from every verb of outcome in the sentence that has a recipient and an award. */
export function verbalDrafts(layout: Layout, pack: LanguagePack): AwardDraft[] {
  return layout.predicates.flatMap((predicate, index) => {
    const end = layout.predicates[index + 1]?.from ?? layout.view.tokens.length;
    const object = objectOf(layout, predicate, end);
    if (!isAward(predicate.verb, object)) return [];
    const reading = readingOf(layout, predicate, end, pack);
    return reading === undefined ? [] : draftsOf(layout, predicate, object, reading, pack);
  });
}

function readingOf(
  layout: Layout,
  predicate: PredicateSpan,
  end: number,
  pack: LanguagePack,
): Reading | undefined {
  const { frame } = predicate.verb;
  if (predicate.voice === 'bare') return appositionReading(layout, predicate);
  const passiveSubject = frame === 'gives' || frame === 'honours' ? predicate.voice === 'passive' : true;
  if (passiveSubject) {
    const subject = subjectOf(layout, predicate, pack.counts);
    if (subject !== undefined)
      return {
        group: subject.group,
        rule: `subject-${predicate.verb.id}`,
        confidence: 0.95 * subject.certainty,
      };
  }
  if (frame === 'honours' && predicate.voice === 'active') return honouredReading(layout, predicate, end);
  if (frame === 'gives') return givenReading(layout, predicate, end);
  return undefined;
}

/** `le jury a distingué Ifs`. */
function honouredReading(layout: Layout, predicate: PredicateSpan, end: number): Reading | undefined {
  const group = layout.groups.find(
    (other) => other.from >= predicate.to && other.to <= end && other.role === 'bare',
  );
  if (group === undefined || group.from - predicate.to > 4) return undefined;
  return { group, rule: 'honours-object', confidence: 0.9 };
}

/** `a octroyé à la commune une deuxième fleur`; a plain `à Caen` after a passive may be the venue. */
function givenReading(layout: Layout, predicate: PredicateSpan, end: number): Reading | undefined {
  const group = layout.groups.find(
    (other) => other.from >= predicate.to && other.to <= end && other.role === 'to',
  );
  if (group === undefined) return undefined;
  const sure =
    predicate.voice === 'active' || group.members.some((member) => member.headed || member.anaphor);
  return { group, rule: 'gives-to', confidence: sure ? 0.92 : 0.5 };
}

/** `Ifs, labellisée depuis 2015, …`, `Ifs récompensée`: the name right before, or right after a comma. */
function appositionReading(layout: Layout, predicate: PredicateSpan): Reading | undefined {
  const { tokens } = layout.view;
  const rule = `participle-${predicate.verb.id}`;
  const before = layout.groups.find(
    (group) =>
      group.to <= predicate.from &&
      isOnly(tokens, group.to, predicate.from, [',', '"', ':', '(', 'est', 'deja', 'already']),
  );
  if (before !== undefined && before.role === 'bare') return { group: before, rule, confidence: 0.9 };
  return undefined;
}

function isOnly(
  tokens: Layout['view']['tokens'],
  from: number,
  to: number,
  norms: readonly string[],
): boolean {
  return to - from <= 3 && tokens.slice(from, to).every((token) => norms.includes(token.norm));
}

function objectOf(layout: Layout, predicate: PredicateSpan, end: number): AwardObject {
  const clauseEnd = clauseEndOf(layout, predicate, end);
  const level = firstWithin(layout.levels, predicate.to, clauseEnd) ?? levelBefore(layout, predicate);
  const elliptic = level === undefined ? ellipticLevel(layout, predicate, clauseEnd) : undefined;
  return {
    level,
    elliptic: elliptic?.level,
    ellipticTo: elliptic?.to ?? predicate.to,
    programme:
      firstWithin(layout.programmes, predicate.to, end) ??
      lastWithin(layout.programmes, 0, predicate.from) ??
      firstWithin(layout.programmes, predicate.from, layout.view.tokens.length),
    distinction: firstWithin(layout.distinctions, predicate.to, end),
    noun: firstWithin(layout.nouns, predicate.to, end) ?? lastWithin(layout.nouns, 0, predicate.from),
    laureate: layout.nouns.find((noun) => noun.year !== undefined),
    date: dateOf(layout, predicate, end),
  };
}

/** The complements of a verb end where the next recipient begins that has a level of its own. */
function clauseEndOf(layout: Layout, predicate: PredicateSpan, end: number): number {
  const next = layout.groups.find(
    (group) => group.from >= predicate.to && group.role === 'bare' && !group.members[0]?.anaphor,
  );
  if (next === undefined || next.from > end) return end;
  const directly = next.from - predicate.to <= 3;
  return directly ? end : next.from;
}

/** `Le label 4 fleurs a été attribué à Ifs`. */
function levelBefore(layout: Layout, predicate: PredicateSpan): LevelSpan | undefined {
  if (predicate.voice !== 'passive' && predicate.verb.frame !== 'gives') return undefined;
  const level = layout.levels.filter((other) => other.to <= predicate.from).at(-1);
  return level !== undefined && predicate.from - level.to <= 8 ? level : undefined;
}

function ellipticLevel(
  layout: Layout,
  predicate: PredicateSpan,
  end: number,
): { level: LevelValue; to: number } | undefined {
  const { tokens } = layout.view;
  const hasPartitive = tokens
    .slice(Math.max(0, predicate.from - 2), predicate.to)
    .some((token) => token.norm === 'en');
  const number = firstWithin(layout.numbers, predicate.to, end);
  const article =
    number !== undefined && number.value === 1 && !number.ordinal
      ? layout.numbers[layout.numbers.indexOf(number) + 1]
      : undefined;
  const meant = article !== undefined && article.from === number?.to ? article : number;
  if (!hasPartitive || meant === undefined || meant.from - predicate.to > 2 || meant.value > 10)
    return undefined;
  return { level: { value: meant.value, unit: '' }, to: meant.to };
}

function dateOf(layout: Layout, predicate: PredicateSpan, end: number): DateSpan | undefined {
  const usable = layout.dates.filter((span) => span.date.relation === 'on' || span.date.relation === 'since');
  return (
    firstWithin(usable, predicate.to, end) ??
    lastWithin(usable, 0, predicate.from) ??
    firstWithin(usable, predicate.to, layout.view.tokens.length)
  );
}

/** A verb such as `obtient` speaks of an award only with a level, a label or a word for it. */
function isAward(verb: OutcomeVerb, object: AwardObject): boolean {
  if (object.level !== undefined || object.elliptic !== undefined) return true;
  if (verb.needsLevel) return false;
  return (
    verb.strong ||
    object.programme !== undefined ||
    object.distinction !== undefined ||
    object.noun !== undefined
  );
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
    object.ellipticTo,
    within(object.programme, predicate),
    object.distinction?.to ?? 0,
    group.to,
  ];
  const isPassing =
    predicate.voice === 'bare' &&
    object.date === undefined &&
    !layout.view.sentence.headline &&
    object.programme?.year === undefined;
  const level = levelValue(object.level) ?? object.elliptic;
  const edition = layout.nouns.find((noun) => noun.edition !== undefined);
  const year = object.programme?.year ?? object.laureate?.year;
  const base = {
    view: layout.view,
    rule: `${pack.code}/award/${reading.rule}`,
    confidence,
    outcome: isPassing && predicate.outcome === 'awarded' ? ('mentioned' as const) : predicate.outcome,
    anterior: predicate.anterior,
    companions: group.members.length,
    from: Math.min(group.from, predicate.from, object.level?.from ?? predicate.from),
    to: Math.max(...right),
    ...(object.programme === undefined ? {} : { programme: object.programme }),
    ...(object.date === undefined ? {} : { date: object.date }),
    ...(edition === undefined ? {} : { edition }),
    ...(year === undefined ? {} : { year }),
  };
  return group.members.flatMap((recipient): AwardDraft[] => {
    const drafts: AwardDraft[] = [];
    if (object.distinction === undefined || level !== undefined)
      drafts.push({ ...base, recipient, ...(level === undefined ? {} : { level }) });
    if (object.distinction !== undefined)
      drafts.push({ ...base, recipient, distinction: object.distinction.name });
    return drafts;
  });
}

/** The programme belongs to the evidence where it follows the verb. */
function within(programme: ProgrammeSpan | undefined, predicate: PredicateSpan): number {
  return programme !== undefined && programme.from >= predicate.to ? programme.to : 0;
}
