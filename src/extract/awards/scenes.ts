import type { AwardDraft } from '../clauses/drafts.js';
import type { DateSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { ResolvedDate } from '../dates/resolve.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Timeline } from './timeline.js';

/** The time of which a passage tells; null where it tells of another than the news, but of which is not clear. */
export type SceneTime = ResolvedDate | null;

/** Words before a year that opens its sentence: `En 2012`, `Tout commence en 1998`. */
const LONGEST_OPENING = 5;
const FARTHEST_PARTICIPLE = 3;

/**
 * Times that a passage sets for its awards. A date alone (`**Mai.** Caen hisse …`) dates its paragraph. A year that
 * opens a sentence (`En 2012, la commune se présente. Le jury lui accorde …`) dates what its paragraph goes on to tell
 * in the same present; where either is told as past (`En 2015, elle a planté. Elle obtient …`), the year is unclear.
 */
export class Scenes {
  private block = -1;
  private alone: ResolvedDate | undefined;
  /** The date alone is a line of its own, over the paragraphs that follow. */
  private isLine = false;
  private lineOf = -1;
  private opening: { readonly date: ResolvedDate; readonly present: boolean } | undefined;

  constructor(
    private readonly timeline: Timeline,
    private readonly published: string | null,
    private readonly pack: LanguagePack,
  ) {}

  /** Call at the start of each sentence, after the timeline's. */
  enter(view: View): void {
    const { blockIndex, block } = view.sentence;
    if (blockIndex === this.block) {
      this.isLine &&= this.lineOf !== blockIndex;
      return;
    }
    this.block = blockIndex;
    this.opening = undefined;
    const date = this.aloneIn(view);
    if (date === undefined && this.isLine && block.kind !== 'heading') return;
    this.alone = date;
    this.isLine = date !== undefined;
    this.lineOf = blockIndex;
  }

  /** Call at the end of each sentence, with what it told. */
  leave(view: View, drafts: readonly AwardDraft[]): void {
    if (view.sentence.headline || drafts.some(({ outcome }) => outcome !== 'candidate')) return;
    const year = openingYear(view);
    const date = year === undefined ? null : this.timeline.resolve(year.date);
    if (date === null || !this.isPast(date) || year === undefined) return;
    if (this.pack.dates.yearNouns.has(view.tokens[year.from - 1]?.norm ?? '')) return;
    this.opening = { date, present: !tellsPast(view, this.pack) };
  }

  /** The time of an award that says none itself; undefined where no scene is set. */
  timeOf(draft: AwardDraft): SceneTime | undefined {
    if (this.alone !== undefined) return this.alone;
    if (this.isElsewhen(draft)) return null;
    if (this.opening === undefined || this.isNews(draft)) return undefined;
    return this.opening.present && isTold(draft) ? this.opening.date : null;
  }

  /** `Trois ans plus tard`: of a year that only reckoning would tell. */
  private isElsewhen({ view: { tokens } }: AwardDraft): boolean {
    const { elsewhen } = this.pack.dates;
    return tokens.some(({ norm }, at) => elsewhen.has(`${norm} ${tokens[at + 1]?.norm ?? ''}`));
  }

  /** `vient d'obtenir`, `obtient désormais`: of the day, whatever was before. */
  private isNews({ view, from, to }: AwardDraft): boolean {
    const { auxiliaries, dates } = this.pack;
    return view.tokens
      .slice(from, to)
      .some(({ norm, lower }) => auxiliaries.get(lower) === 'justNow' || dates.nowadays.has(norm));
  }

  private aloneIn({ tokens, mentions, sentence }: View): ResolvedDate | undefined {
    const [date] = mentions;
    if (sentence.headline || date?.kind !== 'date' || date.from > 0 || date.date.year !== undefined)
      return undefined;
    const rest = tokens.slice(date.to);
    const found = rest.every(({ kind }) => kind === 'mark') ? this.timeline.resolveTold(date.date) : null;
    return found ?? undefined;
  }

  private isPast({ year }: ResolvedDate): boolean {
    return this.published === null || year < Number(this.published.slice(0, 4));
  }
}

function openingYear({ mentions }: View): DateSpan | undefined {
  const date = mentions.find((mention): mention is DateSpan => mention.kind === 'date');
  const isYear = date?.date.year !== undefined && date.date.month === undefined;
  return isYear && date.date.relation === 'on' && date.from <= LONGEST_OPENING ? date : undefined;
}

/** In the present of a story or in its simple past: `accorde`, `accorda`. */
function isTold({ view, from, to }: AwardDraft): boolean {
  const verb = view.mentions.find(
    (mention) => mention.kind === 'predicate' && mention.from >= from && mention.to <= to,
  );
  return verb?.kind === 'predicate' && (verb.tense === 'present' || verb.tense === 'past');
}

/** `a planté`, `s'est engagée`, `comptait`. */
function tellsPast({ tokens }: View, { auxiliaries, dates }: LanguagePack): boolean {
  return tokens.some(({ lower, kind }, at) => {
    if (kind !== 'word') return false;
    if (dates.imperfectEndings.some((ending) => lower.endsWith(ending))) return true;
    if (!['have', 'had', 'be', 'was'].includes(auxiliaries.get(lower) ?? '')) return false;
    return tokens
      .slice(at + 1, at + 1 + FARTHEST_PARTICIPLE)
      .some((next) => dates.compoundEndings.some((ending) => next.lower.endsWith(ending)));
  });
}
