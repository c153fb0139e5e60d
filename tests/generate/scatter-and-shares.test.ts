import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOut } from '../../src/generate/fictional-programmes.js';
import { atPlace, longDate, ofPlace } from '../../src/generate/french.js';
import { Random } from '../../src/generate/random.js';
import { scatter } from '../../src/generate/scatter.js';

it('scattered numbers come once each before any comes again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer(), (size, seed) => {
      const order = scatter(size, new Random(seed));
      const numbers = Array.from({ length: size }, (_, index) => order(index));
      return new Set(numbers).size === size && numbers.every((number) => number >= 0 && number < size);
    }),
  );
});

it('shares are whole and add up to the total', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), (total) => {
      const shares = shareOut(total);
      return (
        shares.every((share) => Number.isInteger(share) && share >= 0) &&
        shares.reduce((a, b) => a + b) === total
      );
    }),
  );
});

it('random integers keep within their bounds', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat(100), fc.nat(100), (seed, least, more) => {
      const number = new Random(seed).integer(least, least + more);
      return number >= least && number <= least + more;
    }),
  );
});

it.each([
  ['Épône', 'd’Épône', 'à Épône'],
  ['Le Mans', 'du Mans', 'au Mans'],
  ['Les Mureaux', 'des Mureaux', 'aux Mureaux'],
  ['La Rochelle', 'de La Rochelle', 'à La Rochelle'],
  ["L'Isle-Adam", 'de L’Isle-Adam', 'à L’Isle-Adam'],
  ['Bobigny', 'de Bobigny', 'à Bobigny'],
])('%s is declined as French wants', (name, of, at) => {
  expect([ofPlace(name), atPlace(name)]).toEqual([of, at]);
});

it('a day is written out in French', () => {
  expect(longDate('2021-02-04')).toBe('jeudi 4 février 2021');
  expect(longDate('2021-06-01')).toBe('mardi 1er juin 2021');
});
