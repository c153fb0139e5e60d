import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ExternalSort } from '../../src/core/external-sort.js';
import { sha256 } from '../../src/core/hash.js';
import { KeyIndex, KeyIndexWriter } from '../../src/snapshot/key-index.js';
import { SnapshotFiles } from '../../src/snapshot/snapshot-files.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();

async function indexOf(keys: readonly string[]): Promise<KeyIndex> {
  const writer = new KeyIndexWriter(
    'test',
    new ExternalSort({ folder: folder.path('sort'), runCharacters: 5000 }),
  );
  for (const [line, key] of keys.entries()) await writer.add(key, line);
  await writer.finish(new SnapshotFiles(folder.path()));
  return KeyIndex.open(folder.path(), 'test');
}

describe('KeyIndex', () => {
  it.each([0, 1, 399, 400, 401, 5000])('finds each of %i keys, and no others', async (count) => {
    const index = await indexOf(Array.from({ length: count }, (_, number) => `labels/${number}`));
    for (let number = 0; number < count; number++) {
      expect(await index.find(`labels/${number}`)).toEqual([number]);
    }
    for (let number = count; number < count + 200; number++) {
      expect(await index.find(`labels/${number}`)).toEqual([]);
    }
    await index.close();
  });

  it('gives every line of a key that stands in more lines than one block holds', async () => {
    const index = await indexOf([...Array.from({ length: 1000 }, () => 'same'), 'other']);
    expect(await index.find('same')).toEqual(Array.from({ length: 1000 }, (_, line) => line));
    expect(await index.find('other')).toEqual([1000]);
    await index.close();
  });

  it('finds keys where the hashes are spread as unevenly as can be', async () => {
    const real = await indexOf(['wanted']);
    await real.close();
    const records = [
      ...Array.from({ length: 3000 }, () => '000000000000ffffffff'),
      ...Array.from({ length: 3000 }, () => 'ffffffffffffffffffff'),
    ];
    records.splice(3000, 0, `${sha256('wanted').slice(0, 12)}00000007`);
    await writeFile(folder.path('test.keys'), Buffer.from(records.join(''), 'hex'));
    const index = await KeyIndex.open(folder.path(), 'test');
    expect(await index.find('wanted')).toEqual([7]);
    await index.close();
  });
});
