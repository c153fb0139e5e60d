import type { DateSpan } from '../clauses/mentions.js';
import { newsDates, tellsFuture } from '../clauses/news-dates.js';
import type { View } from '../clauses/scan.js';
import { datelineDate } from '../context/publication-date.js';
import type { WrittenDate } from '../dates/match.js';
import { daysAfter, type ResolvedDate, resolveDate } from '../dates/resolve.js';
import type { LanguagePack } from '../languages/pack.js';

/** Tokens before a month that opens its sentence: `En`. */
const LATEST_OPENING = 1;
/** Tokens of `bilan de l'année` before a year. */
const LONGEST_REVIEW = 6;
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
  /** The label of which that sentence tells, where it names one. */
  private label: string | undefined;

  private yearOnly: number | null;

  /** `published`: after it nothing has happened yet. `review`: the year on which the whole text looks back. */
  constructor(
    private readonly reference: string | null,
    private readonly published: string | null,
    review: number | null,
    private readonly pack: LanguagePack,
  ) {
    this.yearOnly = review;
  }

  /** Call at the start of each sentence. */
  enter(view: View): void {
    this.dayBefore = this.frame;
    if (datelineDate(view, this.pack) !== undefined) return;
    for (const mention of newsDates(view, this.pack)) {
      if (mention.date.relation !== 'on' || tellsFuture(view, this.pack, mention)) continue;
      if (isThisYear(mention.date)) {
        if (this.frame !== null && onlyCounts(view, mention, this.pack)) continue;
        this.closed ||= this.frame !== null;
        this.frame = null;
        this.yearOnly = null;
        continue;
      }
      const date = this.resolveTold(mention.date);
      if (date?.precision === 'year' && isScene(view, mention, this.pack)) this.yearOnly = date.year;
      if (!isExact(date, mention) || !this.isEventSentence(view)) continue;
      this.frame = date;
      this.label = labelOf(view);
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

  /** Of what has happened: `en mai`, written in January, is that of the year before. */
  resolveTold(written: WrittenDate): ResolvedDate | null {
    const date = this.resolve(written);
    const isOpen =
      written.year === undefined && written.month !== undefined && written.direction === undefined;
    const isLater =
      date !== null && this.published !== null && date.iso > this.published.slice(0, date.iso.length);
    return isOpen && isLater ? this.resolve({ ...written, direction: 'past' }) : date;
  }

  /** The day of the news so far is that of those it first told of. */
  get isPrivate(): boolean {
    return this.owners !== undefined;
  }

  /** Call at the end of each sentence: of whom it told. */
  leave(recipients: readonly string[]): void {
    if (this.owners?.size === 0 && recipients.length > 0) this.owners = new Set(recipients);
  }

  /** The day of the news so far, for this recipient and label. */
  currentFor(recipient: string, label: string): ResolvedDate | null {
    const isTold = this.owners === undefined || this.owners.size === 0 || this.owners.has(recipient);
    return isTold && (this.label === undefined || this.label === label) ? this.frame : null;
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
    return announces || view.mentions.some((mention) => this.tellsNews(view, mention));
  }

  /** Not `Ifs a reçu la visite du jury`, `a inauguré la médiathèque`: verbs that tell of an award only with one. */
  private tellsNews({ tokens, mentions }: View, mention: View['mentions'][number]): boolean {
    if (mention.kind === 'noun') return mention.noun !== 'laureate';
    if (mention.kind === 'programme')
      return mentions.every((other) => other.kind !== 'predicate' || !this.isHosting(tokens, other.to));
    if (mention.kind !== 'predicate' || mention.outcome === 'candidate') return false;
    const { needsLevel, needsObject } = mention.verb;
    const needsAward = needsLevel || needsObject === true;
    const hasLevel = mentions.some(({ kind }) => kind === 'level' || kind === 'number');
    return !this.isHosting(tokens, mention.to) && (!needsAward || hasLevel);
  }

  private isHosting(tokens: View['tokens'], to: number): boolean {
    return tokens.slice(to, to + 2).some(({ norm }) => this.pack.hosted.has(norm));
  }
}

/** A letter, a vote: news of those it names, and of nobody else. */
export function isPrivate(view: View, pack: LanguagePack): boolean {
  return view.tokens.some((token) => pack.dates.privateActs.has(token.norm));
}

/** A day; or a month that opens its sentence: `En décembre 2019, le jury a tranché`. */
function isExact(date: ResolvedDate | null, { from }: DateSpan): date is ResolvedDate {
  return date?.precision === 'day' || (date?.precision === 'month' && from <= LATEST_OPENING);
}

/** `L'année 2023 s'est bien terminée.`: a sentence about a year and no award; not what a year saw, `ouvert en 2015`. */
function isScene({ sentence, mentions, tokens }: View, { from }: DateSpan, pack: LanguagePack): boolean {
  return (
    !sentence.headline &&
    ((pack.dates.yearNouns.has(tokens[from - 1]?.norm ?? '') &&
      mentions.every((mention) => mention.kind !== 'predicate')) ||
      looksBack(tokens, from, pack))
  );
}

/** `dresse le bilan de 2021`, `revient sur l'année 2021`: what follows was in that year. */
function looksBack(tokens: View['tokens'], from: number, { dates, prepositions }: LanguagePack): boolean {
  const near = tokens.slice(Math.max(0, from - LONGEST_REVIEW), from).map(({ norm }) => norm);
  const at = near.findLastIndex((norm) => dates.lookingBack.has(norm));
  const [link, ...rest] = near.slice(at + 1);
  const isOf = link !== undefined && (prepositions.get(link) === 'of' || dates.reviewLinks.has(link));
  return at >= 0 && isOf && (rest.length === 0 || dates.yearNouns.has(rest.at(-1) ?? ''));
}

/** `Dix communes ont été distinguées cette année`: the same news, of nobody by name. */
function onlyCounts({ tokens, mentions }: View, { from }: DateSpan, { counts }: LanguagePack): boolean {
  // `Quarante communes`, though there is a town of that name.
  const isNamed = mentions.some(
    ({ kind, to }) => kind === 'recipient' && !counts.units.has(tokens[to]?.norm ?? ''),
  );
  return from > 0 && !isNamed;
}

/** The one label that a sentence names. */
function labelOf({ mentions }: View): string | undefined {
  const [first, ...others] = mentions.filter((mention) => mention.kind === 'programme');
  return others.every(({ slug }) => slug === first?.slug) ? first?.slug : undefined;
}

function isThisYear(date: WrittenDate): boolean {
  return date.relative !== undefined && 'years' in date.relative && date.relative.years === 0;
}
