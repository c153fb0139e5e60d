/**
 * A date as metadata states it, as ISO 8601: dates and date-times pass, French and English day forms are turned round.
 * Undefined where it is no date, or one that could be read two ways.
 */
export function isoDate(text: string): string | undefined {
  const stated = text.trim();
  const iso =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      stated,
    );
  if (iso !== null) {
    const [, year = '', month, day, time, zone = ''] = iso;
    if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined;
    const date = [year, month, day].filter((part) => part !== undefined).join('-');
    return time === undefined
      ? date
      : `${date}T${time.length === 5 ? `${time}:00` : time}${zone.replace(/^(...)(\d\d)$/, '$1:$2')}`;
  }
  const numeric = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(stated);
  if (numeric !== null) return day(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const worded = /^(?:\p{L}+\.?,?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(stated);
  if (worded === null) return undefined;
  const month = MONTHS.findIndex((names) => names.includes((worded[2] ?? '').toLowerCase()));
  return day(Number(worded[3]), month + 1, Number(worded[1]));
}

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['février', 'fevrier', 'févr', 'fév', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['août', 'aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['décembre', 'decembre', 'déc', 'december', 'dec'],
];

function day(year: number, month: number, date: number): string | undefined {
  if (!isDay(year, month, date)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function isDay(year: number, month: number, date: number): boolean {
  const parsed = new Date(Date.UTC(year, month - 1, date));
  return month >= 1 && month <= 12 && date >= 1 && parsed.getUTCMonth() === month - 1;
}
