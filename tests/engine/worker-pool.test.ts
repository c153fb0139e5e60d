import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import { type PoolOptions, WorkerPool } from '../../src/engine/worker-pool.js';

/** Answers with what it is asked, sleeps on `sleep`, dies on `die`, is worn after `wear`. */
const ECHO = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', (request) => {
    if (request === 'die') process.exit(1);
    if (request === 'sleep') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    parentPort.postMessage({ kind: 'reply', reply: request, worn: request === 'wear' });
  });
  parentPort.postMessage({ kind: 'ready', ready: null });
`;

let pool: WorkerPool<null, string, string>;
afterEach(() => pool.close());

function start(options: Partial<PoolOptions> = {}): WorkerPool<null, string, string> {
  pool = new WorkerPool({
    startWorker: () => new Worker(ECHO, { eval: true }),
    startLimitMilliseconds: 10_000,
    concurrency: 1,
    spares: 0,
    queueLength: 10,
    queueMilliseconds: 10_000,
    ...options,
  });
  return pool;
}

const LIMITS = { milliseconds: 10_000 };

describe('a pool', () => {
  test('answers requests in their order', async () => {
    start();
    const answers = await Promise.all(['a', 'b', 'c'].map((request) => pool.run(request, LIMITS)));
    expect(answers.map((answer) => (answer.kind === 'reply' ? answer.reply : answer.kind))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test.each([
    ['that overruns', 'sleep', 'timeout'],
    ['that dies', 'die', 'died'],
  ])('replaces a worker %s and answers the next request', async (_case, request, kind) => {
    start();
    expect((await pool.run(request, { milliseconds: 300 })).kind).toBe(kind);
    expect(await pool.run('next', LIMITS)).toEqual({ kind: 'reply', reply: 'next' });
    expect(pool.state.replaced).toBe(1);
  });

  test('replaces a worker that is worn, after its answer', async () => {
    start();
    expect(await pool.run('wear', LIMITS)).toEqual({ kind: 'reply', reply: 'wear' });
    expect(pool.state.replaced).toBe(1);
    expect((await pool.run('next', LIMITS)).kind).toBe('reply');
  });

  test('drains: what waits is answered, what comes later is not', async () => {
    start();
    const waiting = [pool.run('a', LIMITS), pool.run('b', LIMITS)];
    const drained = pool.drain();
    expect((await Promise.all(waiting)).map(({ kind }) => kind)).toEqual(['reply', 'reply']);
    await drained;
    expect((await pool.run('c', LIMITS)).kind).toBe('busy');
  });

  test('says so when its workers do not start, again and again', async () => {
    start({
      queueMilliseconds: 100,
      startWorker: () => new Worker('throw new Error("broken")', { eval: true }),
    });
    expect(await pool.started).toEqual({ kind: 'refused', message: 'broken' });
    let answer = await pool.run('a', { milliseconds: 100 });
    while (answer?.kind === 'busy') answer = await pool.run('a', LIMITS);
    expect(answer?.kind).toBe('unavailable');
  });

  test('ends the longest-running request where new clients hold all workers and others wait', async () => {
    start({ concurrency: 2, spares: 1 });
    const first = pool.run('sleep', { ...LIMITS, client: 'a' });
    const second = pool.run('sleep', { ...LIMITS, client: 'b' });
    expect(await pool.run('next', { ...LIMITS, client: 'c' })).toEqual({ kind: 'reply', reply: 'next' });
    expect((await first).kind).toBe('crowded-out');
    await pool.close();
    expect((await second).kind).toBe('died');
  });

  test('lets a request run long where nobody waits for its worker', async () => {
    start({ concurrency: 2, spares: 1 });
    const long = pool.run('sleep', { milliseconds: 1_500, client: 'a' });
    expect((await pool.run('next', { ...LIMITS, client: 'b' })).kind).toBe('reply');
    expect((await long).kind).toBe('timeout');
  });
});
