import { withoutTrailingZeros } from './numbers.js';

/** Digits are bounded, so that hostile input costs no big arithmetic. */
const DURATION =
  /^(-?)P(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})D)?(T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.(\d{1,18}))?S)?)?$/;

interface Duration {
  readonly isNegative: boolean;
  readonly months: number;
  readonly seconds: number;
  /** Digits after the point, without trailing zeros. */
  readonly fraction: string;
}

/** `P12M` gives `P1Y`, `PT90M` gives `PT1H30M`, `P0D` gives `PT0S`. */
export function canonicalDuration(lexical: string): string | undefined {
  const duration = readDuration(lexical);
  return duration === undefined ? undefined : writeDuration(duration, 'PT0S');
}

export function canonicalYearMonthDuration(lexical: string): string | undefined {
  const duration = /[DT]/.test(lexical) ? undefined : readDuration(lexical);
  return duration === undefined ? undefined : writeDuration(duration, 'P0M');
}

export function canonicalDayTimeDuration(lexical: string): string | undefined {
  const duration = /^-?P[^T]*[YM]/.test(lexical) ? undefined : readDuration(lexical);
  return duration === undefined ? undefined : writeDuration(duration, 'PT0S');
}

function readDuration(lexical: string): Duration | undefined {
  const match = DURATION.exec(lexical);
  if (match === null || lexical.endsWith('P') || lexical.endsWith('T')) return undefined;
  const [, sign, years, months, days, , hours, minutes, seconds, fraction = ''] = match;
  const number = (digits: string | undefined): number => Number(digits ?? 0);
  return {
    isNegative: sign === '-',
    months: number(years) * 12 + number(months),
    seconds: number(days) * 86_400 + number(hours) * 3600 + number(minutes) * 60 + number(seconds),
    fraction: withoutTrailingZeros(fraction),
  };
}

function writeDuration({ isNegative, months, seconds, fraction }: Duration, zero: string): string {
  const date = [
    part(Math.floor(months / 12), 'Y'),
    part(months % 12, 'M'),
    part(Math.floor(seconds / 86_400), 'D'),
  ].join('');
  const second = seconds % 60;
  const time = [
    part(Math.floor((seconds % 86_400) / 3600), 'H'),
    part(Math.floor((seconds % 3600) / 60), 'M'),
    fraction === '' ? part(second, 'S') : `${second}.${fraction}S`,
  ].join('');
  if (date === '' && time === '') return zero;
  return `${isNegative ? '-' : ''}P${date}${time === '' ? '' : `T${time}`}`;
}

function part(value: number, unit: string): string {
  return value === 0 ? '' : `${value}${unit}`;
}
