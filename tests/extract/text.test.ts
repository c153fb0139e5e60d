import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { french } from '../../src/extract/languages/fr/index.js';
import { matchNumber } from '../../src/extract/text/numbers.js';
import { PhraseTrie } from '../../src/extract/text/phrase-trie.js';
import { sentencesOf } from '../../src/extract/text/sentences.js';
import { tokenise } from '../../src/extract/text/tokens.js';
import { articleOf } from './article.js';

describe('tokens', () => {
  it('stand in the text exactly where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });

  it('leave out nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          tokenise(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });

  it('part a name glued to signs', () => {
    expect(tokenise('@@@@@Marcq').map((token) => token.text)).toEqual(['@@@@@', 'Marcq']);
  });

  it('compare without accents, and keep them beside', () => {
    expect(tokenise('Labellisée')[0]).toMatchObject({
      norm: 'labellisee',
      lower: 'labellisée',
      capital: true,
    });
  });
});

describe('sentences', () => {
  const texts = (text: string): string[] => {
    const record = articleOf(text);
    return sentencesOf(record, french.sentences).map(({ start, end }) => record.text.slice(start, end));
  };

  it('do not end after an abbreviation', () => {
    expect(texts('Le 22 janv. 2024, M. Roux est venu. Il repart.')).toEqual([
      'Le 22 janv. 2024, M. Roux est venu.',
      'Il repart.',
    ]);
  });

  it('end with their line and their block', () => {
    expect(texts('Caen\nIfs\n\nLisieux')).toEqual(['Caen', 'Ifs', 'Lisieux']);
  });
});

describe('phrases', () => {
  it('are found longest first', () => {
    const trie = new PhraseTrie<string>();
    trie.add('Saint-Denis', 'short');
    trie.add('Saint-Denis-en-Val', 'long');
    expect(trie.match(tokenise('Saint-Denis-en-Val'), 0)).toEqual({ values: ['long'], to: 7 });
  });

  it('are found whatever their case, accents and apostrophes', () => {
    const trie = new PhraseTrie<string>();
    trie.add("Ville d'été", 'it');
    expect(trie.match(tokenise('VILLE D’ETE'), 0)?.values).toEqual(['it']);
  });

  it('are not found in part', () => {
    const trie = new PhraseTrie<string>();
    trie.add('Ville amie', 'it');
    expect(trie.match(tokenise('Ville'), 0)).toBeUndefined();
  });
});

describe('numbers', () => {
  it.each([
    ['5', 5],
    ['1 200', 1200],
    ['10 000', 10_000],
    ['quatre', 4],
    ['dix-sept', 17],
    ['vingt et un', 21],
    ['soixante-dix', 70],
    ['quatre-vingts', 80],
    ['quatre-vingt-dix-neuf', 99],
    ['cent vingt', 120],
    ['deux cents', 200],
    ['mille', 1000],
    ['deux mille quinze', 2015],
  ])('%s is %d', (text, value) => {
    const tokens = tokenise(text);
    expect(matchNumber(tokens, 0, french.numbers)).toMatchObject({
      value,
      ordinal: false,
      to: tokens.length,
    });
  });

  it.each([
    ['5e', 5],
    ['22e', 22],
    ['1re', 1],
    ['3ème', 3],
    ['cinquième', 5],
    ['première', 1],
    ['seconde', 2],
  ])('%s is the ordinal %d', (text, value) => {
    expect(matchNumber(tokenise(text), 0, french.numbers)).toMatchObject({ value, ordinal: true });
  });

  it('in -aine are approximate', () => {
    expect(matchNumber(tokenise('soixantaine'), 0, french.numbers)).toMatchObject({
      value: 60,
      approximate: true,
    });
  });

  it('of years and numbers beside each other are not one', () => {
    expect(matchNumber(tokenise('2021 400'), 0, french.numbers)).toMatchObject({ value: 2021, to: 1 });
  });
});
