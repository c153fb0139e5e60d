import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A SPARQL service that others run, to be measured beside this one. */
export interface Rival {
  readonly name: string;
  /** Loads the quads and serves them, the default graph being the union of all; or tells what is missing. */
  start(setting: RivalSetting): Promise<Endpoint | Missing>;
}

export interface RivalSetting {
  readonly quadsFile: string;
  /** An empty folder of its own. */
  readonly scratch: string;
  /** Where engines are that no package of this project brings. */
  readonly engineFolder: string;
}

export interface Missing {
  readonly kind: 'missing';
  /** What to install. */
  readonly what: string;
}

export interface Endpoint {
  readonly kind: 'endpoint';
  /** Address that takes `?query=`. */
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}

const START_MILLISECONDS = 600_000;

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** Starts a program that serves until it is stopped. */
export function service(program: string, words: readonly string[], folder: string): ChildProcess {
  return spawn(program, [...words], { cwd: folder, stdio: 'ignore' });
}

export async function stopService(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const ended = once(running, 'exit');
  running.kill('SIGTERM');
  await ended;
}

/** Waits until an address answers at all. */
export async function untilAnswered(url: string, running: ChildProcess): Promise<void> {
  const deadline = Date.now() + START_MILLISECONDS;
  while (Date.now() < deadline) {
    if (running.exitCode !== null) throw new Error(`${url}: the service ended with ${running.exitCode}`);
    const answered = await fetch(url).then(
      async (response) => response.arrayBuffer().then(() => true),
      () => false,
    );
    if (answered) return;
    await pause(200);
  }
  throw new Error(`${url} does not answer`);
}

/** Waits until an address answers well: a service may load for a while after it listens. */
export async function untilReady(url: string): Promise<void> {
  const deadline = Date.now() + START_MILLISECONDS;
  while (Date.now() < deadline) {
    const { ok } = await fetch(url).then(async (response) => {
      await response.arrayBuffer();
      return response;
    });
    if (ok) return;
    await pause(200);
  }
  throw new Error(`${url} is not ready`);
}

/** Runs a program to its end. */
export async function runToEnd(program: string, words: readonly string[], folder: string): Promise<void> {
  const running = spawn(program, [...words], { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
  const [code] = (await once(running, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${program} ended with ${code}`);
}

/** First line that a program prints of its version; undefined where there is no such program. */
export async function versionOf(program: string, words: readonly string[]): Promise<string | undefined> {
  const running = spawn(program, [...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  running.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  running.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const found = await Promise.race([
    once(running, 'close').then(() => true),
    once(running, 'error').then(() => false),
  ]);
  return found ? text : undefined;
}
