import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadSite } from '../../src/config/load.js';
import { DEFAULT_QUERY_LIMITS } from '../../src/engine/limits.js';
import { analyseQuery, type QueryFacts } from '../../src/engine/query-analysis.js';
import { rewriteSwitches } from '../../src/engine/site-engine.js';

/** What a site makes of a query whose `palmares.yaml` says that of the engine. */
async function factsOf(query: string, engine: string): Promise<QueryFacts> {
  const folder = await mkdtemp(join(tmpdir(), 'palmares-config-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(
    join(folder, 'palmares.yaml'),
    `title: Essai\nbase: https://data.example.org/\npublisher:\n  name: Ville\n${engine}`,
  );
  const { configuration } = await loadSite(folder, () => {});
  const switches = rewriteSwitches(configuration.engine.rewrites);
  const analysis = analyseQuery(query, 'https://data.example.org/sparql', DEFAULT_QUERY_LIMITS, switches);
  if (analysis.kind !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(analysis)}`);
  return analysis.facts;
}

const REWRITTEN = [
  ['lateral', 'SELECT ?s { ?s a <http://e/C> OPTIONAL { ?s <http://e/p> ?o . ?o <http://e/q> ?r } }'],
  ['negations', 'SELECT ?s { ?s a <http://e/C> FILTER NOT EXISTS { ?s <http://e/p> ?o } }'],
] as const;

test.each(REWRITTEN)('engine.rewrites.%s is on, alone off, and off beside others', async (name, query) => {
  expect((await factsOf(query, '')).text).not.toBe(query);
  expect((await factsOf(query, `engine: { rewrites: { ${name}: true } }\n`)).text).not.toBe(query);
  expect((await factsOf(query, `engine: { rewrites: { ${name}: false } }\n`)).text).toBe(query);
  expect((await factsOf(query, 'engine: { rewrites: { counts: false } }\n')).text).not.toBe(query);
});

test('engine.rewrites.counts is on, and can be switched off', async () => {
  const query = 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }';
  expect((await factsOf(query, '')).count).toBeDefined();
  expect((await factsOf(query, 'engine: { rewrites: { lateral: false } }\n')).count).toBeDefined();
  expect((await factsOf(query, 'engine: { rewrites: { counts: false } }\n')).count).toBeUndefined();
});

test('engine.rewrites.joins is on, and can be switched off', async () => {
  const query = 'SELECT ?s { ?s a <http://e/C> ; <http://e/p> ?o }';
  expect((await factsOf(query, '')).joins).toBeDefined();
  expect((await factsOf(query, 'engine: { rewrites: { counts: false } }\n')).joins).toBeDefined();
  expect((await factsOf(query, 'engine: { rewrites: { joins: false } }\n')).joins).toBeUndefined();
});
