import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExternalSort } from '../../src/core/external-sort.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'external-sort-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const line = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\n', ''));

async function sort(lines: readonly string[], options: { runCharacters?: number; openRuns?: number } = {}) {
  const sorter = new ExternalSort({ folder: join(folder, 'runs'), ...options });
  for (const each of lines) await sorter.add(each);
  const sorted: string[] = [];
  for await (const each of sorter.sorted()) sorted.push(each);
  await sorter.close();
  return sorted;
}

const byBytes = (lines: readonly string[]) =>
  [...lines].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

describe('ExternalSort', () => {
  it('gives the lines in the order of their UTF-8 bytes, in memory', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        expect(await sort(lines)).toEqual(byBytes(lines));
      }),
    );
  });

  it('gives the same order from many runs, merged a few at a time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 60 }),
        fc.integer({ min: 2, max: 5 }),
        async (lines, openRuns) => {
          expect(await sort(lines, { runCharacters: 8, openRuns })).toEqual(byBytes(lines));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('puts a character beyond U+FFFF after one of the private use area, as N-Quads order does', async () => {
    expect(await sort(['\u{1F33B}', '\uE000', 'a'])).toEqual(['a', '\uE000', '\u{1F33B}']);
  });

  it('keeps lines that hold carriage returns and Unicode line separators whole', async () => {
    const lines = ['b\r', 'a\u2028b', '', 'c\u2029'];
    expect(await sort(lines, { runCharacters: 1 })).toEqual(['', 'a\u2028b', 'b\r', 'c\u2029']);
  });

  it('treats half a surrogate pair alike in memory and on disk', async () => {
    const lines = ['\ud83c', '\uE000', '\u{1F33B}'];
    expect(await sort(lines)).toEqual(await sort(lines, { runCharacters: 1 }));
  });

  it('removes its runs when closed', async () => {
    await sort(['b', 'a'], { runCharacters: 1 });
    expect(await readdir(folder)).toEqual([]);
  });
});
