import { withoutTrailingZeros } from './numbers.js';

const ZONE = '(Z|[+-](?:0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?';
const YEAR = '(-?(?:[1-9]\\d{3,8}|0\\d{3}))';
const CLOCK = '(\\d\\d):([0-5]\\d):([0-5]\\d)(?:\\.(\\d{1,18}))?';

const DATE = new RegExp(`^${YEAR}-(\\d\\d)-(\\d\\d)${ZONE}$`);
const DATE_TIME = new RegExp(`^${YEAR}-(\\d\\d)-(\\d\\d)T${CLOCK}${ZONE}$`);
const TIME = new RegExp(`^${CLOCK}${ZONE}$`);
const YEAR_ONLY = new RegExp(`^${YEAR}${ZONE}$`);
const YEAR_MONTH = new RegExp(`^${YEAR}-(\\d\\d)${ZONE}$`);
const MONTH = new RegExp(`^--(\\d\\d)${ZONE}$`);
const MONTH_DAY = new RegExp(`^--(\\d\\d)-(\\d\\d)${ZONE}$`);
const DAY = new RegExp(`^---(\\d\\d)${ZONE}$`);

export function canonicalDate(lexical: string): string | undefined {
  const [, year, month, day, zone] = DATE.exec(lexical) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month}-${day}${canonicalZone(zone)}`;
}

/** The zone stays as it is stated, but for `+00:00`; midnight at a day's end becomes the next day's. */
export function canonicalDateTime(lexical: string): string | undefined {
  const [, year, month, day, hour, minute, second, fraction, zone] = DATE_TIME.exec(lexical) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return undefined;
  const clock = canonicalClock(hour, minute, second, fraction);
  if (clock === undefined) return undefined;
  const date = hour === '24' ? dayAfter(Number(year), Number(month), Number(day)) : `${year}-${month}-${day}`;
  return `${date}T${clock}${canonicalZone(zone)}`;
}

export function canonicalTime(lexical: string): string | undefined {
  const [, hour, minute, second, fraction, zone] = TIME.exec(lexical) ?? [];
  const clock = canonicalClock(hour, minute, second, fraction);
  return clock === undefined ? undefined : clock + canonicalZone(zone);
}

export function canonicalYear(lexical: string): string | undefined {
  const [, year, zone] = YEAR_ONLY.exec(lexical) ?? [];
  return year === undefined ? undefined : year + canonicalZone(zone);
}

export function canonicalYearMonth(lexical: string): string | undefined {
  const [, year, month, zone] = YEAR_MONTH.exec(lexical) ?? [];
  if (year === undefined || !isMonth(Number(month))) return undefined;
  return `${year}-${month}${canonicalZone(zone)}`;
}

export function canonicalMonth(lexical: string): string | undefined {
  const [, month, zone] = MONTH.exec(lexical) ?? [];
  return month === undefined || !isMonth(Number(month)) ? undefined : `--${month}${canonicalZone(zone)}`;
}

export function canonicalMonthDay(lexical: string): string | undefined {
  const [, month, day, zone] = MONTH_DAY.exec(lexical) ?? [];
  // 2000 is a leap year: --02-29 is a day of the calendar.
  if (month === undefined || !isDay(2000, Number(month), Number(day))) return undefined;
  return `--${month}-${day}${canonicalZone(zone)}`;
}

export function canonicalDay(lexical: string): string | undefined {
  const [, day, zone] = DAY.exec(lexical) ?? [];
  return day === undefined || !isDay(2000, 1, Number(day)) ? undefined : `---${day}${canonicalZone(zone)}`;
}

function canonicalClock(hour = '', minute = '', second = '', fraction = ''): string | undefined {
  const rest = withoutTrailingZeros(fraction);
  const isEndOfDay = hour === '24' && minute === '00' && second === '00' && rest === '';
  if (hour === '' || (Number(hour) > 23 && !isEndOfDay)) return undefined;
  return `${isEndOfDay ? '00' : hour}:${minute}:${second}${rest === '' ? '' : `.${rest}`}`;
}

function canonicalZone(zone = ''): string {
  return zone === '+00:00' || zone === '-00:00' ? 'Z' : zone;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

function isDay(year: number, month: number, day: number): boolean {
  return isMonth(month) && day >= 1 && day <= daysIn(year, month);
}

/** Days of a month in the proleptic Gregorian calendar, where the year 0 is a leap year. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayAfter(year: number, month: number, day: number): string {
  if (day < daysIn(year, month)) return calendarDate(year, month, day + 1);
  return month < 12 ? calendarDate(year, month + 1, 1) : calendarDate(year + 1, 1, 1);
}

function calendarDate(year: number, month: number, day: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
