import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import type { AwardDraft } from './drafts.js';
import type { Group } from './groups.js';
import type { ProgrammeSpan } from './mentions.js';
import { deedsIn } from './nominal-rules.js';

const NEAR = 3;

/**
 * Drafts from a headline that is a label and a name, and nothing more: `Le label Station Verte pour Ifs`. `told` are
 * the drafts that the line has given already.
 */
export function labelDrafts(layout: Layout, told: readonly AwardDraft[], pack: LanguagePack): AwardDraft[] {
  const { sentence } = layout.view;
  if (!sentence.headline || sentence.tokens.at(-1)?.norm === '?') return [];
  return layout.programmes.flatMap((programme) => {
    const group = recipientsAfter(layout, programme, pack);
    if (group === undefined || told.some((draft) => group.members.includes(draft.recipient))) return [];
    return group.members.map(
      (recipient): AwardDraft => ({
        view: layout.view,
        rule: `${pack.code}/award/label-for-recipient`,
        confidence: 0.82,
        recipient,
        outcome: 'awarded',
        anterior: false,
        programme,
        from: programme.from,
        to: group.to,
        ...(programme.year === undefined ? {} : { year: programme.year }),
      }),
    );
  });
}

function recipientsAfter(layout: Layout, programme: ProgrammeSpan, pack: LanguagePack): Group | undefined {
  const { tokens } = layout.view;
  const [group, ...others] = layout.groups.filter(({ from }) => from >= programme.to);
  if (group?.role !== 'for' || others.length > 0 || layout.predicates.length > 0) return undefined;
  const isOpen = tokens.some(({ norm }) => pack.undone.has(norm)) || deedsIn(tokens, pack).length > 0;
  const isPlain = tokens.slice(0, programme.from).every((token) => introducesLabel(token, pack));
  return isPlain && !isOpen && group.from - programme.to <= NEAR ? group : undefined;
}

/** `Le nouveau label`, `Le prix national du`. */
function introducesLabel(token: Token, pack: LanguagePack): boolean {
  const { norm, lower } = token;
  if (token.kind === 'mark') return norm === "'" || norm === '"';
  return (
    pack.adverbs.has(norm) ||
    pack.articles.has(norm) ||
    pack.awardHeads.has(norm) ||
    pack.novelty.has(norm) ||
    pack.prepositions.get(norm) === 'of' ||
    pack.nouns.get('award')?.includes(lower) === true
  );
}
