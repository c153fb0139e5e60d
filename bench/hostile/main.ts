/**
 * `npm run hostile -- [--minutes 60] [--seed 1] [--rate 5] [--attackers 4] [--clients 6] [--pause 250]
 * [--awards 3000] [--articles 150] [--json FILE]`: hostile requests beside ordinary clients, against the real command
 * line serving generated content. The same seed sends the same requests. Ends with 1 when anything is not well.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PALMARES } from '../harness/child-process.js';
import { describeMachine } from '../harness/machine.js';
import { formatReport, verdictOf } from './hostile-report.js';
import { type HostileOptions, hostileRun } from './hostile-run.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '5' },
    attackers: { type: 'string', default: '4' },
    clients: { type: 'string', default: '6' },
    pause: { type: 'string', default: '250' },
    awards: { type: 'string', default: '3000' },
    articles: { type: 'string', default: '150' },
    json: { type: 'string' },
  },
});
const seconds = Number(values.minutes) * 60;
const scratch = await mkdtemp(join(tmpdir(), 'palmares-hostile-'));
const options: HostileOptions = {
  seconds,
  quietSeconds: Math.min(60, Math.max(5, seconds / 4)),
  seed: Number(values.seed),
  rate: Number(values.rate),
  attackers: Number(values.attackers),
  clients: Number(values.clients),
  pauseMilliseconds: Number(values.pause),
  awards: Number(values.awards),
  articles: Number(values.articles),
  command: [PALMARES],
  scratch,
  tell: (line) => console.error(line),
};
try {
  const { processor, cores, memoryGigabytes, node } = describeMachine();
  console.log(`${processor}, ${cores} cores, ${memoryGigabytes} GB, Node ${node}`);
  const run = await hostileRun(options);
  const verdict = verdictOf(run);
  console.log(formatReport(options, run, verdict));
  if (values.json !== undefined)
    await writeFile(values.json, `${JSON.stringify({ options, run, verdict }, null, 2)}\n`);
  if (verdict.broken.length + verdict.missed.length > 0) process.exitCode = 1;
} finally {
  await rm(scratch, { recursive: true, force: true });
}
