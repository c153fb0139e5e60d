import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import type { DeedNouns } from './deed-nouns.js';
import { actionOf, type FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';
import { speaksOfAward } from './speaks-of-award.js';

/** What an award was given for. */
export class RewardedActions {
  private readonly because = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });

  constructor(
    private readonly pack: LanguagePack,
    private readonly items: ItemLists,
    private readonly deeds: DeedNouns,
  ) {
    for (const phrase of pack.actions.because) this.because.add(phrase, true);
  }

  /** @param near whether the sentences before speak of an award */
  in(view: View, near: boolean): FoundAction[] {
    return [...this.reasons(view, near), ...this.nominal(view)];
  }

  /** `pour ses carto-parties menées avec des collégiens`, in a sentence that speaks of an award. */
  private reasons(view: View, near: boolean): FoundAction[] {
    const { tokens } = view;
    if (this.isOtherDeal(view)) return [];
    const speaks = speaksOfAward(view);
    const found: FoundAction[] = [];
    for (let at = 0; at + 1 < tokens.length; at++) {
      const match = this.because.match(tokens, at);
      if (match === undefined || !this.isPossessive(tokens[match.to])) continue;
      if (!speaks && !(near && this.pack.actions.sharers.has(tokens[at - 1]?.norm ?? ''))) continue;
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
  private nominal(view: View): readonly FoundAction[] {
    const { tokens } = view;
    const reward = this.rewardEnd(view);
    for (let at = reward === undefined ? tokens.length : 0; at + 1 < tokens.length; at++) {
      // Before the verb only where the sentence opens with its reason: `Avec la création d'un verger, Caen décroche…`.
      if (reward !== undefined && at > 0 && at < reward && !this.isCleft(tokens, at)) continue;
      const match = this.reasonAt(tokens, at);
      if (match === undefined || inLabel(view, at)) continue;
      const isLed = this.items.opensItem(tokens[match.to]) || this.items.holdsArticle(tokens[match.to - 1]);
      if (!isLed || this.isPossessive(tokens[match.to])) continue;
      const found = this.deeds.vouchFor(view, this.items.from(view, match.to, 'rewarded-for'));
      if (found.length > 0) return found;
    }
    return [];
  }

  /** After the first word for an award given: a verb, `récompense`, `une troisième arobase`. */
  private rewardEnd(view: View): number | undefined {
    if (this.isOtherDeal(view)) return undefined;
    const verb = view.mentions.find(
      (one) =>
        one.kind === 'predicate' &&
        (one.outcome === 'awarded' || one.outcome === 'renewed') &&
        !one.unasserted,
    );
    return verb?.to;
  }

  /** A contract, a vacancy, or a sentence of nothing but losses: its `pour` gives no reason of an award. */
  private isOtherDeal({ tokens, mentions }: View): boolean {
    const outcomes = mentions.flatMap((one) => (one.kind === 'predicate' ? [one.outcome] : []));
    const isLoss =
      outcomes.includes('lost') && !outcomes.some((one) => one === 'awarded' || one === 'renewed');
    return isLoss || tokens.some((token) => this.pack.actions.agreements.has(token.norm));
  }

  /** `C'est grâce à la formation des agents que Caen…`. */
  private isCleft(tokens: readonly Token[], at: number): boolean {
    return at <= 4 && this.pack.auxiliaries.get(tokens[at - 1]?.lower ?? '') === 'be';
  }

  private reasonAt(tokens: readonly Token[], at: number): { readonly to: number } | undefined {
    const opens = at === 0 && this.pack.actions.openers.has(tokens[at]?.norm ?? '');
    return opens ? { to: 1 } : this.because.match(tokens, at);
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

/** `Territoire engagé pour la nature` rewards nothing by its name. */
function inLabel({ mentions }: View, at: number): boolean {
  return mentions.some(({ kind, from, to }) => kind === 'programme' && from <= at && to > at);
}
