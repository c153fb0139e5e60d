import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/core/package-root.js';
import { rawRange } from '../../src/sources/article/offsets.js';
import { ARTICLE_FORMATS, readArticle } from '../../src/sources/article/read-article.js';

const corpus = join(packageRoot, '../shared/corpus');
const names = readdirSync(join(corpus, 'articles'));

function read(name: string) {
  const bytes = readFileSync(join(corpus, 'articles', name));
  const format = ARTICLE_FORMATS[extname(name).slice(1)];
  if (format === undefined) throw new Error(`no format for ${name}`);
  const { record, diagnostics } = readArticle(bytes, { path: name, sha256: '', bytes: bytes.length }, format);
  if (record === undefined) throw new Error(`no article in ${name}`);
  return { record, diagnostics };
}

function goldHeadline(name: string): unknown {
  const gold: unknown = JSON.parse(
    readFileSync(join(corpus, 'gold', name.replace(/\.\w+$/, '.json')), 'utf8'),
  );
  return typeof gold === 'object' && gold !== null ? Reflect.get(gold, 'headline') : undefined;
}

describe('the article corpus', () => {
  it.each(names)('%s reads well: a heading first, nothing to tell', (name) => {
    const { record, diagnostics } = read(name);
    expect(diagnostics).toEqual([]);
    expect(record.blocks[0]).toMatchObject({ kind: 'heading', depth: 1 });
    expect(record.metadata.headline?.value).toBe(goldHeadline(name));
  });

  it.each(names)('%s: every word of the text is found again in the file', (name) => {
    const { record } = read(name);
    for (const { 0: word, index } of record.text.matchAll(/\S+/g)) {
      const { start, end } = rawRange(record, { start: index, end: index + word.length });
      const raw = record.raw
        .slice(start, end)
        .replace(/<[^>]*>|\*\*/g, '')
        .replaceAll('&rsquo;', '’');
      expect(raw).toBe(word);
    }
  });
});
