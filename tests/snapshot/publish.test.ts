import { describe, expect, it } from 'vitest';
import { versions } from '../../src/snapshot/layout.js';
import { PUBLISH_STEPS } from '../../src/snapshot/publish.js';
import { openSnapshot } from '../../src/snapshot/reader.js';
import { verifySnapshot } from '../../src/snapshot/verify.js';
import { SnapshotWriter } from '../../src/snapshot/writer.js';
import { documentAt, publish, quadsOf, stored, writerOptions } from './support.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const out = () => folder.path('out');

/** A build that dies at a step: nothing after it runs, nothing is tidied up but what the system does, the lock. */
async function crashAt(step: string): Promise<boolean> {
  const writer = await SnapshotWriter.open(writerOptions(out()));
  const document = documentAt('articles/new');
  await writer.add(stored(document), quadsOf(document));
  try {
    await writer.publish({
      onStep: (reached) => {
        if (reached === step) throw new Error('crash');
      },
    });
    return false;
  } catch {
    await writer.releaseLock();
    return true;
  }
}

describe('publishing', () => {
  it.each(PUBLISH_STEPS.filter((step) => step !== 'damaged'))(
    'leaves a good version when it dies before the step %s, and the next build repairs it',
    async (step) => {
      const first = await publish(out(), [documentAt('articles/old')]);
      expect(await crashAt(step)).toBe(true);
      const snapshot = await openSnapshot(out());
      expect((await verifySnapshot(snapshot.folder)).kind).toBe('intact');
      if (step !== 'retention') expect(snapshot.manifest.version).toBe(first.version);
      await snapshot.close();
      const second = await publish(out(), [documentAt('articles/new')]);
      expect(await versions(out())).toEqual([second.version, first.version]);
      expect((await verifySnapshot(second.folder)).kind).toBe('intact');
    },
  );

  it('runs what must come before the pointer, before the pointer', async () => {
    const writer = await SnapshotWriter.open(writerOptions(out()));
    let published: string[] | undefined;
    await writer.publish({
      beforePointer: async () => {
        published = await versions(out());
      },
    });
    expect(published).toEqual([]);
  });
});
