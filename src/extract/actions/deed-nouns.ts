import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';

/** Before the noun: an article, a number, a sign. */
const NOUN_REACH = 3;

/** Tells by its noun whether a thing is something done: `la création d'un verger`, `un rucher école`. */
export class DeedNouns {
  constructor(
    private readonly pack: LanguagePack,
    private readonly items: ItemLists,
  ) {}

  /** `la création`, `l'aménagement`: a noun for something done. */
  at(tokens: readonly Token[], from: number): boolean {
    return this.isDeed(this.nounAt(tokens, from));
  }

  /** Also what towns make and offer: `un verger`, `la navette`. */
  orWorkAt(tokens: readonly Token[], from: number): boolean {
    const noun = this.nounAt(tokens, from);
    return this.isDeed(noun) || this.pack.actions.works.has(noun);
  }

  /** The things found, if one of them at least is something done, made or offered. */
  vouchFor(view: View, found: readonly FoundAction[]): readonly FoundAction[] {
    const starts = new Set(found.map((action) => action.start));
    const isVouched = view.tokens.some(
      (token, at) => starts.has(token.start) && this.orWorkAt(view.tokens, at),
    );
    return isVouched ? found : [];
  }

  private isDeed(noun: string): boolean {
    const { deedNouns, deedEndings, merits, notDeeds } = this.pack.actions;
    if (merits.has(noun) || notDeeds.has(noun)) return false;
    return deedNouns.has(noun) || deedEndings.some((ending) => noun.endsWith(ending));
  }

  private nounAt(tokens: readonly Token[], from: number): string {
    let at = from;
    const isBefore = (token: Token | undefined): boolean =>
      this.items.opensItem(token) ||
      token?.kind === 'mark' ||
      token?.kind === 'number' ||
      (token !== undefined && this.pack.actions.prenominal.has(token.norm));
    while (at <= from + NOUN_REACH && isBefore(tokens[at])) at += 1;
    // `par la Fédération`: a name.
    return at > from && tokens[at]?.capital ? '' : (tokens[at]?.norm ?? '');
  }
}
