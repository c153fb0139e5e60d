import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { generateContent } from '../src/generate/generate.js';
import { mediaTypesOf } from '../src/rdf/media-types.js';
import { openSnapshot } from '../src/snapshot/reader.js';
import { child, measure, PALMARES, type RunningServer, startServer } from './harness/child-process.js';
import { type Benchmark, type BenchmarkOptions, compare, type Measurement } from './harness/measurement.js';

/** How many documents the requests of one load go round. */
const DOCUMENTS = 200;
const CONNECTIONS = 10;
const BASELINE = 'bare node:http, same bytes from memory';

/** Requests a second by format, warm, and each document's first representation, over real sockets of this machine. */
export const serve: Benchmark = {
  name: 'serve',
  title: `serve: ${CONNECTIONS} connections asking for ${DOCUMENTS} documents in turn`,
  run: async (options) => {
    const out = await buildSnapshot(options);
    const documents = await documentPaths(out);
    const measurements: Measurement[] = [];
    for (const { suffix } of [{ suffix: 'fr.html' }, ...mediaTypesOf('document')]) {
      options.tell(suffix);
      const paths = documents.map((path) => `/${path}.${suffix}`);
      measurements.push(...(await compareFormat(out, paths, suffix, options)));
    }
    return measurements;
  },
};

async function buildSnapshot({ awards, articles, scratch }: BenchmarkOptions): Promise<string> {
  const content = join(scratch, 'content');
  await generateContent({ awards, articles, seed: 1, folder: content });
  const out = join(scratch, 'out');
  await measure([PALMARES, 'build', content, '--out', out]);
  return out;
}

/** Documents spread evenly over all there are, so that every kind has its share. */
async function documentPaths(out: string): Promise<string[]> {
  const snapshot = await openSnapshot(out);
  const all: string[] = [];
  for await (const { path } of snapshot.entries()) all.push(path);
  await snapshot.close();
  const step = Math.max(1, Math.floor(all.length / DOCUMENTS));
  return all.filter((_, index) => index % step === 0).slice(0, DOCUMENTS);
}

async function compareFormat(
  out: string,
  paths: readonly string[],
  suffix: string,
  { runs, seconds, scratch }: BenchmarkOptions,
): Promise<Measurement[]> {
  const subject = await startServer([PALMARES, 'serve', out, '--port', '0']);
  const firstStart = performance.now();
  const bodies = await fetchEach(subject, paths);
  const firstSeconds = (performance.now() - firstStart) / 1000;
  const file = join(scratch, `${suffix}.json`);
  await writeFile(file, JSON.stringify(bodies));
  const reference = await startServer([...child('bare-server'), file]);
  try {
    // Answers are kept by the headers that select them: those of the load itself have to be known before it is measured.
    await fire(subject, paths, { amount: 2 * paths.length });
    const measured = await compare({
      runs,
      baseline: BASELINE,
      plan: [
        { key: 'rate', name: `.${suffix}`, unit: 'requests/s', better: 'higher', against: 'rate' },
        {
          key: 'slowest',
          name: `.${suffix}, 99th percentile`,
          unit: 'ms',
          better: 'lower',
          against: 'slowest',
        },
      ],
      subject: () => load(subject, paths, seconds),
      reference: () => load(reference, paths, seconds),
    });
    const first = paths.length / firstSeconds;
    return [
      { name: `.${suffix}, first time`, unit: 'requests/s', better: 'higher', median: first, runs: [first] },
      ...measured,
    ];
  } finally {
    await Promise.all([subject.stop(), reference.stop()]);
  }
}

async function fetchEach(server: RunningServer, paths: readonly string[]) {
  const bodies: Record<string, { type: string; body: string }> = {};
  for (const path of paths) {
    const response = await fetch(new URL(path, server.url), { headers: { 'Accept-Encoding': 'identity' } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    bodies[path] = { type: response.headers.get('Content-Type') ?? '', body: await response.text() };
  }
  return bodies;
}

async function load(server: RunningServer, paths: readonly string[], duration: number) {
  const result = await fire(server, paths, { duration });
  return { rate: result.requests.average, slowest: result.latency.p99 };
}

async function fire(
  server: RunningServer,
  paths: readonly string[],
  extent: { duration: number } | { amount: number },
): Promise<autocannon.Result> {
  const result = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    ...extent,
    requests: paths.map((path) => ({ method: 'GET', path })),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers were no success, ${result.errors} requests failed`);
  return result;
}
