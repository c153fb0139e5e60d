import type { AwardDraft } from '../clauses/drafts.js';
import type { AwardFact, EventFact, Fact } from '../facts.js';
import { lateDay } from './late-day.js';
import type { AwardReading } from './merge.js';
import { newsEdition } from './news-edition.js';
import type { Pending, Reader, TimeSlots } from './reader.js';
import { isPrivate } from './timeline.js';

/** What the article tells of all its awards together. */
interface News {
  readonly late: TimeSlots | undefined;
  readonly mainYear: number | null;
  readonly edition: number | null;
  /** Something has been won, kept or lost, beside what is hoped for. */
  readonly hasNews: boolean;
}

/** Gives each draft the year, date and edition that the whole article adds. */
export function complete(
  reader: Reader,
  pending: readonly Pending[],
  events: readonly Fact<EventFact>[],
): AwardReading[] {
  const late = lateDate(reader, pending, events);
  const mainYear = mainYearOf(reader, pending, late);
  const hasNews = pending.some(({ draft }) => !['candidate', 'mentioned'].includes(draft.outcome));
  const news = { late, mainYear, edition: newsEdition(reader.views, reader.pack), hasNews };
  return pending.map((one) => readingOf(reader, one, news));
}

/** The day of the whole news, for clauses before it was named; that of a letter or a vote is not everyone's. */
function lateDate(
  { views, pack, context }: Reader,
  pending: readonly Pending[],
  events: readonly Fact<EventFact>[],
): TimeSlots | undefined {
  const awarded = pending.flatMap(({ draft, time }) =>
    time.date === null || time.private === true || isPrivate(draft.view, pack) ? [] : [time.date],
  );
  const day = lateDay({ views, pack, events, reference: context.reference }, awarded);
  if (day === null) return undefined;
  return { date: day, year: Number(day.slice(0, 4)), own: false, since: false, open: false };
}

/** The year that the news is of; that of an edition someone hopes for is not, but where the news is the hope. */
function mainYearOf(reader: Reader, pending: readonly Pending[], late: TimeSlots | undefined): number | null {
  const { context } = reader;
  const told = pending.filter(
    ({ draft, time }) => draft.outcome !== 'mentioned' && !draft.anterior && !time.since,
  );
  const happened = told.filter(({ draft }) => draft.outcome !== 'candidate');
  const years = (happened.length > 0 ? happened : told).map((one) => one.time.year ?? one.draft.year ?? 0);
  if (context.review !== null) return context.review;
  const labelYear = context.programme === null ? undefined : context.labelYears.told.get(context.programme);
  const published = context.published === null ? 0 : Number(context.published.value.slice(0, 4));
  const hasUndated = pending.some((one) => one.time.year === null && one.draft.year === undefined);
  const others = [labelYear ?? 0, late?.year ?? 0, hasUndated ? published : 0, context.onlyYear ?? 0];
  // No spread: a long article has more years than a call may have arguments.
  const latest = [...years, ...others].reduce((most, year) => Math.max(most, year), 0);
  return latest || published || null;
}

function readingOf(reader: Reader, one: Pending, { late, mainYear, edition, hasNews }: News): AwardReading {
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
  const year = yearOf(reader, one, time, isMain, draft.outcome === 'candidate' && hasNews ? null : mainYear);
  const previous =
    draft.anterior ||
    one.time.since ||
    (year.value !== null && mainYear !== null && year.value < mainYear) ||
    (!isMain && draft.view.sentence.block.kind === 'listItem');
  const level = levelOf(reader, draft, programme.slug);
  const isNews =
    isMain &&
    !previous &&
    !['mentioned', 'candidate'].includes(draft.outcome) &&
    (year.value === null || year.value === mainYear);
  const sameYear =
    time.date === null || year.value === null || Math.abs(Number(time.date.slice(0, 4)) - year.value) <= 1;
  const value: AwardFact = {
    recipient: recipient.mention,
    programme: programme.slug,
    level,
    year: year.value,
    edition: draft.edition?.edition ?? (isNews ? edition : null),
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
  if (one.time.unclear === true) return { value: null };
  const { told, hoped } = reader.context.labelYears;
  const labelYear =
    (draft.outcome === 'candidate' ? hoped.get(programme.slug) : undefined) ?? told.get(programme.slug);
  const fits = labelYear !== undefined && isOfDay(labelYear, time);
  if (one.time.own && time.year !== null)
    return fits && time.date !== null ? { value: labelYear } : { value: time.year, from: 'award-date' };
  if (draft.outcome === 'mentioned' || draft.anterior) return { value: null };
  if (fits) return { value: labelYear };
  if (draft.outcome === 'candidate') return hopeYear(reader, isMain ? mainYear : null);
  if (time.year !== null && (isMain || time.date === null)) return { value: time.year, from: 'ceremony' };
  if (!isMain) return { value: null };
  return mainYear === null ? { value: null } : { value: mainYear, from: 'publication-date' };
}

/** One applies in the year in which that is written; where it is unknown, in that of the news, if it is nothing else. */
function hopeYear({ context }: Reader, newsYear: number | null): { value: number | null; from?: string } {
  const { published } = context;
  const value = published === null ? newsYear : Number(published.value.slice(0, 4));
  return value === null ? { value } : { value, from: 'publication-date' };
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
