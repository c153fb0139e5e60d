import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { textWithJoins } from '../../src/engine/join-rewrite.js';
import { parseQuery } from '../../src/engine/query-parser.js';
import { ALL_REWRITES, joinsOf } from '../../src/engine/query-rewrite.js';
import type { Statistics } from '../../src/snapshot/contract.js';
import { EXPLICIT_VARIABLES, OPTIONS, solutions } from './random-patterns.js';

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Numbers of triples by the local names of properties, of instances by those of classes. */
function statistics(triples: Record<string, number>, instances: Record<string, number> = {}): Statistics {
  return {
    triples: 0,
    documents: 0,
    documentsByKind: {},
    distinctSubjects: 0,
    distinctObjects: 0,
    classes: Object.fromEntries(
      Object.entries(instances).map(([name, count]) => [`http://e/${name}`, { instances: count }]),
    ),
    properties: Object.fromEntries(
      Object.entries(triples).map(([name, count]) => [
        `http://e/${name}`,
        { triples: count, distinctSubjects: count, distinctObjects: count },
      ]),
    ),
  };
}

function withJoins(query: string, known: Statistics, switches = ALL_REWRITES): string | undefined {
  const parsed = parseQuery(query, OPTIONS.base_iri);
  if (parsed.kind !== 'parsed' || parsed.tree.type !== 'query') throw new Error(`not a query: ${query}`);
  const shape = joinsOf(parsed.tree, query, OPTIONS.base_iri, switches);
  return shape === undefined ? undefined : textWithJoins(query, shape, known);
}

const EVEN = statistics({ p: 10_000, q: 10_000, r: 10_000 }, { c: 10_000 });

describe('joins by hash', () => {
  test.each([
    'SELECT ?s { ?s a <c> ; <p> ?o }',
    'SELECT ?s (COUNT(*) AS ?n) { ?s a <c> . ?s <p> ?o } GROUP BY ?s ORDER BY DESC(?n) LIMIT 5',
    'SELECT (COUNT(?o) AS ?n) { ?s a <c> ; <p> ?o FILTER(?o > 1) } LIMIT 1',
    'SELECT * { ?s <p> ?o . ?o <q> ?x }',
  ])('where a class is looked through: %s', (query) => {
    expect(withJoins(query, EVEN)).toContain('{ SELECT ?s');
  });

  test('read the smallest list first', () => {
    const text = withJoins('SELECT ?s { ?s <p> ?o ; <q> ?x }', statistics({ p: 3_000, q: 2_000 }));
    expect(text?.indexOf('<http://e/q>')).toBeLessThan(text?.indexOf('<http://e/p>') ?? 0);
  });

  test('look up what there is much more of', () => {
    const known = statistics({ p: 2_000, q: 2_500, r: 90_000 });
    const text = withJoins('SELECT ?s { ?s <p> ?o ; <q> ?x ; <r> ?y }', known);
    expect(text).toContain('?s <http://e/r> ?y .');
    expect(text).toContain('{ SELECT ?s ?x { ?s <http://e/q> ?x } }');
  });

  test('read the body of OPTIONAL whole', () => {
    const text = withJoins('SELECT * { ?s a <c> OPTIONAL { ?s <p> ?o . ?o <q> ?x FILTER(?x > 1) } }', EVEN);
    expect(text).toMatch(
      /OPTIONAL \{ \{ SELECT \?s \?o \?x \{ +\{ SELECT.*\} +FILTER\(\?x > 1\) +\} \} *\} \}$/u,
    );
    expect(text).not.toContain('LATERAL');
  });

  test('leave an OPTIONAL with a much longer list to look-ups', () => {
    const known = statistics({ p: 2_000, q: 2_500, r: 90_000 });
    const text = withJoins('SELECT * { ?s <p> ?o ; <q> ?x OPTIONAL { ?s <r> ?y } }', known);
    expect(text).toContain('LATERAL { OPTIONAL { ?s <r> ?y } }');
  });

  test.each([
    [
      'there is little to look through',
      'SELECT ?s { ?s a <c> ; <p> ?o }',
      statistics({ p: 500 }, { c: 500 }),
    ],
    ['a thing is named', 'SELECT ?s { ?s a <c> ; <p> <x> }', EVEN],
    ['a value is named', 'SELECT ?s { ?s a <c> ; <p> 1 }', EVEN],
    ['some solutions are enough', 'SELECT ?s { ?s a <c> ; <p> ?o } LIMIT 5', EVEN],
    ['one solution is enough', 'ASK { ?s a <c> ; <p> ?o }', EVEN],
    ['there are blank nodes', 'SELECT ?s { ?s a <c> ; <p> [ <q> ?o ] }', EVEN],
    ['there is a path', 'SELECT ?s { ?s a <c> ; <p>+ ?o }', EVEN],
    ['values are given', 'SELECT ?s { VALUES ?o { 1 } ?s a <c> ; <p> ?o }', EVEN],
    ['values are given at the end', 'SELECT ?s { ?s a <c> ; <p> ?o } VALUES ?o { 1 }', EVEN],
    ['graphs are chosen', 'SELECT ?s FROM <g> { ?s a <c> ; <p> ?o }', EVEN],
    ['the property is open', 'SELECT ?s { ?s a <c> ; ?p ?o }', EVEN],
  ])('not where %s', (_case, query, known) => {
    expect(withJoins(query, known)).toBeUndefined();
  });

  test('not when they are switched off', () => {
    expect(
      withJoins('SELECT ?s { ?s a <c> ; <p> ?o }', EVEN, { ...ALL_REWRITES, joins: false }),
    ).toBeUndefined();
  });

  test('give the same solutions on any data, whatever the statistics say', () => {
    let changed = 0;
    fc.assert(
      fc.property(quads, query, sizes, (data, text, known) => {
        const store = new Store();
        store.load(data, { format: 'nq' });
        const joined = withJoins(text, known);
        if (joined === undefined) return;
        changed += 1;
        expect(solutions(store, joined)).toEqual(solutions(store, text));
      }),
      { numRuns: 500 },
    );
    expect(changed).toBeGreaterThan(150);
  });
});

const number = (below: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: below - 1 });
const quads = fc
  .uniqueArray(fc.tuple(number(5), number(4), number(7)), {
    minLength: 4,
    maxLength: 30,
    selector: (triple) => triple.join(' '),
  })
  .map((triples) =>
    triples
      .map(([s, p, o]) => {
        const rest =
          p === 3
            ? `<${RDF_TYPE}> <http://e/c${o % 2}>`
            : `<http://e/p${p}> ${o < 5 ? `<http://e/n${o}>` : `"${o}"`}`;
        return `<http://e/n${s}> ${rest} <http://e/g${s}> .\n`;
      })
      .join(''),
  );
const sizes = fc
  .tuple(...Array.from({ length: 5 }, () => fc.constantFrom(1_000, 1_500, 4_000, 90_000)))
  .map(([p0 = 0, p1 = 0, p2 = 0, c0 = 0, c1 = 0]) => statistics({ p0, p1, p2 }, { c0, c1 }));
const variable = fc.constantFrom('?a', '?b', '?c', '?d', '?e');
const triple = fc
  .tuple(
    variable,
    fc.oneof(
      fc.tuple(fc.constantFrom('<p0>', '<p1>', '<p2>'), variable),
      fc.constantFrom(['a', '<c0>'], ['a', '<c1>']),
    ),
  )
  .map(([subject, rest]) => `${subject} ${rest.join(' ')} .`);
const triples = fc.array(triple, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const filter = fc
  .tuple(variable, fc.constantFrom('=', '!=', '<'), fc.oneof(variable, fc.constantFrom('<n1>', '"6"')))
  .map((parts) => `FILTER(${parts.join(' ')})`);
const more = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(triples, fc.option(filter, { nil: '' }))
      .map(([body, own]) => `OPTIONAL { ${body} ${own} }`),
  },
  { weight: 2, arbitrary: filter },
  { weight: 2, arbitrary: triples },
  { weight: 1, arbitrary: variable.map((name) => `FILTER(!BOUND(${name}))`) },
  { weight: 1, arbitrary: triples.map((body) => `MINUS { ${body} }`) },
  { weight: 1, arbitrary: triples.map((body) => `FILTER NOT EXISTS { ${body} }`) },
  { weight: 1, arbitrary: triples.map((body) => `FILTER EXISTS { ${body} }`) },
);
const query = fc
  .tuple(triples, fc.array(more, { maxLength: 3 }))
  .map(([first, rest]) => `SELECT ${EXPLICIT_VARIABLES} { ${first} ${rest.join(' ')} }`);
