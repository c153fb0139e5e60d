import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { AnnouncedActions } from './announced-actions.js';
import { CrownedActions } from './crowned-actions.js';
import { DeedNouns } from './deed-nouns.js';
import { DoneActions } from './done-actions.js';
import type { FoundAction } from './found-action.js';
import { ItemLists } from './item-lists.js';
import { PlannedActions } from './planned-actions.js';
import { PraisedActions } from './praised-actions.js';
import { RewardedActions } from './rewarded-actions.js';
import { UndertakenActions } from './undertaken-actions.js';

const LONGEST_TITLE = 160;

/** Actions told in running prose. */
export class ToldActions {
  private readonly announced: AnnouncedActions;
  private readonly crowned: CrownedActions;
  private readonly done: DoneActions;
  private readonly planned: PlannedActions;
  private readonly praised: PraisedActions;
  private readonly rewarded: RewardedActions;
  private readonly undertaken: UndertakenActions;

  constructor(pack: LanguagePack) {
    const items = new ItemLists(pack);
    const deeds = new DeedNouns(pack, items);
    this.announced = new AnnouncedActions(pack, items, deeds);
    this.crowned = new CrownedActions(pack, items, deeds);
    this.done = new DoneActions(pack, items);
    this.planned = new PlannedActions(pack, items, deeds);
    this.praised = new PraisedActions(pack, items, deeds);
    this.rewarded = new RewardedActions(pack, items, deeds);
    this.undertaken = new UndertakenActions(pack, items, deeds);
  }

  /**
   * @param previous the sentence before, which can say whom a pronoun means
   * @param near whether this sentence or those before speak of an award
   */
  in(view: View, previous: View | undefined, near: boolean): FoundAction[] {
    if (view.sentence.headline) return [];
    return [
      ...this.announced.in(view, near),
      ...this.praised.in(view, previous, near),
      ...this.rewarded.in(view, near),
      ...(near ? this.crowned.in(view) : []),
      ...(near ? this.done.in(view) : []),
      ...this.undertaken.in(view, near),
      ...this.planned.in(view),
    ].filter((action) => action.end - action.start <= LONGEST_TITLE);
  }
}
