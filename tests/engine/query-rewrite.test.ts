import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/engine/query-parser.js';
import { ALL_REWRITES, NO_REWRITES, rewriteQuery } from '../../src/engine/query-rewrite.js';
import { OPTIONS, solutions } from './random-patterns.js';

function rewrite(query: string, switches = ALL_REWRITES): string {
  const parsed = parseQuery(query, 'http://e/');
  if (parsed.kind !== 'parsed' || parsed.tree.type !== 'query') throw new Error(`not a query: ${query}`);
  return rewriteQuery(parsed.tree, query, switches);
}

describe('OPTIONAL as LATERAL', () => {
  const usesLateral = (query: string): boolean => rewrite(query).includes('LATERAL');

  test.each([
    ['shares a variable', 'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q> ?x . ?x <r> ?y } }'],
    ['has a filter of its own', 'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q> ?x FILTER(LANG(?x) = "fr") } }'],
    ['stands in a subquery', 'SELECT ?s { { SELECT * { ?s <p> ?o OPTIONAL { ?s <q> ?x } } } }'],
    ['stands in a branch of UNION', 'SELECT ?s { { ?s <p> ?o OPTIONAL { ?s <q> ?x } } UNION { ?s <p> ?o } }'],
    ['follows VALUES', 'SELECT ?s { VALUES ?s { <a> <b> } OPTIONAL { ?s <q> ?x } }'],
    ['follows a path', 'SELECT ?s { ?s <p>/<q> ?o OPTIONAL { ?o <q> ?x } }'],
    ['is in a template’s query', 'CONSTRUCT { ?s <q> ?x } WHERE { ?s <p> ?o OPTIONAL { ?s <q> ?x } }'],
  ])('when the body %s', (_case, query) => {
    expect(usesLateral(query)).toBe(true);
  });

  test.each([
    ['shares nothing', 'SELECT ?s { ?s <p> ?o OPTIONAL { ?a <q> ?b } }'],
    ['comes first', 'SELECT ?s { OPTIONAL { ?s <q> ?x } }'],
    ['shares what may be unbound', 'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q>* ?x } OPTIONAL { ?x <r> ?y } }'],
    ['shares an expression’s variable', 'SELECT ?s { BIND(1/0 AS ?x) OPTIONAL { ?x <r> ?y } }'],
    ['shares a value that may be UNDEF', 'SELECT ?s { VALUES ?s { UNDEF <a> } OPTIONAL { ?s <r> ?y } }'],
    [
      'shares what one branch binds',
      'SELECT ?s { { ?s <p> ?o } UNION { ?a <p> ?b } OPTIONAL { ?s <r> ?y } }',
    ],
    [
      'shares an aggregate’s variable',
      'SELECT ?s { { SELECT (MAX(?o) AS ?m) { ?s <p> ?o } } OPTIONAL { ?m <r> ?y } }',
    ],
    ['has a filter over the left side', 'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q> ?x FILTER(?x > ?o) } }'],
    [
      'has a filter over what is bound elsewhere',
      'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q> ?x FILTER(!BOUND(?z)) } }',
    ],
    ['draws lots', 'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q> ?x FILTER(RAND() < 0.5) } }'],
    ['has a path', 'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q>* ?x } }'],
    ['has MINUS', 'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q> ?x MINUS { ?s <r> ?x } } }'],
    ['has EXISTS', 'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q> ?x FILTER EXISTS { ?x <r> ?y } } }'],
    ['has a subquery', 'SELECT ?s { ?s <p> ?o OPTIONAL { { SELECT ?s { ?s <q> ?x } LIMIT 1 } } }'],
    ['has UNION', 'SELECT ?s { ?s <p> ?o OPTIONAL { { ?s <q> ?x } UNION { ?s <r> ?x } } }'],
    ['has BIND', 'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q> ?x BIND(1 AS ?y) } }'],
    ['names a graph', 'SELECT ?s { ?s <p> ?o OPTIONAL { GRAPH ?g { ?s <q> ?x } } }'],
    ['stands in GRAPH', 'SELECT ?s { GRAPH ?g { ?s <p> ?o OPTIONAL { ?s <q> ?x } } }'],
    ['stands in EXISTS', 'ASK { FILTER EXISTS { ?s <p> ?o OPTIONAL { ?s <q> ?x } } }'],
    ['stands in MINUS', 'SELECT ?s { ?s <p> ?o MINUS { ?s <p> ?o OPTIONAL { ?s <q> ?x } } }'],
  ])('not when the body %s', (_case, query) => {
    expect(usesLateral(query)).toBe(false);
  });

  test('not when it is switched off', () => {
    const query = 'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q> ?x } }';
    expect(rewrite(query, { ...ALL_REWRITES, lateral: false })).toBe(query);
  });

  test('gives the same solutions on any data', () => {
    let rewritten = 0;
    fc.assert(
      fc.property(quads, query, (data, text) => {
        const changed = rewrite(text);
        if (changed.includes('LATERAL')) rewritten += 1;
        const store = new Store();
        store.load(data, { format: 'nq' });
        expect(solutions(store, changed)).toEqual(solutions(store, rewrite(text, NO_REWRITES)));
      }),
      { numRuns: 1_500 },
    );
    expect(rewritten).toBeGreaterThan(500);
  });
});

describe('SELECT *', () => {
  test.each([
    ['SELECT * { ?s ?p ?o }', '?s ?p ?o'],
    ['SELECT DISTINCT*{ ?z <p> ?a }', '?z ?a'],
    ['SELECT * { ?s a ?t ; <p> ?x OPTIONAL { ?s <q> ?c } BIND(1 AS ?b) }', '?s ?t ?x ?c ?b'],
    ['SELECT * { GRAPH ?g { ?s <p> [ <q> ?v ] } MINUS { ?m <p> ?n } FILTER(?f = 1) }', '?g ?s ?v'],
    [
      'SELECT * { { SELECT ?z (1 AS ?y) { ?z <p> ?hidden } } VALUES (?u) { (1) } } VALUES ?last { 1 }',
      '?z ?y ?u ?last',
    ],
  ])('%s', (query, variables) => {
    expect(rewrite(query)).toContain(` ${variables} `);
  });

  test('selects the variables that the engine would, whatever the query', () => {
    const store = new Store();
    fc.assert(
      fc.property(query, (text) => {
        expect(header(store, rewrite(text)).sort()).toEqual(header(store, text).sort());
      }),
      { numRuns: 500 },
    );
  });

  test('leaves a text with codepoint escapes as it is', () => {
    const query = 'SELECT * { ?s <\\u0070> ?o OPTIONAL { ?s <q> ?x } }';
    expect(rewrite(query)).toBe(query);
  });
});

function header(store: Store, text: string): string[] {
  const result = store.query(text, { ...OPTIONS, results_format: 'tsv' });
  return String(result).split('\n')[0]?.split('\t') ?? [];
}

const number = (below: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: below - 1 });
const quads = fc
  .array(fc.tuple(number(5), number(3), number(8), number(3)), { maxLength: 40 })
  .map((rows) =>
    rows
      .map(
        ([s, p, o, g]) =>
          `<http://e/n${s}> <http://e/p${p}> ${o < 5 ? `<http://e/n${o}>` : `"${o}"`} <http://e/g${g}> .\n`,
      )
      .join(''),
  );
const variable = number(5).map((name) => `?${'abcde'[name] ?? 'a'}`);
const node = fc.oneof(
  { weight: 4, arbitrary: variable },
  { weight: 1, arbitrary: number(5).map((n) => `<n${n}>`) },
);
const predicate = fc.oneof(
  { weight: 5, arbitrary: number(3).map((p) => `<p${p}>`) },
  { weight: 1, arbitrary: variable },
);
const triple = fc.tuple(node, predicate, node).map((terms) => `${terms.join(' ')} .`);
const triples = fc.array(triple, { minLength: 1, maxLength: 2 }).map((all) => all.join(' '));
const comparison = fc
  .tuple(variable, fc.constantFrom('=', '!=', '<', '>'), fc.oneof(variable, fc.constantFrom('<n1>', '"6"')))
  .map((parts) => `FILTER(${parts.join(' ')})`);
const filter = fc.oneof(
  comparison,
  variable.map((name) => `FILTER(BOUND(${name}))`),
  variable.map((name) => `FILTER(!BOUND(${name}) || isIRI(${name}))`),
);
/** Some bodies hold what must not be rewritten. */
const unfit = fc.oneof(
  triples.map((inner) => `MINUS { ${inner} }`),
  triples.map((inner) => `FILTER EXISTS { ${inner} }`),
  fc.tuple(node, node).map(([from, to]) => `${from} <p0>* ${to} .`),
  fc
    .tuple(variable, triples)
    .map(([name, inner]) => `{ SELECT ${name} { ${inner} } ORDER BY ${name} LIMIT 1 }`),
);
const more = fc.oneof({ weight: 3, arbitrary: triples }, { weight: 1, arbitrary: unfit });
const optional = fc
  .tuple(triples, fc.option(filter, { nil: '' }), fc.option(more, { nil: '' }))
  .map(([first, condition, second]) => `OPTIONAL { ${first} ${condition} ${second} }`);
const other = fc.oneof(
  triples,
  filter,
  fc.tuple(triples, triples).map(([left, right]) => `{ ${left} } UNION { ${right} }`),
  fc
    .tuple(variable, fc.constantFrom('UNDEF', '<n0>', '"6"'))
    .map(([name, value]) => `VALUES ${name} { <n1> ${value} <n2> }`),
  fc.tuple(triples, optional).map(([left, right]) => `{ ${left} ${right} }`),
  fc.tuple(variable, triples).map(([name, inner]) => `{ SELECT ${name} { ${inner} } }`),
  triples.map((inner) => `MINUS { ${inner} }`),
);
const query = fc
  .tuple(
    triples,
    fc.array(fc.oneof({ weight: 2, arbitrary: optional }, { weight: 1, arbitrary: other }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([first, rest]) => `SELECT * { ${first} ${rest.join(' ')} }`);
