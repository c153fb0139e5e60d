import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BASE, column, type EngineFixture, engineOver, SMALL_SITE, textOf } from './engine-fixture.js';

let site: EngineFixture;
beforeAll(async () => {
  site = await engineOver(SMALL_SITE, {
    knowledge: { version: 'v1' },
    prefixes: { foaf: 'http://xmlns.com/foaf/0.1/', unused: 'http://unused.example/' },
    jsonLdContext: { foaf: 'http://xmlns.com/foaf/0.1/' },
  });
});
afterAll(() => site.close());

const NAMES = 'SELECT ?name WHERE { ?s <http://xmlns.com/foaf/0.1/name> ?name } ORDER BY ?name';
const ALL = 'CONSTRUCT WHERE { ?s ?p ?o }';

describe('results', () => {
  test('the default graph is the union of the documents', async () => {
    expect(column(await site.ask('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }'), 'n')).toEqual(['4']);
  });

  test('a result says which snapshot answered', async () => {
    expect(await site.ask(NAMES)).toMatchObject({ kind: 'result', version: 'v1' });
  });

  test('CSV quotes what needs it', async () => {
    expect(textOf(await site.ask(NAMES, { mediaType: 'text/csv' }))).toContain(
      '"Andrésy, ""la ville""\nbleue"',
    );
  });

  test('TSV escapes line breaks', async () => {
    expect(textOf(await site.ask(NAMES, { mediaType: 'text/tab-separated-values' }))).toContain(
      '"Andrésy, \\"la ville\\"\\nbleue"',
    );
  });

  test('relative IRIs of a query are resolved against the service', async () => {
    expect(column(await site.ask('SELECT ?n { <a#it> <http://xmlns.com/foaf/0.1/name> ?n }'), 'n')).toEqual([
      'Chanteloup',
    ]);
  });

  test('Turtle uses those of the prefixes of the site that occur', async () => {
    const turtle = textOf(await site.ask(ALL, { mediaType: 'text/turtle' }));
    expect(turtle).toContain('foaf:name "Chanteloup"@fr');
    expect(turtle).not.toContain('unused');
  });

  test('JSON-LD is compacted with the context of the site', async () => {
    const document: unknown = JSON.parse(textOf(await site.ask(ALL, { mediaType: 'application/ld+json' })));
    expect(document).toMatchObject({ '@context': { foaf: 'http://xmlns.com/foaf/0.1/' } });
    expect(JSON.stringify(document)).toContain('"foaf:name":{"@language":"fr","@value":"Chanteloup"}');
  });

  test.each(['application/n-triples', 'application/n-quads', 'application/trig', 'application/rdf+xml'])(
    'a graph comes as %s',
    async (mediaType) => {
      expect(textOf(await site.ask(ALL, { mediaType }))).toContain('Chanteloup');
    },
  );

  test('a description holds each triple once, though two documents state it', async () => {
    const stated = '<http://e/s> <http://e/p> "x"';
    const twice = await engineOver(`${stated} <http://e/1> .\n${stated} <http://e/2> .\n`);
    const body = textOf(await twice.ask('DESCRIBE <http://e/s>', { mediaType: 'application/n-triples' }));
    await twice.close();
    expect(body.trim().split('\n')).toHaveLength(1);
  });
});

describe('the dataset', () => {
  const graphs = 'SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }';

  test('FROM narrows the default graph to the graphs it names', async () => {
    const query = 'SELECT (COUNT(*) AS ?n) FROM <a> { ?s ?p ?o }';
    expect(column(await site.ask(query), 'n')).toEqual(['2']);
  });

  test('FROM NAMED narrows the named graphs and leaves the default graph empty', async () => {
    const query =
      'SELECT ?g FROM NAMED <b> { { ?s ?p ?o } UNION { GRAPH ?g { ?s <http://xmlns.com/foaf/0.1/age> ?o } } }';
    expect(column(await site.ask(query), 'g')).toEqual(['https://data.example.org/b']);
  });

  test('the dataset of the protocol replaces that of the query', async () => {
    const query =
      'SELECT (COUNT(*) AS ?n) FROM <a> { ?s ?p ?o . FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } } }';
    const outcome = await site.ask(query, { defaultGraphs: ['https://data.example.org/b'] });
    expect(column(outcome, 'n')).toEqual(['2']);
  });

  test('named graphs of the protocol are the only ones', async () => {
    const outcome = await site.ask(graphs, { namedGraphs: ['https://data.example.org/a'] });
    expect(column(outcome, 'g')).toEqual(['https://data.example.org/a']);
  });

  test.each([
    ['FROM', 'SELECT * FROM <nowhere> { ?s ?p ?o }', {}],
    ['FROM with a prefix', 'PREFIX p: <no> SELECT * FROM p:where { ?s ?p ?o }', {}],
    ['the protocol', 'SELECT * { ?s ?p ?o }', { defaultGraphs: ['https://data.example.org/nowhere'] }],
    ['a broken IRI', 'SELECT * { ?s ?p ?o }', { namedGraphs: ['not an IRI'] }],
  ])('a graph that is not in the snapshot is refused: %s', async (_case, query, more) => {
    expect(await site.ask(query, more)).toMatchObject({ kind: 'refused' });
  });
});

describe('what is refused', () => {
  test('a syntax error is told with line and column', async () => {
    expect(await site.engine.inspect('SELECT ?s\nWHERE { ?s ?p }', BASE)).toMatchObject({
      kind: 'malformed',
      position: { line: 2, column: 15 },
    });
  });

  test('an undeclared prefix is told where it stands', async () => {
    expect(await site.engine.inspect('SELECT ?s\n{ ?s schema:name ?o }', BASE)).toMatchObject({
      kind: 'malformed',
      position: { line: 2, column: 6 },
      message: { fr: expect.stringContaining('PREFIX schema:') as unknown },
    });
  });

  test('an unfinished query is told where it ends', async () => {
    expect(await site.engine.inspect('SELECT * {', BASE)).toMatchObject({
      kind: 'malformed',
      position: { line: 1, column: 11 },
    });
  });

  test.each([
    'INSERT DATA { <a> <b> <c> }',
    'DELETE WHERE { ?s ?p ?o }',
    'LOAD <http://example.org/>',
    'CLEAR ALL',
    'SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }',
    'SELECT * { SERVICE SILENT <http://example.org/> { ?s ?p ?o } }',
    'ASK { FILTER EXISTS { { SELECT * { SERVICE ?x { ?s ?p ?o } } } } }',
  ])('%s', async (query) => {
    expect(await site.ask(query)).toMatchObject({ kind: 'refused' });
  });
});
