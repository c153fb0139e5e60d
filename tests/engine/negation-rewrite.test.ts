import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/engine/query-parser.js';
import { NO_REWRITES, rewriteQuery } from '../../src/engine/query-rewrite.js';
import { EXPLICIT_VARIABLES, OPTIONS, randomQuads, solutions } from './random-patterns.js';

function rewritten(query: string): string {
  const parsed = parseQuery(query, OPTIONS.base_iri);
  if (parsed.kind !== 'parsed' || parsed.tree.type !== 'query') throw new Error(`not a query: ${query}`);
  return rewriteQuery(parsed.tree, query, { ...NO_REWRITES, negations: true });
}

describe('NOT EXISTS as MINUS', () => {
  test.each([
    'SELECT ?s { ?s a <c> FILTER NOT EXISTS { ?s <p> ?o . ?o a <d> } }',
    'SELECT (COUNT(*) AS ?n) { ?s <p> ?o FILTER(?o > 1) FILTER NOT EXISTS { ?s <q> ?x FILTER(?x > 2) } }',
    'SELECT ?s { ?s <p> ?o . FILTER NOT EXISTS { ?s <q> ?o } FILTER not exists { ?o <q> ?s } }',
    'SELECT ?s { ?s <p> ?o FILTER(NOT EXISTS { ?s <q> ?o }) FILTER ( ( NOT EXISTS { ?o <q> ?s } ) ) }',
  ])('where the group looks through much: %s', (query) => {
    expect(rewritten(query)).toContain('MINUS {');
    expect(rewritten(query)).not.toMatch(/not exists/iu);
  });

  test.each([
    ['the body shares nothing', 'SELECT ?s { ?s <p> ?o FILTER NOT EXISTS { ?a <q> ?b } }'],
    ['the body has a path', 'SELECT ?s { ?s <p> ?o FILTER NOT EXISTS { ?s <q>* ?b } }'],
    [
      'the body filters by the group',
      'SELECT ?s { ?s <p> ?o FILTER NOT EXISTS { ?s <q> ?b FILTER(?b > ?o) } }',
    ],
    [
      'the body has OPTIONAL',
      'SELECT ?s { ?s <p> ?o FILTER NOT EXISTS { ?s <q> ?b OPTIONAL { ?b <r> ?c } } }',
    ],
    ['a pattern follows', 'SELECT ?s { ?s <p> ?o FILTER NOT EXISTS { ?s <q> ?b } ?s <r> ?b }'],
    ['the group names a thing', 'SELECT ?o { <s> <p> ?o FILTER NOT EXISTS { ?o <q> ?b } }'],
    ['the group has VALUES', 'SELECT ?o { VALUES ?o { <a> } ?s <p> ?o FILTER NOT EXISTS { ?o <q> ?b } }'],
    ['some solutions are enough', 'SELECT ?o { ?s <p> ?o FILTER NOT EXISTS { ?o <q> ?b } } LIMIT 5'],
    [
      'it stands in OPTIONAL',
      'SELECT ?o { ?s <p> ?o OPTIONAL { ?o <q> ?x FILTER NOT EXISTS { ?x <q> ?s } } }',
    ],
    ['it says EXISTS', 'SELECT ?s { ?s <p> ?o FILTER EXISTS { ?s <q> ?b } }'],
    ['it is part of an expression', 'SELECT ?s { ?s <p> ?o FILTER(?o > 1 || NOT EXISTS { ?s <q> ?b }) }'],
  ])('not where %s', (_case, query) => {
    expect(rewritten(query)).toBe(query);
  });

  test('gives the same solutions on any data', () => {
    const name = fc.constantFrom('?a', '?b', '?c', '?d');
    const object = fc.oneof({ weight: 4, arbitrary: name }, { weight: 1, arbitrary: fc.constant('<n1>') });
    const predicate = fc.constantFrom('<p0>', '<p1>', '<p2>', '?p');
    const triple = fc.tuple(name, predicate, name).map((terms) => `${terms.join(' ')} .`);
    const inner = fc.tuple(object, predicate, object).map((terms) => `${terms.join(' ')} .`);
    const condition = fc.constantFrom('', 'FILTER(isIRI(?d))', 'FILTER(?d = ?a)', 'FILTER(!BOUND(?e))');
    const body = fc
      .tuple(
        fc.array(inner, { minLength: 1, maxLength: 2 }),
        condition,
        fc.constantFrom(['', ''], ['(', ')'], ['( (', ') )']),
      )
      .map(
        ([triples, filter, [open, close]]) =>
          `FILTER ${open}NOT EXISTS { ${triples.join(' ')} ${filter} }${close}`,
      );
    const query = fc
      .tuple(fc.array(triple, { minLength: 1, maxLength: 2 }), fc.array(body, { minLength: 1, maxLength: 2 }))
      .map(([group, negations]) => `SELECT ${EXPLICIT_VARIABLES} { ${[...group, ...negations].join(' ')} }`);
    let changed = 0;
    fc.assert(
      fc.property(randomQuads, query, (data, text) => {
        const store = new Store();
        store.load(data, { format: 'nq' });
        if (rewritten(text) !== text) changed += 1;
        expect(solutions(store, rewritten(text))).toEqual(solutions(store, text));
      }),
      { numRuns: 1_000 },
    );
    expect(changed).toBeGreaterThan(200);
  });
});
