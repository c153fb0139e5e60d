import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { DeedNouns } from './deed-nouns.js';
import type { FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';
import { townActs } from './town-acts.js';

/** A single thing done is no programme of actions: only lists are read. */
const FEWEST = 2;

/** What a town does for its label: lists after a verb of doing, of enabling, of undertaking or of preparing. */
export class UndertakenActions {
  private readonly undertakings = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });
  private readonly plannings = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });

  constructor(
    private readonly pack: LanguagePack,
    private readonly items: ItemLists,
    private readonly deeds: DeedNouns,
  ) {
    for (const phrase of pack.actions.undertakings) this.undertakings.add(phrase, true);
    for (const phrase of pack.actions.plannings) this.plannings.add(phrase, true);
  }

  /** `Le label a permis de financer un bus, des repas et un verger`; `la commune prépare une fête et un défi`. */
  in(view: View, near: boolean): readonly FoundAction[] {
    const { tokens } = view;
    for (let at = 1; at < tokens.length; at++) {
      const found = this.listAfter(view, at, near);
      if (found.length >= FEWEST) return found;
    }
    return [];
  }

  private listAfter(view: View, at: number, near: boolean): readonly FoundAction[] {
    const { tokens } = view;
    const undertaking = this.undertakings.match(tokens, at);
    const match = undertaking ?? (near ? this.plannings.match(tokens, at) : undefined);
    if (match === undefined || this.isNoun(tokens[at - 1])) return [];
    // Asked last, since it looks at all that stands before.
    if (undertaking === undefined && !townActs(view, at, this.pack.actions)) return [];
    const start = this.items.objectAfter(view, match.to);
    if (start === undefined) return [];
    const found = this.items.from(view, start, 'undertaken');
    return undertaking === undefined ? this.deeds.vouchFor(view, found) : found;
  }

  /** `le porté`, `un offert`: no verb after an article. */
  private isNoun(token: View['tokens'][number] | undefined): boolean {
    return this.items.opensItem(token) && !this.pack.actions.objectPronouns.has(token?.norm ?? '');
  }
}
