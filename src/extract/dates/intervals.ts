import { matchNumber } from '../text/numbers.js';
import type { Token } from '../text/tokens.js';
import type { DateWords, RelativeDate } from './date-words.js';

export interface IntervalMatch {
  readonly relative: RelativeDate;
  readonly to: number;
}

/** From ten on people round, and no year follows: `il y a vingt ans`. */
const MOST_YEARS = 9;
const MOST_DAYS = 31;

/** `il y a quatre ans`, `trois jours plus tard`, `le lendemain`: a date told by the time since or after another. */
export function matchInterval(
  tokens: readonly Token[],
  from: number,
  words: DateWords,
): IntervalMatch | undefined {
  return ago(tokens, from, words) ?? later(tokens, from, words) ?? nextDay(tokens, from, words);
}

/** `il y a quatre ans`; after `il y a quatre ans que` comes what has lasted. */
function ago(tokens: readonly Token[], from: number, words: DateWords): IntervalMatch | undefined {
  const opening = words.ago.find((phrase) => stands(tokens, from, phrase));
  if (opening === undefined) return undefined;
  const number = matchNumber(tokens, from + opening.length, words.counts);
  if (number === undefined || number.ordinal || number.approximate) return undefined;
  const unit = tokens[number.to]?.norm ?? '';
  const to = number.to + 1;
  if (words.relativeOpeners.has(tokens[to]?.norm ?? '')) return undefined;
  if (words.yearUnits.has(unit) && number.value <= MOST_YEARS)
    return { relative: { years: -number.value }, to };
  return words.dayUnits.has(unit) && number.value <= MOST_DAYS
    ? { relative: { days: -number.value }, to }
    : undefined;
}

/** `trois jours après,`: with nothing that tells after what, after the day just told. */
function later(tokens: readonly Token[], from: number, words: DateWords): IntervalMatch | undefined {
  const number = matchNumber(tokens, from, words.counts);
  if (number === undefined || number.ordinal || number.approximate || number.value > MOST_DAYS)
    return undefined;
  if (!words.dayUnits.has(tokens[number.to]?.norm ?? '')) return undefined;
  const ending = words.later.find((phrase) => stands(tokens, number.to + 1, phrase));
  const to = number.to + 1 + (ending?.length ?? 0);
  const isAlone = tokens[to]?.norm === ',' || tokens[to] === undefined;
  return ending !== undefined && isAlone ? { relative: { after: number.value }, to } : undefined;
}

/** `le lendemain,`, not `le lendemain de la cérémonie`. */
function nextDay(tokens: readonly Token[], from: number, words: DateWords): IntervalMatch | undefined {
  if (!words.fillers.has(tokens[from]?.norm ?? '')) return undefined;
  const after = words.nextDays.get(tokens[from + 1]?.norm ?? '');
  const isAlone = tokens[from + 2]?.norm === ',' || tokens[from + 2] === undefined;
  return after !== undefined && isAlone ? { relative: { after }, to: from + 2 } : undefined;
}

function stands(tokens: readonly Token[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => tokens[from + index]?.norm === word);
}
