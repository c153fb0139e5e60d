import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { Token } from '../text/tokens.js';
import type { DeedNouns } from './deed-nouns.js';
import type { FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';

const FEWEST = 2;
/** Between the subject and what is said of it: `sont aussi désormais`. */
const VERB_REACH = 4;

/** Things of which the sentence says that they are done, planned or offered: `Des tournois et une fête sont prévus`. */
export class PlannedActions {
  private readonly stated = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });

  constructor(
    private readonly pack: LanguagePack,
    private readonly items: ItemLists,
    private readonly deeds: DeedNouns,
  ) {
    for (const phrase of pack.actions.stated) this.stated.add(phrase, true);
  }

  in(view: View): readonly FoundAction[] {
    const { tokens } = view;
    const start = this.items.opensItem(tokens[0]) ? 0 : this.afterAdverbial(tokens);
    if (!this.items.opensItem(tokens[start])) return [];
    const verb = tokens.findIndex((token, at) => at > start && this.isVerb(token));
    if (verb < 0 || !this.isStated(tokens, verb) || tokens.slice(start, verb).some(isOtherMark)) return [];
    const found = this.items.from(view, start, 'planned', verb);
    return found.length >= FEWEST ? this.deeds.vouchFor(view, found) : [];
  }

  /** After `Cette année,`. */
  private afterAdverbial(tokens: readonly Token[]): number {
    return tokens.findIndex((token) => token.norm === ',') + 1;
  }

  private isVerb(token: Token): boolean {
    const role = this.pack.auxiliaries.get(token.lower);
    return (
      role === 'be' ||
      role === 'have' ||
      role === 'future' ||
      role === 'justNow' ||
      this.pack.actions.plural.has(token.lower)
    );
  }

  private isStated(tokens: readonly Token[], verb: number): boolean {
    for (let at = verb; at <= verb + VERB_REACH; at++) if (this.stated.match(tokens, at)) return true;
    return false;
  }
}

/** A semicolon or colon before the verb: its subject is another. */
function isOtherMark({ kind, norm }: Token): boolean {
  return kind === 'mark' && ![',', "'", '-'].includes(norm);
}
