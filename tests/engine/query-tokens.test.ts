import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_QUERY_LIMITS } from '../../src/engine/limits.js';
import { queryTokens } from '../../src/engine/query-tokens.js';
import { scanQuery } from '../../src/engine/token-scan.js';

function texts(query: string): string[] {
  return [...queryTokens(query)].map(({ text }) => text);
}

describe('tokens', () => {
  test.each([
    ['?a<?b', ['?a', '<', '?b']],
    ['<http://e/#x> # <comment>\n:b', ['<http://e/#x>', ':b']],
    [`"a\\"b" 'c' """d"e""" '''f\n'g'''`, [`"a\\"b"`, `'c'`, `"""d"e"""`, `'''f\n'g'''`]],
    ['"# no comment"', ['"# no comment"']],
    ['ex:a\\,b $c @fr-CA _:x 1.5e3', ['ex:a\\,b', '$c', '@fr-CA', '_:x', '1.5e3']],
    ['{([])}||&&^^!=', ['{', '(', '[', ']', ')', '}', '||', '&&', '^^', '!=']],
    ['"open { [', ['"', 'open', '{', '[']],
  ])('of %s', (query, expected) => {
    expect(texts(query)).toEqual(expected);
  });

  test('stand in the text where they say, in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      '"',
      "'",
      '"""',
      "'''",
      '\\',
      '\\u007B',
      '{',
      '<',
      '>',
      '#',
      '\n',
      'a',
      '?b',
      ' ',
      '|',
      'é',
      '𝒳',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (query) => {
          let end = 0;
          for (const { text, offset } of queryTokens(query)) {
            expect(text.length).toBeGreaterThan(0);
            expect(offset).toBeGreaterThanOrEqual(end);
            end = offset + text.length;
            expect(query.slice(offset, end)).toBe(text);
          }
        },
      ),
    );
  });
});

describe('the scan', () => {
  test.each([
    ['nesting', '{'.repeat(51)],
    ['nesting that is closed again and again', `${'{}'.repeat(100)}${'['.repeat(51)}`],
    ['operators', '!'.repeat(1_001)],
    ['tokens', 'a '.repeat(30_001)],
    ['characters', ' '.repeat(100_001)],
  ])('refuses too much: %s', (_what, query) => {
    expect(scanQuery(query, DEFAULT_QUERY_LIMITS)).toBeDefined();
  });

  test('lets an ordinary query pass', () => {
    expect(
      scanQuery('SELECT * { ?s ?p ?o . FILTER(?o > 1 && ?o < 9) } LIMIT 10', DEFAULT_QUERY_LIMITS),
    ).toBeUndefined();
  });
});
