import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/engine/query-parser.js';
import { NO_REWRITES, rewriteQuery } from '../../src/engine/query-rewrite.js';
import { EXPLICIT_VARIABLES, OPTIONS, randomQuads, solutions } from './random-patterns.js';

// Each condition of the rewrite, with bodies that break it. Random data has to show that the rewrite without its
// conditions gives other solutions there: only then does it mean something that the rewrite with them does not.
// Paths of length zero are not among them: the engine misses the matches by which they would differ.
const NODE = fc.constantFrom('?a', '?b', '?c', '<n0>', '<n1>');
const PREDICATE = fc.constantFrom('<p0>', '<p1>', '<p2>');
const TRIPLE = fc.tuple(NODE, PREDICATE, NODE).map((terms) => `${terms.join(' ')} .`);
const LEFT = fc
  .tuple(TRIPLE, fc.constantFrom('?a <p0> ?b .', '?a <p1> ?b .'))
  .map((parts) => parts.join(' '));

/** Bodies that the rewrite leaves alone since they would see values they must not see. */
const UNFIT: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'MINUS in the body': fc
    .tuple(PREDICATE, PREDICATE)
    .map(([one, other]) => `?d ${one} ?e . MINUS { ?a ${other} ?d }`),
  'a subquery with a limit': fc
    .tuple(PREDICATE, PREDICATE)
    .map(([one, other]) => `?b ${one} ?d . { SELECT ?a { ?a ${other} ?e } ORDER BY ?a LIMIT 1 }`),
  'a group whose filter names a variable of the outside': PREDICATE.map(
    (one) => `?b ${one} ?d . { ?d ${one} ?e FILTER(!BOUND(?a)) }`,
  ),
  'BIND of a variable of the outside': PREDICATE.map((one) => `?b ${one} ?d . { BIND(BOUND(?a) AS ?e) }`),
};

describe.each(Object.entries(UNFIT))('LATERAL and %s', (_condition, body) => {
  const cases = fc.tuple(randomQuads, LEFT, body).map(([data, left, inner]) => ({
    data,
    plain: `SELECT ${EXPLICIT_VARIABLES} { ${left} OPTIONAL { ${inner} } }`,
    naive: `SELECT ${EXPLICIT_VARIABLES} { ${left} LATERAL { OPTIONAL { ${inner} } } }`,
  }));

  test('the rewrite without its conditions changes solutions', () => {
    const differing = fc.sample(cases, { numRuns: 400, seed: 1 }).filter(({ data, plain, naive }) => {
      const store = loaded(data);
      return solutions(store, plain).join('\n') !== solutionsOrError(store, naive);
    });
    expect(differing.length).toBeGreaterThan(0);
  });

  test('the rewrite with them does not', () => {
    fc.assert(
      fc.property(cases, ({ data, plain }) => {
        const store = loaded(data);
        expect(solutions(store, rewritten(plain))).toEqual(solutions(store, plain));
      }),
      { numRuns: 200 },
    );
  });
});

function rewritten(query: string): string {
  const parsed = parseQuery(query, OPTIONS.base_iri);
  if (parsed.kind !== 'parsed' || parsed.tree.type !== 'query') throw new Error(`not a query: ${query}`);
  return rewriteQuery(parsed.tree, query, { ...NO_REWRITES, lateral: true });
}

function loaded(data: string): Store {
  const store = new Store();
  store.load(data, { format: 'nq' });
  return store;
}

/** A form that cannot be run at all gives other solutions, too. */
function solutionsOrError(store: Store, query: string): string {
  try {
    return solutions(store, query).join('\n');
  } catch (error) {
    return String(error);
  }
}
