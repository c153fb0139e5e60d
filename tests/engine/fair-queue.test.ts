import { describe, expect, test } from 'vitest';
import { ClientUsage } from '../../src/engine/client-usage.js';
import { FairQueue } from '../../src/engine/fair-queue.js';
import { RunningJobs } from '../../src/engine/running-jobs.js';

interface Job {
  readonly name: string;
  readonly client: string | undefined;
}
const job = (name: string, client?: string): Job => ({ name, client });
const anyone = (): boolean => true;
const take = (queue: FairQueue<Job>): string | undefined => {
  const first = queue.first(anyone);
  if (first !== undefined) queue.delete(first);
  return first?.name;
};

describe('what a client used', () => {
  test('fades: half of it counts after five minutes', () => {
    let now = 0;
    const usage = new ClientUsage(() => now);
    usage.add('a', 1_300);
    expect(usage.isHeavy('a')).toBe(true);
    now = 300_000;
    expect(usage.of('a')).toBeCloseTo(600);
    expect(usage.isHeavy('a')).toBe(false);
    usage.add('a', 200);
    expect(usage.of('a')).toBeCloseTo(700);
  });

  test('is not counted for quick requests, however many', () => {
    const usage = new ClientUsage();
    for (let request = 0; request < 10_000; request += 1) usage.add('a', 90);
    expect(usage.isHeavy('a')).toBe(false);
  });

  test('is little beside what the heaviest used', () => {
    const usage = new ClientUsage();
    usage.add('slow', 3_000);
    expect(usage.isHeavy('slow')).toBe(true);
    usage.add('attacker', 15_000);
    expect(usage.isHeavy('slow')).toBe(false);
    expect(usage.isHeavy('attacker')).toBe(true);
  });

  test('tells whose next request will be long, whatever others used', () => {
    const usage = new ClientUsage();
    usage.add('slow', 3_000);
    usage.add('attacker', 15_000);
    usage.add('modest', 900);
    expect(['slow', 'attacker', 'modest', 'new'].filter((client) => usage.usedMuch(client))).toEqual([
      'slow',
      'attacker',
    ]);
  });

  test('is not counted for who has no name', () => {
    const usage = new ClientUsage();
    usage.add(undefined, 5_000);
    expect(usage.of(undefined)).toBe(0);
  });
});

describe('the queue', () => {
  test('lets the client go first that used least, and each client’s jobs in their order', () => {
    const usage = new ClientUsage();
    usage.add('greedy', 9_000);
    usage.add('modest', 210);
    const queue = new FairQueue<Job>(10, usage);
    const jobs = [job('1', 'greedy'), job('2', 'modest'), job('3', 'new'), job('4', 'modest')];
    for (const each of jobs) queue.add(each);
    expect(jobs.map(() => take(queue))).toEqual(['3', '2', '4', '1']);
  });

  test('lets clients that asked quick questions go before new ones, and new ones before those that used more', () => {
    const usage = new ClientUsage();
    usage.add('known', 20);
    usage.add('modest', 210);
    const queue = new FairQueue<Job>(10, usage);
    for (const name of ['modest', 'new', 'known']) queue.add(job(name, name));
    expect([1, 2, 3].map(() => take(queue))).toEqual(['known', 'new', 'modest']);
  });

  test('that is full of new clients makes room for one that asked quick questions', () => {
    const usage = new ClientUsage();
    usage.add('known', 20);
    const queue = new FairQueue<Job>(2, usage);
    for (const name of ['new', 'newer']) queue.add(job(name, name));
    expect(queue.add(job('newest', 'newest')).kind).toBe('full');
    expect(queue.add(job('known', 'known'))).toMatchObject({
      kind: 'replaced',
      displaced: { name: 'newer' },
    });
  });

  test('that is full makes room for a client that used less', () => {
    const usage = new ClientUsage();
    usage.add('greedy', 9_000);
    usage.add('greedier', 10_000);
    const queue = new FairQueue<Job>(4, usage);
    for (const name of ['greedy', 'greedy', 'greedier', 'greedier']) queue.add(job(name, name));
    expect(queue.add(job('modest', 'modest'))).toMatchObject({
      kind: 'replaced',
      displaced: { name: 'greedier' },
    });
    expect(queue.add(job('greedier', 'greedier')).kind).toBe('full');
    expect(queue.size).toBe(4);
  });

  test('gives one client no more than half of its places', () => {
    const queue = new FairQueue<Job>(4, new ClientUsage());
    const admissions = [1, 2, 3].map((number) => queue.add(job(String(number), 'a')).kind);
    expect(admissions).toEqual(['admitted', 'admitted', 'full-for-client']);
    expect(queue.add(job('b', 'b')).kind).toBe('admitted');
  });
});

describe('the running jobs', () => {
  test('of heavy clients together leave one place to the others', () => {
    const usage = new ClientUsage();
    for (const client of ['a', 'b', 'c']) usage.add(client, 5_000);
    const running = new RunningJobs<string, Job>(usage);
    running.add('worker 1', job('1', 'a'), 'long');
    expect(running.leavesRoomFor(job('2', 'b'), 'long', 3)).toBe(true);
    running.add('worker 2', job('2', 'b'), 'long');
    expect(running.leavesRoomFor(job('3', 'c'), 'long', 3)).toBe(false);
    expect(running.leavesRoomFor(job('4', 'modest'), 'long', 3)).toBe(true);
    running.delete('worker 1');
    expect(running.leavesRoomFor(job('3', 'c'), 'long', 3)).toBe(true);
  });

  test('of new clients together leave one quick place to those known to ask quick questions', () => {
    const usage = new ClientUsage();
    usage.add('known', 20);
    const running = new RunningJobs<string, Job>(usage);
    running.add('worker 1', job('1', 'new'), 'quick');
    expect(running.leavesRoomForKnown(job('2', 'newer'), 3)).toBe(true);
    running.add('worker 2', job('2', 'newer'), 'quick');
    expect(running.leavesRoomForKnown(job('3', 'newest'), 3)).toBe(false);
    expect(running.leavesRoomForKnown(job('4', 'known'), 3)).toBe(true);
  });

  test('of one client leave one place to the others, however light it is', () => {
    const running = new RunningJobs<string, Job>(new ClientUsage());
    running.add('worker 1', job('1', 'a'), 'long');
    expect(running.leavesRoomFor(job('2', 'a'), 'long', 2)).toBe(false);
    expect(running.leavesRoomFor(job('2', 'b'), 'long', 2)).toBe(true);
  });
});
