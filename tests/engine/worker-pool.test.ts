import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import type { PoolOptions, PoolState } from '../../src/engine/pool-contract.js';
import { WorkerPool } from '../../src/engine/worker-pool.js';
import { LOWERED_STEPS } from '../../src/engine/worker-thread.js';

/** Answers with what it is asked, once it may with `nap`, never with `sleep`; tells its priority, dies on `die`, is worn after `wear`. */
const ECHO = `
  const { parentPort } = require('node:worker_threads');
  const { getPriority } = require('node:os');
  parentPort.on('message', (request) => {
    if (request === 'die') process.exit(1);
    if (request === 'sleep') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    while (request === 'spin' || (request.gate && Atomics.load(request.gate, 0) === 0));
    const reply = request.gate || request === 'priority' ? getPriority(0) : request;
    parentPort.postMessage({ kind: 'reply', reply, worn: request === 'wear' });
  });
  const thread = process.platform !== 'linux' ? undefined : Number(require('node:fs').readlinkSync('/proc/thread-self').split('/').at(-1));
  parentPort.postMessage({ kind: 'ready', ready: null, thread });
`;

/** `gate`: the worker is busy until it is no longer 0, then tells its priority. */
type Question = string | { readonly gate: Int32Array };

let pool: WorkerPool<null, Question, string | number>;
afterEach(() => pool.close());

function start(options: Partial<PoolOptions> = {}): WorkerPool<null, Question, string | number> {
  pool = new WorkerPool({
    startWorker: () => new Worker(ECHO, { eval: true }),
    startLimitMilliseconds: 10_000,
    quick: 1,
    spares: 0,
    long: 0,
    quickMilliseconds: 50,
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
    expect(await pool.run('next', LIMITS)).toMatchObject({ kind: 'reply', reply: 'next' });
    expect(pool.state.replaced).toBe(1);
  });

  test('replaces a worker that is worn, after its answer', async () => {
    start();
    expect(await pool.run('wear', LIMITS)).toMatchObject({ kind: 'reply', reply: 'wear' });
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
    expect(await pool.started).toEqual({ kind: 'refused', message: { fr: 'broken', en: 'broken' } });
    let answer = await pool.run('a', { milliseconds: 100 });
    while (answer?.kind === 'busy') answer = await pool.run('a', LIMITS);
    expect(answer).toEqual({
      kind: 'unavailable',
      message: {
        fr: 'Le moteur de requêtes ne démarre pas : broken',
        en: 'The query engine does not start: broken',
      },
    });
  });

  test('ends the longest-running request where new clients hold all places and others wait', async () => {
    start({ quick: 2 });
    const first = pool.run('sleep', { ...LIMITS, client: 'a' });
    const second = pool.run('sleep', { ...LIMITS, client: 'b' });
    expect(await pool.run('next', { ...LIMITS, client: 'c' })).toMatchObject({ reply: 'next' });
    expect((await first).kind).toBe('crowded-out');
    await pool.close();
    expect((await second).kind).toBe('died');
  });

  test('lets a request run long where nobody waits for its worker', async () => {
    start({ quick: 2, spares: 1, long: 1 });
    const long = pool.run('sleep', { milliseconds: 1_500, client: 'a' });
    expect((await pool.run('next', { ...LIMITS, client: 'b' })).kind).toBe('reply');
    expect((await long).kind).toBe('timeout');
  });
});

/** Waits for a state that the pool tells of. */
async function until(holds: (state: PoolState) => boolean): Promise<void> {
  while (!holds(pool.state)) await new Promise((resolve) => setImmediate(resolve));
}

describe('a pool with lanes', () => {
  test('moves what takes long to the long lane, and gives its place to the next', async () => {
    start({ quick: 1, long: 1 });
    const long = pool.run('spin', LIMITS);
    await until((state) => state.long === 1);
    expect((await pool.run('next', LIMITS)).kind).toBe('reply');
    expect(pool.state).toMatchObject({ long: 1, replaced: 0 });
    await pool.close();
    expect((await long).kind).toBe('died');
  });

  test.runIf(process.platform === 'linux')(
    'takes nothing for long that had no processor for long',
    async () => {
      start({ quick: 2, long: 1 });
      for (const client of ['a', 'b', 'c']) await pool.run('next', { ...LIMITS, client });
      const sleeping = pool.run('sleep', { milliseconds: 700, client: 'a' });
      const spinning = pool.run('spin', { milliseconds: 700, client: 'b' });
      await until((state) => state.long === 1);
      expect((await pool.run('next', { ...LIMITS, client: 'c' })).kind).toBe('reply');
      expect(pool.state).toMatchObject({ running: 2, long: 1 });
      expect([(await sleeping).kind, (await spinning).kind]).toEqual(['timeout', 'timeout']);
    },
  );

  test.runIf(process.platform === 'linux')(
    'lowers the priority of what runs long, and of nothing else',
    async () => {
      start({ quick: 1, spares: 1, long: 1 });
      const gate = new Int32Array(new SharedArrayBuffer(4));
      const long = pool.run({ gate }, { ...LIMITS, client: 'a' });
      await until((state) => state.long === 1);
      expect(await pool.run('priority', { ...LIMITS, client: 'b' })).toMatchObject({ reply: getPriority() });
      Atomics.store(gate, 0, 1);
      expect(await long).toMatchObject({ reply: Math.min(19, getPriority() + LOWERED_STEPS) });
    },
  );

  test('runs again, among the long ones, what was ended to make room for quick ones', async () => {
    start({ quick: 1, long: 1 });
    const gates = [0, 1].map(() => new Int32Array(new SharedArrayBuffer(4)));
    const [first, second] = gates.map((gate, client) =>
      pool.run({ gate }, { ...LIMITS, client: String(client) }),
    );
    await until((state) => state.replaced === 1);
    expect((await pool.run('next', { ...LIMITS, client: 'c' })).kind).toBe('reply');
    expect(pool.state).toMatchObject({ running: 1, long: 1, queued: 1 });
    for (const gate of gates) {
      Atomics.store(gate, 0, 1);
    }
    expect([(await first)?.kind, (await second)?.kind]).toEqual(['reply', 'reply']);
  });

  test('leaves what takes long in its quick place as long as another is free', async () => {
    start({ quick: 2, spares: 1, long: 1 });
    const gates = [0, 1].map(() => new Int32Array(new SharedArrayBuffer(4)));
    const runs = gates.map((gate, client) => pool.run({ gate }, { ...LIMITS, client: String(client) }));
    await until((state) => state.long === 1);
    for (let turn = 0; turn < 20; turn += 1)
      expect((await pool.run('next', { ...LIMITS, client: 'c' })).kind).toBe('reply');
    expect(pool.state).toMatchObject({ running: 2, replaced: 0 });
    for (const gate of gates) {
      Atomics.store(gate, 0, 1);
    }
    expect((await Promise.all(runs)).map(({ kind }) => kind)).toEqual(['reply', 'reply']);
  });

  test('lets a client known to ask quick questions go before new ones, whatever these do', async () => {
    start({ quick: 2, long: 1 });
    await pool.run('next', { ...LIMITS, client: 'known' });
    const gate = new Int32Array(new SharedArrayBuffer(4));
    const first = pool.run({ gate }, { ...LIMITS, client: 'new' });
    const second = pool.run('next', { ...LIMITS, client: 'newer' });
    expect((await pool.run('next', { ...LIMITS, client: 'known' })).kind).toBe('reply');
    Atomics.store(gate, 0, 1);
    expect([(await first).kind, (await second).kind]).toEqual(['reply', 'reply']);
  });

  test('sends a client that used much to the long lane at once', async () => {
    start({ quick: 1, long: 1 });
    // A lowered thread gets little of a busy machine: it may take more than one request to use much.
    for (let isQuick = true; isQuick; ) {
      expect((await pool.run('next', { ...LIMITS, client: 'b' })).kind).toBe('reply');
      const spun = pool.run('spin', { milliseconds: 1_500, client: 'a' });
      isQuick = pool.state.running > pool.state.long;
      expect((await spun).kind).toBe('timeout');
    }
    const long = pool.run('spin', { ...LIMITS, client: 'a' });
    const quick: string[] = [];
    do quick.push((await pool.run('next', { ...LIMITS, client: 'b' })).kind);
    while (pool.state.long === 0);
    expect(new Set(quick)).toEqual(new Set(['reply']));
    // Its other requests wait for that lane, though a quick place is free.
    const waiting = pool.run('next', { ...LIMITS, client: 'a' });
    expect((await pool.run('next', { ...LIMITS, client: 'b' })).kind).toBe('reply');
    expect(pool.state).toMatchObject({ running: 1, long: 1, queued: 1 });
    await pool.close();
    expect([(await long).kind, (await waiting).kind]).toEqual(['died', 'busy']);
  });

  test('ends the longest-running of the long ones for clients that used little', async () => {
    start({ quick: 1, long: 1 });
    const first = pool.run('spin', { ...LIMITS, client: 'a' });
    await until((state) => state.long === 1);
    const second = pool.run('spin', { ...LIMITS, client: 'b' });
    expect((await first).kind).toBe('crowded-out');
    await until((state) => state.long === 1 && state.queued === 0);
    expect((await pool.run('next', { ...LIMITS, client: 'c' })).kind).toBe('reply');
    await pool.close();
    expect((await second).kind).toBe('died');
  });

  test('does not run again what its client left', async () => {
    start({ quick: 1, long: 1 });
    const first = pool.run('spin', LIMITS);
    await until((state) => state.long === 1);
    const gone = new AbortController();
    const second = pool.run('spin', { ...LIMITS, signal: gone.signal });
    await until((state) => state.running === 1 && state.queued === 1);
    gone.abort();
    expect((await second).kind).toBe('abandoned');
    expect(pool.state.queued).toBe(0);
    await pool.close();
    expect((await first).kind).toBe('died');
  });
});
