import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lineBatches, readLines } from '../../src/core/json-lines.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'json-lines-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function linesOf(text: string): Promise<string[]> {
  const path = join(folder, 'lines');
  await writeFile(path, text);
  const lines: string[] = [];
  for await (const line of readLines(path)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('ends a line at line feeds only, with or without a carriage return', async () => {
    expect(await linesOf('a\r\nb\u2028c\u2029d\u0085e\rf\n\ng')).toEqual([
      'a',
      'b\u2028c\u2029d\u0085e\rf',
      '',
      'g',
    ]);
  });

  it('has no line after the last line feed', async () => {
    expect([await linesOf(''), await linesOf('a\n'), await linesOf('a')]).toEqual([[], ['a'], ['a']]);
  });
});

describe('lineBatches', () => {
  it('gives the same lines wherever the bytes are cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 7 }),
        async (text, size) => {
          const bytes = Buffer.from(`${text}\n🌻é\nend`);
          async function* chunks() {
            for (let start = 0; start < bytes.length; start += size)
              yield bytes.subarray(start, start + size);
          }
          const lines: string[] = [];
          for await (const batch of lineBatches(chunks())) lines.push(...batch);
          expect(lines).toEqual(`${text}\n🌻é\nend`.split('\n'));
        },
      ),
    );
  });
});
