import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import { actionOf, type FoundAction } from './found-action.js';
import { announcesActions } from './listed-actions.js';

const LONGEST_TITLE = 160;
const LONGEST_ANNOUNCEMENT = 16;
const PRAISE_REACH = 6;
const AWARD_NOUNS: readonly string[] = ['award', 'mention', 'laureate', 'jury'];

/** Actions told in running prose. */
export class ToldActions {
  private readonly because = new PhraseTrie<true>({ key: (token) => token.lower });

  constructor(private readonly pack: LanguagePack) {
    for (const phrase of pack.actions.because) this.because.add(phrase, true);
  }

  in(view: View): FoundAction[] {
    if (view.sentence.headline) return [];
    return [...this.announced(view), ...this.praised(view), ...this.reasons(view)].filter(
      (action) => action.end - action.start <= LONGEST_TITLE,
    );
  }

  /** `Au programme : une semaine olympique, une course relais et la rénovation du gymnase.` */
  private announced(view: View): FoundAction[] {
    const { tokens } = view;
    const colon = tokens.findIndex((token) => token.norm === ':');
    if (colon < 0 || colon === tokens.length - 1) return [];
    const before = tokens.slice(Math.max(0, colon - LONGEST_ANNOUNCEMENT), colon + 1);
    if (view.sentence.block.kind === 'listItem' || !announcesActions(before, this.pack.actions)) return [];
    const items = this.enumerated(view, colon + 1, 'announced-inline');
    return items.length > 1 && !this.holdsVerb(view, colon + 1) ? items : [];
  }

  /** `Le jury a salué la création d'un verger, la formation des agents et le plan vélo.` */
  private praised(view: View): FoundAction[] {
    const { tokens } = view;
    const { judges, praise } = this.pack.actions;
    const judge = tokens.findIndex((token) => judges.has(token.norm));
    if (judge < 0) return [];
    for (let at = judge + 1; at < tokens.length && at <= judge + PRAISE_REACH; at++) {
      if (!praise.has(tokens[at]?.lower ?? '')) continue;
      const from = this.objectStart(tokens, at + 1);
      return from === undefined || this.namesRecipient(view, from)
        ? []
        : this.enumerated(view, from, 'praised');
    }
    return [];
  }

  /** `Le jury a retenu la communauté de communes`, `ce que le jury a retenu`: whom, or what is told elsewhere. */
  private namesRecipient(view: View, from: number): boolean {
    const isPronoun = this.pack.actions.relatives.has(view.tokens[from + 1]?.lower ?? '');
    return (
      isPronoun ||
      view.mentions.some((one) => one.kind === 'recipient' && one.from >= from && one.from <= from + 2)
    );
  }

  /** The article after the verb, adverbs and `par` passed over. */
  private objectStart(tokens: readonly Token[], from: number): number | undefined {
    for (let at = from; at < tokens.length && at <= from + 2; at++) {
      const token = tokens[at];
      if (token === undefined) return undefined;
      if (this.opensItem(token)) return at;
      const isPassed =
        token.norm.endsWith(this.pack.adverbEnding) || this.pack.prepositions.get(token.norm) === 'by';
      if (!isPassed) return undefined;
    }
    return undefined;
  }

  /** `pour ses carto-parties menées avec des collégiens`, in a sentence that speaks of an award. */
  private reasons(view: View): FoundAction[] {
    const { tokens } = view;
    if (!speaksOfAward(view)) return [];
    const found: FoundAction[] = [];
    for (let at = 0; at + 1 < tokens.length; at++) {
      const match = this.because.match(tokens, at);
      if (match === undefined || !this.isPossessive(tokens[match.to])) continue;
      let from = match.to + 1;
      for (let end = from; ; from = end + 2) {
        end = this.reasonEnd(view, from);
        if (wordsIn(tokens, from, end) > 1 && this.isReason(view, from))
          found.push(...[actionOf(view, from, end, 'rewarded-for') ?? []].flat());
        if (!this.pack.conjunctions.has(tokens[end]?.norm ?? '') || !this.isPossessive(tokens[end + 1]))
          break;
      }
      at = from;
    }
    return found;
  }

  /** No part (`pour sa part`), no round of a series (`pour sa 5e édition`), nothing counted (`pour ses trois plages`). */
  private isReason(view: View, from: number): boolean {
    const first = view.tokens[from];
    if (first === undefined || this.pack.actions.notReasons.has(first.norm)) return false;
    return !view.mentions.some(
      (mention) => mention.from === from && ['number', 'level', 'programme', 'date'].includes(mention.kind),
    );
  }

  /** Clauses are no list of things done. */
  private holdsVerb({ tokens }: View, from: number): boolean {
    return tokens.slice(from).some((token) => {
      const role = this.pack.auxiliaries.get(token.lower);
      return role === 'have' || role === 'be';
    });
  }

  private isPossessive(token: Token | undefined): boolean {
    return token !== undefined && this.pack.actions.possessives.has(token.lower);
  }

  private opensItem(token: Token): boolean {
    return (
      (this.pack.determiners.has(token.norm) && token.norm !== "'") ||
      token.lower === 'des' ||
      this.isPossessive(token)
    );
  }

  /** Items between commas and before `et`; where the first has an article, what stands without one only adds to it. */
  private enumerated(view: View, from: number, rule: string): FoundAction[] {
    const { tokens } = view;
    const first = tokens[from];
    const articled = first !== undefined && this.opensItem(first);
    return this.cuts(view, from)
      .filter(([start]) => !articled || this.opensItem(tokens[start] ?? first))
      .flatMap(([start, end]) => {
        const isOwned = this.isPossessive(tokens[start]);
        return actionOf(view, isOwned ? start + 1 : start, end, rule) ?? [];
      });
  }

  private cuts({ tokens }: View, from: number): [number, number][] {
    const cuts: [number, number][] = [];
    let start = from;
    let depth = 0;
    for (let index = from; index <= tokens.length; index++) {
      const token = tokens[index];
      if (token?.norm === '(') depth += 1;
      if (token?.norm === ')') depth -= 1;
      const next = tokens[index + 1];
      const isMark = token === undefined || (token.kind === 'mark' && ',.;:!…'.includes(token.norm));
      const isLink =
        token !== undefined &&
        this.pack.conjunctions.has(token.norm) &&
        next !== undefined &&
        this.opensItem(next);
      if (token !== undefined && (depth > 0 || !(isMark || isLink))) continue;
      if (index > start) cuts.push([start, index]);
      if (token !== undefined && '.;:!…'.includes(token.norm)) break;
      start = index + 1;
    }
    return cuts;
  }

  /** Up to the next mark, relative clause, or `et` with another reason. */
  private reasonEnd({ tokens }: View, from: number): number {
    const { relatives } = this.pack.actions;
    let inQuotes = false;
    for (let index = from; index < tokens.length; index++) {
      const token = tokens[index];
      if (token === undefined) return index;
      if (token.norm === '"') inQuotes = !inQuotes;
      if (token.norm === '"' && !inQuotes) return index + 1;
      if (inQuotes) continue;
      if (token.kind === 'mark' && ',.;:!('.includes(token.norm)) return index;
      if (relatives.has(token.lower)) return index;
      const another = tokens[index + 1];
      const leads = this.isPossessive(another) || this.because.match(tokens, index + 1) !== undefined;
      if (this.pack.conjunctions.has(token.norm) && leads) return index;
    }
    return tokens.length;
  }
}

/** One word is a field, and no action: `pour leurs cantines`. */
function wordsIn(tokens: readonly Token[], from: number, to: number): number {
  return tokens.slice(from, to).filter((token) => token.kind === 'word').length;
}

function speaksOfAward(view: View): boolean {
  return view.mentions.some(
    (mention) =>
      mention.kind === 'programme' ||
      mention.kind === 'level' ||
      mention.kind === 'distinction' ||
      (mention.kind === 'noun' && AWARD_NOUNS.includes(mention.noun)) ||
      (mention.kind === 'predicate' && (mention.outcome === 'awarded' || mention.outcome === 'renewed')),
  );
}
