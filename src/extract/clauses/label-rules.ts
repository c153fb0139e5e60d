import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import type { AwardDraft } from './drafts.js';
import type { Group } from './groups.js';
import type { DateSpan, ProgrammeSpan } from './mentions.js';

const NEAR = 3;
const LONGEST_LINK = 9;
const BE = ['be', 'was'] as const;

interface Held {
  readonly group: Group;
  readonly outcome: AwardDraft['outcome'];
  readonly rule: string;
  readonly confidence: number;
  readonly from: number;
  readonly to: number;
  readonly date?: DateSpan;
}

/**
 * Drafts from a name and a label that no verb of outcome joins: `Ifs est désormais Station Verte`, `Ifs, lauréate du
 * label Station Verte, …`, `Le label Station Verte pour Ifs`. `verbal` are the drafts of the sentence's verbs.
 */
export function labelDrafts(layout: Layout, verbal: readonly AwardDraft[], pack: LanguagePack): AwardDraft[] {
  if (layout.view.sentence.tokens.at(-1)?.norm === '?') return [];
  return layout.programmes.flatMap((programme) => {
    const held = heldBefore(layout, programme, pack) ?? headlined(layout, programme, pack);
    if (held === undefined || verbal.some((draft) => held.group.members.includes(draft.recipient))) return [];
    return held.group.members.map((recipient) => draftOf(layout, held, recipient, programme, pack));
  });
}

function draftOf(
  layout: Layout,
  { group, ...held }: Held,
  recipient: Group['members'][number],
  programme: ProgrammeSpan,
  pack: LanguagePack,
): AwardDraft {
  return {
    view: layout.view,
    ...held,
    rule: `${pack.code}/award/${held.rule}`,
    recipient,
    anterior: false,
    programme,
    from: Math.min(held.from, group.from),
    ...(programme.year === undefined ? {} : { year: programme.year }),
  };
}

/** `Ifs est Station Verte depuis 2018`, `Ifs, titulaire du label Station Verte`. */
function heldBefore(layout: Layout, programme: ProgrammeSpan, pack: LanguagePack): Held | undefined {
  const { tokens, sentence } = layout.view;
  const group = layout.groups.findLast(({ to, role }) => to <= programme.from && role === 'bare');
  if (group === undefined || programme.from - group.to > LONGEST_LINK) return undefined;
  const gap = tokens.slice(group.to, programme.from);
  const copula = gap.findIndex(({ lower }) => BE.some((role) => pack.auxiliaries.get(lower) === role));
  const isApposed = gap[0]?.norm === ',' || (sentence.headline && holds(gap, pack));
  if (copula < 0 && (!isApposed || !holds(gap, pack))) return undefined;
  if (copula >= 0 && gap.slice(0, copula).some(({ norm }) => !['n', 'ne', "'"].includes(norm)))
    return undefined;
  const link = gap.slice(copula + 1).filter(({ norm }) => norm !== ',');
  if (!link.every((token) => linksLabel(token, pack))) return undefined;
  const outcome = outcomeOf(layout, gap, programme, pack);
  if (outcome === undefined) return undefined;
  const date = sinceAfter(layout, programme);
  return {
    group,
    outcome,
    rule: copula < 0 ? 'apposed-label' : 'is-label',
    confidence: 0.86,
    from: group.from,
    to: date?.to ?? programme.to,
    ...(date === undefined ? {} : { date }),
  };
}

/** `Le label Station Verte pour Ifs`, and nothing more. */
function headlined(layout: Layout, programme: ProgrammeSpan, pack: LanguagePack): Held | undefined {
  const { tokens, sentence } = layout.view;
  const [group, ...others] = layout.groups.filter(({ from }) => from >= programme.to);
  if (!sentence.headline || group?.role !== 'for' || others.length > 0 || layout.predicates.length > 0)
    return undefined;
  const isOpen = tokens.some(({ norm }) => pack.undone.has(norm) || isDeed(norm, pack));
  const before = tokens.slice(0, programme.from);
  const isPlain = before.every((token) => linksLabel(token, pack) && !pack.holders.has(token.norm));
  if (isOpen || !isPlain || group.from - programme.to > NEAR) return undefined;
  return {
    group,
    outcome: 'awarded',
    rule: 'label-for-recipient',
    confidence: 0.82,
    from: programme.from,
    to: group.to,
  };
}

/** What the words between say: `n'est plus` a loss, `désormais` an award, `toujours` one that is kept; else it is only held. */
function outcomeOf(
  layout: Layout,
  gap: readonly Token[],
  programme: ProgrammeSpan,
  pack: LanguagePack,
): AwardDraft['outcome'] | undefined {
  const words = gap.map(({ norm }) => norm);
  const isDenied = words.includes('ne') || words.includes('n');
  if (isDenied) return words.includes('plus') ? 'lost' : undefined;
  if (gap.some(({ norm }) => pack.stillSo.has(norm))) return 'renewed';
  const isNews = words.some((word) => pack.fromNow.has(word)) || sinceAfter(layout, programme) !== undefined;
  const isWinner =
    layout.view.sentence.headline &&
    layout.nouns.some(({ noun, to }) => noun === 'laureate' && to <= programme.from);
  return isNews || isWinner || (layout.view.sentence.headline && words.includes('nouvelle'))
    ? 'awarded'
    : 'mentioned';
}

function sinceAfter(layout: Layout, programme: ProgrammeSpan): DateSpan | undefined {
  return layout.dates.find(
    ({ date, from }) => date.relation === 'since' && from >= programme.to && from - programme.to <= NEAR,
  );
}

/** Says of the name before it that it holds what follows: `titulaire du label`. */
function holds(gap: readonly Token[], pack: LanguagePack): boolean {
  return gap.some(({ norm }) => pack.holders.has(norm) || pack.adverbs.has(norm) || pack.towns.has(norm));
}

function linksLabel(token: Token, pack: LanguagePack): boolean {
  const { norm } = token;
  if (token.kind === 'mark') return ["'", '"'].includes(norm);
  return (
    pack.holders.has(norm) ||
    pack.adverbs.has(norm) ||
    pack.towns.has(norm) ||
    pack.articles.has(norm) ||
    pack.awardHeads.has(norm) ||
    pack.prepositions.get(norm) === 'of' ||
    (pack.nouns.get('award') ?? []).includes(token.lower) ||
    norm.endsWith(pack.adverbEnding) ||
    ['n', 'ne', 'nouvelle', 'nouveau'].includes(norm)
  );
}

function isDeed(norm: string, pack: LanguagePack): boolean {
  return [...pack.deeds.values()].some((words) => words.has(norm));
}
