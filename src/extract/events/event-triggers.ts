import type { DateSpan, Span } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { PhraseTrie } from '../text/phrase-trie.js';

/** What in a sentence says that something took place, the surest first. */
export const TRIGGERS = ['ceremony', 'announced', 'handed', 'occasion', 'held', 'deed'] as const;
export type Trigger = (typeof TRIGGERS)[number];

export interface Found extends Span {
  readonly trigger: Trigger;
  /** Name that the word lists give it: `signature` of `signé`. */
  readonly name?: string;
}

interface Entry {
  readonly trigger: Trigger;
  readonly name?: string;
}

const HANDED = new Set(['receives', 'is-given', 'is-distinguished', 'is-honoured']);

/** Finds the words of a sentence that tell of an event. */
export class TriggerMatcher {
  private readonly phrases = new PhraseTrie<Entry>({ key: (token) => token.lower });

  constructor(pack: LanguagePack) {
    const lists = {
      ceremony: pack.events.ceremony,
      announced: pack.events.announced,
      held: pack.events.held,
      occasion: pack.events.occasions,
    } as const;
    for (const trigger of ['ceremony', 'announced', 'held', 'occasion'] as const)
      for (const phrase of lists[trigger]) this.phrases.add(phrase, { trigger });
    for (const [form, name] of pack.events.deeds) this.phrases.add(form, { trigger: 'deed', name });
  }

  in(view: View): Found[] {
    const found = this.worded(view);
    const speaksOfAward = view.mentions.some((mention) =>
      ['programme', 'level', 'noun'].includes(mention.kind),
    );
    if (!speaksOfAward) return found;
    for (const mention of view.mentions)
      if (
        mention.kind === 'predicate' &&
        HANDED.has(mention.verb.id) &&
        mention.voice !== 'bare' &&
        mention.outcome === 'awarded'
      )
        found.push({ trigger: 'handed', from: mention.from, to: mention.to });
    return found;
  }

  private worded(view: View): Found[] {
    const found: Found[] = [];
    for (let at = 0; at < view.tokens.length; at++) {
      const match = this.phrases.match(view.tokens, at);
      for (const entry of match?.values ?? []) found.push({ ...entry, from: at, to: match?.to ?? at + 1 });
    }
    return found;
  }
}

/** The trigger that a date belongs to: the surest and first of the sentence, or the nearest where it holds several dates. */
export function triggerFor(date: DateSpan, found: readonly Found[], dates: number): Found | undefined {
  const byRank = (a: Found, b: Found): number => TRIGGERS.indexOf(a.trigger) - TRIGGERS.indexOf(b.trigger);
  const byDistance = (a: Found, b: Found): number => distance(a, date) - distance(b, date);
  return [...found].sort((a, b) =>
    dates > 1 ? byDistance(a, b) || byRank(a, b) : byRank(a, b) || a.from - b.from,
  )[0];
}

function distance(a: Span, b: Span): number {
  return a.from >= b.to ? a.from - b.to : b.from - a.to;
}
