import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/hash.js';
import { queryLink, queryOfCode } from '../../src/pages/query-link.js';
import { DICTIONARY_A } from '../../src/pages/query-link-dictionary.js';

const BASE = 'https://data.example.org/';
const LONGEST = 100_000;

const QUERY = `PREFIX schema: <https://schema.org/>
PREFIX palmares: <https://data.example.org/vocab#>
SELECT ?name { ?award palmares:recipient/schema:name ?name } LIMIT 10`;

const codeOf = (query: string, base = BASE): string => queryLink(query, base)?.split('?q=')[1] ?? '';

describe('the permanent link of a query', () => {
  it('gives back every query, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (query) => {
        fc.pre(!query.includes('\u0001'));
        expect(queryOfCode(codeOf(query), BASE, LONGEST)).toBe(query);
      }),
    );
  });

  it('is short, since it leaves out what all queries on these data say', () => {
    expect(codeOf(QUERY).length).toBeLessThan(80);
  });

  it('can stand in an address as it is', () => {
    expect(codeOf(QUERY)).toMatch(/^[\w-]+$/u);
  });

  it('follows a site that moves to another address', () => {
    expect(queryOfCode(codeOf(QUERY), 'https://new.example.com/', LONGEST)).toBe(
      QUERY.replaceAll(BASE, 'https://new.example.com/'),
    );
  });

  it('is refused when it was cut', () => {
    const code = codeOf(QUERY);
    for (let length = 0; length < code.length; length++)
      expect(queryOfCode(code.slice(0, length), BASE, LONGEST)).toBeUndefined();
  });

  it('is refused when it was mistyped', () => {
    const code = codeOf(QUERY);
    fc.assert(
      fc.property(fc.nat(code.length - 2), fc.constantFrom(...'abcXYZ019-_'), (index, letter) => {
        const mistyped = code.slice(0, index) + letter + code.slice(index + 1);
        const read = queryOfCode(mistyped, BASE, LONGEST);
        expect(read === undefined || read === QUERY).toBe(true);
      }),
    );
  });

  it('does not unpack to more than a query may hold', () => {
    expect(queryOfCode(codeOf(' '.repeat(50_000)), BASE, 10_000)).toBeUndefined();
  });

  it('is not made for a query that no address can hold', () => {
    const noise = fc.sample(fc.string({ minLength: 20_000, maxLength: 20_000 }), { seed: 1, numRuns: 1 })[0];
    expect(queryLink(noise ?? '', BASE)).toBeUndefined();
  });

  it('is read with a dictionary that never changes', () => {
    expect(sha256(DICTIONARY_A)).toBe('e2dd572607d0a10b0c38de23c2ec6cace584298d88567203a5bd574603d37607');
    expect(queryOfCode('agBwbo1JygXge00PwoNLHDKpaBZgrAA', BASE, LONGEST)).toBe(QUERY);
  });
});
