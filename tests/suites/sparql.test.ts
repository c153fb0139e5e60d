import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import canonize from 'rdf-canonize';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EngineFixture, engineOver } from '../engine/engine-fixture.js';
import { type Answer, type SparqlService, serveSparql } from '../sparql/sparql-service.js';
import { KNOWN_FAILURES } from './sparql/known-failures.js';
import { fileOf, iriOf, readManifest, SUITES, SUITES_IRI, type SuiteTest } from './sparql/manifest.js';
import { readRdf, toNQuads } from './sparql/read-rdf.js';
import { readCells, readJson, readResult } from './sparql/read-result.js';
import { type SuiteResult, sameRows, sameSequence } from './sparql/solutions.js';

// The W3C's suites through the HTTP endpoint, their data loaded straight into its engine.
const MANIFESTS = [
  ['SPARQL 1.1 query', 'sparql11/manifest-sparql11-query.ttl'],
  ['SPARQL 1.1 results', 'sparql11/manifest-sparql11-results.ttl'],
  ['SPARQL 1.0', 'sparql10/manifest.ttl'],
] as const;

let engine: EngineFixture;
let service: SparqlService;
let loaded = '';
beforeAll(async () => {
  // The suites tell the default graph from the named ones; in a snapshot it is their union.
  engine = await engineOver('', { unionDefaultGraph: false });
  service = await serveSparql(engine.engine);
});
afterAll(async () => {
  await service.close();
  await engine.close();
});

describe.each(MANIFESTS)('%s', (title, manifest) => {
  const tests = readManifest(SUITES + manifest);
  const passed = new Map<SuiteTest['kind'], number>();
  afterAll(() => {
    for (const kind of ['evaluation', 'positive-syntax', 'negative-syntax'] as const) {
      const all = tests.filter((entry) => entry.kind === kind).length;
      if (all > 0) process.stdout.write(`${title}, ${kind}: ${passed.get(kind) ?? 0}/${all}\n`);
    }
  });

  test.each(tests.map((entry) => [entry.id, entry] as const))('%s', async (id, entry) => {
    const complaint = await run(entry);
    if (complaint === undefined) passed.set(entry.kind, (passed.get(entry.kind) ?? 0) + 1);
    // A failure that is explained and comes to pass should be explained no longer.
    if (KNOWN_FAILURES.has(id)) expect(complaint, 'listed as a known failure, but passes').toBeDefined();
    else expect(complaint).toBeUndefined();
  });
});

async function run(entry: SuiteTest): Promise<string | undefined> {
  const query = readFileSync(entry.queryFile, 'utf8');
  if (entry.kind === 'evaluation') return evaluate(entry, `BASE <${iriOf(entry.queryFile)}>\n${query}`);
  const answer = await post(query);
  const isSyntaxError = answer.status === 400 && answer.text.includes('syntax');
  return isSyntaxError === (entry.kind === 'negative-syntax')
    ? undefined
    : `${answer.status} ${answer.text.slice(0, 300)}`;
}

async function evaluate(entry: SuiteTest, query: string): Promise<string | undefined> {
  await load(entry, query);
  const { resultFile } = entry;
  if (resultFile === undefined) return 'no result to compare with';
  if (resultFile.endsWith('.csv')) return compareCells(resultFile, await post(query, 'text/csv'), ',');
  if (resultFile.endsWith('.tsv'))
    return compareCells(resultFile, await post(query, 'text/tab-separated-values'), '\t');
  const expected = await readResult(resultFile, iriOf(resultFile));
  const answer = await post(
    query,
    expected.kind === 'graph' ? 'application/n-quads' : 'application/sparql-results+json',
  );
  if (answer.status !== 200) return `${answer.status} ${answer.text.slice(0, 300)}`;
  const actual =
    expected.kind === 'graph' ? ({ kind: 'graph', nQuads: answer.text } as const) : readJson(answer.text);
  return (await same(lenient(expected, entry), lenient(actual, entry), /ORDER\s+BY/iu.test(query)))
    ? undefined
    : difference(expected, actual);
}

/** Loads the data of a test unless the engine holds it already. */
async function load(entry: SuiteTest, query: string): Promise<void> {
  const from = entry.data.length + entry.graphData.length > 0 ? [] : graphsNamedBy(query, entry);
  const parts: string[] = [];
  for (const iri of entry.data) parts.push(toNQuads(await readRdf(fileOf(iri), iri)));
  for (const { graph, file } of [...entry.graphData, ...from]) {
    parts.push(toNQuads(await readRdf(fileOf(file), file), graph));
  }
  const quads = parts.join('');
  if (quads === loaded) return;
  await engine.engine.switchTo(await engine.file(quads));
  loaded = quads;
}

/** Tests of datasets name their data by FROM. */
function graphsNamedBy(query: string, entry: SuiteTest): { graph: string; file: string }[] {
  const names = [...query.matchAll(/FROM\s+(?:NAMED\s+)?<([^>]*)>/giu)].map(
    ([, name = '']) => new URL(name, iriOf(entry.queryFile)).href,
  );
  return names.filter((name) => name.startsWith(SUITES_IRI)).map((graph) => ({ graph, file: graph }));
}

function post(body: string, accept = '*/*'): Promise<Answer> {
  const headers = { 'content-type': 'application/sparql-query', accept, 'accept-language': 'en' };
  return service.ask({ method: 'POST', headers, body });
}

function compareCells(file: string, answer: Answer, separator: ',' | '\t'): string | undefined {
  const expected = readCells(readFileSync(file, 'utf8'), separator);
  const actual = readCells(answer.text, separator);
  const agree = answer.status === 200 && JSON.stringify(expected) === JSON.stringify(actual);
  return agree ? undefined : `expected ${JSON.stringify(expected)}\ngot ${JSON.stringify(actual)}`;
}

async function same(expected: SuiteResult, actual: SuiteResult, ordered: boolean): Promise<boolean> {
  if (expected.kind === 'boolean') return actual.kind === 'boolean' && actual.value === expected.value;
  if (expected.kind === 'graph') {
    return actual.kind === 'graph' && (await canonical(actual.nQuads)) === (await canonical(expected.nQuads));
  }
  if (actual.kind !== 'bindings') return false;
  return (ordered && sameSequence(expected.rows, actual.rows)) || sameRows(expected.rows, actual.rows);
}

function lenient(result: SuiteResult, entry: SuiteTest): SuiteResult {
  if (result.kind !== 'bindings' || !entry.repetitionsMayLack) return result;
  const distinct = new Map(result.rows.map((row) => [JSON.stringify([...row].sort()), row]));
  return { ...result, rows: [...distinct.values()] };
}

function canonical(nQuads: string): Promise<string> {
  const quads = new Parser({ format: 'application/n-quads' }).parse(nQuads);
  // The suite's graphs are small; some are nothing but blank nodes.
  return canonize.canonize(quads, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    maxWorkFactor: Number.POSITIVE_INFINITY,
  });
}

/** What is expected and missing, and what is there instead. */
function difference(expected: SuiteResult, actual: SuiteResult): string {
  if (expected.kind !== 'bindings' || actual.kind !== 'bindings') {
    return `expected ${JSON.stringify(expected)}\ngot ${JSON.stringify(actual)}`;
  }
  const texts = (rows: typeof expected.rows): string[] =>
    rows.map((row) => JSON.stringify(Object.fromEntries([...row].sort())));
  const [missing, surplus] = [texts(expected.rows), texts(actual.rows)];
  return `missing ${missing.filter((row) => !surplus.includes(row)).join('\n')}\nsurplus ${surplus.filter((row) => !missing.includes(row)).join('\n')}`;
}
