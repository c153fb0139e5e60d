import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import { actionOf, type FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';

const AWARD_NOUNS: readonly string[] = ['award', 'mention', 'laureate', 'jury'];

/** What an award was given for. */
export class RewardedActions {
  private readonly because = new PhraseTrie<true>({ key: (token) => token.lower });
  private readonly rewards = new PhraseTrie<true>({ key: (token) => token.lower });

  constructor(
    private readonly pack: LanguagePack,
    private readonly items: ItemLists,
  ) {
    for (const phrase of pack.actions.because) this.because.add(phrase, true);
    for (const phrase of pack.actions.rewards) this.rewards.add(phrase, true);
  }

  in(view: View): FoundAction[] {
    return [...this.reasons(view), ...this.nominal(view), ...this.crowned(view)];
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
        const next = this.nextPossessive(tokens, end);
        if (next === undefined) break;
        end = next - 1;
      }
      at = from;
    }
    return found;
  }

  /** The possessive of another reason: `et ses nichoirs`, `, à ses cours`. */
  private nextPossessive(tokens: readonly Token[], end: number): number | undefined {
    let at = end;
    if (tokens[at]?.norm === ',') at += 1;
    if (this.pack.conjunctions.has(tokens[at]?.norm ?? '')) at += 1;
    if (at === end) return undefined;
    if (this.pack.prepositions.has(tokens[at]?.norm ?? '')) at += 1;
    return this.isPossessive(tokens[at]) ? at : undefined;
  }

  /** `Caen a été distinguée pour la création d'un verger et la rénovation du gymnase`. */
  private nominal(view: View): FoundAction[] {
    const { tokens } = view;
    const verb = view.mentions.find(
      (one) =>
        one.kind === 'predicate' &&
        (one.outcome === 'awarded' || one.outcome === 'renewed') &&
        !one.unasserted,
    );
    // Before the verb only where the sentence opens with its reason: `Avec la création d'un verger, Caen décroche…`.
    for (let at = verb === undefined ? tokens.length : 0; at + 1 < tokens.length; at++) {
      if (verb !== undefined && at > 0 && at < verb.to) continue;
      const match = this.reasonAt(tokens, at);
      if (match === undefined || !this.items.opensItem(tokens[match.to]) || inLabel(view, at)) continue;
      if (!this.isPossessive(tokens[match.to]) && this.isDeedNoun(tokens, match.to))
        return this.items.from(view, match.to, 'rewarded-for');
    }
    return [];
  }

  private reasonAt(tokens: readonly Token[], at: number): { readonly to: number } | undefined {
    const opens = at === 0 && this.pack.actions.openers.has(tokens[at]?.norm ?? '');
    return opens ? { to: 1 } : this.because.match(tokens, at);
  }

  /** `Cette distinction récompense la création d'un verger`, `Ce prix vient saluer le rucher école`. */
  private crowned(view: View): FoundAction[] {
    const { tokens } = view;
    if (!this.pack.actions.demonstratives.has(tokens[0]?.norm ?? '') || !speaksOfAward(view)) return [];
    for (let at = 2; at < tokens.length && at < 8; at++) {
      const match = this.rewards.match(tokens, at);
      if (match === undefined) continue;
      return this.items.opensItem(tokens[match.to]) && this.isDeedNoun(tokens, match.to)
        ? this.items.from(view, match.to, 'rewarded')
        : [];
    }
    return [];
  }

  /** `la création`, `l'aménagement`: a noun for something done. */
  private isDeedNoun(tokens: readonly Token[], from: number): boolean {
    let at = from;
    while (this.items.opensItem(tokens[at]) || tokens[at]?.norm === "'") at += 1;
    const noun = tokens[at]?.norm ?? '';
    const { deedNouns, deedEndings, merits } = this.pack.actions;
    return !merits.has(noun) && (deedNouns.has(noun) || deedEndings.some((ending) => noun.endsWith(ending)));
  }

  /** No part (`pour sa part`), no round of a series (`pour sa 5e édition`), nothing counted (`pour ses trois plages`). */
  private isReason(view: View, from: number): boolean {
    const first = view.tokens[from];
    if (first === undefined || this.pack.actions.notReasons.has(first.norm)) return false;
    return !view.mentions.some(
      (mention) => mention.from === from && ['number', 'level', 'programme', 'date'].includes(mention.kind),
    );
  }

  private isPossessive(token: Token | undefined): boolean {
    return token !== undefined && this.pack.actions.possessives.has(token.lower);
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
      const leads =
        this.isPossessive(another) ||
        (this.pack.prepositions.has(another?.norm ?? '') && this.isPossessive(tokens[index + 2])) ||
        this.because.match(tokens, index + 1) !== undefined;
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

/** `Territoire engagé pour la nature` rewards nothing by its name. */
function inLabel({ mentions }: View, at: number): boolean {
  return mentions.some(({ kind, from, to }) => kind === 'programme' && from <= at && to > at);
}
