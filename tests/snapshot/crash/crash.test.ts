import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { crashTest } from '../../../scripts/crash-harness.js';
import { temporaryFolder } from '../temporary-folder.js';

const folder = temporaryFolder();

it('finds a good snapshot and a readable ledger after builds were killed', async () => {
  const [out, ledger, round] = ['out', 'ledger.jsonl', 'round'].map((name) => folder.path(name));
  await mkdir(out!, { recursive: true });
  const script = fileURLToPath(new URL('./small-build.ts', import.meta.url));
  const report = await crashTest({
    out: out!,
    ledger: ledger!,
    times: 8,
    command: ['--import', 'tsx', script, out!, ledger!, round!],
    change: (number) => writeFile(round!, String(number)),
    random: Math.random,
  });
  expect(report.killed + report.completed).toBe(8);
}, 120_000);
