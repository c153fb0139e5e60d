import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EngineFixture, engineOver } from '../engine/engine-fixture.js';
import { type Answer, type Ask, type SparqlService, serveSparql } from './sparql-service.js';

// The twenty query tests of the W3C's SPARQL 1.1 Protocol suite, against this service: their names, what they send,
// what they expect. The suite's data is addressed by these three graphs.
const GRAPHS = [1, 2, 3].map((number) => `http://kasei.us/2009/09/sparql/data/data${number}.rdf`);
const [data1, data2, data3] = GRAPHS as [string, string, string];
const DATA = GRAPHS.map(
  (graph) =>
    `<${graph}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Document> <${graph}> .\n`,
).join('');

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const DIRECT = { 'content-type': 'application/sparql-query' };
const RESULTS_XML = { accept: 'application/sparql-results+xml' };

let engine: EngineFixture;
let service: SparqlService;
beforeAll(async () => {
  engine = await engineOver(DATA, { knowledge: { version: 'v1' } });
  service = await serveSparql(engine.engine);
});
afterAll(async () => {
  await service.close();
  await engine.close();
});

const form = (...pairs: [string, string][]): string => new URLSearchParams(pairs).toString();
const url = (...pairs: [string, string][]): string => `/sparql?${form(...pairs)}`;

function expectTrue(answer: Answer): void {
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toContain('application/sparql-results+xml');
  expect(answer.text).toContain('<boolean>true</boolean>');
}

describe('what succeeds', () => {
  const unionOfTwo = `ASK WHERE { <${data1}> ?p ?o . <${data2}> ?p ?o . FILTER NOT EXISTS { <${data3}> ?p ?o } }`;
  const twoNamed = `ASK WHERE { GRAPH ?g1 { <${data1}> a ?t } GRAPH ?g2 { <${data2}> a ?t } FILTER NOT EXISTS { GRAPH ?g { <${data3}> a ?t } } }`;
  const both = `ASK WHERE { <${data3}> a ?t . GRAPH <${data1}> { <${data1}> a ?t } GRAPH <${data2}> { <${data2}> a ?t } FILTER NOT EXISTS { GRAPH <${data3}> { ?s ?p ?o } } }`;
  const defaults: [string, string][] = [
    ['default-graph-uri', data1],
    ['default-graph-uri', data2],
  ];
  const named: [string, string][] = [
    ['named-graph-uri', data1],
    ['named-graph-uri', data2],
  ];
  const fullDataset: [string, string][] = [['default-graph-uri', data3], ...named];

  const cases: [string, Ask][] = [
    ['query_get', { path: url(['query', 'ASK {}']) }],
    ['query_post_form', { method: 'POST', headers: FORM, body: form(['query', 'ASK {}']) }],
    ['query_post_direct', { method: 'POST', headers: DIRECT, body: 'ASK {}' }],
    ['query_dataset_default_graphs_get', { path: url(['query', unionOfTwo], ...defaults) }],
    [
      'query_dataset_default_graphs_post',
      { method: 'POST', headers: DIRECT, path: url(...defaults), body: unionOfTwo },
    ],
    [
      'query_dataset_named_graphs_post',
      { method: 'POST', headers: DIRECT, path: url(...named), body: twoNamed },
    ],
    ['query_dataset_named_graphs_get', { path: url(['query', twoNamed], ...named) }],
    ['query_dataset_full', { method: 'POST', headers: FORM, body: form(['query', both], ...fullDataset) }],
    [
      'query_multiple_dataset',
      // The dataset of the protocol overrides the one in the query.
      {
        path: url(
          ['query', `ASK FROM <${data3}> WHERE { <${data1}> a ?t . FILTER NOT EXISTS { <${data3}> a ?t } }`],
          ['default-graph-uri', data1],
        ),
      },
    ],
  ];
  test.each(cases)('%s', async (_name, ask) => {
    expectTrue(await service.ask({ ...ask, headers: { ...RESULTS_XML, ...ask.headers } }));
  });

  test.each([
    ['query_content_type_select', 'SELECT (1 AS ?value) {}', /sparql-results|text\/(csv|tab)/u],
    ['query_content_type_ask', 'ASK {}', /sparql-results/u],
    ['query_content_type_describe', `DESCRIBE <${data1}>`, /turtle|n-triples|rdf\+xml|ld\+json/u],
    [
      'query_content_type_construct',
      'CONSTRUCT { <s> <p> 1 } WHERE {}',
      /turtle|n-triples|rdf\+xml|ld\+json/u,
    ],
  ])('%s', async (_name, query, type) => {
    const answer = await service.query(query);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toMatch(type);
  });
});

describe('what fails', () => {
  test.each([
    ['bad_query_method', { method: 'PUT', path: url(['query', 'ASK {}']) }],
    ['bad_multiple_queries', { path: url(['query', 'ASK {}'], ['query', 'SELECT * {}']) }],
    [
      'bad_query_wrong_media_type',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'ASK {}' },
    ],
    ['bad_query_missing_form_type', { method: 'POST', body: form(['query', 'ASK {}']) }],
    ['bad_query_missing_direct_type', { method: 'POST', body: 'ASK {}' }],
    [
      'bad_query_non_utf8',
      {
        method: 'POST',
        headers: { 'content-type': 'application/sparql-query; charset=UTF-16' },
        body: Buffer.from('ASK {}', 'utf16le'),
      },
    ],
    ['bad_query_syntax', { path: url(['query', 'ASK {']) }],
  ] satisfies [string, Ask][])('%s', async (name, ask) => {
    const answer = await service.ask(ask);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    if (name === 'bad_query_syntax' || name === 'bad_multiple_queries') expect(answer.status).toBe(400);
    else expect(Math.floor(answer.status / 100)).toBe(4);
  });
});
