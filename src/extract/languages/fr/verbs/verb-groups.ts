import type { Frame, Outcome, OutcomeVerb, Tense } from '../../pack.js';

type Forms = Partial<Record<Tense, readonly string[]>>;

/** Verbs that stand in one frame and say the same of the recipient. */
export interface VerbGroup {
  readonly id: string;
  readonly frame: Frame;
  readonly outcome: Outcome;
  readonly strong?: boolean;
  readonly needsLevel?: boolean;
  readonly adjacent?: boolean;
  readonly needsObject?: boolean;
  readonly onlyNegated?: boolean;
  readonly objects?: ReadonlySet<string>;
  readonly chosen?: boolean;
  readonly held?: boolean;
  readonly pronominal?: boolean;
  readonly renounced?: boolean;
  readonly steps?: boolean;
  readonly toLower?: boolean;
  readonly auxiliary?: 'label' | 'award';
  readonly shows?: boolean;
  readonly closing?: boolean;
  readonly forms: readonly Forms[];
}

/** Puts the forms of a group's verbs together. */
export function outcomeVerb(group: VerbGroup): OutcomeVerb {
  const { strong = false, needsLevel = false, ...rest } = group;
  return { ...rest, strong, needsLevel, forms: merge(group.forms) };
}

function merge(list: readonly Forms[]): Forms {
  const merged: Partial<Record<Tense, string[]>> = {};
  for (const forms of list)
    for (const [tense, words] of Object.entries(forms) as [Tense, readonly string[]][])
      merged[tense] = [...(merged[tense] ?? []), ...words];
  return merged;
}
