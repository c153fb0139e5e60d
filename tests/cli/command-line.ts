import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach } from 'vitest';
import { run } from '../../src/cli/run.js';
import { createTerminal } from '../../src/cli/terminal.js';
import { packageRoot } from '../../src/core/package-root.js';

const TSX = import.meta.resolve('tsx');
const ENGLISH = { LANG: 'en_GB.UTF-8' };
/** The loader would look for it in the current folder. */
const TSX_TSCONFIG_PATH = join(packageRoot, 'tsconfig.json');
const MAIN = join(packageRoot, 'src/cli/main.ts');

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Settings {
  /** Current folder of a process. */
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** A `palmares` that runs: the real program in a process of its own. */
export class Running {
  output = '';
  errors = '';
  readonly #ended: Promise<Ended>;
  readonly #waiting = new Set<() => void>();

  constructor(readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => this.#take('output', chunk));
    child.stderr?.on('data', (chunk: Buffer) => this.#take('errors', chunk));
    this.#ended = once(child, 'close').then(([code]) => {
      this.#wake();
      return { code: code as number | null, output: this.output, errors: this.errors };
    });
  }

  ended(): Promise<Ended> {
    return this.#ended;
  }

  /** Waits until the output matches; throws with what there is when the process ends first. */
  async until(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.output);
      if (found !== null) return found;
      if (this.child.exitCode !== null)
        throw new Error(`ended without ${pattern}: ${this.output}${this.errors}`);
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  #take(stream: 'output' | 'errors', chunk: Buffer): void {
    this[stream] += chunk.toString();
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}

/** The same program without a process of its own, where neither signals nor the current folder matter: much quicker. */
export async function call(words: readonly string[], settings: Settings = {}): Promise<Ended> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const input = Readable.from([settings.input ?? '']);
  const environment = { ...ENGLISH, ...settings.environment };
  const code = await run(words, createTerminal({ input, output, errors }, environment));
  return { code, output: written(output), errors: written(errors) };
}

function written(stream: PassThrough): string {
  return (stream.read() as Buffer | null)?.toString() ?? '';
}

/** Commands in a folder of their own for each test; what still runs at its end is killed. */
export function commandLine() {
  let folder = '';
  let running: ChildProcess[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'palmares-cli-'));
    running = [];
  });
  afterEach(async () => {
    for (const child of running) child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  const start = (words: readonly string[], settings: Settings = {}): Running => {
    const child = spawn(process.execPath, ['--import', TSX, MAIN, ...words], {
      cwd: settings.folder ?? folder,
      env: { PATH: process.env['PATH'], TSX_TSCONFIG_PATH, ...ENGLISH, ...settings.environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(settings.input ?? '');
    running.push(child);
    return new Running(child);
  };
  return {
    path: (...names: string[]) => join(folder, ...names),
    start,
    run: (words: readonly string[], settings?: Settings): Promise<Ended> => start(words, settings).ended(),
  };
}
