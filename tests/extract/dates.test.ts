import { describe, expect, it } from 'vitest';
import { matchDate } from '../../src/extract/dates/match.js';
import { resolveDate } from '../../src/extract/dates/resolve.js';
import { english } from '../../src/extract/languages/en/index.js';
import { french } from '../../src/extract/languages/fr/index.js';
import type { LanguagePack } from '../../src/extract/languages/pack.js';
import { PhraseTrie } from '../../src/extract/text/phrase-trie.js';
import { tokenise } from '../../src/extract/text/tokens.js';

function read(
  text: string,
  reference: string | null,
  pack: LanguagePack = french,
): string | null | undefined {
  const relative = new PhraseTrie<
    typeof pack.dates.relative extends ReadonlyMap<string, infer Value> ? Value : never
  >();
  for (const [phrase, value] of pack.dates.relative) relative.add(phrase, value);
  const tokens = tokenise(text);
  for (let at = 0; at < tokens.length; at++) {
    const found = matchDate(tokens, at, { words: pack.dates, relative });
    if (found !== undefined) return resolveDate(found.date, reference)?.iso ?? null;
  }
  return undefined;
}

describe('dates in French', () => {
  it.each([
    ['Le jeudi 4 février 2021', null, '2021-02-04'],
    ['le 1er mars 2020', null, '2020-03-01'],
    ['22 janv. 2024', null, '2024-01-22'],
    ['04/02/2021', null, '2021-02-04'],
    ['en novembre 2016', null, '2016-11'],
    ['en 2019', null, '2019'],
    ['le 8 février dernier', '2024-02-12', '2024-02-08'],
    ['jeudi 8 février', '2024-02-12', '2024-02-08'],
    ['le 29 novembre', '2022-01-03', '2021-11-29'],
    ['le 3 janvier prochain', '2021-12-20', '2022-01-03'],
    ['hier', '2021-03-01', '2021-02-28'],
    ['ce jeudi', '2024-02-12', '2024-02-08'],
    ['fin août', '2023-09-10', '2023-08'],
    ["l'an dernier", '2023-09-10', '2022'],
    ['le 29 novembre', null, null],
    ['ce jeudi', null, null],
    ['hier', '2021', null],
    ['le 26 août', '2021', '2021-08-26'],
    ['le 31 février 2021', null, null],
  ])('%s, read on %s, is %s', (text, reference, iso) => {
    expect(read(text, reference)).toBe(iso);
  });

  it.each(['4 fleurs', '5 @ 7', 'Terre de Jeux 2024', '14 communes'])('%s holds none', (text) => {
    expect(read(text, '2021-01-01')).toBeUndefined();
  });
});

describe('dates in English', () => {
  it.each([
    ['On 4 February 2021', null, '2021-02-04'],
    ['February 4, 2021', null, '2021-02-04'],
    ['on the 4th of February 2021', null, '2021-02-04'],
    ['yesterday', '2021-03-01', '2021-02-28'],
  ])('%s, read on %s, is %s', (text, reference, iso) => {
    expect(read(text, reference, english)).toBe(iso);
  });
});
