import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CODINGS,
  negotiateCoding,
  negotiateLanguage,
  negotiateMediaType,
} from '../../src/web/negotiation.js';
import { parsePreferences } from '../../src/web/preferences.js';

const AVAILABLE = ['text/html; charset=utf-8', 'application/ld+json', 'text/turtle; charset=utf-8'] as const;
const negotiate = (header: string | undefined) => negotiateMediaType(header, AVAILABLE)?.split(';')[0];

describe('Negotiation of a media type', () => {
  it.each([
    [undefined, 'text/html'],
    ['', 'text/html'],
    ['*/*', 'text/html'],
    ['text/turtle', 'text/turtle'],
    ['TEXT/Turtle', 'text/turtle'],
    ['application/*', 'application/ld+json'],
    ['text/html;q=0.5, text/turtle;q=0.6', 'text/turtle'],
    ['*/*;q=0.9, text/html;q=0.1', 'application/ld+json'],
    ['text/*;q=0, */*', 'application/ld+json'],
    ['text/*;q=0.1, text/turtle, application/*;q=0', 'text/turtle'],
    ['*/*;q=0', undefined],
    ['image/png', undefined],
    ['text/html;q=0', undefined],
    ['text/turtle;charset=UTF-8', 'text/turtle'],
    ['text/turtle;charset=iso-8859-1', undefined],
    ['text/html;level=1', undefined],
    ['text/html;q=0.1, text/html;charset=utf-8;q=0.9, text/turtle;q=0.5', 'text/html'],
    ['application/ld+json;profile="http://www.w3.org/ns/json-ld#expanded"', 'application/ld+json'],
    ['application/ld+json;profile="a, b;c"', 'application/ld+json'],
    ['text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', 'text/html'],
    ['text/turtle ; q=0.8 , application/ld+json ; q=0.7', 'text/turtle'],
    ['text/turtle;q=0.4;extension=1, application/ld+json;q=0.3', 'text/turtle'],
    ['text/turtle;q=2, application/ld+json', 'application/ld+json'],
    ['not a media type', 'text/html'],
  ])('Accept: %s gives %s', (header, expected) => {
    expect(negotiate(header)).toBe(expected);
  });

  const range = fc.constantFrom(
    '*/*',
    'text/*',
    'application/*',
    'text/html',
    'text/turtle',
    'application/ld+json',
  );
  const weight = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
  const accept = fc.uniqueArray(fc.tuple(range, weight), { minLength: 1, selector: ([value]) => value });
  const headerOf = (ranges: readonly (readonly [string, number])[]) =>
    ranges.map(([value, q]) => `${value};q=${q}`).join(', ');

  it('gives the first of the best by the most specific range, for any header', () => {
    fc.assert(
      fc.property(accept, (ranges) => {
        const weights = new Map<string, number>(ranges);
        const qualityOf = (type: string) =>
          weights.get(type) ?? weights.get(`${type.split('/')[0]}/*`) ?? weights.get('*/*') ?? 0;
        const types = ['text/html', 'application/ld+json', 'text/turtle'];
        const highest = Math.max(...types.map(qualityOf));
        const expected = highest === 0 ? undefined : types.find((type) => qualityOf(type) === highest);
        expect(negotiate(headerOf(ranges))).toBe(expected);
      }),
    );
  });
  it('does not depend on the order of the header', () => {
    fc.assert(
      fc.property(accept, (ranges) => {
        expect(negotiate(headerOf(ranges))).toBe(negotiate(headerOf([...ranges].reverse())));
      }),
    );
  });
  it('never throws and gives something available or nothing, whatever the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 200 }), (header) => {
        expect([undefined, ...AVAILABLE]).toContain(negotiateMediaType(header, AVAILABLE));
      }),
    );
  });
});

describe('Negotiation of a language', () => {
  it.each([
    [undefined, 'fr'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de, en;q=0.2', 'en'],
    ['de', 'fr'],
    ['fr;q=0', 'en'],
    ['fr;q=0, *;q=0', 'fr'],
    ['en;q=0.5, fr-CA;q=0.9', 'fr'],
    ['*;q=0.5, en;q=0.1', 'fr'],
    ['*', 'fr'],
  ])('Accept-Language: %s gives %s', (header, expected) => {
    expect(negotiateLanguage(header, ['fr', 'en'])).toBe(expected);
  });
  it('always gives an available language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (header) => {
        expect(['fr', 'en']).toContain(negotiateLanguage(header, ['fr', 'en']));
      }),
    );
  });
});

describe('Negotiation of a content coding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.1, gzip', 'gzip'],
    ['deflate', 'identity'],
    ['*', 'br'],
    ['identity', 'identity'],
    ['gzip;q=0', 'identity'],
    ['gzip, identity;q=0', 'gzip'],
    ['identity;q=0', undefined],
    ['*;q=0', undefined],
    ['*;q=0, identity', 'identity'],
    ['br;q=0, *;q=0.5, identity;q=0', 'gzip'],
  ])('Accept-Encoding: %s gives %s', (header, expected) => {
    expect(negotiateCoding(header)).toBe(expected);
  });
  it('never gives a coding that was refused by name', () => {
    const element = fc.tuple(fc.constantFrom(...CODINGS, '*'), fc.constantFrom('0', '0.5', '1'));
    fc.assert(
      fc.property(fc.uniqueArray(element, { selector: ([name]) => name }), (elements) => {
        const chosen = negotiateCoding(elements.map(([name, q]) => `${name};q=${q}`).join(', '));
        expect(elements).not.toContainEqual([chosen, '0']);
      }),
    );
  });
});

describe('Reading an Accept header', () => {
  it('takes time in proportion to its length', () => {
    const long = `${'text/turtle;a="'.repeat(2_000)}`;
    expect(parsePreferences(long).length).toBeLessThan(2_001);
  });
});
