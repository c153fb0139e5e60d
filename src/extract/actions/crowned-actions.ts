import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import { PhraseTrie } from '../text/phrase-trie.js';
import type { DeedNouns } from './deed-nouns.js';
import type { FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';

/** Between a demonstrative and its verb: `Cette belle distinction nationale vient`. */
const SUBJECT_REACH = 8;
/** Between `doit` and `à`: `doit cette troisième étoile à`. */
const DEBT_REACH = 8;

/** What an award crowns, and what it is owed to. */
export class CrownedActions {
  private readonly rewards = new PhraseTrie<true>({ key: (token) => token.lower });
  private readonly crownings = new PhraseTrie<true>({ key: (token) => token.lower });
  private readonly fruits = new PhraseTrie<true>({ key: (token) => withoutAgreement(token.lower) });

  constructor(
    private readonly pack: LanguagePack,
    private readonly items: ItemLists,
    private readonly deeds: DeedNouns,
  ) {
    for (const phrase of pack.actions.rewards) this.rewards.add(phrase, true);
    for (const phrase of pack.actions.crownings) this.crownings.add(phrase, true);
    for (const phrase of pack.actions.fruits) {
      this.fruits.add(phrase, true);
      // `fruit d'un accord`.
      if (phrase.endsWith(' de')) this.fruits.add(phrase.slice(0, -1), true);
    }
  }

  in(view: View): readonly FoundAction[] {
    const start = this.crowned(view) ?? this.fruit(view) ?? this.owed(view);
    if (start === undefined) return [];
    const found = this.items.from(view, start, 'rewarded');
    const isOwned = this.pack.actions.possessives.has(view.tokens[start]?.lower ?? '');
    return isOwned ? found : this.deeds.vouchFor(view, found);
  }

  /** `Cette distinction récompense la création d'un verger`, `La mention « Eau » salue le lavoir`, `Le titre vient saluer le rucher école`. */
  private crowned({ tokens, mentions }: View): number | undefined {
    const isNamed = mentions.some((one) => one.kind === 'distinction' && one.to <= SUBJECT_REACH);
    const isThis = isNamed || this.pack.actions.demonstratives.has(tokens[0]?.norm ?? '');
    for (let at = 1; at < tokens.length; at++) {
      // In the present, `le label récompense` tells what it is for, unless it is this award.
      const isNear = isThis && at < SUBJECT_REACH;
      const match = this.crownings.match(tokens, at) ?? (isNear ? this.rewards.match(tokens, at) : undefined);
      const start = match === undefined ? undefined : this.items.startAfter(tokens, match.to);
      if (start !== undefined) return start;
    }
    return undefined;
  }

  /** `récompense de la lutte contre le bruit`, `portée par l'ouverture d'un guichet`. */
  private fruit({ tokens }: View): number | undefined {
    for (let at = 0; at < tokens.length; at++) {
      const match = this.fruits.match(tokens, at);
      const start = match === undefined ? undefined : this.items.startAfter(tokens, match.to);
      if (start !== undefined) return start;
    }
    return undefined;
  }

  /** `Caen doit cette étoile à l'extinction de ses rues`. */
  private owed({ tokens }: View): number | undefined {
    const { debts } = this.pack.actions;
    const debt = tokens.findIndex((token) => debts.has(token.norm));
    if (debt < 0) return undefined;
    for (let at = debt + 1; at <= debt + DEBT_REACH && at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.kind === 'mark' && token.norm !== "'") return undefined;
      if (this.pack.prepositions.get(token?.norm ?? '') === 'to') return this.items.startAfter(tokens, at);
    }
    return undefined;
  }
}
