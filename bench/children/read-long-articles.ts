// Reads texts of one shape each, 0.2 MB and 2 MB long, and tells how many times longer the longer one takes.
//   read-long-articles.ts
import { createExtractor } from '../../src/extract/extract.js';
import { loadGazetteer } from '../../src/places/load.js';
import { readArticle } from '../../src/sources/article/read-article.js';
import type { ArticleRecord } from '../../src/sources/records.js';
import { shippedProgrammes } from '../../tests/extract/registry.js';

const SMALL = 200_000;
const LARGE = 2_000_000;

const OPENING =
  'La Ville de Caen est dans le palmarès du label Villes Internet pour la première fois avec les communes.\n\n';

/** What would show a rule that looks further than it should. */
const SHAPES: Readonly<Record<string, string>> = {
  news: 'Le jeudi 4 février 2021, la Ville de Caen a reçu son 5e @ avec Ifs et Lisieux.\n\n',
  sentence: 'Caen a reçu trois fleurs et Ifs en a deux, ',
  dates: 'le 4 mai 2021, ',
  places: 'Caen et Ifs, les communes de Lisieux et de Mondeville, ',
  signs: '@ @@ 5 @ ( ',
  list: '- la ville de Caen : 5 @\n',
  people: 'par Jean Morel et Anne Roux, maire de Caen, ',
  organizations: 'la Région Normandie et l’Agence de l’eau du Nord soutiennent, ',
};

const extractor = createExtractor({ programmes: shippedProgrammes(), gazetteer: await loadGazetteer() });

function textOf(piece: string, length: number): ArticleRecord {
  const raw = (OPENING + piece.repeat(Math.ceil(length / piece.length))).slice(0, length);
  const bytes = new TextEncoder().encode(raw);
  const { record } = readArticle(bytes, { path: 'long.txt', sha256: '', bytes: bytes.length }, 'text');
  if (record === undefined) throw new Error('the text is no article');
  return record;
}

function seconds(record: ArticleRecord): number {
  const start = process.cpuUsage().user;
  extractor.extract(record);
  return (process.cpuUsage().user - start) / 1e6;
}

const growth = Object.entries(SHAPES).map(([shape, piece]): [string, number] => {
  const short = textOf(piece, SMALL);
  seconds(short);
  const small = Math.min(seconds(short), seconds(short));
  const long = textOf(piece, LARGE);
  return [shape, Math.min(seconds(long), seconds(long)) / small];
});
console.log(JSON.stringify(Object.fromEntries(growth)));
