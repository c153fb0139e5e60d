import { beforeAll, describe, expect, it } from 'vitest';
import { createExtractor, type Extractor } from '../../src/extract/extract.js';
import { loadGazetteer } from '../../src/places/load.js';
import { readArticle } from '../../src/sources/article/read-article.js';
import type { ArticleRecord } from '../../src/sources/records.js';
import { shippedProgrammes } from '../extract/registry.js';

const SMALL = 200_000;
const LARGE = 2_000_000;
/** Ten times the text may take twelve times as long. */
const MOST_GROWTH = 12;

const OPENING =
  'La Ville de Caen est dans le palmarès du label Villes Internet pour la première fois avec les communes.\n\n';

function textOf(piece: string, length: number): ArticleRecord {
  const raw = (OPENING + piece.repeat(Math.ceil(length / piece.length))).slice(0, length);
  const bytes = new TextEncoder().encode(raw);
  const { record } = readArticle(bytes, { path: 'long.txt', sha256: '', bytes: bytes.length }, 'text');
  if (record === undefined) throw new Error('the text is no article');
  return record;
}

describe('time grows with the text', () => {
  let extractor: Extractor;

  beforeAll(async () => {
    extractor = createExtractor({ programmes: shippedProgrammes(), gazetteer: await loadGazetteer() });
  });

  const seconds = (record: ArticleRecord): number => {
    const start = process.cpuUsage().user;
    extractor.extract(record);
    return (process.cpuUsage().user - start) / 1e6;
  };

  it.each([
    [
      'news in paragraphs',
      'Le jeudi 4 février 2021, la Ville de Caen a reçu son 5e @ avec Ifs et Lisieux.\n\n',
    ],
    ['one endless sentence', 'Caen a reçu trois fleurs et Ifs en a deux, '],
    ['dates', 'le 4 mai 2021, '],
    ['place names', 'Caen, Ifs, Lisieux, Mondeville, '],
    ['signs', '@ @@ 5 @ ( '],
    ['a list of laureates', '- Caen : 5 @\n'],
    ['people', 'par Jean Morel et Anne Roux, maire de Caen, '],
  ])('%s', (_, piece) => {
    seconds(textOf(piece, SMALL));
    const small = Math.min(seconds(textOf(piece, SMALL)), seconds(textOf(piece, SMALL)));
    const large = seconds(textOf(piece, LARGE));
    expect(large / Math.max(small, 0.02)).toBeLessThan(MOST_GROWTH);
  });
});
