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
  /** `debut`, `fin`, `mi`: before a month. */
  readonly partsOfMonth: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Before a date, make it that of a visit or a meeting: `passé`, `réuni`. */
  readonly visits: ReadonlySet<string>;
  /** Before a name, make the date after it that of another: `après Caen en 2018`. */
  readonly comparisons: ReadonlySet<string>;
  /** Ends of verbs in the future tense: `ront`. */
  readonly futureEndings: readonly string[];
  /** Phrases before a date that say how it bears on the event. */
  readonly relations: ReadonlyMap<string, DateRelation>;
  /** Words before a bare year that make it a year: `en`, `depuis`, `in`. */
  readonly beforeYear: ReadonlySet<string>;
}

/** `like` compares: `comme en 2020`. */
export type DateRelation = 'on' | 'since' | 'until' | 'from' | 'like';

export type RelativeDate =
  | { readonly days: number }
  | { readonly years: number }
  /** `ce jour-là`, `à cette occasion`: the date last mentioned. */
  | { readonly same: true };
