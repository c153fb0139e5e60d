/**
 * `npm run test:crash -- --times 100 [--content FOLDER]`: kills real builds of a copy of the sample site at random
 * moments, and looks after each whether what is published is whole.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/core/package-root.js';
import { LEDGER_FILE } from '../src/snapshot/ledger.js';
import { crashTest } from './crash-harness.js';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '100' },
    content: { type: 'string', default: join(packageRoot, 'data', 'site') },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'palmares-crash-'));
const content = join(folder, 'content');
const out = join(folder, 'out');
await cp(values.content, content, { recursive: true });
await mkdir(out);

const article = (round: number) =>
  `---\ntitle: Essai numéro ${round}\ndate: 2024-01-01\n---\nCet article change à chaque construction : ${round}.\n`;

try {
  const report = await crashTest({
    out,
    ledger: join(content, LEDGER_FILE),
    times: Number(values.times),
    command: ['--import', 'tsx', join(packageRoot, 'src', 'cli', 'main.ts'), 'build', content, '--out', out],
    change: (round) => writeFile(join(content, 'articles', 'essai-de-panne.md'), article(round)),
    random: Math.random,
    tell: (line) => console.log(line),
  });
  console.log(
    `${report.killed} builds killed, ${report.advanced} of them after they had published, ${report.completed} completed; a good snapshot each time`,
  );
  await rm(folder, { recursive: true, force: true });
} catch (error) {
  console.error(
    `${error instanceof Error ? error.message : String(error)}\nWhat was found is kept in ${folder}`,
  );
  process.exitCode = 1;
}
