import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import { type AwardDraft, levelValue } from './drafts.js';
import type { ProgrammeSpan } from './mentions.js';

const LONGEST_LINK = 4;

/**
 * `a reçu les labels Station verte et Terre de Jeux 2024`: one award for each label named with that of a draft. A level
 * is that of the label right before it, else of the one right after.
 */
export function withEachLabel(layout: Layout, draft: AwardDraft, pack: LanguagePack): AwardDraft[] {
  const labels = labelsWith(layout, draft.programme, pack);
  if (labels.length < 2 || draft.distinction !== undefined) return [draft];
  const level = layout.levels.find(({ from, to }) => from < draft.to && to > draft.from);
  const owner =
    level === undefined ? undefined : (labels.findLast(({ to }) => to <= level.from) ?? labels[0]);
  const to = Math.max(draft.to, labels.at(-1)?.to ?? 0);
  const { level: value, year, ...rest } = draft;
  return labels.map((programme) => ({
    ...rest,
    programme,
    to,
    ...(value === undefined || programme !== owner ? {} : { level: value }),
    ...yearOf(programme, draft.programme, year),
  }));
}

/** `obtient trois arobases et deux fleurs`: a level of another label, told by its unit. */
export function withEachUnit(layout: Layout, draft: AwardDraft, pack: LanguagePack): AwardDraft[] {
  const { levels, view } = layout;
  const at = levels.findIndex(
    ({ value, unit, from, to }) =>
      from >= draft.from && to <= draft.to && value === draft.level?.value && unit === draft.level.unit,
  );
  const [level, next] = [levels[at], levels[at + 1]];
  const isOther = level !== undefined && next !== undefined && ![level.unit, ''].includes(next.unit);
  if (!isOther || draft.outcome === 'mentioned') return [draft];
  const gap = view.tokens.slice(level.to, next.from);
  const isLinked = gap.some(({ norm }) => pack.conjunctions.has(norm));
  if (!isLinked || gap.length > 2 || !gap.every((token) => isLink(token, pack))) return [draft];
  const after = layout.programmes.find(({ from }) => from >= next.to && from - next.to <= LONGEST_LINK);
  const { programme, year: _, ...rest } = draft;
  const own = programme !== undefined && programme !== after ? { programme } : {};
  return [
    { ...rest, ...own },
    {
      ...rest,
      rule: `${pack.code}/award/other-level`,
      level: levelValue(next),
      from: next.from,
      to: next.to,
      ...(after === undefined ? {} : { programme: after }),
    },
  ];
}

/** The year written with one label is not that of the others. */
function yearOf(
  programme: ProgrammeSpan,
  named: ProgrammeSpan | undefined,
  year: number | undefined,
): Pick<AwardDraft, 'year'> {
  const own = programme.year ?? (named?.year === undefined ? year : undefined);
  return own === undefined ? {} : { year: own };
}

/** The labels coordinated with one, in order, each named once. */
function labelsWith(
  { programmes, groups, levels, view: { tokens } }: Layout,
  first: ProgrammeSpan | undefined,
  pack: LanguagePack,
): readonly ProgrammeSpan[] {
  if (first === undefined) return [];
  const labels = [first];
  for (const next of programmes) {
    const last = labels.at(-1);
    if (last === undefined || next.from < last.to) continue;
    const level = levels.find(({ from, to }) => from >= last.to && to <= next.from);
    const gap = [
      ...tokens.slice(last.to, level?.from ?? next.from),
      ...tokens.slice(level?.to ?? next.from, next.from),
    ];
    const isLinked = gap.some(({ norm }) => norm === ',' || pack.conjunctions.has(norm));
    const hasOwner = groups.some(({ from, to }) => from >= last.to && to <= next.from);
    if (!isLinked || hasOwner || gap.length > LONGEST_LINK || !gap.every((token) => isLink(token, pack)))
      break;
    if (labels.every(({ slug }) => slug !== next.slug)) labels.push(next);
  }
  return labels;
}

function isLink({ norm, kind, lower }: Token, pack: LanguagePack): boolean {
  return (
    kind === 'mark' ||
    pack.conjunctions.has(norm) ||
    pack.endowed.has(norm) ||
    pack.articles.has(norm) ||
    pack.prepositions.get(norm) === 'of' ||
    pack.prepositions.get(norm) === 'to' ||
    pack.labelHeads.has(norm) ||
    pack.nouns.get('award')?.includes(lower) === true
  );
}
