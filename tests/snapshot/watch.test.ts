import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/snapshot/contract.js';
import { openSnapshot } from '../../src/snapshot/reader.js';
import { SnapshotHolder } from '../../src/snapshot/snapshot-holder.js';
import { followSnapshot } from '../../src/snapshot/watch.js';
import { documentAt, publish } from './support.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const out = () => folder.path('out');

async function publishAndOpen(name: string): Promise<Snapshot> {
  await publish(out(), [documentAt(`articles/${name}`)]);
  return openSnapshot(out());
}

describe('SnapshotHolder', () => {
  it('lets a request finish on the version it started with', async () => {
    const holder = new SnapshotHolder(await publishAndOpen('a'));
    const request = holder.acquire();
    const replaced = holder.replace(await publishAndOpen('b'));
    await holder.use(async (snapshot) => {
      expect((await snapshot.resolve('articles/a')).kind).toBe('unknown');
    });
    expect((await request.snapshot.resolve('articles/a')).kind).toBe('document');
    request.release();
    await replaced;
    await expect(request.snapshot.resolve('articles/a')).rejects.toThrow('closed');
    await holder.close();
  });

  it('counts a lease once however often it is released', async () => {
    const holder = new SnapshotHolder(await publishAndOpen('a'));
    const [first, second] = [holder.acquire(), holder.acquire()];
    const closed = holder.close();
    first.release();
    first.release();
    await first.snapshot.resolve('articles/a');
    expect((await second.snapshot.resolve('articles/a')).kind).toBe('document');
    second.release();
    await closed;
  });
});

describe('followSnapshot', () => {
  it('gives each new version once', async () => {
    const opened: Snapshot[] = [];
    const first = await publishAndOpen('a');
    const follower = followSnapshot(out(), (snapshot) => void opened.push(snapshot), {
      from: first.manifest.version,
      intervalMilliseconds: 1_000_000,
    });
    await follower.check();
    expect(opened).toHaveLength(0);
    const { version } = await publish(out(), [documentAt('articles/b')]);
    await follower.check();
    await follower.check();
    expect(opened.map(({ manifest }) => manifest.version)).toEqual([version]);
    await follower.stop();
    await Promise.all([first, ...opened].map((snapshot) => snapshot.close()));
  });

  it('tells of a version it cannot open, and takes the next', async () => {
    const errors: unknown[] = [];
    const opened: Snapshot[] = [];
    const { folder: broken } = await publish(out(), [documentAt('articles/a')]);
    await rm(`${broken}/manifest.json`);
    const follower = followSnapshot(out(), (snapshot) => void opened.push(snapshot), {
      intervalMilliseconds: 1_000_000,
      onError: (error) => errors.push(error),
    });
    await follower.check();
    await follower.check();
    expect([errors.length, opened.length]).toEqual([1, 0]);
    await publish(out(), [documentAt('articles/b')]);
    await follower.check();
    expect(opened).toHaveLength(1);
    await follower.stop();
    await opened[0]?.close();
  });
});
