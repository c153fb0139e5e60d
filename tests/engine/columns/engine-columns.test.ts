import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Statistics } from '../../../src/snapshot/contract.js';
import { type EngineFixture, engineOver, SMALL_SITE, textOf } from '../engine-fixture.js';

const STATISTICS: Statistics = {
  triples: 4,
  documents: 2,
  documentsByKind: {},
  distinctSubjects: 2,
  distinctObjects: 4,
  classes: {},
  properties: {},
};

let fromColumns: EngineFixture;
let fromEngine: EngineFixture;
beforeAll(async () => {
  const knowledge = { statistics: STATISTICS };
  fromColumns = await engineOver(SMALL_SITE, { knowledge });
  fromEngine = await engineOver(SMALL_SITE, { knowledge, rewrites: { columns: false } });
});
afterAll(() => Promise.all([fromColumns.close(), fromEngine.close()]));

const FOAF = 'PREFIX f: <http://xmlns.com/foaf/0.1/>';
const NAMES = `${FOAF} SELECT (COUNT(?name) AS ?n) { ?s f:name ?name }`;

describe('an engine with columns', () => {
  test.each([
    NAMES,
    `${FOAF} SELECT ?s ?name ?age { ?s f:name ?name OPTIONAL { ?s f:age ?age } FILTER(CONTAINS(?name, "ville")) }`,
    `${FOAF} SELECT ?s { ?s f:name ?name FILTER NOT EXISTS { ?s f:knows ?other } }`,
  ])('gives what one without them gives: %s', async (query) => {
    const json = async (engine: EngineFixture) => JSON.parse(textOf(await engine.ask(query))) as unknown;
    expect(await json(fromColumns)).toEqual(await json(fromEngine));
  });

  test('answers from the graphs that a request names', async () => {
    const answer = await fromColumns.ask(NAMES, { defaultGraphs: ['https://data.example.org/a'] });
    expect(textOf(answer)).toContain('"value":"1"');
  });

  test('answers from the graphs that a query names', async () => {
    const query = NAMES.replace('{', 'FROM <https://data.example.org/b> {');
    expect(textOf(await fromColumns.ask(query))).toContain('"value":"1"');
  });

  test('writes every syntax', async () => {
    const types = ['application/sparql-results+xml', 'text/csv', 'text/tab-separated-values'];
    for (const mediaType of types) {
      const [ours, engine] = [
        await fromColumns.ask(NAMES, { mediaType }),
        await fromEngine.ask(NAMES, { mediaType }),
      ];
      expect(textOf(ours)).toBe(textOf(engine));
    }
  });
});
