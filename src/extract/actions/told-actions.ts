import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { AnnouncedActions } from './announced-actions.js';
import type { FoundAction } from './found-action.js';
import { ItemLists } from './item-lists.js';
import { PraisedActions } from './praised-actions.js';
import { RewardedActions } from './rewarded-actions.js';
import { UndertakenActions } from './undertaken-actions.js';

const LONGEST_TITLE = 160;

/** Actions told in running prose. */
export class ToldActions {
  private readonly announced: AnnouncedActions;
  private readonly praised: PraisedActions;
  private readonly rewarded: RewardedActions;
  private readonly undertaken: UndertakenActions;

  constructor(pack: LanguagePack) {
    const items = new ItemLists(pack);
    this.announced = new AnnouncedActions(pack, items);
    this.praised = new PraisedActions(pack, items);
    this.rewarded = new RewardedActions(pack, items);
    this.undertaken = new UndertakenActions(pack, items);
  }

  /** @param previous the sentence before, which can say whom a pronoun means */
  in(view: View, previous: View | undefined): FoundAction[] {
    if (view.sentence.headline) return [];
    return [
      ...this.announced.in(view),
      ...this.praised.in(view, previous),
      ...this.rewarded.in(view),
      ...this.undertaken.in(view),
    ].filter((action) => action.end - action.start <= LONGEST_TITLE);
  }
}
