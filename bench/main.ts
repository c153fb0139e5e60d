/**
 * `npm run bench -- [build] [serve] [extract] [sparql] [--runs 3] [--awards 5000] [--articles 200] [--seconds 5]
 * [--json FILE]`: throughput and memory, each beside a baseline measured in the same run. Asks no address but this
 * machine's.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { extract } from './extract.js';
import { describeMachine } from './harness/machine.js';
import type { Benchmark } from './harness/measurement.js';
import { type BenchmarkReport, type BenchmarkResult, formatTable } from './harness/report.js';
import { serve } from './serve.js';
import { sparql } from './sparql.js';

const BENCHMARKS: readonly Benchmark[] = [build, extract, serve, sparql];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    awards: { type: 'string', default: '5000' },
    articles: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '5' },
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
const sizes = {
  runs: Number(values.runs),
  awards: Number(values.awards),
  articles: Number(values.articles),
  seconds: Number(values.seconds),
};
const chosen = BENCHMARKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const folder = await mkdtemp(join(tmpdir(), 'palmares-bench-'));
try {
  const results: BenchmarkResult[] = [];
  for (const { name, title, run } of chosen) {
    console.error(`${name} …`);
    const scratch = join(folder, name);
    await mkdir(scratch);
    const measurements = await run({ ...sizes, scratch, tell: (line) => console.error(`  ${line}`) });
    results.push({ name, title, measurements });
    await rm(scratch, { recursive: true });
  }
  const report: BenchmarkReport = { machine: describeMachine(), options: sizes, results };
  console.log(formatTable(report));
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
