import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/engine/query-parser.js';
import { NO_REWRITES, type RewriteSwitches, rewriteQuery } from '../../src/engine/query-rewrite.js';
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

/** Bodies by which the engine may or may not tell the forms apart; the rewrite has to keep them as they are, or right. */
const DOUBTFUL: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'paths of length zero': fc
    .tuple(NODE, fc.constantFrom('<p0>*', '<p1>?', '<p0>*/<p1>?'), NODE)
    .map((terms) => `?b <p0> ?d . ${terms.join(' ')} .`),
  'filters over the left side': fc
    .tuple(PREDICATE, fc.constantFrom('?a = ?d', '!BOUND(?a)', '?c = ?d || ?b = ?d', '?e = ?a'))
    .map(([one, condition]) => `?b ${one} ?d FILTER(${condition})`),
  'EXISTS and NOT EXISTS': fc
    .tuple(PREDICATE, fc.constantFrom('EXISTS', 'NOT EXISTS'), TRIPLE)
    .map(([one, exists, inner]) => `?b ${one} ?d FILTER ${exists} { ${inner} }`),
  'OPTIONAL inside': fc
    .tuple(PREDICATE, TRIPLE, fc.constantFrom('', 'FILTER(?d != ?e)', 'FILTER(BOUND(?a))'))
    .map(([one, inner, condition]) => `?b ${one} ?d OPTIONAL { ${inner} ${condition} }`),
  VALUES: fc
    .tuple(PREDICATE, fc.constantFrom('?a', '?d', '?e'))
    .map(([one, name]) => `?b ${one} ?d VALUES ${name} { <n0> UNDEF <n1> }`),
  BIND: fc
    .tuple(PREDICATE, fc.constantFrom('?a', '?b', 'COALESCE(?c, 1)'))
    .map(([one, value]) => `?b ${one} ?d BIND(${value} AS ?e)`),
};

describe.each(Object.entries(DOUBTFUL))('LATERAL and %s', (_kind, body) => {
  test('gives the same solutions on any data', () => {
    fc.assert(
      fc.property(randomQuads, LEFT, body, (data, left, inner) => {
        const store = loaded(data);
        const query = `SELECT ${EXPLICIT_VARIABLES} { ${left} OPTIONAL { ${inner} } }`;
        expect(solutions(store, rewritten(query))).toEqual(solutions(store, rewritten(query, NO_REWRITES)));
      }),
      { numRuns: 150 },
    );
  });
});

function rewritten(query: string, switches: RewriteSwitches = { ...NO_REWRITES, lateral: true }): string {
  const parsed = parseQuery(query, OPTIONS.base_iri);
  if (parsed.kind !== 'parsed' || parsed.tree.type !== 'query') throw new Error(`not a query: ${query}`);
  return rewriteQuery(parsed.tree, query, switches);
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
