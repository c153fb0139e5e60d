import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DictionaryWriter, NO_TERM, TermDictionary } from '../../../src/engine/columns/term-dictionary.js';

function dictionaryOf(texts: readonly string[]): { dictionary: TermDictionary; numbers: number[] } {
  const writer = new DictionaryWriter();
  const numbers = texts.map((text) => {
    const bytes = Buffer.from(` ${text} `);
    return writer.add(bytes, 1, bytes.length - 1);
  });
  return { dictionary: new TermDictionary(writer.image()), numbers };
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

test('A dictionary gives back the text of each number, and the number of each text', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 200 }), (texts) => {
      const { dictionary, numbers } = dictionaryOf(texts);
      expect(numbers.map((number) => dictionary.text(number))).toEqual(texts);
      expect(texts.map((each) => dictionary.find(each))).toEqual(numbers);
    }),
  );
});

test('A dictionary numbers each text once', () => {
  const { dictionary, numbers } = dictionaryOf(['<a>', '<b>', '<a>']);
  expect(numbers).toEqual([1, 2, 1]);
  expect(dictionary.size).toBe(2);
});

test('A dictionary has no number for a text that it does not hold', () => {
  expect(dictionaryOf(['<a>']).dictionary.find('<b>')).toBe(NO_TERM);
});

test('A dictionary grows to more texts than it has room for at first', () => {
  const texts = Array.from({ length: 40_000 }, (_, index) => `<http://e/${index}/${'x'.repeat(40)}>`);
  const { dictionary } = dictionaryOf(texts);
  expect(dictionary.size).toBe(texts.length);
  expect(dictionary.text(dictionary.find(texts[39_999] ?? ''))).toBe(texts[39_999]);
});

test('IRIs are compared by their characters, not by the bracket that closes them', () => {
  const { dictionary } = dictionaryOf(['<http://e/a>', '<http://e/a/b>', '<http://e/a0>', '<http://e/é>']);
  const order = [4, 3, 2, 1].sort((one, other) => dictionary.compareIris(one, other));
  expect(order).toEqual([1, 2, 3, 4]);
});
