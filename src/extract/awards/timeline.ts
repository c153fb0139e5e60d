import { newsDates, tellsFuture } from '../clauses/news-dates.js';
import type { View } from '../clauses/scan.js';
import { datelineDate } from '../context/publication-date.js';
import type { WrittenDate } from '../dates/match.js';
import { daysAfter, type ResolvedDate, resolveDate } from '../dates/resolve.js';
import type { LanguagePack } from '../languages/pack.js';

/** Days after the news whose day is not told are in its year. */
const THIS_YEAR: WrittenDate = { relative: { years: 0 }, relation: 'on' };

/**
 * The date that the sentences of the news share: set by a day named in one of them, it holds for those that
 * follow until the text says `cette année` or names another day.
 */
export class Timeline {
  private frame: ResolvedDate | null = null;
  /** The day of the news before the sentence: what `trois jours plus tard` counts from. */
  private dayBefore: ResolvedDate | null = null;
  private closed = false;
  /** Of whom the day of the news tells, where it is their own affair; undefined where it is everyone's. */
  private owners: ReadonlySet<string> | undefined;

  private yearOnly: number | null = null;

  constructor(
    private readonly reference: string | null,
    private readonly pack: LanguagePack,
  ) {}

  /** Call at the start of each sentence. */
  enter(view: View): void {
    this.dayBefore = this.frame;
    if (datelineDate(view) !== undefined) return;
    for (const mention of newsDates(view, this.pack)) {
      if (mention.date.relation !== 'on' || tellsFuture(view, this.pack, mention)) continue;
      if (isThisYear(mention.date)) {
        this.closed ||= this.frame !== null;
        this.frame = null;
        this.yearOnly = null;
        continue;
      }
      const date = this.resolve(mention.date);
      if (date?.precision === 'year' && isScene(view)) this.yearOnly = date.year;
      if (date?.precision !== 'day' || !this.isEventSentence(view)) continue;
      this.frame = date;
      this.yearOnly = null;
      this.closed = false;
      this.owners = isPrivate(view, this.pack) ? new Set() : undefined;
      return;
    }
  }

  resolve(written: WrittenDate): ResolvedDate | null {
    const { relative } = written;
    if (relative !== undefined && 'same' in relative) return this.frame;
    if (relative !== undefined && 'after' in relative)
      return daysAfter(this.dayBefore, relative.after) ?? resolveDate(THIS_YEAR, this.reference);
    return resolveDate(written, this.reference);
  }

  /** Call at the end of each sentence: of whom it told. */
  leave(view: View, recipients: readonly string[]): void {
    if (this.owners?.size === 0 && isPrivate(view, this.pack)) this.owners = new Set(recipients);
  }

  /** The day of the news so far, for this recipient. */
  currentFor(recipient: string): ResolvedDate | null {
    const shares = this.owners === undefined || this.owners.size === 0 || this.owners.has(recipient);
    return shares ? this.frame : null;
  }

  /** The year that the text has set as its scene: `L'année 2023 s'est bien terminée.` */
  get sceneYear(): number | null {
    return this.yearOnly;
  }

  /** The text has moved from a day to `cette année`: a day named elsewhere is not that of what follows. */
  get isClosed(): boolean {
    return this.closed;
  }

  private isEventSentence(view: View): boolean {
    const announces = view.tokens.some(({ norm }) => this.pack.dates.announcements.has(norm));
    return (
      announces ||
      view.mentions.some(
        (mention) =>
          (mention.kind === 'predicate' && mention.outcome !== 'candidate') ||
          mention.kind === 'programme' ||
          (mention.kind === 'noun' && mention.noun !== 'laureate'),
      )
    );
  }
}

/** A letter, a vote: news of those it names, and of nobody else. */
export function isPrivate(view: View, pack: LanguagePack): boolean {
  return view.tokens.some((token) => pack.dates.privateActs.has(token.norm));
}

/** A sentence that speaks of a year and of no award. */
function isScene(view: View): boolean {
  return !view.sentence.headline && view.mentions.every((mention) => mention.kind !== 'predicate');
}

function isThisYear(date: WrittenDate): boolean {
  return date.relative !== undefined && 'years' in date.relative && date.relative.years === 0;
}
