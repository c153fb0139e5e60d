/**
 * `npm run bench -- [build] [serve] [extract] [engine] [sparql] [--runs 3] [--awards 5000] [--articles 200]
 * [--seconds 5] [--triples 1000000 | --snapshot FOLDER] [--engines virtuoso,fuseki,comunica] [--engine-folder DIR] [--json FILE]`:
 * throughput and memory, each beside a baseline measured in the same run. Asks no address but this machine's.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { engine } from './engine.js';
import { extract } from './extract.js';
import { describeMachine } from './harness/machine.js';
import type { Benchmark } from './harness/measurement.js';
import { type BenchmarkReport, type BenchmarkResult, formatTable } from './harness/report.js';
import { serve } from './serve.js';
import { RIVALS, sparql } from './sparql.js';

const BENCHMARKS: readonly Benchmark[] = [build, extract, serve, engine, sparql];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    awards: { type: 'string', default: '5000' },
    articles: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '5' },
    triples: { type: 'string', default: '1000000' },
    engines: { type: 'string', default: Object.keys(RIVALS).join(',') },
    'engine-folder': { type: 'string', default: join(homedir(), '.cache', 'palmares-bench') },
    snapshot: { type: 'string' },
    json: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => BENCHMARKS.every((benchmark) => benchmark.name !== name));
if (unknown.length > 0) {
  console.error(
    `No benchmark is named ${unknown.join(', ')}; there are ${BENCHMARKS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const engines = values.engines.split(',').filter((name) => name !== '');
const strangers = engines.filter((name) => RIVALS[name] === undefined);
if (strangers.length > 0) {
  console.error(`No engine is named ${strangers.join(', ')}; there are ${Object.keys(RIVALS).join(', ')}.`);
  process.exit(2);
}
const sizes = {
  runs: Number(values.runs),
  awards: Number(values.awards),
  articles: Number(values.articles),
  seconds: Number(values.seconds),
  triples: Number(values.triples),
};
const chosen = BENCHMARKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const folder = await mkdtemp(join(tmpdir(), 'palmares-bench-'));
try {
  const results: BenchmarkResult[] = [];
  for (const { name, title, run } of chosen) {
    console.error(`${name} …`);
    const scratch = join(folder, name);
    await mkdir(scratch);
    const notes: string[] = [];
    const tables: (readonly (readonly string[])[])[] = [];
    const measurements = await run({
      ...sizes,
      ...(values.snapshot === undefined ? {} : { snapshot: values.snapshot }),
      engines,
      engineFolder: values['engine-folder'],
      scratch,
      tell: (line) => console.error(`  ${line}`),
      note: (line) => notes.push(line),
      show: (table) => tables.push(table),
    });
    results.push({ name, title, notes, measurements, ...(tables.length > 0 ? { tables } : {}) });
    await rm(scratch, { recursive: true });
  }
  const report: BenchmarkReport = { machine: describeMachine(), options: sizes, results };
  console.log(formatTable(report));
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
