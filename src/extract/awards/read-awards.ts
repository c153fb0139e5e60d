import type { Gazetteer } from '../../places/gazetteer.js';
import type { ProgrammeDefinition } from '../../sources/definitions.js';
import { type Layout, layOut } from '../clauses/clause.js';
import type { AwardDraft } from '../clauses/drafts.js';
import { tellsFuture } from '../clauses/news-dates.js';
import { nominalDrafts } from '../clauses/nominal-rules.js';
import { rosterDrafts } from '../clauses/roster-rules.js';
import { Rubrics } from '../clauses/rubrics.js';
import type { View } from '../clauses/scan.js';
import { verbalDrafts } from '../clauses/verbal-rules.js';
import type { ArticleContext } from '../context/article-context.js';
import { RecipientResolver, type ResolvedRecipient } from '../context/recipients.js';
import type { AwardFact, EventFact, Fact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { type ChosenProgramme, ProgrammeChooser } from '../programmes/choose-programme.js';
import { type AwardReading, mergeAwards } from './merge.js';
import { Timeline } from './timeline.js';

interface Reader {
  readonly views: readonly View[];
  readonly pack: LanguagePack;
  readonly context: ArticleContext;
  readonly programmes: ReadonlyMap<string, ProgrammeDefinition>;
  readonly timeline: Timeline;
  readonly chooser: ProgrammeChooser;
  readonly resolver: RecipientResolver;
  readonly rubrics: Rubrics;
}

/** A draft with its recipient, label and time, still knowing the sentence it comes from. */
interface Pending {
  readonly draft: AwardDraft;
  readonly recipient: ResolvedRecipient;
  readonly programme: ChosenProgramme;
  readonly time: TimeSlots;
}

interface TimeSlots {
  readonly date: string | null;
  readonly year: number | null;
  readonly own: boolean;
  readonly since: boolean;
  /** A day named later in the article may still be that of this award. */
  readonly open: boolean;
}

export interface AwardInput {
  readonly views: readonly View[];
  readonly context: ArticleContext;
  readonly pack: LanguagePack;
  readonly programmes: ReadonlyMap<string, ProgrammeDefinition>;
  readonly gazetteer: Gazetteer;
  readonly events: readonly Fact<EventFact>[];
}

/** Awards that the sentences tell, merged, with what the article around each clause adds. */
export function readAwards(input: AwardInput): Fact<AwardFact>[] {
  const { views, context, pack, programmes, gazetteer, events } = input;
  const reader: Reader = {
    views,
    pack,
    context,
    programmes,
    timeline: new Timeline(context.reference, pack),
    chooser: new ProgrammeChooser(programmes, views, context.programme),
    resolver: new RecipientResolver(context, gazetteer, views),
    rubrics: new Rubrics(pack),
  };
  const pending: Pending[] = [];
  for (const view of views) pending.push(...readSentence(reader, view, pack));
  return mergeAwards(finish(reader, pending, events));
}

function readSentence(reader: Reader, view: View, pack: LanguagePack): Pending[] {
  reader.resolver.enter(view);
  reader.timeline.enter(view);
  const layout = layOut(view, pack);
  const verbal = verbalDrafts(layout, pack);
  const nominal = nominalDrafts(layout, verbal, pack);
  const roster = rosterDrafts(layout, [...verbal, ...nominal], pack);
  const listed = reader.rubrics
    .read(layout)
    .filter(
      (draft) => ![...verbal, ...nominal, ...roster].some((other) => other.recipient === draft.recipient),
    );
  const told = verbal.map((draft) => underRubric(reader, layout, draft));
  const drafts = [...told, ...nominal, ...roster, ...listed];
  const pending: Pending[] = [];
  for (const draft of withUnits(drafts)) {
    const programme = reader.chooser.choose(draft);
    if (programme === undefined) continue;
    for (const recipient of reader.resolver.resolve(draft.recipient, view))
      pending.push({ draft, recipient, programme, time: timeOf(reader, draft) });
  }
  reader.resolver.remember(spokenOf(reader, layout, pending));
  reader.resolver.leave(view);
  reader.chooser.leave(view);
  return pending;
}

/** An item that tells its own story has the level of the line above its list. */
function underRubric(reader: Reader, layout: Layout, draft: AwardDraft): AwardDraft {
  const level = draft.level ?? reader.rubrics.levelOf(layout, draft.recipient);
  return level === undefined || draft.level !== undefined ? draft : { ...draft, level };
}

/** A number without its unit has the unit of the level before it in the sentence. */
function withUnits(drafts: readonly AwardDraft[]): AwardDraft[] {
  const unit = drafts.find((draft) => draft.level !== undefined && draft.level.unit !== '')?.level?.unit;
  if (unit === undefined) return [...drafts];
  return drafts.map((draft) =>
    draft.level?.unit === '' ? { ...draft, level: { ...draft.level, unit } } : draft,
  );
}

/** Whom `elle` in the next sentence means: the last recipient of an award, else the first name that is no complement. */
function spokenOf(reader: Reader, layout: Layout, pending: readonly Pending[]): readonly ResolvedRecipient[] {
  const last = pending.at(-1);
  if (last !== undefined)
    return pending.filter((one) => one.draft.from === last.draft.from).map((one) => one.recipient);
  const named = layout.groups.filter((one) =>
    one.members.every((member) => !member.anaphor && !member.initial),
  );
  const opening = layout.groups.find(
    (one) =>
      one.role === 'bare' && one.members.every((member) => !member.anaphor && member.what !== 'unknown'),
  );
  const group =
    opening ?? named.find((one) => one.role === 'bare') ?? (reader.resolver.hasTopic ? undefined : named[0]);
  return (group?.members ?? []).flatMap((member) => reader.resolver.resolve(member, layout.view));
}

function timeOf(reader: Reader, draft: AwardDraft): TimeSlots {
  const { timeline } = reader;
  const since = draft.date?.date.relation === 'since';
  const date = draft.date === undefined ? null : timeline.resolve(draft.date.date);
  if (date !== null) {
    const isDay = date.precision !== 'year' && !since;
    return { date: isDay ? date.iso : null, year: date.year, own: true, since, open: false };
  }
  const frame = sharesFrame(draft, timeline) ? timeline.current : null;
  return {
    date: frame?.iso ?? null,
    year: frame?.year ?? (draft.anterior || draft.outcome === 'candidate' ? null : timeline.sceneYear),
    own: false,
    since: false,
    open: !timeline.isClosed && frame === null,
  };
}

/** A hope, a memory and an award of another year have not happened on the day of the news. */
function sharesFrame(draft: AwardDraft, timeline: Timeline): boolean {
  if (draft.anterior || draft.outcome === 'candidate') return false;
  return draft.year === undefined || (!timeline.isClosed && draft.year === timeline.current?.year);
}

function finish(
  reader: Reader,
  pending: readonly Pending[],
  events: readonly Fact<EventFact>[],
): AwardReading[] {
  const late = lateDate(reader, pending, events);
  const mainYear = mainYearOf(reader, pending, late);
  return pending.map((one) => readingOf(reader, one, late, mainYear));
}

/** The one day that the article names for its award or its ceremony, for clauses before it was named. */
function lateDate(
  reader: Reader,
  pending: readonly Pending[],
  events: readonly Fact<EventFact>[],
): TimeSlots | undefined {
  const awarded = pending.map((one) => one.time.date).filter((date) => date !== null && date.length === 10);
  const held = events.filter((event) => isPastCeremony(reader, event)).map((event) => event.value.date);
  const days = new Set([...awarded, ...held]);
  const [day] = days;
  if (days.size !== 1 || typeof day !== 'string') return undefined;
  return { date: day, year: Number(day.slice(0, 4)), own: false, since: false, open: false };
}

/** A ceremony that has been held; on one that is to come nothing was won yet. */
function isPastCeremony(reader: Reader, event: Fact<EventFact>): boolean {
  if (!event.rule.endsWith('/ceremony')) return false;
  const view = reader.views.find(
    ({ sentence }) => sentence.start <= event.evidence.start && sentence.end >= event.evidence.end,
  );
  return view === undefined || !tellsFuture(view, reader.pack);
}

function mainYearOf(reader: Reader, pending: readonly Pending[], late: TimeSlots | undefined): number | null {
  const { context } = reader;
  const years = pending
    .filter((one) => one.draft.outcome !== 'mentioned')
    .map((one) => one.time.year ?? one.draft.year ?? 0);
  const labelYear = context.programme === null ? undefined : context.labelYears.get(context.programme);
  const published = context.published === null ? 0 : Number(context.published.value.slice(0, 4));
  const hasUndated = pending.some((one) => one.time.year === null && one.draft.year === undefined);
  const latest = Math.max(0, ...years, labelYear ?? 0, late?.year ?? 0, hasUndated ? published : 0);
  return latest || published || null;
}

function readingOf(
  reader: Reader,
  one: Pending,
  late: TimeSlots | undefined,
  mainYear: number | null,
): AwardReading {
  const { draft, recipient, programme } = one;
  const isMain = reader.context.programme === null || programme.slug === reader.context.programme;
  const borrowed =
    one.time.open &&
    late !== undefined &&
    isMain &&
    draft.outcome !== 'mentioned' &&
    draft.outcome !== 'candidate' &&
    draft.year === undefined &&
    !draft.anterior;
  const time = borrowed ? late : one.time;
  const year = yearOf(reader, one, time, isMain, mainYear);
  const previous =
    draft.anterior ||
    one.time.since ||
    (year.value !== null && mainYear !== null && year.value < mainYear) ||
    (!isMain && draft.view.sentence.block.kind === 'listItem');
  const level = levelOf(reader, draft, programme.slug);
  const sameYear =
    time.date === null || year.value === null || Math.abs(Number(time.date.slice(0, 4)) - year.value) <= 1;
  const value: AwardFact = {
    recipient: recipient.mention,
    programme: programme.slug,
    level,
    year: year.value,
    edition: draft.edition?.edition ?? null,
    date: sameYear && draft.outcome !== 'mentioned' && (isMain || one.time.own) ? time.date : null,
    status: one.time.since && draft.outcome === 'awarded' ? 'awarded' : draft.outcome,
    previous,
    ...(draft.distinction === undefined ? {} : { mention: draft.distinction }),
    ...(year.from === undefined ? {} : { yearInferredFrom: year.from }),
  };
  const first = draft.view.tokens[draft.from];
  const last = draft.view.tokens[draft.to - 1];
  return {
    value,
    evidence: { start: first?.start ?? draft.view.sentence.start, end: last?.end ?? draft.view.sentence.end },
    rule: draft.rule,
    confidence: round(draft.confidence * recipient.certainty * programme.certainty),
    headline: draft.view.sentence.headline,
    ownYear: draft.year !== undefined || one.time.own,
  };
}

/** Label-year: as written with the label, else that of the award's own date, of the day of the news, of publication. */
function yearOf(
  reader: Reader,
  one: Pending,
  time: TimeSlots,
  isMain: boolean,
  mainYear: number | null,
): { value: number | null; from?: string } {
  const { draft, programme } = one;
  if (draft.year !== undefined) return { value: draft.year };
  const labelYear = reader.context.labelYears.get(programme.slug);
  const fits = labelYear !== undefined && isOfDay(labelYear, time);
  if (one.time.own && time.year !== null)
    return fits && time.date !== null ? { value: labelYear } : { value: time.year, from: 'award-date' };
  if (draft.outcome === 'mentioned' || draft.anterior) return { value: null };
  if (fits) return { value: labelYear };
  if (time.year !== null && (isMain || time.date === null)) return { value: time.year, from: 'ceremony' };
  if (!isMain) return { value: null };
  return mainYear === null ? { value: null } : { value: mainYear, from: 'publication-date' };
}

/** A ceremony is held in the label-year or in the year before, never after; another year is that of another award. */
function isOfDay(labelYear: number, time: TimeSlots): boolean {
  if (time.year === null) return true;
  return labelYear === time.year || labelYear === time.year + 1;
}

function levelOf(reader: Reader, draft: AwardDraft, slug: string): number | null {
  const levels = reader.programmes.get(slug)?.levels;
  const value = draft.level?.value ?? null;
  if (value === null || levels === undefined) return null;
  const best = levels.best ?? Math.max(...levels.values.map((level) => level.rank));
  if (value === 'best') return best;
  return value <= best ? value : null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
