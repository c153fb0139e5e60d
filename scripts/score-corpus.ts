// Reads a folder of annotated articles and prints how well it is read.
//   npx tsx scripts/score-corpus.ts CORPUS_FOLDER [--held-out | --tuned] [--errors] [--show NNN]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { explainAsJson } from '../src/extract/explain.js';
import { createExtractor } from '../src/extract/extract.js';
import { loadGazetteer } from '../src/places/load.js';
import { ARTICLE_FORMATS, readArticle } from '../src/sources/article/read-article.js';
import { shippedProgrammes } from '../tests/extract/registry.js';

const [corpus = '', ...flags] = process.argv.slice(2);
const shown = flags[flags.indexOf('--show') + 1];
const programmes = shippedProgrammes();
const extractor = createExtractor({ programmes, gazetteer: await loadGazetteer() });
const folder = mkdtempSync(join(tmpdir(), 'score-corpus-'));
for (const name of ['gold', 'predictions']) mkdirSync(join(folder, name));

const heldOut = heldOutArticles(readdirSync(join(corpus, 'articles')));
for (const name of readdirSync(join(corpus, 'articles'))) {
  const id = name.slice(0, name.indexOf('.'));
  if (flags.includes('--held-out') && !heldOut.has(id)) continue;
  if (flags.includes('--tuned') && heldOut.has(id)) continue;
  const format = ARTICLE_FORMATS[extname(name).slice(1)];
  if (format === undefined) continue;
  const bytes = readFileSync(join(corpus, 'articles', name));
  const { record } = readArticle(
    bytes,
    { path: `articles/${name}`, sha256: '', bytes: bytes.length },
    format,
  );
  if (record === undefined) continue;
  const facts = extractor.extract(record);
  const explained = explainAsJson(record, facts, { programmes, threshold: 0.6 });
  if (flags.includes('--show') && (shown === undefined || shown === id))
    console.log(id, JSON.stringify(explainAsJson(record, facts, { programmes, threshold: 0 }), null, 1));
  writeFileSync(join(folder, 'predictions', `${id}.json`), JSON.stringify(explained));
  copyFileSync(join(corpus, 'gold', `${id}.json`), join(folder, 'gold', `${id}.json`));
}
const scorer = [
  join(corpus, 'score.mjs'),
  join(folder, 'predictions'),
  join(folder, 'gold'),
  join(corpus, 'articles'),
];
console.log(
  execFileSync('node', flags.includes('--errors') ? [...scorer, '--errors'] : scorer, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }),
);
rmSync(folder, { recursive: true });

/** A third of the articles, those whose name hashes lowest; the eight read before the choice was made are not among them. */
function heldOutArticles(names: readonly string[]): Set<string> {
  const readBefore = new Set(['001', '011', '012', '014', '018', '019', '020', '024']);
  const ids = names.map((name) => name.slice(0, name.indexOf('.'))).filter((id) => !readBefore.has(id));
  const hash = (id: string): string => createHash('sha256').update(id).digest('hex');
  return new Set(ids.sort((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, 10));
}
