import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';

/** A single thing done is no programme of actions: only lists are read. */
const FEWEST = 2;

/** What a town does for its label: lists after a verb of doing, of enabling or of undertaking. */
export class UndertakenActions {
  private readonly undertakings = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });

  constructor(
    pack: LanguagePack,
    private readonly items: ItemLists,
  ) {
    for (const phrase of pack.actions.undertakings) this.undertakings.add(phrase, true);
  }

  /** `Le label a permis de financer un bus, des repas et un verger`; `la commune a installé des ruches et une serre`. */
  in(view: View): FoundAction[] {
    const { tokens } = view;
    for (let at = 1; at < tokens.length; at++) {
      const match = this.undertakings.match(tokens, at);
      if (match === undefined || !this.items.opensItem(tokens[match.to])) continue;
      const found = this.items.from(view, match.to, 'undertaken');
      if (found.length >= FEWEST) return found;
    }
    return [];
  }
}
