import type { LanguagePack, PrepositionRole } from '../languages/pack.js';
import type { Layout } from './clause.js';
import type { Group } from './groups.js';
import type { PredicateSpan } from './mentions.js';
import type { Reading } from './readings.js';

const NEAREST_AWARD = 2;
const FARTHEST_HOLDER = 6;

/** Before whose name the holder of an award stands after a participle that describes it. */
const HOLDERS: Partial<Record<PredicateSpan['verb']['frame'], readonly PrepositionRole[]>> = {
  receives: ['by'],
  gives: ['to'],
  keeps: ['to', 'for'],
};

/** `La troisième fleur obtenue par Ifs`, `le label décerné à la commune d'Ifs en 2020`, `label renouvelé pour Ifs`. */
export function describedAward(
  layout: Layout,
  predicate: PredicateSpan,
  pack: LanguagePack,
): Reading | undefined {
  const roles = HOLDERS[predicate.verb.frame] ?? [];
  const isAward = [...layout.programmes, ...layout.levels].some(
    (span) => span.to <= predicate.from && predicate.from - span.to <= NEAREST_AWARD,
  );
  const group = layout.groups.find(({ from }) => from >= predicate.to);
  if (!isAward || group === undefined || !(roles as readonly string[]).includes(roleOf(group)))
    return undefined;
  if (group.from - predicate.to > FARTHEST_HOLDER || crossesClause(layout, predicate.to, group.from))
    return undefined;
  const isVenue = pack.handing.has(layout.view.tokens[predicate.to - 1]?.lower ?? '') && !isNamed(group);
  return { group, rule: `described-${predicate.verb.id}`, confidence: isVenue ? 0.5 : 0.86, told: true };
}

/** `T : le label renouvelé`: between a name that opens a headline and the participle stands the label and no more. */
export function headlineAward(layout: Layout, predicate: PredicateSpan, group: Group): boolean {
  if (!layout.view.sentence.headline || predicate.verb.frame === 'honours') return false;
  const award = [...layout.programmes, ...layout.levels].find(
    ({ from, to }) => from >= group.to && to <= predicate.from && predicate.from - to <= 1,
  );
  const mark = layout.view.tokens[group.to];
  return award !== undefined && mark?.kind === 'mark' && award.from - group.to <= FARTHEST_HOLDER;
}

/** `au maire d'Ifs`: Ifs is the receiver. */
function roleOf(group: Group): string {
  return group.represented ? 'to' : group.role;
}

function isNamed(group: Group): boolean {
  return group.represented || group.members.some((member) => member.headed || member.anaphor);
}

function crossesClause(layout: Layout, from: number, to: number): boolean {
  return (
    layout.view.tokens.slice(from, to).some(({ kind, norm }) => kind === 'mark' && norm !== "'") ||
    layout.predicates.some((other) => other.from >= from && other.to <= to)
  );
}
