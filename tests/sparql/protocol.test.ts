import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EngineFixture, engineOver, SMALL_SITE } from '../engine/engine-fixture.js';
import { type Answer, SITE_BASE, type SparqlService, serveSparql } from './sparql-service.js';

let engine: EngineFixture;
let service: SparqlService;
beforeAll(async () => {
  engine = await engineOver(SMALL_SITE, { knowledge: { version: 'v1' } });
  service = await serveSparql(engine.engine);
});
afterAll(async () => {
  await service.close();
  await engine.close();
});

const SELECT = 'SELECT * { ?s ?p ?o }';
const CONSTRUCT = 'CONSTRUCT WHERE { ?s ?p ?o }';

describe('negotiation', () => {
  test.each([
    ['no Accept', SELECT, undefined, 'application/sparql-results+json'],
    ['anything', SELECT, '*/*', 'application/sparql-results+json'],
    ['plain JSON, under its name', SELECT, 'application/json', 'application/json; charset=utf-8'],
    ['XML', SELECT, 'application/sparql-results+xml', 'application/sparql-results+xml'],
    [
      'the better of two',
      SELECT,
      'text/csv;q=0.5, text/tab-separated-values',
      'text/tab-separated-values; charset=utf-8',
    ],
    ['a graph, no Accept', CONSTRUCT, undefined, 'text/turtle; charset=utf-8'],
    ['a graph for an old client', CONSTRUCT, 'application/rdf+xml', 'application/rdf+xml'],
    ['a graph as N-Quads', CONSTRUCT, 'application/n-quads', 'application/n-quads'],
    ['a truth value in XML', 'ASK {}', 'application/sparql-results+xml', 'application/sparql-results+xml'],
  ])('%s', async (_case, query, accept, contentType) => {
    const answer = await service.query(query, {}, accept === undefined ? {} : { accept });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(contentType);
    expect(answer.headers.vary).toContain('Accept');
  });

  test.each([
    ['a graph for a table', SELECT, { accept: 'text/turtle' }],
    ['a table for a graph', CONSTRUCT, { accept: 'text/csv' }],
    ['a truth value as CSV', 'ASK {}', { accept: 'text/csv' }],
    ['all refused', SELECT, { accept: '*/*;q=0' }],
  ])('what does not exist is 406 with the list of what does: %s', async (_case, query, headers) => {
    const answer = await service.query(query, {}, headers);
    expect(answer.status).toBe(406);
    expect(answer.json()).toHaveProperty('available');
  });

  test.each([
    ['json', SELECT, 'application/sparql-results+json'],
    ['json', CONSTRUCT, 'application/ld+json'],
    ['csv', SELECT, 'text/csv; charset=utf-8'],
    ['ttl', CONSTRUCT, 'text/turtle; charset=utf-8'],
    ['application/rdf+xml', CONSTRUCT, 'application/rdf+xml'],
  ])('format=%s wins over Accept', async (format, query, contentType) => {
    const answer = await service.query(query, { format }, { accept: 'text/html' });
    expect(answer.headers['content-type']).toBe(contentType);
  });

  test('an unknown format is 400', async () => {
    expect((await service.query(SELECT, { format: 'pdf' })).status).toBe(400);
  });

  test('a browser that follows a link to a query gets the page with the query in it', async () => {
    const answer = await service.query(
      'SELECT ("<&>" AS ?x) {}',
      {},
      { accept: 'text/html,application/xml;q=0.9,*/*;q=0.8' },
    );
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.text).toContain('SELECT (&quot;&lt;&amp;>&quot; AS ?x) {}');
  });
});

test('a graph that RDF/XML has no names for is 406, and comes in another syntax', async () => {
  const query = 'CONSTRUCT { <s> <http://e/1> 1 } WHERE {}';
  expect((await service.query(query, { format: 'rdf' })).status).toBe(406);
  expect((await service.query(query, { format: 'nt' })).status).toBe(200);
});

describe('methods', () => {
  test('HEAD tells what GET would, without the body', async () => {
    const path = `/sparql?${new URLSearchParams({ query: SELECT }).toString()}`;
    const [head, get] = [await service.ask({ method: 'HEAD', path }), await service.ask({ path })];
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect(head.text).toBe('');
  });

  test('QUERY takes the query as content', async () => {
    const answer = await service.ask({
      method: 'QUERY',
      headers: { 'content-type': 'application/sparql-query' },
      body: 'ASK {}',
    });
    expect(answer.json()).toMatchObject({ boolean: true });
  });

  test('OPTIONS names the methods, for browsers too', async () => {
    const answer = await service.ask({ method: 'OPTIONS' });
    expect(answer.status).toBe(204);
    expect(answer.headers.allow).toBe('GET, HEAD, POST, QUERY, OPTIONS');
    expect(answer.headers['access-control-allow-methods']).toContain('POST');
  });

  test('other methods are 405 with those that exist', async () => {
    const answer = await service.ask({ method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toContain('GET');
  });
});

describe('caching', () => {
  test('the entity tag of a result is answered with 304', async () => {
    const { headers } = await service.query(SELECT);
    const again = await service.query(SELECT, {}, { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.text).toBe('');
  });

  test('another format of the same result has another entity tag', async () => {
    const [json, csv] = [await service.query(SELECT), await service.query(SELECT, { format: 'csv' })];
    expect(json.headers.etag).not.toBe(csv.headers.etag);
  });

  test.each(['NOW()', 'RAND()', 'UUID()', 'STRUUID()', 'BNODE()', 'rand()'])(
    'a result of %s has no entity tag and is not stored',
    async (call) => {
      const answer = await service.query(`SELECT (${call} AS ?x) {}`);
      expect(answer.headers.etag).toBeUndefined();
      expect(answer.headers['cache-control']).toBe('no-store');
    },
  );

  test.each([
    ['br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip', (body: Buffer) => gunzipSync(body)],
  ])('a long result is compressed: %s', async (coding, decompress) => {
    const query = `SELECT ?x { VALUES ?x { ${'"a long value that repeats" '.repeat(100)}} }`;
    const plain = await service.query(query);
    const coded = await service.query(query, {}, { 'accept-encoding': coding });
    expect(coded.headers['content-encoding']).toBe(coding);
    expect(decompress(coded.bytes).equals(plain.bytes)).toBe(true);
    // From the cache, each client still gets its own.
    const again = [await service.query(query), await service.query(query, {}, { 'accept-encoding': coding })];
    expect(again.map(({ headers }) => headers['content-encoding'])).toEqual([undefined, coding]);
    expect(again.map(({ bytes }) => bytes)).toEqual([plain.bytes, coded.bytes]);
  });

  test('a short result, and one for which no coding is accepted, comes as it is', async () => {
    const short = await service.query('ASK {}', {}, { 'accept-encoding': 'br' });
    const query = `SELECT ?x { VALUES ?x { ${'"a long value, too" '.repeat(100)}} }`;
    const none = await service.query(query, {}, { 'accept-encoding': 'zstd' });
    expect([short, none].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, undefined]);
    expect(none.json()).toHaveProperty('results');
  });
});

describe('errors', () => {
  function expectProblem(answer: Answer, status: number): void {
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.json()).toMatchObject({ status });
  }

  test('a syntax error tells line and column', async () => {
    const answer = await service.query('SELECT *\n{ ?s ?p ; }');
    expectProblem(answer, 400);
    expect(answer.json()).toMatchObject({ line: 2, column: 9 });
  });

  test.each([
    ['fr', 'Le jeu de données compte plus de 1 triplets'],
    ['en', 'The dataset has more than 1 triples'],
  ])('an engine that cannot answer says why in the reader’s language: %s', async (language, reason) => {
    const small = await engineOver(SMALL_SITE, { limits: { maximumTriples: 1 } });
    const its = await serveSparql(small.engine);
    const answer = await its.query('ASK {}', {}, { 'accept-language': language });
    expectProblem(answer, 503);
    expect(answer.json()).toHaveProperty('detail', expect.stringContaining(reason));
    await its.close();
    await small.close();
  });

  test('a browser gets errors in the language it prefers', async () => {
    const answer = await service.query('ASK {', {}, { 'accept-language': 'en' });
    expect(answer.headers['content-language']).toBe('en');
    expect(answer.json()).toMatchObject({ title: 'SPARQL syntax error' });
  });

  test.each([
    ['an update in a form', 'update=INSERT+DATA+%7B%7D', 'application/x-www-form-urlencoded'],
    ['an update as content', 'INSERT DATA {}', 'application/sparql-update'],
    ['an update as a query', 'INSERT DATA {}', 'application/sparql-query'],
    [
      'a federated query',
      'ASK { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }',
      'application/sparql-query',
    ],
  ])('%s is 403', async (_case, body, contentType) => {
    expectProblem(await service.ask({ method: 'POST', headers: { 'content-type': contentType }, body }), 403);
  });

  test.each([
    ['no query', '/sparql?default-graph-uri=x'],
    ['broken percent-encoding', '/sparql?query=ASK%20%7'],
    ['Latin-1', '/sparql?query=ASK%20%7B%20%3Fs%20%3Fp%20%22%E9%22%20%7D'],
    ['a graph that does not exist', '/sparql?query=ASK+%7B%7D&default-graph-uri=http://nowhere.example/'],
    ['a time limit that is none', '/sparql?query=ASK+%7B%7D&timeout=soon'],
    ['a flood of parameters', `/sparql?query=ASK+%7B%7D${'&x='.repeat(1_000)}`],
    ['two formats', '/sparql?query=ASK+%7B%7D&format=xml&format=json'],
  ])('%s is 400', async (_case, path) => {
    expectProblem(await service.ask({ path }), 400);
  });

  test('content in Latin-1 is 400', async () => {
    const body = Buffer.from('ASK { ?s ?p "é" }', 'latin1');
    expectProblem(
      await service.ask({ method: 'POST', headers: { 'content-type': 'application/sparql-query' }, body }),
      400,
    );
  });

  test('compressed content is 415', async () => {
    const headers = { 'content-type': 'application/sparql-query', 'content-encoding': 'gzip' };
    expectProblem(await service.ask({ method: 'POST', headers, body: 'ASK {}' }), 415);
  });

  test('content without end is 413', async () => {
    const headers = { 'content-type': 'application/sparql-query' };
    expectProblem(await service.ask({ method: 'POST', headers, body: Buffer.alloc(3_000_000, 'a') }), 413);
  });

  test('a query longer than what is read is 400', async () => {
    const headers = { 'content-type': 'application/sparql-query' };
    expectProblem(
      await service.ask({ method: 'POST', headers, body: `ASK {} # ${'x'.repeat(100_000)}` }),
      400,
    );
  });
});

describe('the service description', () => {
  test('a bare GET gives it in Turtle', async () => {
    const answer = await service.ask();
    expect(answer.headers['content-type']).toBe('text/turtle; charset=utf-8');
    const quads = new Parser().parse(answer.text);
    const objects = (name: string): string[] =>
      quads
        .filter(
          ({ predicate }) => predicate.value === `http://www.w3.org/ns/sparql-service-description#${name}`,
        )
        .map(({ object }) => object.value);
    expect(objects('endpoint')).toEqual([`${SITE_BASE}sparql`]);
    expect(objects('supportedLanguage')).toEqual([
      'http://www.w3.org/ns/sparql-service-description#SPARQL11Query',
    ]);
    expect(objects('resultFormat')).toHaveLength(10);
  });

  test.each(['application/n-triples', 'application/ld+json', 'application/rdf+xml', 'application/trig'])(
    'it comes as %s',
    async (accept) => {
      const answer = await service.ask({ headers: { accept } });
      expect(answer.headers['content-type']).toBe(accept);
      expect(answer.text).toContain(`${SITE_BASE}sparql`);
    },
  );

  test('a browser gets the query page', async () => {
    const answer = await service.ask({ headers: { accept: 'text/html,*/*;q=0.8', 'accept-language': 'fr' } });
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.text).toContain('<textarea');
    expect(answer.text).toContain('Qui a progressé, qui a reculé entre deux éditions');
  });

  test('who wants results without a query is told that the query is missing', async () => {
    expect((await service.ask({ headers: { accept: 'application/sparql-results+json' } })).status).toBe(400);
  });
});

test('a client that goes away while it sends leaves the service well', async () => {
  const socket = connect(service.port, '127.0.0.1');
  const head =
    'POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: 99';
  socket.write(`${head}\r\n\r\nASK {`);
  socket.end();
  const chunks: Buffer[] = [];
  for await (const chunk of socket as AsyncIterable<Buffer>) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).not.toContain(' 500 ');
  expect((await service.query('ASK {}')).status).toBe(200);
});

test('a client that goes away leaves the service well', async () => {
  const socket = connect(service.port, '127.0.0.1');
  const slow = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o . ?p ?q ?r }';
  await new Promise<void>((resolve) => {
    socket.write(`GET /sparql?query=${encodeURIComponent(slow)} HTTP/1.1\r\nHost: x\r\n\r\n`, () => {
      socket.destroy();
      resolve();
    });
  });
  expect((await service.query('ASK {}')).status).toBe(200);
});
