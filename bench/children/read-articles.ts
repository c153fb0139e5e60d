// Reads every article of a content folder into facts, first once and then until the compiler has seen enough of it,
// and tells how long each part took.
//   read-articles.ts CONTENT_FOLDER
import { loadSite } from '../../src/config/load.js';
import { createExtractor } from '../../src/extract/extract.js';
import { loadGazetteer } from '../../src/places/load.js';
import { readSources } from '../../src/sources/read.js';
import type { ArticleRecord } from '../../src/sources/records.js';
import { loadRegistry } from '../../src/sources/registry.js';

const [content = ''] = process.argv.slice(2);
const ignore = () => undefined;
const MEBIBYTE = 1024 * 1024;
const WARM_UP_MILLISECONDS = 8000;

const site = await loadSite(content, ignore);
const registry = await loadRegistry(site, ignore);
const programmes = new Map(registry.programmes().map(({ slug, definition }) => [slug, definition]));
const articles: ArticleRecord[] = [];
for await (const event of readSources(site, registry))
  if (event.kind === 'record' && event.record.kind === 'article') articles.push(event.record);

const memoryBefore = process.memoryUsage.rss();
const beforeGazetteer = performance.now();
const gazetteer = await loadGazetteer();
gazetteer.communeByName('Chanteloup-les-Vignes');
const beforeExtractor = performance.now();
const gazetteerMegabytes = (process.memoryUsage.rss() - memoryBefore) / MEBIBYTE;
const extractor = createExtractor({ programmes, gazetteer });
const beforeArticles = performance.now();
let facts = 0;
for (const article of articles) facts += extractor.extract(article).awards.length;
const firstMilliseconds = performance.now() - beforeArticles;
const warmUntil = performance.now() + WARM_UP_MILLISECONDS;
while (performance.now() < warmUntil) for (const article of articles) extractor.extract(article);
const beforeWarm = performance.now();
for (const article of articles) extractor.extract(article);
const warmMilliseconds = performance.now() - beforeWarm;
const kilobytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000;

const beforeWords = performance.now();
const segmenter = new Intl.Segmenter('fr', { granularity: 'word' });
let words = 0;
for (const { text } of articles)
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
const afterWords = performance.now();

console.log(
  JSON.stringify({
    gazetteerMilliseconds: beforeExtractor - beforeGazetteer,
    gazetteerMegabytes,
    extractorMilliseconds: beforeArticles - beforeExtractor,
    articlesAtFirst: (articles.length / firstMilliseconds) * 1000,
    articles: (articles.length / warmMilliseconds) * 1000,
    articlesOfTwoKilobytes: kilobytes / 2 / (warmMilliseconds / 1000),
    articlesSegmented: (articles.length / (afterWords - beforeWords)) * 1000,
    kilobytesPerArticle: kilobytes / articles.length,
    awardsPerArticle: facts / articles.length,
    wordsPerArticle: words / articles.length,
  }),
);
