import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/core/package-root.js';
import { explainAsJson } from '../../src/extract/explain.js';
import { createExtractor } from '../../src/extract/extract.js';
import { loadGazetteer } from '../../src/places/load.js';
import { ARTICLE_FORMATS, readArticle } from '../../src/sources/article/read-article.js';
import { shippedProgrammes } from '../extract/registry.js';

/** Annotated articles beside the checkout, or where CORPUS says. */
const corpus = process.env['CORPUS'] ?? join(packageRoot, '..', 'shared', 'corpus');

interface Scores {
  readonly facts: Readonly<Record<string, { readonly f1: number; readonly precision: number }>>;
  readonly slots: Readonly<Record<string, { readonly accuracy: number }>>;
  readonly held: { readonly published: number; readonly wrong: number };
  readonly evidence: { readonly quotes: number; readonly bad: number };
  readonly articlesWithoutPrediction: number;
}

describe.skipIf(!existsSync(corpus))('the annotated articles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  let scores: Scores;

  beforeAll(async () => {
    const predictions = join(folder, 'predictions');
    mkdirSync(predictions);
    const programmes = shippedProgrammes();
    const extractor = createExtractor({ programmes, gazetteer: await loadGazetteer() });
    for (const name of readdirSync(join(corpus, 'articles'))) {
      const format = ARTICLE_FORMATS[extname(name).slice(1)];
      const bytes = readFileSync(join(corpus, 'articles', name));
      const file = { path: `articles/${name}`, sha256: '', bytes: bytes.length };
      const record = format === undefined ? undefined : readArticle(bytes, file, format).record;
      if (record === undefined) continue;
      const explained = explainAsJson(record, extractor.extract(record), { programmes, threshold: 0.6 });
      writeFileSync(join(predictions, `${name.slice(0, name.indexOf('.'))}.json`), JSON.stringify(explained));
    }
    const printed = execFileSync('node', [join(corpus, 'score.mjs'), predictions, '--json'], {
      encoding: 'utf8',
    });
    scores = JSON.parse(printed) as Scores;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('give their awards', () => {
    expect(scores.facts['awards']?.f1).toBeGreaterThanOrEqual(96);
  });

  it('give no award that states anything wrong', () => {
    expect(scores.held.wrong).toBe(0);
  });

  it.each(['level', 'year', 'date', 'edition', 'inseeCode', 'headline'])('give the right %s', (slot) => {
    expect(scores.slots[slot]?.accuracy).toBeGreaterThanOrEqual(97);
  });

  it.each([
    ['organizations', 95],
    ['people', 95],
    ['events', 95],
    ['counts', 95],
    ['actions', 90],
  ])('give their %s', (kind, f1) => {
    expect(scores.facts[kind]?.f1).toBeGreaterThanOrEqual(f1);
  });

  it('are quoted exactly', () => {
    expect(scores.evidence).toMatchObject({ bad: 0 });
    expect(scores.articlesWithoutPrediction).toBe(0);
  });
});
