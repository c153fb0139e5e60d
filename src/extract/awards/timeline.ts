import type { View } from '../clauses/scan.js';
import { datelineDate } from '../context/publication-date.js';
import type { WrittenDate } from '../dates/match.js';
import { type ResolvedDate, resolveDate } from '../dates/resolve.js';

/**
 * The date that the sentences of the news share: set by a day named in one of them, it holds for those that
 * follow until the text says `cette année` or names another day.
 */
export class Timeline {
  private frame: ResolvedDate | null = null;
  private closed = false;

  constructor(private readonly reference: string | null) {}

  /** Call at the start of each sentence. */
  enter(view: View): void {
    if (datelineDate(view) !== undefined) return;
    for (const mention of view.mentions) {
      if (mention.kind !== 'date' || mention.date.relation !== 'on') continue;
      if (isThisYear(mention.date)) {
        this.frame = null;
        this.closed = true;
        continue;
      }
      const date = this.resolve(mention.date);
      if (date === null || date.precision === 'year') continue;
      if (!this.isEventSentence(view)) continue;
      this.frame = date;
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

function isThisYear(date: WrittenDate): boolean {
  return date.relative !== undefined && 'years' in date.relative && date.relative.years === 0;
}
