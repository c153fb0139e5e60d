/** `npm run hostile`: see HELP. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PALMARES } from '../harness/child-process.js';
import { describeMachine } from '../harness/machine.js';
import { formatReport, verdictOf } from './hostile-report.js';
import { type HostileOptions, hostileRun } from './hostile-run.js';

const HELP = `npm run hostile -- [options]

Hostile requests beside ordinary clients, against the real command line serving generated content. Fails on any error,
wrong or truncated answer, end of the process, growing memory, or ordinary clients' p99 above twice the quiet one.
The same seed sends the same requests.

  --minutes 60     how long the attack lasts
  --seed 1         of the content, the attack and the ordinary questions
  --rate 5         hostile requests a second
  --attackers 4    addresses they come from
  --clients 6      ordinary clients, an address each
  --pause 250      milliseconds from one question of a client to its next, answered or not
  --awards 3000, --articles 150   the content that is served
  --json FILE      all that was measured
  --help

Server, ordinary clients and attackers are a process each, on this machine. The clients are the same in the quiet phase
and under attack, and have the server's own priority; attackers run ten steps of nice below, since elsewhere they would
not take this machine's processor. The server has the environment that deploy/palmares.service sets, and nothing that
a service would not have.
`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
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
if (values.help) {
  console.log(HELP);
  process.exit();
}
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
