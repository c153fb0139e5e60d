import { join } from 'node:path';
import { generateContent } from '../src/generate/generate.js';
import { openSnapshot } from '../src/snapshot/reader.js';
import { child, measure, PALMARES } from './harness/child-process.js';
import { type Benchmark, compare } from './harness/measurement.js';

/** The whole of `palmares build`, from the start of the process to the published snapshot. */
export const build: Benchmark = {
  name: 'build',
  title: 'build: generated content to a published snapshot, in a process of its own',
  run: async ({ runs, awards, articles, scratch }) => {
    const content = join(scratch, 'content');
    await generateContent({ awards, articles, seed: 1, folder: content });
    const comparison = await compare({
      runs,
      baseline: 'csv-parse + n3 Writer, same tables',
      plan: [
        { key: 'documents', name: 'documents', unit: 'documents/s', better: 'higher' },
        { key: 'triples', name: 'triples', unit: 'triples/s', better: 'higher' },
        { key: 'rows', name: 'rows of tables', unit: 'rows/s', better: 'higher', against: 'rows' },
        { key: 'memory', name: 'peak memory', unit: 'MB', better: 'lower', against: 'memory' },
        { key: 'seconds', name: 'whole build', unit: 's', better: 'lower', against: 'seconds' },
      ],
      subject: (run) => buildOnce(content, join(scratch, `out-${run}`), awards),
      reference: async (run) => {
        const usage = await measure([
          ...child('csv-to-rdf'),
          join(content, 'tables'),
          join(scratch, `baseline-${run}.nt`),
        ]);
        const { rows } = JSON.parse(usage.output) as { rows: number };
        return { rows: rows / usage.seconds, memory: usage.peakMegabytes, seconds: usage.seconds };
      },
    });
    return comparison;
  },
};

async function buildOnce(content: string, out: string, awards: number) {
  const usage = await measure([PALMARES, 'build', content, '--out', out]);
  const snapshot = await openSnapshot(out);
  const { documents, triples } = snapshot.manifest.statistics;
  await snapshot.close();
  return {
    documents: documents / usage.seconds,
    triples: triples / usage.seconds,
    rows: awards / usage.seconds,
    memory: usage.peakMegabytes,
    seconds: usage.seconds,
  };
}
