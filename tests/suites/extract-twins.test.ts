import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/core/package-root.js';
import { explainAsJson } from '../../src/extract/explain.js';
import { createExtractor, type Extractor } from '../../src/extract/extract.js';
import { loadGazetteer } from '../../src/places/load.js';
import { readArticle } from '../../src/sources/article/read-article.js';
import type { ArticleFormat } from '../../src/sources/records.js';
import { shippedProgrammes } from '../extract/registry.js';
import { htmlTwin, textTwin } from './twins.js';

const articles = join(process.env['CORPUS'] ?? join(packageRoot, '..', 'shared', 'corpus'), 'articles');
const TWINS = 10;

/** Articles whose Markdown says all that the twins can: no front matter, no table. */
const twinned = existsSync(articles)
  ? readdirSync(articles)
      .filter((name) => name.endsWith('.md'))
      .map((name) => ({ name, markdown: readFileSync(join(articles, name), 'utf8') }))
      .filter(({ markdown }) => !markdown.startsWith('---') && !markdown.includes('\n|'))
      // The longest hold the most facts.
      .sort((a, b) => b.markdown.length - a.markdown.length)
      .slice(0, TWINS)
  : [];

describe.skipIf(!existsSync(articles))('an article in another format', () => {
  const programmes = shippedProgrammes();
  let extractor: Extractor;

  beforeAll(async () => {
    extractor = createExtractor({ programmes, gazetteer: await loadGazetteer() });
  });

  /** Facts without where they stand, which is another place in each file. */
  function factsIn(raw: string, format: ArticleFormat): unknown {
    const bytes = new TextEncoder().encode(raw);
    const { record } = readArticle(bytes, { path: 'twin', sha256: '', bytes: bytes.length }, format);
    if (record === undefined) throw new Error('the twin is no article');
    const explained = explainAsJson(record, extractor.extract(record), { programmes, threshold: 0.6 });
    return JSON.parse(
      JSON.stringify(explained, (key, value: unknown) => (WHERE.has(key) ? undefined : value)),
    );
  }

  it('is tried for ten articles', () => {
    expect(twinned).toHaveLength(TWINS);
  });

  it.each(twinned)('gives the same facts: $name as a page', ({ markdown }) => {
    expect(factsIn(htmlTwin(markdown), 'html')).toEqual(factsIn(markdown, 'markdown'));
  });

  it.each(twinned)('gives the same facts: $name as plain text', ({ markdown }) => {
    expect(factsIn(textTwin(markdown), 'text')).toEqual(factsIn(markdown, 'markdown'));
  });
});

const WHERE: ReadonlySet<string> = new Set(['evidence', 'rule', 'confidence']);
