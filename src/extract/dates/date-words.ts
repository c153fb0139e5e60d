import type { NumberWords } from '../text/numbers.js';

/** Words of dates in one language; all folded. */
export interface DateWords {
  /** Abbreviations that are other words too, and months only beside a day or a year: `sept`. */
  readonly ambiguousMonths?: ReadonlySet<string>;
  readonly months: ReadonlyMap<string, number>;
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Day of the month written as a word or with a suffix: `1er`, `4th`. */
  readonly daySuffixes: ReadonlySet<string>;
  /** Between the parts of a date: `le`, `the`, `of`. */
  readonly fillers: ReadonlySet<string>;
  /** Phrase → what it means relative to the day of publication. */
  readonly relative: ReadonlyMap<string, RelativeDate>;
  /** Before a weekday alone: `ce`, `this`. */
  readonly demonstratives: ReadonlySet<string>;
  /** Ends of words after which a weekday alone is the last one: `réunis lundi`, `rendu public jeudi`. */
  readonly beforeWeekday: readonly string[];
  /** `debut`, `fin`, `mi`: before a month. */
  readonly partsOfMonth: ReadonlySet<string>;
  /** Count the time between two days: `ans` in `sept ans après`. */
  readonly intervals: ReadonlySet<string>;
  /** Before an interval, count it back from today: `il y a` in `il y a quatre ans`. */
  readonly ago: readonly (readonly string[])[];
  /** After one, count it on from the day last mentioned: `plus tard`. */
  readonly later: readonly (readonly string[])[];
  /** `lendemain`, and how many days it is after. */
  readonly nextDays: ReadonlyMap<string, number>;
  /** Numbers, by which they count. */
  readonly counts: NumberWords;
  /** Units of those, in days (`jours`) and in years (`ans`). */
  readonly dayUnits: ReadonlySet<string>;
  readonly yearUnits: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Before a date, make it that of a visit: `passé`. */
  readonly visits: ReadonlySet<string>;
  /** Before a date, make it that of a meeting: `réuni`. */
  readonly meetings: ReadonlySet<string>;
  /** Beside a day, make it that of the news: `résultats`, `parue`. */
  readonly announcements: ReadonlySet<string>;
  /** Beside a date, make it that of one town's own affair, in which others had no part: `courrier`, `voté`. */
  readonly privateActs: ReadonlySet<string>;
  /** Ends of participles that may have a date of their own: `ée` in `relevée en août`. */
  readonly participleEndings: readonly string[];
  /** Ends of participles after `a` or `est`, which tell what is past: `u` in `a reçu`. */
  readonly compoundEndings: readonly string[];
  /** Ends of verbs in the imperfect: `ait`. */
  readonly imperfectEndings: readonly string[];
  /** Say that a thing is so today, whatever was told before: `désormais`. */
  readonly nowadays: ReadonlySet<string>;
  /** Pairs of words that count from another time of the text: `plus tard`, `même année`. */
  readonly elsewhen: ReadonlySet<string>;
  /** In a headline that names a year, say that the text looks back on it: `rétrospective`, `bilan`. */
  readonly reviews: ReadonlySet<string>;
  /** With a year after them, say in a sentence that what follows was in that year: `bilan de 2021`. */
  readonly lookingBack: ReadonlySet<string>;
  /** Open a phrase that says on what occasion, and describes nobody: `lors du contrôle de 2016`. */
  readonly occasions: ReadonlySet<string>;
  /** Between those and the year, beside `de`: `sur` in `retour sur 2021`. */
  readonly reviewLinks: ReadonlySet<string>;
  /** Before a year that a sentence is about: `année` in `L'année 2023 s'achève`. */
  readonly yearNouns: ReadonlySet<string>;
  /** Before a name with a date of its own, compare: `après` in `après Caen en 2019`. */
  readonly comparisons: ReadonlySet<string>;
  /** Of these, say that the other had the same before: `après`, `comme`. */
  readonly predecessors: ReadonlySet<string>;
  /** Open what was so before the news: `jusque` in `jusque-là`. */
  readonly untilNow: ReadonlySet<string>;
  /** Open another clause, with dates of its own: `tandis que`. */
  readonly clauseOpeners: ReadonlySet<string>;
  /** Open a relative clause after what it is about: `dont`. */
  readonly relativeOpeners: ReadonlySet<string>;
  /** Ends of verbs in the future tense: `ront`. */
  readonly futureEndings: readonly string[];
  /** Phrases before a date that say how it bears on the event. */
  readonly relations: ReadonlyMap<string, DateRelation>;
  /** Words before a bare year that make it a year: `en`, `depuis`, `in`. */
  readonly beforeYear: ReadonlySet<string>;
  /** Verbs that say when something was (`date de 2017`), and what stands between them and the year. */
  readonly dating: ReadonlySet<string>;
  readonly afterDating: ReadonlySet<string>;
}

/** `like` compares: `comme en 2020`. */
export type DateRelation = 'on' | 'since' | 'until' | 'from' | 'like';

export type RelativeDate =
  | { readonly days: number }
  | { readonly years: number }
  /** `ce jour-là`, `à cette occasion`: the date last mentioned. */
  | { readonly same: true }
  /** `trois jours plus tard`: so many days after it. */
  | { readonly after: number };
