import type { AwardDraft } from '../clauses/drafts.js';
import { tellsFuture } from '../clauses/news-dates.js';
import type { AwardFact, EventFact, Fact } from '../facts.js';
import type { AwardReading } from './merge.js';
import type { Pending, Reader, TimeSlots } from './reader.js';

/** Gives each draft the year, date and edition that the whole article adds. */
export function complete(
  reader: Reader,
  pending: readonly Pending[],
  events: readonly Fact<EventFact>[],
): AwardReading[] {
  const late = lateDate(reader, pending, events);
  const mainYear = mainYearOf(reader, pending, late);
  // Once for the article: it asks every sentence.
  const edition = editionOf(reader);
  return pending.map((one) => readingOf(reader, one, { late, mainYear, edition }));
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
  const others = [labelYear ?? 0, late?.year ?? 0, hasUndated ? published : 0];
  // No spread: a long article has more years than a call may have arguments.
  const latest = [...years, ...others].reduce((most, year) => Math.max(most, year), 0);
  return latest || published || null;
}

/** What the article tells once for all its awards. */
interface ArticleSlots {
  readonly late: TimeSlots | undefined;
  readonly mainYear: number | null;
  readonly edition: number | null;
}

function readingOf(reader: Reader, one: Pending, { late, mainYear, edition }: ArticleSlots): AwardReading {
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
  const isNews = isMain && !previous && !['mentioned', 'candidate'].includes(draft.outcome);
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

/** The one edition that the article numbers: `la dixième édition du label`. */
function editionOf(reader: Reader): number | null {
  const numbers = new Set(
    reader.views.flatMap((view) =>
      view.mentions.flatMap((mention) => (mention.kind === 'noun' ? (mention.edition ?? []) : [])),
    ),
  );
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? only : null;
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
