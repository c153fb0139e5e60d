import fc from 'fast-check';
import { expect, it } from 'vitest';
import { QuoteBook } from '../../src/model/quote-book.js';

const CLAIM = {
  subject: { path: 'labels/a/2021/b', fragment: 'award' },
  predicate: 'status',
  object: { kind: 'term', term: 'awarded' },
  rule: 'fr/award/essai',
  confidence: 0.9,
} as const;

it('quotes are numbered in the order of the text, whatever the order of claims', () => {
  const text = 'Albi a reçu un prix. Toulouse aussi.';
  const [first, second] = [
    { start: 0, end: 20 },
    { start: 21, end: 36 },
  ];
  const book = new QuoteBook('articles/a', text, [second, first, first]);
  book.claim(second, CLAIM);
  book.claim(first, CLAIM);
  expect(book.quotes().map(({ fragment, exact, claims }) => [fragment, exact, claims[0]?.fragment])).toEqual([
    ['quote-1', 'Albi a reçu un prix.', 'claim-1'],
    ['quote-2', 'Toulouse aussi.', 'claim-2'],
  ]);
});

it('two facts of one sentence share its quote, which has both claims', () => {
  const range = { start: 0, end: 4 };
  const book = new QuoteBook('articles/a', 'Albi', [range, range]);
  book.claim(range, CLAIM);
  book.claim(range, CLAIM);
  expect(book.quotes()).toMatchObject([{ claims: [{ fragment: 'claim-1' }, { fragment: 'claim-2' }] }]);
});

it('a quote that proves nothing is not kept', () => {
  expect(new QuoteBook('articles/a', 'Albi', [{ start: 0, end: 4 }]).quotes()).toEqual([]);
});

it('what stands around a quote makes the text again, but for halves of characters', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, text, (before, exact, after) => {
      const range = { start: before.length, end: before.length + exact.length };
      const book = new QuoteBook('articles/a', before + exact + after, [range]);
      book.claim(range, CLAIM);
      const [quote] = book.quotes();
      expect(quote?.exact).toBe(exact);
      expect(before.endsWith(quote?.prefix ?? '?')).toBe(true);
      expect(after.startsWith(quote?.suffix ?? '?')).toBe(true);
      // With the flag u, only a half that stands alone is one.
      expect(`${quote?.prefix}${quote?.suffix}`).not.toMatch(/[\uD800-\uDFFF]/u);
    }),
  );
});
