import type { DateSpan, Mention, ProgrammeSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import { datelineDate, signatureDate } from '../context/publication-date.js';
import { resolveDate } from '../dates/resolve.js';
import type { EventFact, Fact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { textOf } from '../text/text-of.js';
import type { Token } from '../text/tokens.js';
import { type Found, type Trigger, TriggerMatcher, triggerFor } from './event-triggers.js';

const LONGEST_NAME = 14;
/** Of a sentence that names no event, as many words as say what it is about. */
const LONGEST_QUOTE = 10;
const HEADER_SIGNS = '•·|–—-/';
/** Words after the day of a header, its sign among them. */
const LONGEST_HEADER = 6;

const CONFIDENCE: Readonly<Record<Trigger | 'dated', number>> = {
  ceremony: 0.88,
  announced: 0.88,
  handed: 0.88,
  occasion: 0.82,
  held: 0.75,
  deed: 0.75,
  dated: 0.65,
};

/** Events with a day: ceremonies, announcements, and whatever else the article tells of a certain day. */
export class EventReader {
  private readonly triggers: TriggerMatcher;

  constructor(private readonly pack: LanguagePack) {
    this.triggers = new TriggerMatcher(pack);
  }

  read(
    views: readonly View[],
    reference: string | null,
    programmeName: (slug: string) => string,
  ): Fact<EventFact>[] {
    const events = new Map<string, Fact<EventFact>>();
    const headlines = views.filter((view) => view.sentence.headline);
    // The body first: it tells more of the same day than the headline.
    for (const view of [...views.filter((each) => !each.sentence.headline), ...headlines]) {
      if (isDateline(view, this.pack) || this.isPractical(view)) continue;
      for (const event of this.inSentence(view, reference, programmeName)) {
        const day = String(event.value.date);
        const told = events.get(day);
        if (told === undefined || told.confidence < event.confidence) events.set(day, event);
      }
    }
    return [...events.values()].sort((a, b) => a.evidence.start - b.evidence.start);
  }

  /** `Renseignements et inscriptions : …`: when to come or to call is no news. */
  private isPractical({ tokens }: View): boolean {
    return this.pack.events.practical.has(tokens[0]?.norm ?? '');
  }

  private inSentence(
    view: View,
    reference: string | null,
    programmeName: (slug: string) => string,
  ): Fact<EventFact>[] {
    const dates = view.mentions.filter(
      (mention): mention is DateSpan =>
        mention.kind === 'date' && mention.date.relation === 'on' && !this.isBound(view, mention),
    );
    if (dates.length === 0) return [];
    const found = this.triggers.in(view);
    return dates.flatMap((date) => {
      const trigger = triggerFor(date, found, dates.length);
      return this.eventOn(view, date, trigger, reference, programmeName) ?? [];
    });
  }

  private eventOn(
    view: View,
    span: DateSpan,
    found: Found | undefined,
    reference: string | null,
    programmeName: (slug: string) => string,
  ): Fact<EventFact> | undefined {
    const { date: written } = span;
    const date = resolveDate(written, reference);
    const isNow = written.relative !== undefined && 'days' in written.relative && written.relative.days === 0;
    const isAwardNews = found !== undefined && ['ceremony', 'announced', 'handed'].includes(found.trigger);
    const isUnresolved = date === null && written.day !== undefined && written.month !== undefined;
    if (date?.precision !== 'day' && !(isUnresolved && isAwardNews)) return undefined;
    if (isNow && !isAwardNews) return undefined;
    // `Revenez demain` is advice; news of a day to come says what takes place.
    if (found === undefined && isTomorrow(written)) return undefined;
    const programme = view.mentions.find((mention): mention is ProgrammeSpan => mention.kind === 'programme');
    const edition = view.mentions.find((mention) => mention.kind === 'noun' && mention.edition !== undefined);
    const kind = found?.trigger ?? 'dated';
    return {
      value: {
        kind: isAwardNews && programme !== undefined ? 'ceremony' : 'other',
        name: this.nameOf(view, span, found, programme, programmeName),
        date: date?.iso ?? null,
        ...(programme === undefined ? {} : { programme: programme.slug }),
        ...(edition?.kind === 'noun' && edition.edition !== undefined ? { edition: edition.edition } : {}),
      },
      evidence: {
        start: view.tokens[span.from]?.start ?? 0,
        end: view.tokens[span.to - 1]?.end ?? 0,
      },
      rule: `${this.pack.code}/event/${kind}`,
      confidence: CONFIDENCE[kind],
    };
  }

  /** `du 1er juillet au 31 août`, `au 1er janvier`: when something begins or ends is no event. */
  private isBound({ tokens, mentions }: View, date: DateSpan): boolean {
    const isTo = (token: Token | undefined): boolean =>
      token !== undefined && this.pack.prepositions.get(token.norm) === 'to';
    const isRange = mentions.some(({ kind, from }) => kind === 'date' && from === date.to + 1);
    return isTo(tokens[date.from - 1]) || (isRange && isTo(tokens[date.to]));
  }

  /** The words from the event's noun to the end of the label's name, else the noun with the label's name. */
  private nameOf(
    view: View,
    date: DateSpan,
    found: Found | undefined,
    programme: ProgrammeSpan | undefined,
    programmeName: (slug: string) => string,
  ): string {
    const { tokens } = view;
    const label = programme === undefined ? '' : ` ${programmeName(programme.slug)}`;
    switch (found?.trigger) {
      case 'ceremony':
        return this.ceremonyName(view, found, programme);
      case 'announced':
        return `${this.pack.events.announcement}${label}`;
      case 'handed':
        return `${this.pack.events.handing}${label}`;
      case 'occasion':
        return textOf(tokens, found.from, this.phraseEnd(view, found.to));
      case 'held': {
        const start = this.pack.determiners.has(tokens[found.to]?.norm ?? '') ? found.to + 1 : found.to;
        return textOf(tokens, start, this.phraseEnd(view, start)) || this.sentenceName(view, date);
      }
      case 'deed':
        return `${found.name ?? ''}${label}`;
      case undefined:
        return this.sentenceName(view, date);
    }
  }

  private ceremonyName(view: View, found: Found, programme: ProgrammeSpan | undefined): string {
    const { tokens } = view;
    const edition = view.mentions.find(
      (mention) =>
        mention.kind === 'noun' &&
        mention.edition !== undefined &&
        mention.to >= found.from &&
        mention.from <= found.from,
    );
    const from = edition?.from ?? found.from;
    if (programme !== undefined && programme.from >= found.to && programme.to - from <= LONGEST_NAME)
      return textOf(tokens, from, programme.to);
    return textOf(tokens, from, this.phraseEnd(view, found.to));
  }

  /** The sentence's own words on one side of the date. */
  private sentenceName({ tokens }: View, date: DateSpan): string {
    const before = { from: 0, to: date.from };
    const after = { from: tokens[date.to]?.norm === ',' ? date.to + 1 : date.to, to: tokens.length };
    const { from, to } = before.to > 1 ? before : after;
    return textOf(tokens, from, Math.min(to, from + LONGEST_QUOTE)).trim();
  }

  /** Where a noun phrase ends: at a date, a verb, or a mark other than an apostrophe or a hyphen. */
  private phraseEnd(view: View, from: number): number {
    const { tokens, mentions } = view;
    let to = from;
    while (to < tokens.length && to < from + LONGEST_NAME) {
      const token = tokens[to];
      if (token === undefined || (token.kind !== 'word' && !"'-".includes(token.norm))) break;
      if (this.isVerb(tokens, to)) break;
      if (mentions.some((mention) => mention.from === to && endsPhrase(mention))) break;
      to += 1;
    }
    while (to > from && this.endsNoPhrase(tokens[to - 1])) to -= 1;
    return to;
  }

  private isVerb(tokens: readonly Token[], at: number): boolean {
    const role = this.pack.auxiliaries.get(tokens[at]?.lower ?? '');
    return (
      role !== undefined && ['have', 'had', 'be', 'was', 'reflexive', 'future', 'justNow'].includes(role)
    );
  }

  /** A determiner or a preposition that led to the date: `cérémonie du`. */
  private endsNoPhrase(token: Token | undefined): boolean {
    return (
      token !== undefined &&
      (this.pack.determiners.has(token.norm) ||
        this.pack.prepositions.has(token.norm) ||
        token.kind === 'mark')
    );
  }
}

/** When an article was published or signed is no event. */
const isDateline = (view: View, pack: LanguagePack): boolean =>
  datelineDate(view, pack) !== undefined || signatureDate(view) !== undefined || isHeader(view);

/** `25 novembre 2022 – lecture 1 min`, `27 octobre 2022 • Environnement`: a day, a sign and a few words. */
function isHeader({ tokens, mentions }: View): boolean {
  const [date] = mentions;
  const sign = tokens[date?.to ?? 0];
  return (
    date?.kind === 'date' &&
    date.from === 0 &&
    sign?.kind === 'mark' &&
    HEADER_SIGNS.includes(sign.norm) &&
    tokens.length - date.to <= LONGEST_HEADER &&
    mentions.every(({ kind }) => kind === 'date' || kind === 'number' || kind === 'recipient')
  );
}

const isTomorrow = ({ relative }: DateSpan['date']): boolean =>
  relative !== undefined && 'days' in relative && relative.days > 0;

/** A date or a verb; a participle alone can be a noun: `remise`. */
function endsPhrase(mention: Mention): boolean {
  return mention.kind === 'date' || (mention.kind === 'predicate' && mention.voice !== 'bare');
}
