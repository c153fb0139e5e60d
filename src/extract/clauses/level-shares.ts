import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import type { LevelSpan, PredicateSpan } from './mentions.js';

/**
 * The level of each of several recipients, in their order: `respectivement trois et quatre fleurs`, `à hauteur de
 * quatre et de deux arobases`. `unclear` where there are not as many levels as names; nothing where one level is all's.
 */
export function levelShares(
  layout: Layout,
  predicate: PredicateSpan,
  recipients: number,
  pack: LanguagePack,
): readonly number[] | 'unclear' | undefined {
  const isTold = layout.view.tokens.some((token) => pack.respectively.has(token.norm));
  const shares = isTold ? valuesAfter(layout, predicate) : coordinated(layout, predicate, recipients, pack);
  if (shares === undefined) return undefined;
  return shares.length === recipients ? shares : 'unclear';
}

function valuesAfter({ numbers, levels }: Layout, predicate: PredicateSpan): readonly number[] {
  return [...numbers, ...levels]
    .filter((span) => span.from >= predicate.to)
    .sort((a, b) => a.from - b.from)
    .flatMap(({ value }) => (typeof value === 'number' ? value : []));
}

/** Numbers that share the unit of the level they lead up to. */
function coordinated(
  layout: Layout,
  predicate: PredicateSpan,
  recipients: number,
  pack: LanguagePack,
): readonly number[] | undefined {
  const level = layout.levels.find((span) => span.from >= predicate.to);
  if (recipients < 2 || typeof level?.value !== 'number') return undefined;
  const before = leadingNumbers(layout, level, predicate.to, pack);
  return before.length === 0 ? undefined : [...before, level.value];
}

function leadingNumbers(
  { numbers, view: { tokens } }: Layout,
  level: LevelSpan,
  start: number,
  pack: LanguagePack,
): readonly number[] {
  const values: number[] = [];
  let from = level.from;
  for (;;) {
    const number = numbers.findLast((span) => span.from >= start && span.to <= from);
    if (number === undefined || number.to === from) return values;
    const gap = tokens.slice(number.to, from);
    const isLink = gap.every(
      ({ norm }) =>
        norm === ',' || norm === "'" || pack.conjunctions.has(norm) || pack.prepositions.get(norm) === 'of',
    );
    if (!isLink) return values;
    values.unshift(number.value);
    from = number.from;
  }
}
