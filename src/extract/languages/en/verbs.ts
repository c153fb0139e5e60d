import type { Frame, Outcome, OutcomeVerb, Tense } from '../pack.js';

type Forms = Readonly<Partial<Record<Tense, readonly string[]>>>;

interface Group {
  readonly id: string;
  readonly frame: Frame;
  readonly outcome: Outcome;
  readonly strong?: boolean;
  readonly needsLevel?: boolean;
  readonly forms: readonly Forms[];
}

/** Forms of a verb: base, third person, past, participle, -ing; a following word belongs to the phrase. */
function verb(
  base: string,
  third: string,
  past: string,
  participle: string,
  gerund: string,
  after = '',
): Forms {
  const phrase = (word: string): string => (after === '' ? word : `${word} ${after}`);
  return {
    present: [phrase(third)],
    past: [phrase(past)],
    participle: [phrase(participle)],
    infinitive: [phrase(base)],
    gerund: [phrase(gerund)],
  };
}

/** A regular verb: `renew`, `name`. */
function regular(base: string, after = ''): Forms {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  return verb(base, `${base}s`, `${stem}ed`, `${stem}ed`, `${stem}ing`, after);
}

const GROUPS: readonly Group[] = [
  {
    id: 'receives',
    frame: 'receives',
    outcome: 'awarded',
    forms: [
      regular('receive'),
      regular('earn'),
      regular('gain'),
      regular('obtain'),
      regular('secure'),
      verb('win', 'wins', 'won', 'won', 'winning'),
      verb('become', 'becomes', 'became', 'become', 'becoming'),
      verb('take', 'takes', 'took', 'taken', 'taking', 'home'),
    ],
  },
  {
    id: 'holds',
    frame: 'receives',
    outcome: 'awarded',
    needsLevel: true,
    forms: [
      verb('have', 'has', 'had', 'had', 'having'),
      verb('hold', 'holds', 'held', 'held', 'holding'),
      regular('boast'),
      regular('reach'),
    ],
  },
  {
    id: 'is-among',
    frame: 'receives',
    outcome: 'awarded',
    forms: [
      regular('join'),
      verb('be', 'is', 'was', 'been', 'being', 'among'),
      { present: ['are among', 'ranks among', 'rank among'] },
    ],
  },
  {
    id: 'is-honoured',
    frame: 'honours',
    outcome: 'awarded',
    strong: true,
    forms: [regular('honour'), regular('honor'), regular('reward')],
  },
  {
    id: 'is-distinguished',
    frame: 'honours',
    outcome: 'awarded',
    forms: [
      regular('name'),
      regular('select'),
      regular('recognise'),
      regular('recognize'),
      regular('certify'),
      { participle: ['certified', 'labelled', 'labeled'] },
    ],
  },
  {
    id: 'is-given',
    frame: 'gives',
    outcome: 'awarded',
    forms: [
      regular('award'),
      regular('grant'),
      regular('present'),
      verb('give', 'gives', 'gave', 'given', 'giving'),
    ],
  },
  {
    id: 'renews',
    frame: 'keeps',
    outcome: 'renewed',
    forms: [
      regular('renew'),
      regular('retain'),
      regular('confirm'),
      verb('keep', 'keeps', 'kept', 'kept', 'keeping'),
    ],
  },
  {
    id: 'loses',
    frame: 'receives',
    outcome: 'lost',
    forms: [
      verb('lose', 'loses', 'lost', 'lost', 'losing'),
      regular('renounce'),
      verb('give', 'gives', 'gave', 'given', 'giving', 'up'),
    ],
  },
  {
    id: 'withdraws',
    frame: 'keeps',
    outcome: 'lost',
    forms: [verb('withdraw', 'withdraws', 'withdrew', 'withdrawn', 'withdrawing'), regular('revoke')],
  },
  {
    id: 'applies',
    frame: 'receives',
    outcome: 'candidate',
    forms: [
      verb('apply', 'applies', 'applied', 'applied', 'applying', 'for'),
      verb('bid', 'bids', 'bid', 'bid', 'bidding', 'for'),
      regular('hope', 'for'),
      regular('seek'),
      regular('aim', 'for'),
      { present: ['is a candidate', 'are candidates', 'is in the running', 'are in the running'] },
    ],
  },
  {
    id: 'is-shortlisted',
    frame: 'honours',
    outcome: 'candidate',
    forms: [{ participle: ['shortlisted', 'nominated'] }],
  },
];

/** Verbs of outcome in English. A past that is spelt like the participle is told from it by its auxiliary. */
export const verbs: readonly OutcomeVerb[] = GROUPS.map(
  ({ id, frame, outcome, strong = false, needsLevel = false, forms }) => ({
    id,
    frame,
    outcome,
    strong,
    needsLevel,
    forms: merge(forms),
  }),
);

function merge(list: readonly Forms[]): Forms {
  const merged: Partial<Record<Tense, string[]>> = {};
  for (const forms of list)
    for (const [tense, words] of Object.entries(forms) as [Tense, readonly string[]][])
      merged[tense] = [...(merged[tense] ?? []), ...words];
  return merged;
}
