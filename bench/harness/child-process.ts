import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { packageRoot } from '../../src/core/package-root.js';

/** The compiled command line: what users run. `npm run bench` builds it first. */
export const PALMARES = join(packageRoot, 'dist', 'cli', 'main.js');

const PRELOAD = join(packageRoot, 'bench', 'harness', 'usage-at-exit.mjs');

export interface Usage {
  /** From the start of the process to its end, start-up included. */
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly cpuSeconds: number;
  readonly output: string;
}

/** A benchmark's own script in a process of its own: `child('csv-to-rdf')` runs `bench/children/csv-to-rdf.ts`. */
export function child(name: string): readonly string[] {
  return ['--import', 'tsx', join(packageRoot, 'bench', 'children', `${name}.ts`)];
}

/** Runs Node in a process of its own, to its end, and tells what it used. */
export async function measure(words: readonly string[]): Promise<Usage> {
  const folder = await mkdtemp(join(tmpdir(), 'palmares-usage-'));
  const file = join(folder, 'usage.json');
  const start = performance.now();
  const running = spawn(process.execPath, ['--import', PRELOAD, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MEASURED_USAGE: file },
  });
  const output = collect(running.stdout);
  const errors = collect(running.stderr);
  const [code] = (await once(running, 'close')) as [number | null];
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}\n${errors()}`);
  const usage = JSON.parse(await readFile(file, 'utf8')) as Pick<Usage, 'peakMegabytes' | 'cpuSeconds'>;
  await rm(folder, { recursive: true });
  return { seconds, ...usage, output: output() };
}

export interface RunningServer {
  /** Ends in `/`. */
  readonly url: string;
  readonly process: number;
  /** How it ended, if it ended by itself. */
  crash(): string | undefined;
  stop(): Promise<void>;
}

/**
 * Starts a server in a process of its own; it is up when a line it prints holds an address of this machine.
 *
 * @param environment beside this process's own
 */
export async function startServer(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const running = spawn(process.execPath, [...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const errors = collect(running.stderr);
  let ended: string | undefined;
  const closed = once(running, 'close').then(([code, signal]) => {
    ended = `ended with ${String(signal ?? code)}\n${errors()}`;
  });
  const url = await addressFrom(running);
  if (url === undefined) {
    await closed;
    throw new Error(`${words.join(' ')} ${ended} before it listened`);
  }
  let stopped = false;
  return {
    url,
    process: running.pid ?? 0,
    crash: () => (stopped ? undefined : ended),
    stop: async () => {
      stopped = true;
      running.kill('SIGTERM');
      await closed;
    },
  };
}

async function addressFrom(running: ChildProcess): Promise<string | undefined> {
  if (running.stdout === null) return undefined;
  for await (const line of createInterface({ input: running.stdout })) {
    const address = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//.exec(line)?.[0];
    if (address !== undefined) {
      running.stdout.resume();
      return address;
    }
  }
  return undefined;
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}
