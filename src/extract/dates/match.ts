import type { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import type { DateRelation, DateWords, RelativeDate } from './date-words.js';
import { matchInterval } from './intervals.js';

/** A date as written; which day it is, `resolveDate` tells. */
export interface WrittenDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  readonly relative?: RelativeDate;
  readonly direction?: 'past' | 'future';
  readonly relation: DateRelation;
}

export interface DateMatch {
  readonly date: WrittenDate;
  readonly to: number;
}

export interface DateGrammar {
  readonly words: DateWords;
  readonly relative: PhraseTrie<RelativeDate>;
}

interface Cursor {
  readonly tokens: readonly Token[];
  readonly words: DateWords;
  at: number;
}

type Parts = { -readonly [Key in keyof WrittenDate]?: WrittenDate[Key] };

/** The date that starts at a token: `jeudi 4 février 2021`, `4/2/2021`, `novembre 2016`, `February 4, 2021`, `hier`, `2019`. */
export function matchDate(
  tokens: readonly Token[],
  from: number,
  grammar: DateGrammar,
): DateMatch | undefined {
  const { words } = grammar;
  const parts =
    relativeDate(tokens, from, grammar) ??
    intervalDate(tokens, from, words) ??
    numericDate(tokens, from) ??
    namedDate({ tokens, words, at: from }) ??
    bareYear(tokens, from, words);
  if (parts === undefined) return undefined;
  const direction = directionAfter(tokens, parts.to, words);
  return {
    date: {
      ...parts.date,
      ...(direction === undefined ? {} : { direction }),
      relation: relationBefore(tokens, from, words),
    },
    to: direction === undefined ? parts.to : parts.to + 1,
  };
}

interface PartsMatch {
  readonly date: Parts;
  readonly to: number;
}

function relativeDate(tokens: readonly Token[], from: number, grammar: DateGrammar): PartsMatch | undefined {
  const found = grammar.relative.match(tokens, from);
  const relative = found?.values[0];
  return found === undefined || relative === undefined ? undefined : { date: { relative }, to: found.to };
}

function intervalDate(tokens: readonly Token[], from: number, words: DateWords): PartsMatch | undefined {
  const found = matchInterval(tokens, from, words);
  return found === undefined ? undefined : { date: { relative: found.relative }, to: found.to };
}

/** `04/02/2021`, `2021-02-04`, `4.2.2021`. */
function numericDate(tokens: readonly Token[], from: number): PartsMatch | undefined {
  const [first, mark, second, mark2, third] = tokens.slice(from, from + 5);
  if (first?.kind !== 'number' || second?.kind !== 'number' || third?.kind !== 'number') return undefined;
  if (mark === undefined || mark.norm !== mark2?.norm || !'/-.'.includes(mark.norm)) return undefined;
  if (!mark.glued || !second.glued || !third.glued) return undefined;
  const iso = first.text.length === 4;
  const [year, month, day] = iso ? [first, second, third] : [third, second, first];
  const date = { year: Number(year.text), month: Number(month.text), day: Number(day.text) };
  return year.text.length === 4 && isMonth(date.month) && isDay(date.day)
    ? { date, to: from + 5 }
    : undefined;
}

/** `[weekday] day month [year]`, `[weekday] month day[,] [year]`, `[part of] month [year]`, `ce weekday`. */
function namedDate(cursor: Cursor): PartsMatch | undefined {
  const date: Parts = {};
  const start = cursor.at;
  const demonstrative = take(cursor, (token) => cursor.words.demonstratives.has(token.norm));
  const weekday = takeValue(cursor, cursor.words.weekdays);
  if (weekday !== undefined) date.weekday = weekday;
  const afterWeekday = cursor.at;
  if (weekday !== undefined) take(cursor, (token) => token.norm === ',');
  skipFillers(cursor);
  const day = takeDay(cursor);
  skipFillers(cursor);
  take(cursor, (token) => cursor.words.partsOfMonth.has(token.norm)) && take(cursor, (t) => t.norm === '-');
  const month = takeMonth(cursor);
  if (month === undefined) {
    const told = cursor.tokens[afterWeekday]?.norm ?? '';
    const stands =
      weekday !== undefined &&
      (demonstrative || isDirected(cursor.words, told) || isTold(cursor.tokens[start - 1], cursor.words));
    if (weekday !== undefined && day !== undefined && isDayAlone(cursor))
      return { date: { ...date, day }, to: cursor.at };
    return stands ? { date, to: afterWeekday } : undefined;
  }
  date.month = month;
  const dayAfter = day === undefined ? takeDay(cursor) : undefined;
  const theDay = day ?? dayAfter;
  if (theDay !== undefined) date.day = theDay;
  const beforeYear = cursor.at;
  if (dayAfter !== undefined) take(cursor, (token) => token.norm === ',');
  const year = takeYear(cursor);
  if (year === undefined) cursor.at = beforeYear;
  else date.year = year;
  if (theDay === undefined && year === undefined && isAmbiguous(cursor, beforeYear)) return undefined;
  return cursor.at > start ? { date, to: cursor.at } : undefined;
}

/** `Lundi 3, …`: of this month or the one before; the number in `lundi 3 communes` counts. */
function isDayAlone({ tokens, at }: Cursor): boolean {
  const next = tokens[at];
  return next === undefined || (next.kind === 'mark' && next.norm !== '-' && next.norm !== '/');
}

/** The number in `sept dossiers` is no month. */
function isAmbiguous({ tokens, words }: Cursor, at: number): boolean {
  return words.ambiguousMonths?.has(tokens[at - 1]?.norm ?? '') ?? false;
}

/** `vendredi dernier`, `lundi prochain`. */
const isDirected = (words: DateWords, word: string): boolean =>
  words.past.has(word) || words.future.has(word);

/** `réunis lundi soir`: after a participle the weekday is that of what happened. */
function isTold(before: Token | undefined, words: DateWords): boolean {
  return (
    before?.kind === 'word' &&
    before.lower.length > 3 &&
    words.beforeWeekday.some((ending) => before.lower.endsWith(ending))
  );
}

function bareYear(tokens: readonly Token[], from: number, words: DateWords): PartsMatch | undefined {
  const year = yearOf(tokens[from]);
  const before = tokens[from - 1];
  if (year === undefined || before === undefined) return undefined;
  if (!words.beforeYear.has(before.norm) && !isDated(tokens, from - 1, words)) return undefined;
  return { date: { year }, to: from + 1 };
}

/** `La première datait de 2017, la deuxième de 2019`: the verb makes dates of years. */
function isDated(tokens: readonly Token[], preposition: number, words: DateWords): boolean {
  return (
    words.afterDating.has(tokens[preposition]?.norm ?? '') &&
    tokens.slice(0, preposition).some(({ norm }) => words.dating.has(norm))
  );
}

/** Four digits that read as a year of our time. */
export function yearOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return year >= 1900 && year <= 2100 ? year : undefined;
}

function relationBefore(tokens: readonly Token[], from: number, words: DateWords): DateRelation {
  let phrase = '';
  for (let index = from - 1; index >= 0 && index >= from - 4; index--) {
    const token = tokens[index];
    if (token === undefined) break;
    phrase = phrase === '' ? token.norm : `${token.norm} ${phrase}`;
    const relation = words.relations.get(phrase);
    if (relation !== undefined) return relation;
  }
  return 'on';
}

function directionAfter(
  tokens: readonly Token[],
  at: number,
  words: DateWords,
): 'past' | 'future' | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (words.past.has(token.norm)) return 'past';
  return words.future.has(token.norm) ? 'future' : undefined;
}

function take(cursor: Cursor, accepts: (token: Token) => boolean): boolean {
  const token = cursor.tokens[cursor.at];
  if (token === undefined || !accepts(token)) return false;
  cursor.at += 1;
  return true;
}

function takeValue(cursor: Cursor, values: ReadonlyMap<string, number>): number | undefined {
  const token = cursor.tokens[cursor.at];
  const value = token?.kind === 'word' ? values.get(token.norm) : undefined;
  if (value !== undefined) cursor.at += 1;
  return value;
}

/** Abbreviated months keep their full stop: `janv.`. */
function takeMonth(cursor: Cursor): number | undefined {
  const month = takeValue(cursor, cursor.words.months);
  if (month === undefined) return undefined;
  const name = cursor.tokens[cursor.at - 1]?.norm ?? '';
  if (name.length <= 5) take(cursor, (token) => token.norm === '.' && token.glued);
  return month;
}

function takeDay(cursor: Cursor): number | undefined {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== 'number' || token.text.length > 2 || !isDay(Number(token.text))) return undefined;
  cursor.at += 1;
  take(cursor, (next) => next.glued && cursor.words.daySuffixes.has(next.norm));
  return Number(token.text);
}

function takeYear(cursor: Cursor): number | undefined {
  const year = yearOf(cursor.tokens[cursor.at]);
  if (year !== undefined) cursor.at += 1;
  return year;
}

function skipFillers(cursor: Cursor): void {
  while (take(cursor, (token) => cursor.words.fillers.has(token.norm))) {
    // Each filler taken moves the cursor.
  }
}

const isMonth = (value: number): boolean => value >= 1 && value <= 12;
const isDay = (value: number): boolean => value >= 1 && value <= 31;
