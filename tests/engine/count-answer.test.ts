import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { textWithCounts } from '../../src/engine/count-answer.js';
import { countShape } from '../../src/engine/count-shape.js';
import { parseQuery } from '../../src/engine/query-parser.js';
import type { Statistics } from '../../src/snapshot/contract.js';
import { column, engineOver, SMALL_SITE } from './engine-fixture.js';

const BASE = 'http://e/sparql';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function rewritten(query: string, statistics: Statistics): string | undefined {
  const parsed = parseQuery(query, BASE);
  if (parsed.kind !== 'parsed' || parsed.tree.type !== 'query') throw new Error(`not a query: ${query}`);
  const shape = countShape(parsed.tree, BASE);
  return shape === undefined ? undefined : textWithCounts(query, shape, statistics);
}

const ANSWERED = [
  'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }',
  'SELECT (COUNT(?s) AS ?n) WHERE { ?s ?p ?o . }',
  'SELECT (COUNT(*) AS ?n) { ?s a <c1> }',
  'PREFIX e: <http://e/> SELECT (COUNT(?thing) AS ?n) { ?thing a e:c0 }',
  'BASE <http://e/x/y> SELECT (COUNT(*) AS ?n) { ?s <../p1> ?o }',
  'SELECT (COUNT(*) AS ?n) { ?s a ?type }',
  'SELECT ?t (COUNT(*) AS ?n) { ?s a ?t } GROUP BY ?t ORDER BY DESC(?n) ?t',
  'SELECT (COUNT(?o) AS ?n) ?p WHERE { ?s ?p ?o } GROUP BY ?p ORDER BY ?n ?p LIMIT 2 OFFSET 1',
];
const LEFT_ALONE = [
  'SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }',
  'SELECT (COUNT(?x) AS ?n) { ?s ?p ?o }',
  'SELECT (COUNT(*) AS ?n) { ?s ?p ?s }',
  'SELECT (COUNT(*) AS ?n) { ?s ?p "x" }',
  'SELECT (COUNT(*) AS ?n) { <s> ?p ?o }',
  'SELECT (COUNT(*) AS ?n) { ?s ?p ?o FILTER(isIRI(?o)) }',
  'SELECT (COUNT(*) AS ?n) { ?s ?p ?o . ?o ?q ?r }',
  'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }',
  'SELECT (COUNT(*) AS ?n) FROM <g> { ?s ?p ?o }',
  'SELECT (COUNT(*) AS ?n) { ?s <p0>/<p1> ?o }',
  'SELECT (COUNT(*) + 1 AS ?n) { ?s ?p ?o }',
  'SELECT (COUNT(*) AS ?n) (COUNT(?s) AS ?m) { ?s ?p ?o }',
  'SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s',
  'SELECT ?t (COUNT(*) AS ?n) { ?s a ?t } GROUP BY ?t HAVING (COUNT(*) > 1)',
  'SELECT (COUNT(*) AS ?n) { ?s a ?t } GROUP BY ?t',
  'SELECT (COUNT(*) AS ?n) { ?s ?p ?o } VALUES ?n { 1 }',
];

describe('counts from the statistics', () => {
  test('equal those of the engine on any data, in the same order', () => {
    fc.assert(
      fc.property(data, (triples) => {
        const store = new Store();
        store.load(triples.map(nQuad).join(''), { format: 'nq' });
        for (const query of ANSWERED) {
          const text = rewritten(query, statisticsOf(triples)) ?? query;
          expect(rows(store, text)).toEqual(rows(store, query));
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each(ANSWERED)('answer %s', (query) => {
    const text = rewritten(
      query,
      statisticsOf([
        ['s', TYPE, 'c0'],
        ['s', TYPE, 'c1'],
        ['s', 'p1', 'o'],
      ]),
    );
    expect(text).toContain('VALUES');
    expect(text).not.toContain('COUNT');
  });

  test.each(LEFT_ALONE)('leave %s to the engine', (query) => {
    expect(rewritten(query, statisticsOf([]))).toBeUndefined();
  });
});

describe('the engine', () => {
  const query = 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }';
  // A number that no counting gives shows where an answer comes from.
  const untrue = {
    ...statisticsOf([]),
    triples: 4,
    properties: {
      'http://xmlns.com/foaf/0.1/name': { triples: 77, distinctSubjects: 1, distinctObjects: 1 },
    },
  };
  const names = 'SELECT (COUNT(*) AS ?n) { ?s <http://xmlns.com/foaf/0.1/name> ?o }';

  test('takes the counts from the statistics', async () => {
    const site = await engineOver(SMALL_SITE, { knowledge: { version: '1', statistics: untrue } });
    expect(column(await site.ask(names), 'n')).toEqual(['77']);
    await site.close();
  });

  test('counts itself where it is told to, where the statistics are of other data, and for a part of the data', async () => {
    const off = await engineOver(SMALL_SITE, {
      knowledge: { statistics: untrue },
      rewrites: { counts: false },
    });
    expect(column(await off.ask(names), 'n')).toEqual(['2']);
    await off.close();
    const other = await engineOver(SMALL_SITE, { knowledge: { statistics: { ...untrue, triples: 5 } } });
    expect(column(await other.ask(names), 'n')).toEqual(['2']);
    expect(column(await other.ask(query), 'n')).toEqual(['4']);
    await other.close();
    const part = await engineOver(SMALL_SITE, { knowledge: { statistics: untrue } });
    expect(column(await part.ask(names, { defaultGraphs: ['https://data.example.org/a'] }), 'n')).toEqual([
      '1',
    ]);
    await part.close();
  });
});

type Triple = readonly [subject: string, predicate: string, object: string];

const data = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom('s0', 's1', 's2', 's3'),
    fc.constantFrom(TYPE, 'p0', 'p1', 'p2'),
    fc.constantFrom('c0', 'c1', 'c2', 's1'),
  ),
  { selector: (triple) => triple.join(' '), maxLength: 40 },
);

function iri(name: string): string {
  return name.includes(':') ? name : `http://e/${name}`;
}

/** Each in the graph of its subject, as in a snapshot. */
function nQuad([subject, predicate, object]: Triple): string {
  return `<${iri(subject)}> <${iri(predicate)}> <${iri(object)}> <${iri(subject)}-graph> .\n`;
}

function statisticsOf(triples: readonly Triple[]): Statistics {
  const countBy = (names: readonly string[]): [string, number][] => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(iri(name), (counts.get(iri(name)) ?? 0) + 1);
    return [...counts];
  };
  const typed = triples.filter(([, predicate]) => predicate === TYPE);
  return {
    triples: triples.length,
    documents: 0,
    documentsByKind: {},
    distinctSubjects: 0,
    distinctObjects: 0,
    classes: Object.fromEntries(
      countBy(typed.map(([, , object]) => object)).map(([name, instances]) => [name, { instances }]),
    ),
    properties: Object.fromEntries(
      countBy(triples.map(([, predicate]) => predicate)).map(([name, uses]) => [
        name,
        { triples: uses, distinctSubjects: 0, distinctObjects: 0 },
      ]),
    ),
  };
}

function rows(store: Store, query: string): string[] {
  const result = store.query(query, { base_iri: BASE, use_default_graph_as_union: true });
  if (!Array.isArray(result)) throw new Error('not a table');
  const texts = result.map((row) =>
    row instanceof Map
      ? [...row]
          .map(([name, term]) => `${String(name)}=${String(term)}`)
          .sort()
          .join(' ')
      : '',
  );
  return query.includes('ORDER BY') ? texts : texts.sort();
}
