import type { Outcome } from '../languages/pack.js';
import type {
  DateSpan,
  LevelSpan,
  NounSpan,
  NumberSpan,
  ProgrammeSpan,
  RecipientSpan,
  Span,
} from './mentions.js';
import type { View } from './scan.js';

/** What a rule read in one clause, before the article around it fills what the clause leaves out. */
export interface AwardDraft extends Span {
  readonly view: View;
  readonly rule: string;
  readonly confidence: number;
  readonly recipient: RecipientSpan;
  readonly outcome: Outcome | 'mentioned';
  readonly programme?: ProgrammeSpan;
  readonly level?: LevelValue;
  readonly distinction?: string;
  readonly date?: DateSpan;
  readonly edition?: NounSpan;
  /** Label-year written in the clause. */
  readonly year?: number;
  readonly anterior: boolean;
  /** The verb has a pronoun for the award, told before: `la retrouve`, `les conserve`. */
  readonly meant?: MeantAward;
  /** Told as a state, `possède trois fleurs`, of which only the article around it can say whether it is news. */
  readonly standing?: boolean;
}

export interface MeantAward {
  readonly plural: boolean;
  /** Where in the sentence the pronoun's verb stands. */
  readonly at: number;
}

export interface LevelValue {
  readonly value: number | 'best';
  readonly unit: string;
  /** `sa première fleur`: said of a level that is reached. */
  readonly ordinal?: boolean;
}

/** What a level says, or a number whose unit (empty here) the sentence has named. */
export function levelValue(level: LevelSpan | NumberSpan): LevelValue;
export function levelValue(level: LevelSpan | NumberSpan | undefined): LevelValue | undefined;
export function levelValue(level: LevelSpan | NumberSpan | undefined): LevelValue | undefined {
  if (level === undefined) return undefined;
  const { value, ordinal } = level;
  return { value, unit: level.kind === 'level' ? level.unit : '', ordinal };
}

/** The drafts told together with one: of all the towns of one clause. */
export function toldTogether(drafts: readonly AwardDraft[], one: AwardDraft): readonly AwardDraft[] {
  return drafts.filter(({ from, to }) => from === one.from && to === one.to);
}
