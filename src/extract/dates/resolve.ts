import type { WrittenDate } from './match.js';

export interface ResolvedDate {
  /** ISO, partial allowed: `2021`, `2016-11`, `2021-02-04`. */
  readonly iso: string;
  readonly year: number;
  readonly precision: 'day' | 'month' | 'year';
  /** The weekday written is that of the day; undefined where none is written. */
  readonly weekdayAgrees?: boolean;
}

const DAY = 86_400_000;
const LONGEST_MONTH = 31;
/** `2021-02`. */
const MONTH_LENGTH = 7;
/** What makes a day of a year or a month, by its length: its middle, or the end of the month that it was written in. */
const MIDDLE: Readonly<Record<number, string>> = { 4: '-07-01', 7: '-28' };

/**
 * Which date is meant. A date without a year is the one nearest to `reference` (ISO day: the publication,
 * else another full date of the article), before or after it as the words say, on the weekday written.
 * A reference that is only a year or a month gives `le 8 février` its year, but no `hier`. Without a reference it
 * stays unresolved.
 */
export function resolveDate(written: WrittenDate, reference: string | null): ResolvedDate | null {
  if (written.relative !== undefined) return resolveRelative(written.relative, reference);
  if (written.year !== undefined) return resolveFull(written, written.year);
  if (reference === null) return null;
  const isDay = reference.length > MONTH_LENGTH;
  const base = Date.parse(`${reference}${MIDDLE[reference.length] ?? ''}T00:00:00Z`);
  if (Number.isNaN(base)) return null;
  if (written.month === undefined) return isDay ? resolveWeekday(written, base) : null;
  return nearest(written, base);
}

function resolveRelative(
  relative: NonNullable<WrittenDate['relative']>,
  reference: string | null,
): ResolvedDate | null {
  if (reference === null || 'same' in relative || 'after' in relative) return null;
  if ('years' in relative) {
    const year = Number(reference.slice(0, 4)) + relative.years;
    return { iso: String(year), year, precision: 'year' };
  }
  if (reference.length <= MONTH_LENGTH) return null;
  return dayFrom(Date.parse(`${reference}T00:00:00Z`) + relative.days * DAY);
}

/** The day that comes so many days after another; null where only a month or a year is known. */
export function daysAfter(date: ResolvedDate | null, days: number): ResolvedDate | null {
  return date?.precision === 'day' ? dayFrom(Date.parse(`${date.iso}T00:00:00Z`) + days * DAY) : null;
}

function resolveFull(written: WrittenDate, year: number): ResolvedDate | null {
  if (written.month === undefined) return { iso: String(year), year, precision: 'year' };
  const month = `${year}-${String(written.month).padStart(2, '0')}`;
  if (written.day === undefined) return { iso: month, year, precision: 'month' };
  const time = timeOf(year, written.month, written.day);
  if (time === null) return null;
  const agrees = written.weekday === undefined ? {} : { weekdayAgrees: weekdayOf(time) === written.weekday };
  return { ...dayFrom(time), ...agrees };
}

/** `ce jeudi`: the last one before the reference, the day itself included, unless it is said to come. */
function resolveWeekday(written: WrittenDate, base: number): ResolvedDate | null {
  if (written.weekday === undefined) return null;
  if (written.day !== undefined) return nearestDay(written.weekday, written.day, base);
  const step = written.direction === 'future' ? DAY : -DAY;
  let time = written.direction === undefined ? base : base + step;
  while (weekdayOf(time) !== written.weekday) time += step;
  return dayFrom(time);
}

/** `lundi 3`: the day of that number and name nearest to the reference, a month away at most. */
function nearestDay(weekday: number, day: number, base: number): ResolvedDate | null {
  for (let days = 0; days <= LONGEST_MONTH; days++)
    for (const time of [base - days * DAY, base + days * DAY])
      if (weekdayOf(time) === weekday && new Date(time).getUTCDate() === day) return dayFrom(time);
  return null;
}

function nearest(written: WrittenDate, base: number): ResolvedDate | null {
  const year = new Date(base).getUTCFullYear();
  const candidates = [year - 1, year, year + 1]
    .map((candidate) => ({ candidate, time: timeOf(candidate, written.month ?? 1, written.day ?? 15) }))
    .filter((entry): entry is { candidate: number; time: number } => entry.time !== null)
    .filter(({ time }) => written.direction !== 'past' || time <= base)
    .filter(({ time }) => written.direction !== 'future' || time >= base);
  const onWeekday = candidates.filter(
    ({ time }) =>
      written.weekday === undefined || written.day === undefined || weekdayOf(time) === written.weekday,
  );
  const pool = onWeekday.length > 0 ? onWeekday : candidates;
  const best = pool.sort((a, b) => Math.abs(a.time - base) - Math.abs(b.time - base))[0];
  return best === undefined ? null : resolveFull(written, best.candidate);
}

function timeOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? time : null;
}

function dayFrom(time: number): ResolvedDate {
  const iso = new Date(time).toISOString().slice(0, 10);
  return { iso, year: Number(iso.slice(0, 4)), precision: 'day' };
}

/** 1 is Monday. */
function weekdayOf(time: number): number {
  return new Date(time).getUTCDay() || 7;
}
