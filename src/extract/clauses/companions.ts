import type { Layout } from './clause.js';
import type { Group } from './groups.js';
import type { PredicateSpan } from './mentions.js';

const NEAR = 1;

/** Those whom the subject joins, `Caen` in `Ifs rejoint Caen, trois lauriers`: they hold that level, Ifs may not. */
export function companionsOf(layout: Layout, { verb, voice, from, to }: PredicateSpan): Group | undefined {
  if (verb.id !== 'is-among' || voice !== 'active') return undefined;
  const hasSubject = layout.groups.some((group) => group.role === 'bare' && group.to <= from);
  const joined = layout.groups.find(
    (group) => group.role === 'bare' && group.from >= to && group.from - to <= NEAR,
  );
  if (!hasSubject || joined === undefined || layout.view.tokens[joined.to]?.norm !== ',') return undefined;
  return layout.levels.some((level) => level.from === joined.to + 1) ? joined : undefined;
}
