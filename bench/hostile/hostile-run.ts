import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../src/core/package-root.js';
import { generateContent } from '../../src/generate/generate.js';
import { SNAPSHOT_FILES } from '../../src/snapshot/contract.js';
import { openSnapshot } from '../../src/snapshot/reader.js';
import { siteOfSnapshot } from '../../src/web/snapshot-site.js';
import { child, measure, type RunningServer, startServer } from '../harness/child-process.js';
import type { AttackReport } from './attack-report.js';
import { type MemorySample, residentMegabytes } from './memory-curve.js';
import type { OrdinaryLoad, OrdinaryRecord } from './ordinary-clients.js';
import { type OrdinaryQuestion, pageQuestions, queryQuestions } from './ordinary-questions.js';

export interface HostileOptions {
  readonly seconds: number;
  /** How long the ordinary clients have the server for themselves, for comparison. */
  readonly quietSeconds: number;
  readonly seed: number;
  /** Hostile requests a second. */
  readonly rate: number;
  /** Addresses they come from. */
  readonly attackers: number;
  readonly clients: number;
  readonly pauseMilliseconds: number;
  readonly awards: number;
  readonly articles: number;
  /** Arguments of `node` for the command line. */
  readonly command: readonly string[];
  /** An empty folder of the run's own. */
  readonly scratch: string;
  readonly tell: (line: string) => void;
}

/** What was seen; whether that is well is for the report to say. */
export interface HostileRun {
  readonly quiet: OrdinaryRecord;
  readonly attacked: OrdinaryRecord;
  readonly attack: AttackReport;
  readonly memory: readonly MemorySample[];
  /** How the server's process ended, if it did. */
  readonly crash: string | undefined;
  /** Its counters at the end. */
  readonly counters: Readonly<Record<string, number>>;
}

const PAGES = 20;

/** Serves generated content by the real command line, first to ordinary clients alone, then under attack. */
export async function hostileRun(options: HostileOptions): Promise<HostileRun> {
  const { scratch, tell } = options;
  tell('content …');
  const content = join(scratch, 'content');
  await generateContent({
    awards: options.awards,
    articles: options.articles,
    seed: options.seed,
    folder: content,
  });
  const out = join(scratch, 'out');
  await measure([...options.command, 'build', content, '--out', out]);
  const server = await startServer(
    [...options.command, 'serve', out, '--port', '0'],
    await serviceEnvironment(),
  );
  const clients = startClients();
  try {
    const questions = await questionsOver(out, server.url);
    const { clients: number, pauseMilliseconds, seconds, seed } = options;
    const load = { url: server.url, questions, clients: number, pauseMilliseconds, seconds, seed };
    // The first answers make the compiled code and the caches that all later ones meet.
    await clients.ask({ ...load, seconds: Math.min(5, options.quietSeconds) });
    tell(`quiet, ${options.quietSeconds} s …`);
    const quiet = await clients.ask({ ...load, seconds: options.quietSeconds });
    tell(`attacked, ${options.seconds} s …`);
    const memory = watchMemory(server);
    const [attacked, attack] = await Promise.all([clients.ask(load), attackOn(server, options)]);
    const counters = server.crash() === undefined ? await countersOf(server.url) : {};
    return { quiet, attacked, attack, memory: memory.stop(), crash: server.crash(), counters };
  } finally {
    clients.leave();
    if (server.crash() === undefined) await server.stop();
  }
}

/** The environment in which a service runs: what the recipe for it sets. */
async function serviceEnvironment(): Promise<Record<string, string>> {
  const recipe = await readFile(join(packageRoot, 'deploy', 'palmares.service'), 'utf8');
  const lines = [...recipe.matchAll(/^Environment=(\w+)=(.*)$/gmu)];
  return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
}

async function questionsOver(out: string, url: string): Promise<OrdinaryQuestion[]> {
  const snapshot = await openSnapshot(out);
  try {
    const quads = await readFile(snapshot.file(SNAPSHOT_FILES.quads) ?? '');
    const paths: string[] = [];
    for await (const { path } of snapshot.entries()) paths.push(path);
    const step = Math.max(1, Math.floor(paths.length / PAGES));
    const pages = paths.filter((_, index) => index % step === 0).slice(0, PAGES);
    return [
      ...queryQuestions(quads, siteOfSnapshot(snapshot).vocabulary),
      ...(await pageQuestions(url, pages)),
    ];
  } finally {
    await snapshot.close();
  }
}

interface Clients {
  ask(load: OrdinaryLoad): Promise<OrdinaryRecord>;
  leave(): void;
}

/** One process for all phases: the quiet figures and those under attack are taken by the same clients. */
function startClients(): Clients {
  const running = spawn(process.execPath, [...child('ordinary')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    ask: async (load) => {
      running.send(load);
      return firstMessage<OrdinaryRecord>(running, 'the ordinary clients');
    },
    leave: () => running.disconnect(),
  };
}

async function firstMessage<Message>(running: ChildProcess, who: string): Promise<Message> {
  const given = new AbortController();
  const { signal } = given;
  const gone = once(running, 'exit', { signal }).then(() => {
    throw new Error(`${who} ended without a report`);
  });
  const [message] = (await Promise.race([once(running, 'message', { signal }), gone])) as [Message];
  gone.catch(() => undefined);
  given.abort();
  return message;
}

async function attackOn(
  server: RunningServer,
  { seed, rate, seconds, attackers }: HostileOptions,
): Promise<AttackReport> {
  const words = [new URL(server.url).port, seed, rate, seconds, attackers].map(String);
  const attacker = spawn(process.execPath, [...child('attack'), ...words], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return firstMessage<AttackReport>(attacker, 'the attackers');
}

function watchMemory(server: RunningServer): { stop(): readonly MemorySample[] } {
  const samples: MemorySample[] = [];
  const start = performance.now();
  const timer = setInterval(() => {
    void residentMegabytes(server.process).then((megabytes) => {
      if (megabytes !== undefined) samples.push({ seconds: (performance.now() - start) / 1000, megabytes });
    });
  }, 1_000);
  return {
    stop: () => {
      clearInterval(timer);
      return samples;
    },
  };
}

/** The counters of `/metrics` that are this project's own. */
async function countersOf(url: string): Promise<Record<string, number>> {
  const text = await (await fetch(new URL('metrics', url))).text();
  const lines = text.matchAll(/^((?:palmares|nodejs_eventloop_lag)_\S+) (\S+)$/gmu);
  return Object.fromEntries([...lines].map(([, name = '', value]) => [name, Number(value)]));
}
