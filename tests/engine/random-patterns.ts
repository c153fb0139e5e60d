import fc from 'fast-check';
import type { Store } from 'oxigraph';

export const OPTIONS = { base_iri: 'http://e/', use_default_graph_as_union: true };

/** Named one by one, since a rewritten query may hide others in `SELECT *`. */
export const EXPLICIT_VARIABLES = '?a ?b ?c ?d ?e';

const number = (below: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: below - 1 });

/** Few names, so that patterns meet; each triple in one graph only, as in a snapshot. */
export const randomQuads = fc
  .uniqueArray(fc.tuple(number(5), number(3), number(7)), {
    minLength: 4,
    maxLength: 30,
    selector: (triple) => triple.join(' '),
  })
  .map((triples) =>
    triples
      .map(
        ([s, p, o]) =>
          `<http://e/n${s}> <http://e/p${p}> ${o < 5 ? `<http://e/n${o}>` : `"${o}"`} <http://e/g${s}> .\n`,
      )
      .join(''),
  );

/** Rows as sorted texts, each with its variables sorted: neither order means anything. */
export function solutions(store: Store, text: string): string[] {
  const result = store.query(text, OPTIONS);
  if (!Array.isArray(result)) throw new Error('not a table');
  return result
    .map((row) =>
      row instanceof Map
        ? [...row]
            .map(([name, term]) => `${String(name)}=${String(term)}`)
            .sort()
            .join(' ')
        : String(row),
    )
    .sort();
}
