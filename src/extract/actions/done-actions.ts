import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import type { Token } from '../text/tokens.js';
import { actionOf, type FoundAction } from './found-action.js';
import type { ItemLists } from './item-lists.js';
import { townActs } from './town-acts.js';

/** Between the auxiliary and its participle: `a aussi récemment planté`. */
const ADVERB_REACH = 3;
const FEWEST = 2;

/** Deeds told one after the other: `nous avons planté des vivaces, paillé les massifs et installé deux cuves`. */
export class DoneActions {
  constructor(
    private readonly pack: LanguagePack,
    private readonly items: ItemLists,
  ) {}

  in(view: View): FoundAction[] {
    const { tokens } = view;
    for (let at = 0; at < tokens.length; at++) {
      if (this.pack.auxiliaries.get(tokens[at]?.lower ?? '') !== 'have') continue;
      if (!townActs(view, at, this.pack.actions)) continue;
      const first = this.participleAfter(tokens, at + 1);
      const found = first === undefined ? [] : this.deedsFrom(view, first);
      if (found.length >= FEWEST) return found;
    }
    return [];
  }

  private participleAfter(tokens: readonly Token[], from: number): number | undefined {
    for (let at = from; at <= from + ADVERB_REACH; at++) {
      if (this.isDoing(tokens, at)) return at;
      const token = tokens[at];
      const isAdverb =
        token !== undefined &&
        (token.norm.endsWith(this.pack.adverbEnding) || this.pack.actions.adverbs.has(token.norm));
      if (!isAdverb) return undefined;
    }
    return undefined;
  }

  private deedsFrom(view: View, first: number): FoundAction[] {
    const { tokens } = view;
    const found: FoundAction[] = [];
    let start = first;
    let end: number | undefined;
    for (let at = first + 1; at <= tokens.length; at++) {
      const token = tokens[at];
      const isEnd = token === undefined || (token.kind === 'mark' && '.:;!?(…"'.includes(token.norm));
      const next = isEnd ? undefined : this.nextDeed(tokens, at);
      if (token?.norm === ',' || token?.norm === '(') end ??= at;
      if (!isEnd && next === undefined) continue;
      found.push(...[actionOf(view, start, end ?? at, 'done') ?? []].flat());
      if (next === undefined) break;
      start = next;
      end = undefined;
      at = next;
    }
    return found;
  }

  /** The participle after a comma or `et`, if it has an object. */
  private nextDeed(tokens: readonly Token[], at: number): number | undefined {
    const isComma = tokens[at]?.norm === ',';
    const link = isComma ? at + 1 : at;
    const isLink = this.pack.conjunctions.has(tokens[link]?.norm ?? '');
    if (!isComma && !isLink) return undefined;
    const from = isLink ? link + 1 : link;
    const next = this.participleAfter(tokens, from);
    return next;
  }

  /** A participle of doing and its object: `planté des vivaces`. */
  private isDoing(tokens: readonly Token[], at: number): boolean {
    const word = withoutAgreement(tokens[at]?.lower ?? '');
    const object = tokens[at + 1];
    return (
      this.pack.actions.doings.has(word) &&
      (this.items.opensItem(object) || object?.kind === 'number' || object?.kind === 'word')
    );
  }
}
