import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import oxigraph from 'oxigraph';
import type { SparqlEngine } from '../src/engine/contract.js';
import { createSiteEngine } from '../src/engine/site-engine.js';
import { generateContent } from '../src/generate/generate.js';
import { SNAPSHOT_FILES } from '../src/snapshot/contract.js';
import { openSnapshot } from '../src/snapshot/reader.js';
import { siteOfSnapshot } from '../src/web/snapshot-site.js';
import { measure, PALMARES } from './harness/child-process.js';
import { type Benchmark, compare, type Measurement } from './harness/measurement.js';

const JSON_RESULTS = 'application/sparql-results+json';

/** Each kind of question is asked with another literal every time, so that no cache of results answers. */
const QUERIES: Readonly<Record<string, (vocabulary: string, turn: number) => string>> = {
  'one award': (vocabulary, turn) =>
    `SELECT * { ?award a <${vocabulary}Award> ; ?p ?o } LIMIT 30 OFFSET ${turn * 7}`,
  'awards and their recipients': (vocabulary, turn) =>
    `SELECT ?award ?name { ?award <${vocabulary}recipient> ?r . ?r <https://schema.org/name> ?name } LIMIT ${200 + turn}`,
  'optional parts': (vocabulary, turn) =>
    `SELECT ?award ?o { ?award a <${vocabulary}Award> OPTIONAL { ?award <${vocabulary}level> ?o } } LIMIT ${500 + turn}`,
  'count by class': (_vocabulary, turn) =>
    `SELECT ?class (COUNT(?s) + ${turn} AS ?n) { ?s a ?class } GROUP BY ?class ORDER BY ?class`,
};

/** The engine in its worker threads, with its inspection and limits, beside the bare store in this thread. */
export const engine: Benchmark = {
  name: 'engine',
  title: 'engine: one query after the other, no cached result',
  run: async ({ runs, awards, articles, scratch, tell }) => {
    const content = join(scratch, 'content');
    await generateContent({ awards, articles, seed: 1, folder: content });
    const out = join(scratch, 'out');
    await measure([PALMARES, 'build', content, '--out', out]);
    const snapshot = await openSnapshot(out);
    const site = siteOfSnapshot(snapshot);
    const { base } = site.configuration;
    const store = new oxigraph.Store();
    const quads = await readFile(snapshot.file(SNAPSHOT_FILES.quads) ?? '');
    store.load(quads, { format: 'application/n-quads' });
    const subject = createSiteEngine(site, snapshot);
    try {
      await untilLoaded(subject, snapshot.manifest.version);
      const measurements: Measurement[] = [];
      let turn = 0;
      for (const [name, query] of Object.entries(QUERIES)) {
        tell(name);
        const next = () => query(site.vocabulary, turn++);
        measurements.push(
          ...(await compare({
            runs: Math.max(runs, 9),
            baseline: 'oxigraph alone, same thread',
            plan: [{ key: 'time', name, unit: 'ms', better: 'lower', against: 'time' }],
            subject: () => timed(() => ask(subject, next(), base)),
            reference: () =>
              timed(() => store.query(next(), { use_default_graph_as_union: true, results_format: 'json' })),
          })),
        );
      }
      return measurements;
    } finally {
      await subject.close();
      await snapshot.close();
    }
  },
};

async function timed(work: () => unknown): Promise<{ time: number }> {
  const start = performance.now();
  await work();
  return { time: performance.now() - start };
}

async function ask(engine: SparqlEngine, query: string, base: string): Promise<void> {
  const inspection = await engine.inspect(query, base);
  if (inspection.kind !== 'accepted') throw new Error(`${query}\n${JSON.stringify(inspection)}`);
  const outcome = await engine.execute({
    query,
    baseIri: `${base}sparql`,
    defaultGraphs: [],
    namedGraphs: [],
    mediaType: JSON_RESULTS,
  });
  if (outcome.kind !== 'result') throw new Error(`${query}\n${JSON.stringify(outcome)}`);
}

/** The engine loads in the background and says `busy` until it is done; a query waits as long as it tells to. */
async function untilLoaded(engine: SparqlEngine, version: string): Promise<void> {
  while (engine.version?.() !== version) await new Promise((resolve) => setTimeout(resolve, 50));
}
