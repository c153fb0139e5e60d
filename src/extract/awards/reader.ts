import type { ProgrammeDefinition } from '../../sources/definitions.js';
import type { AnnouncedLists } from '../clauses/announced-lists.js';
import type { AwardDraft } from '../clauses/drafts.js';
import type { Rubrics } from '../clauses/rubrics.js';
import type { View } from '../clauses/scan.js';
import type { ArticleContext } from '../context/article-context.js';
import type { RecipientResolver } from '../context/recipients.js';
import type { ResolvedRecipient } from '../context/resolved-recipient.js';
import type { LanguagePack } from '../languages/pack.js';
import type { ChosenProgramme, ProgrammeChooser } from '../programmes/choose-programme.js';
import type { Recall } from './recall.js';
import type { Scenes } from './scenes.js';
import type { Timeline } from './timeline.js';

/** What reads the awards of one article, sentence by sentence. */
export interface Reader {
  readonly views: readonly View[];
  readonly pack: LanguagePack;
  readonly context: ArticleContext;
  readonly programmes: ReadonlyMap<string, ProgrammeDefinition>;
  readonly timeline: Timeline;
  readonly scenes: Scenes;
  readonly chooser: ProgrammeChooser;
  readonly resolver: RecipientResolver;
  readonly rubrics: Rubrics;
  readonly lists: AnnouncedLists;
  readonly recall: Recall;
}

/** A draft with its recipient, label and time, still knowing the sentence it comes from. */
export interface Pending {
  readonly draft: AwardDraft;
  readonly recipient: ResolvedRecipient;
  readonly programme: ChosenProgramme;
  readonly time: TimeSlots;
}

export interface TimeSlots {
  readonly date: string | null;
  readonly year: number | null;
  readonly own: boolean;
  readonly since: boolean;
  /** A day named later in the article may still be that of this award. */
  readonly open: boolean;
  /** The day is that of a letter or a vote, and not everyone's. */
  readonly private?: boolean;
  /** Of another time than the news, and of which is not clear. */
  readonly unclear?: boolean;
}
