import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metrics } from '../../src/web/metrics.js';
import { sparql } from '../../src/web/sparql.js';
import { type EngineFixture, engineOver, SMALL_SITE } from '../engine/engine-fixture.js';
import { type SparqlService, serveSparql } from './sparql-service.js';

let fixture: EngineFixture;
let service: SparqlService;
let withoutCache: SparqlService;
beforeAll(async () => {
  fixture = await engineOver(SMALL_SITE, { knowledge: { version: 'v1' } });
  const families = [sparql, metrics];
  service = await serveSparql(fixture.engine, { families, withFrontCache: true });
  withoutCache = await serveSparql(fixture.engine, {
    withFrontCache: true,
    limits: { resultCacheMegabytes: 0 },
  });
});
afterAll(async () => {
  await Promise.all([service.close(), withoutCache.close()]);
  await fixture.close();
});

const SELECT = 'SELECT ?name { ?s <http://xmlns.com/foaf/0.1/name> ?name }';
/** Only the engine's own answers tell how long they took. */
const askedEngine = (headers: object): boolean => 'server-timing' in headers;

describe('a result that was just given', () => {
  test('is repeated to the letter, without asking the engine', async () => {
    const [first, again] = [await service.query(SELECT), await service.query(SELECT)];
    expect([askedEngine(first.headers), askedEngine(again.headers)]).toEqual([true, false]);
    expect(again.text).toBe(first.text);
    const { date: _, 'server-timing': __, ...headers } = first.headers;
    expect(again.headers).toMatchObject(headers);
  });

  test('is not sent again to a client that has it', async () => {
    const { headers } = await service.query(SELECT);
    const again = await service.query(SELECT, {}, { 'if-none-match': String(headers.etag) });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  test('counts as an answer from the cache', async () => {
    const hits = async (): Promise<number> => {
      const { text } = await service.ask({ path: '/metrics' });
      return Number(/^palmares_sparql_cache_hits_total (\d+)$/mu.exec(text)?.[1]);
    };
    await service.query(SELECT);
    const before = await hits();
    await service.query(SELECT);
    expect(await hits()).toBe(before + 1);
  });

  test.each([
    ['another format', SELECT, { format: 'csv' }, {}],
    ['another media type', SELECT, {}, { accept: 'application/sparql-results+xml' }],
    ['a graph of its own', SELECT, { 'default-graph-uri': 'https://data.example.org/a' }, {}],
    ['another query', `${SELECT} LIMIT 1`, {}, {}],
  ])('is not given to who asks for %s', async (_what, query, parameters, headers) => {
    const first = await service.query(SELECT);
    const other = await service.query(query, parameters, headers);
    expect(askedEngine(other.headers)).toBe(true);
    expect(other.text).not.toBe(first.text);
  });

  test('is not repeated where two runs may differ', async () => {
    const query = 'SELECT (STRUUID() AS ?x) {}';
    expect((await service.query(query)).text).not.toBe((await service.query(query)).text);
  });

  test('is not repeated where the configuration keeps no results', async () => {
    await withoutCache.query(SELECT);
    expect(askedEngine((await withoutCache.query(SELECT)).headers)).toBe(true);
  });

  test('is never the answer to a query by POST', async () => {
    const post = () =>
      service.ask({ method: 'POST', headers: { 'content-type': 'application/sparql-query' }, body: SELECT });
    await post();
    expect(askedEngine((await post()).headers)).toBe(true);
  });
});
