import type { ProgrammeSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import { datelineDate } from '../context/publication-date.js';
import { resolveDate } from '../dates/resolve.js';
import type { EventFact, Fact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { textOf } from '../places/recipient-matcher.js';
import { PhraseTrie } from '../text/phrase-trie.js';

type Trigger = 'ceremony' | 'announced' | 'held' | 'handed';

interface Found {
  readonly trigger: Trigger;
  readonly from: number;
  readonly to: number;
}

const HANDED = new Set(['receives', 'is-given', 'is-distinguished', 'is-honoured']);
const LONGEST_NAME = 14;
const TRIGGERS: readonly Trigger[] = ['ceremony', 'announced', 'handed', 'held'];

/** Events with a day: ceremonies, announcements, and what the article says is held. */
export class EventReader {
  private readonly triggers = new PhraseTrie<Trigger>({ key: (token) => token.lower });

  constructor(private readonly pack: LanguagePack) {
    for (const trigger of ['ceremony', 'announced', 'held'] as const)
      for (const phrase of pack.events[trigger]) this.triggers.add(phrase, trigger);
  }

  read(
    views: readonly View[],
    reference: string | null,
    programmeName: (slug: string) => string,
  ): Fact<EventFact>[] {
    const events = new Map<string, Fact<EventFact>>();
    for (const view of views) {
      if (view.sentence.headline || datelineDate(view) !== undefined) continue;
      const event = this.eventOf(view, reference, programmeName);
      const key = event?.value.date;
      if (event !== undefined && !events.has(String(key))) events.set(String(key), event);
    }
    return [...events.values()];
  }

  private eventOf(
    view: View,
    reference: string | null,
    programmeName: (slug: string) => string,
  ): Fact<EventFact> | undefined {
    const found = this.triggerOf(view);
    if (found === undefined) return undefined;
    const dates = view.mentions.filter(
      (mention) => mention.kind === 'date' && mention.date.relation === 'on',
    );
    const nearest = dates.sort((a, b) => distance(a, found) - distance(b, found))[0];
    if (nearest?.kind !== 'date') return undefined;
    const date = resolveDate(nearest.date, reference);
    const isDay = date?.precision === 'day';
    const isUnresolved = date === null && nearest.date.day !== undefined && nearest.date.month !== undefined;
    if (!isDay && !(isUnresolved && found.trigger !== 'held')) return undefined;
    const programme = view.mentions.find((mention): mention is ProgrammeSpan => mention.kind === 'programme');
    const edition = view.mentions.find((mention) => mention.kind === 'noun' && mention.edition !== undefined);
    const tokens = view.tokens;
    const isCeremony = found.trigger !== 'held' && programme !== undefined;
    const name = this.nameOf(view, found, programme, programmeName);
    return {
      value: {
        kind: isCeremony ? 'ceremony' : 'other',
        name,
        date: date?.iso ?? null,
        ...(programme === undefined ? {} : { programme: programme.slug }),
        ...(edition?.kind === 'noun' && edition.edition !== undefined ? { edition: edition.edition } : {}),
      },
      evidence: { start: tokens[nearest.from]?.start ?? 0, end: tokens[nearest.to - 1]?.end ?? 0 },
      rule: `${this.pack.code}/event/${found.trigger}`,
      confidence: found.trigger === 'held' ? 0.75 : 0.88,
    };
  }

  private triggerOf(view: View): Found | undefined {
    const found: Found[] = [];
    for (let at = 0; at < view.tokens.length; at++) {
      const match = this.triggers.match(view.tokens, at);
      const trigger = match?.values[0];
      if (match !== undefined && trigger !== undefined) found.push({ trigger, from: at, to: match.to });
    }
    for (const mention of view.mentions)
      if (
        mention.kind === 'predicate' &&
        HANDED.has(mention.verb.id) &&
        mention.voice !== 'bare' &&
        mention.outcome === 'awarded'
      )
        found.push({ trigger: 'handed', from: mention.from, to: mention.to });
    const speaksOfAward = view.mentions.some((mention) =>
      ['programme', 'level', 'noun'].includes(mention.kind),
    );
    const usable = found.filter(({ trigger }) => trigger !== 'handed' || speaksOfAward);
    return usable.sort((a, b) => TRIGGERS.indexOf(a.trigger) - TRIGGERS.indexOf(b.trigger))[0];
  }

  /** The words from the event's noun to the end of the label's name, else the noun with the label's name. */
  private nameOf(
    view: View,
    found: Found,
    programme: ProgrammeSpan | undefined,
    programmeName: (slug: string) => string,
  ): string {
    const { tokens } = view;
    if (found.trigger === 'ceremony') {
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
      return textOf(tokens, from, phraseEnd(view, found.to));
    }
    if (found.trigger === 'held') {
      const start = this.pack.determiners.has(tokens[found.to]?.norm ?? '') ? found.to + 1 : found.to;
      return textOf(tokens, start, phraseEnd(view, start)) || textOf(tokens, found.from, found.to);
    }
    const label = programme === undefined ? '' : ` ${programmeName(programme.slug)}`;
    return found.trigger === 'announced'
      ? `${this.pack.events.announcement}${label}`
      : `${this.pack.events.handing}${label}`;
  }
}

function phraseEnd(view: View, from: number): number {
  let to = from;
  while (to < view.tokens.length && to < from + LONGEST_NAME && view.tokens[to]?.kind === 'word') to += 1;
  return to;
}

function distance(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return a.from >= b.to ? a.from - b.to : b.from - a.to;
}
