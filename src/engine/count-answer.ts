import type { Statistics } from '../snapshot/contract.js';
import type { CountShape } from './count-shape.js';
import { applyEdits } from './text-edits.js';

/** More rows than this are left to the engine: the text would grow longer than the counting takes. */
const MOST_ROWS = 1_000;

/**
 * A query that gives the counts of the snapshot's statistics instead of counting: `WHERE` becomes the numbers, the
 * rest of the text (order, limit, format of the result) stays.
 *
 * The statistics count each triple once. So does the engine where each triple stands in one graph only, which the
 * caller makes sure of by comparing both totals.
 *
 * @returns undefined where the statistics do not tell
 */
export function textWithCounts(query: string, shape: CountShape, statistics: Statistics): string | undefined {
  const values = valuesOf(shape, statistics);
  if (values === undefined) return undefined;
  return applyEdits(query, [
    { ...shape.selected, text: ` ?${shape.variable} ` },
    { ...shape.where, text: `{ ${values} }` },
    ...('groupBy' in shape ? [{ ...shape.groupBy, text: '' }] : []),
  ]);
}

function valuesOf(shape: CountShape, { triples, classes, properties }: Statistics): string | undefined {
  switch (shape.counted) {
    case 'triples':
      return single(shape, triples);
    case 'instances':
      return single(shape, Object.hasOwn(classes, shape.iri) ? classes[shape.iri]?.instances : undefined);
    case 'uses':
      return single(shape, Object.hasOwn(properties, shape.iri) ? properties[shape.iri]?.triples : undefined);
    case 'instances-by-class':
      return rows(
        shape,
        Object.entries(classes).map(([iri, { instances }]) => [iri, instances]),
      );
    case 'uses-by-property':
      return rows(
        shape,
        Object.entries(properties).map(([iri, uses]) => [iri, uses.triples]),
      );
  }
}

function single({ variable }: CountShape, count: number | undefined): string | undefined {
  return count === undefined ? undefined : `VALUES ?${variable} { ${count} }`;
}

function rows(
  { variable, key }: Extract<CountShape, { key: string }>,
  counts: readonly (readonly [string, number])[],
): string | undefined {
  if (counts.length > MOST_ROWS) return undefined;
  return `VALUES (?${key} ?${variable}) { ${counts.map(([iri, count]) => `(<${iri}> ${count})`).join(' ')} }`;
}
