import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { LAYOUT } from '../src/snapshot/layout.js';
import { readLedgerEvents } from '../src/snapshot/ledger-events.js';
import { openSnapshot } from '../src/snapshot/reader.js';
import { verifySnapshot } from '../src/snapshot/verify.js';

export interface CrashTest {
  readonly out: string;
  readonly ledger: string;
  readonly times: number;
  /** Arguments of `node` for one build. */
  readonly command: readonly string[];
  /** Changes the content, so that the next build has something to publish. */
  readonly change: (round: number) => Promise<void>;
  readonly random: () => number;
  readonly tell?: (line: string) => void;
}

export interface CrashReport {
  readonly killed: number;
  readonly completed: number;
  /** Kills after which another version was current than before: those past the pointer. */
  readonly advanced: number;
}

/**
 * Kills builds, half of them at any moment, half of them while they publish, and looks after each whether the current
 * snapshot opens, all its hashes are right, and the ledger can be read. Throws at the first that is not so.
 */
export async function crashTest(test: CrashTest): Promise<CrashReport> {
  await test.change(0);
  const started = Date.now();
  await build(test, undefined);
  const duration = Date.now() - started;
  let report: CrashReport = { killed: 0, completed: 0, advanced: 0 };
  let current = await checkOutput(test);
  for (let round = 1; round <= test.times; round++) {
    await test.change(round);
    const wait = test.random();
    const killed = await build(test, (id) =>
      round % 2 === 0 ? whilePublishing(test, id, wait * 60) : delay(wait * duration * 1.05),
    );
    const version = await checkOutput(test);
    report = {
      killed: report.killed + Number(killed),
      completed: report.completed + Number(!killed),
      advanced: report.advanced + Number(killed && version !== current),
    };
    current = version;
    test.tell?.(`${round}/${test.times} ${killed ? 'killed' : 'completed'} ${version.slice(0, 12)}`);
  }
  await build(test, undefined);
  await checkOutput(test);
  const left = readdirSync(test.out).filter((name) => name !== LAYOUT.pointer && name !== LAYOUT.versions);
  if (left.length > 0) throw new Error(`left behind after a complete build: ${left.join(', ')}`);
  return report;
}

/** Runs one build and kills it at the moment given; tells whether it was killed before its end. */
async function build(
  test: CrashTest,
  moment: ((process: number | undefined) => Promise<void>) | undefined,
): Promise<boolean> {
  const child = spawn(process.execPath, test.command, { stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  let running = true;
  const ended = new Promise<NodeJS.Signals | number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running = false;
      resolve(signal ?? code);
    });
  });
  void moment?.(child.pid).then(() => running && child.kill('SIGKILL'));
  const result = await ended;
  if (result !== 0 && result !== 'SIGKILL') throw new Error(`the build ended with ${result}: ${errors}`);
  return result === 'SIGKILL';
}

async function checkOutput(test: CrashTest): Promise<string> {
  const snapshot = await openSnapshot(test.out);
  try {
    const outcome = await verifySnapshot(snapshot.folder);
    if (outcome.kind === 'damaged') throw new Error(outcome.problems.map(({ en }) => en).join('\n'));
    for await (const entry of snapshot.entries()) {
      const found = await snapshot.resolve(entry.path);
      if (found.kind !== 'document') throw new Error(`${entry.path} is listed but not found`);
    }
    for await (const _ of readLedgerEvents(test.ledger, test.ledger, () => {})) void _;
    return snapshot.manifest.version;
  } finally {
    await snapshot.close();
  }
}

/** Resolves some milliseconds after a build has finished its files and goes on to publish them. */
async function whilePublishing(
  test: CrashTest,
  process: number | undefined,
  milliseconds: number,
): Promise<void> {
  const manifest = join(test.out, `${LAYOUT.building}${process}`, 'snapshot', LAYOUT.manifest);
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && !existsSync(manifest)) await nextTurn();
  await delay(milliseconds);
}

const delay = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
