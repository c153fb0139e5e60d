import { newsDates, tellsFuture } from '../clauses/news-dates.js';
import type { View } from '../clauses/scan.js';
import { datelineDate } from '../context/publication-date.js';
import type { WrittenDate } from '../dates/match.js';
import { type ResolvedDate, resolveDate } from '../dates/resolve.js';
import type { LanguagePack } from '../languages/pack.js';

/**
 * The date that the sentences of the news share: set by a day named in one of them, it holds for those that
 * follow until the text says `cette année` or names another day.
 */
export class Timeline {
  private frame: ResolvedDate | null = null;
  private closed = false;

  private yearOnly: number | null = null;

  constructor(
    private readonly reference: string | null,
    private readonly pack: LanguagePack,
  ) {}

  /** Call at the start of each sentence. */
  enter(view: View): void {
    if (datelineDate(view) !== undefined) return;
    if (tellsFuture(view, this.pack)) return;
    for (const mention of newsDates(view, this.pack)) {
      if (mention.date.relation !== 'on') continue;
      if (isThisYear(mention.date)) {
        this.frame = null;
        this.yearOnly = null;
        this.closed = true;
        continue;
      }
      const date = this.resolve(mention.date);
      if (date?.precision === 'year' && isScene(view)) this.yearOnly = date.year;
      if (date?.precision !== 'day' || !this.isEventSentence(view)) continue;
      this.frame = date;
      this.yearOnly = null;
      this.closed = false;
      return;
    }
  }

  resolve(written: WrittenDate): ResolvedDate | null {
    if (written.relative !== undefined && 'same' in written.relative) return this.frame;
    return resolveDate(written, this.reference);
  }

  /** The day of the news so far. */
  get current(): ResolvedDate | null {
    return this.frame;
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
    return view.mentions.some(
      (mention) =>
        (mention.kind === 'predicate' && mention.outcome !== 'candidate') ||
        mention.kind === 'programme' ||
        (mention.kind === 'noun' && mention.noun !== 'laureate'),
    );
  }
}

/** A sentence that speaks of a year and of no award. */
function isScene(view: View): boolean {
  return !view.sentence.headline && view.mentions.every((mention) => mention.kind !== 'predicate');
}

function isThisYear(date: WrittenDate): boolean {
  return date.relative !== undefined && 'years' in date.relative && date.relative.years === 0;
}
