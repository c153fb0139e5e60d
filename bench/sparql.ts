import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { generateContent } from '../src/generate/generate.js';
import { SNAPSHOT_FILES } from '../src/snapshot/contract.js';
import { openSnapshot } from '../src/snapshot/reader.js';
import { siteOfSnapshot } from '../src/web/snapshot-site.js';
import { measure, PALMARES, startServer } from './harness/child-process.js';
import { type Benchmark, type BenchmarkOptions, type Measurement, median } from './harness/measurement.js';
import { comparableRows } from './rivals/compare-results.js';
import { comunica } from './rivals/comunica.js';
import { fuseki } from './rivals/fuseki.js';
import type { Endpoint, Rival } from './rivals/rival.js';
import { EXAMPLE_QUERIES, type Examples, typicalQueries } from './rivals/typical-queries.js';
import { virtuoso } from './rivals/virtuoso.js';

export const RIVALS: Readonly<Record<string, Rival>> = { virtuoso, fuseki, comunica };

/** Measured on generated content: what an award and its part of articles and places come to. */
const TRIPLES_PER_AWARD = 54;
/** Beyond that an answer is not waited for; the time is counted as that long. */
const PATIENCE_MILLISECONDS = 60_000;
/** Once is enough to know. */
const TOO_SLOW_TO_REPEAT_MILLISECONDS = 10_000;
const WARM_UPS = 2;
const LEAST_RUNS = 7;

interface Contestant {
  readonly name: string;
  readonly url: string;
  /** Makes a text that no cache of results knows, where the engine has one. */
  readonly unknown: (query: string) => string;
}

/** Palmarès beside other engines, each over HTTP with the same quads, warm, one query after the other. */
export const sparql: Benchmark = {
  name: 'sparql',
  title: 'sparql: fifteen typical queries over HTTP, every engine warm, results compared first',
  run: async (options) => {
    const { out, quadsFile, vocabulary } = await buildSnapshot(options);
    const server = await startServer([PALMARES, 'serve', out, '--port', '0']);
    const endpoints: Endpoint[] = [];
    try {
      let turn = 0;
      const ours: Contestant = {
        name: 'Palmarès',
        url: `${server.url}sparql`,
        unknown: (query) => `${query} # ${turn++}`,
      };
      const rivals: Contestant[] = [];
      for (const rival of options.engines.map((name) => RIVALS[name]).filter((each) => each !== undefined)) {
        const endpoint = await startRival(rival, quadsFile, options);
        if (endpoint === undefined) continue;
        endpoints.push(endpoint);
        rivals.push({ name: rival.name, url: endpoint.url, unknown: (query) => query });
      }
      const queries = typicalQueries(vocabulary, await findExamples(ours, vocabulary));
      return await compareAll(ours, rivals, queries, options);
    } finally {
      await Promise.all([server.stop(), ...endpoints.map((endpoint) => endpoint.stop())]);
    }
  },
};

async function buildSnapshot({ triples, articles, scratch, tell, note }: BenchmarkOptions) {
  const content = join(scratch, 'content');
  const out = join(scratch, 'out');
  tell(`content of about ${triples} triples`);
  await generateContent({
    awards: Math.ceil(triples / TRIPLES_PER_AWARD),
    articles,
    seed: 1,
    folder: content,
  });
  await measure([PALMARES, 'build', content, '--out', out]);
  const snapshot = await openSnapshot(out);
  try {
    const quadsFile = snapshot.file(SNAPSHOT_FILES.quads);
    if (quadsFile === undefined) throw new Error('the snapshot holds no quads');
    note(`${snapshot.manifest.statistics.triples} triples`);
    return { out, quadsFile, vocabulary: siteOfSnapshot(snapshot).vocabulary };
  } finally {
    await snapshot.close();
  }
}

async function startRival(
  rival: Rival,
  quadsFile: string,
  { scratch, engineFolder, tell, note }: BenchmarkOptions,
): Promise<Endpoint | undefined> {
  tell(`${rival.name}: loading`);
  const folder = join(scratch, rival.name.replace(/\W+/gu, '-'));
  await mkdir(folder);
  const started = await rival.start({ quadsFile, scratch: folder, engineFolder });
  if (started.kind === 'missing') {
    note(`${rival.name} is missing: ${started.what}`);
    return undefined;
  }
  note(`${rival.name} ${started.version}`);
  return started;
}

async function findExamples(ours: Contestant, vocabulary: string): Promise<Examples> {
  const find = async (key: keyof Examples): Promise<string> => {
    const { body } = await ask(ours.url, EXAMPLE_QUERIES[key](vocabulary));
    const { results } = JSON.parse(body ?? '') as { results: { bindings: { it?: { value: string } }[] } };
    const found = results.bindings[0]?.it?.value;
    if (found === undefined) throw new Error(`the content holds no ${key}`);
    return found;
  };
  return {
    town: await find('town'),
    edition: await find('edition'),
    otherEdition: await find('otherEdition'),
    award: await find('award'),
  };
}

async function compareAll(
  ours: Contestant,
  rivals: readonly Contestant[],
  queries: Readonly<Record<string, string>>,
  { runs, tell, note }: BenchmarkOptions,
): Promise<Measurement[]> {
  const cached: Contestant = { ...ours, name: 'from the cache', unknown: (query) => query };
  const contestants = [ours, cached, ...rivals];
  const measurements: Measurement[] = [];
  for (const [name, query] of Object.entries(queries)) {
    tell(name);
    for (const rival of rivals) await expectSame(name, query, ours, rival, note);
    const times = await timeAll(contestants, query, Math.max(runs, LEAST_RUNS));
    const own = times.get(ours) ?? [];
    for (const other of [cached, ...rivals]) {
      const theirs = times.get(other) ?? [];
      measurements.push({
        name,
        unit: 'ms',
        better: 'lower',
        median: median(own),
        runs: own,
        baseline: { name: other.name, median: median(theirs), runs: theirs },
      });
    }
  }
  return [...measurements, ...[cached, ...rivals].map((other) => overall(other.name, measurements))];
}

async function expectSame(
  name: string,
  query: string,
  ours: Contestant,
  rival: Contestant,
  note: (line: string) => void,
): Promise<void> {
  const [own, theirs] = [await ask(ours.url, query), await ask(rival.url, query)];
  if (own.body === undefined) throw new Error(`${name}: Palmarès gave ${own.failure}`);
  if (theirs.body === undefined) note(`${name}: ${rival.name} gave ${theirs.failure}`);
  else if (comparableRows(own.body) !== comparableRows(theirs.body))
    note(`${name}: ${rival.name} gives another result`);
}

/** In turn, so that all meet the same moods of the machine. */
async function timeAll(
  contestants: readonly Contestant[],
  query: string,
  runs: number,
): Promise<Map<Contestant, number[]>> {
  const times = new Map(contestants.map((contestant) => [contestant, [] as number[]]));
  for (let run = -WARM_UPS; run < runs; run += 1) {
    for (const [contestant, list] of times) {
      if ((list[0] ?? 0) > TOO_SLOW_TO_REPEAT_MILLISECONDS) continue;
      const { milliseconds } = await ask(contestant.url, contestant.unknown(query));
      if (run >= 0 || milliseconds > TOO_SLOW_TO_REPEAT_MILLISECONDS) list.push(milliseconds);
    }
  }
  return times;
}

/** Geometric mean of the ratios, and the worst single one, as one line. */
function overall(name: string, measurements: readonly Measurement[]): Measurement {
  const ratios = measurements.flatMap(({ median: own, baseline }) =>
    baseline?.name === name ? [own / baseline.median] : [],
  );
  const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
  return {
    name: `geometric mean of our time / ${name}`,
    unit: '×',
    better: 'lower',
    median: mean,
    runs: ratios,
  };
}

interface Answer {
  readonly milliseconds: number;
  readonly body?: string;
  readonly failure?: string;
}

async function ask(url: string, query: string): Promise<Answer> {
  const start = performance.now();
  try {
    const response = await fetch(`${url}?${new URLSearchParams({ query }).toString()}`, {
      headers: { accept: 'application/sparql-results+json' },
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    const body = await response.text();
    const milliseconds = performance.now() - start;
    return response.ok
      ? { milliseconds, body }
      : { milliseconds, failure: `${response.status} ${body.slice(0, 200)}` };
  } catch (error) {
    return { milliseconds: PATIENCE_MILLISECONDS, failure: String(error) };
  }
}
