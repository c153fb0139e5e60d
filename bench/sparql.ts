import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateContent } from '../src/generate/generate.js';
import { SNAPSHOT_FILES } from '../src/snapshot/contract.js';
import { openSnapshot } from '../src/snapshot/reader.js';
import { siteOfSnapshot } from '../src/web/snapshot-site.js';
import { measure, PALMARES, type RunningServer, startServer } from './harness/child-process.js';
import type { Benchmark, BenchmarkOptions, Measurement } from './harness/measurement.js';
import { comunica } from './rivals/comunica.js';
import { type Contestant, client } from './rivals/contestant.js';
import { fuseki } from './rivals/fuseki.js';
import { type Lap, race } from './rivals/race.js';
import { raceMeasurements, raceTable } from './rivals/race-table.js';
import { type Endpoint, type Rival, untilReady } from './rivals/rival.js';
import { EXAMPLE_QUERIES, type Examples, typicalQueries } from './rivals/typical-queries.js';
import { virtuoso } from './rivals/virtuoso.js';

export const RIVALS: Readonly<Record<string, Rival>> = { virtuoso, fuseki, comunica };

/** Measured on generated content: what an award comes to, and what an article and its part of places do. */
const TRIPLES_PER_AWARD = 42;
const TRIPLES_PER_ARTICLE = 360;
const LEAST_ROUNDS = 11;

/** Palmarès beside other engines, each over HTTP with the same quads, warm, one query after the other. */
export const sparql: Benchmark = {
  name: 'sparql',
  title: 'sparql: fifteen typical queries over HTTP, every engine warm, results compared first',
  run: async (options) => {
    const { out, quadsFile, vocabulary } = await buildSnapshot(options);
    const servers: RunningServer[] = [];
    const started: StartedRival[] = [];
    const serve = async (name: string, folder: string): Promise<Contestant> => {
      const server = await startServer([PALMARES, 'serve', folder, '--port', '0']);
      servers.push(server);
      await untilReady(`${server.url}sparql?query=ASK%7B%7D`);
      return { name, ask: client(() => `${server.url}sparql`) };
    };
    try {
      const ours = await serve('Palmarès', await withoutCache(out, options.scratch));
      const cached = await serve('from the cache', out);
      for (const rival of options.engines.map((name) => RIVALS[name]).filter((each) => each !== undefined)) {
        const running = await startRival(rival, quadsFile, options);
        if (running !== undefined) started.push(running);
      }
      const queries = typicalQueries(vocabulary, await findExamples(ours, vocabulary));
      const others = started.map(({ contestant }) => contestant);
      const rounds = Math.max(options.runs, LEAST_ROUNDS);
      options.note(`medians of ${rounds} rounds, in each of which every engine is asked in turn`);
      const laps = await race([ours, cached, ...others], queries, rounds, options.tell);
      return report(laps, ours, cached, others, options);
    } finally {
      await Promise.all([...servers, ...started].map((running) => running.stop()));
    }
  },
};

async function buildSnapshot({ snapshot: known, triples, articles, scratch, tell, note }: BenchmarkOptions) {
  const out = known ?? join(scratch, 'out');
  if (known === undefined) {
    const content = join(scratch, 'content');
    tell(`content of about ${triples} triples`);
    const awards = Math.max(1, Math.ceil((triples - articles * TRIPLES_PER_ARTICLE) / TRIPLES_PER_AWARD));
    await generateContent({ awards, articles, seed: 1, folder: content });
    await measure([PALMARES, 'build', content, '--out', out]);
  }
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

/** The same version of the site, told to keep no results: texts that others parse once are then parsed once here, too. */
async function withoutCache(out: string, scratch: string): Promise<string> {
  const version = (await readFile(join(out, 'current'), 'utf8')).trim();
  const folder = join(scratch, 'without-cache');
  await cp(join(out, 'versions', version), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { configuration: { limits?: object } };
  manifest.configuration.limits = { ...manifest.configuration.limits, resultCacheMegabytes: 0 };
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

interface StartedRival {
  readonly contestant: Contestant;
  stop(): Promise<void>;
}

async function startRival(
  rival: Rival,
  quadsFile: string,
  { scratch, engineFolder, tell, note }: BenchmarkOptions,
): Promise<StartedRival | undefined> {
  const folder = join(scratch, rival.name.replace(/\W+/gu, '-'));
  const start = async () => {
    tell(`${rival.name}: loading`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    return rival.start({ quadsFile, scratch: folder, engineFolder });
  };
  const first = await start();
  if (first.kind === 'missing') {
    note(`${rival.name} is missing: ${first.what}`);
    return undefined;
  }
  note(`${rival.name} ${first.version}`);
  let endpoint: Endpoint = first;
  return {
    contestant: {
      name: rival.name,
      ask: client(() => endpoint.url),
      restart: async () => {
        await endpoint.stop();
        const next = await start();
        if (next.kind === 'endpoint') endpoint = next;
      },
    },
    stop: () => endpoint.stop(),
  };
}

async function findExamples(ours: Contestant, vocabulary: string): Promise<Examples> {
  const find = async (key: keyof Examples): Promise<string> => {
    const { body, failure } = await ours.ask(EXAMPLE_QUERIES[key](vocabulary));
    if (body === undefined) throw new Error(`${key}: ${failure}`);
    const { results } = JSON.parse(body) as { results: { bindings: { it?: { value: string } }[] } };
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

function report(
  laps: readonly Lap[],
  ours: Contestant,
  cached: Contestant,
  rivals: readonly Contestant[],
  { note, show }: BenchmarkOptions,
): Measurement[] {
  for (const rival of [cached, ...rivals]) {
    const differing = laps.filter(({ differences }) => differences.has(rival));
    note(`${rival.name}: ${laps.length - differing.length} of ${laps.length} results equal to ours`);
    for (const { name, differences } of differing) note(`  * ${name}: ${differences.get(rival)}`);
  }
  show(raceTable(laps, ours, rivals));
  show(raceTable(laps, cached, [ours, ...rivals]));
  return raceMeasurements(laps, ours, [cached, ...rivals]);
}
