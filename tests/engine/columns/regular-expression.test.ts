import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { scriptExpression } from '../../../src/engine/columns/regular-expression.js';

const store = new Store();
const quoted = (text: string): string => JSON.stringify(text);
const engineMatches = (text: string, pattern: string, flags: string): unknown =>
  store.query(`ASK { FILTER REGEX(${quoted(text)}, ${quoted(pattern)}, "${flags}") }`);

const piece = fc.constantFrom(
  'a',
  'é',
  'S',
  ' ',
  '-',
  '.',
  '[a-c]',
  '[^éS]',
  '(a|éS)',
  String.raw`\.`,
  'a*',
  '.+',
  '[0-9]?',
);
const pattern = fc
  .tuple(fc.constantFrom('', '^'), fc.array(piece, { maxLength: 5 }), fc.constantFrom('', '$'))
  .map(([start, pieces, end]) => `${start}${pieces.join('')}${end}`);
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'É', 'é', 's', 'S', 'ſ', 'K', '-', '.', ' ', '7', '\n', '\r'),
});

describe('a regular expression', () => {
  test('matches what it matches in the engine', () => {
    let common = 0;
    fc.assert(
      fc.property(pattern, text, fc.constantFrom('', 'i'), (source, value, flags) => {
        const expression = scriptExpression(source, flags);
        if (expression === undefined) return;
        common += 1;
        const matches = new RegExp(expression.source, expression.flags).test(value);
        expect(matches).toBe(engineMatches(value, source, flags));
      }),
      { numRuns: 1_000 },
    );
    expect(common).toBeGreaterThan(400);
  });

  test.each([
    ['repeats a group', '(a+)+', ''],
    ['repeats twice', '^a*b*c', ''],
    ['refers back', String.raw`(a)\1`, ''],
    ['looks ahead', '(?=a)', ''],
    ['names a category', String.raw`\p{L}`, ''],
    ['counts', 'a{2}', ''],
    ['has a range upside down', '[z-a]', ''],
    ['has other flags', 'a', 's'],
    ['has an anchor inside', 'a^b', ''],
    ['has no end', '(a', ''],
  ])('is left to the engine where it %s', (_case, source, flags) => {
    expect(scriptExpression(source, flags)).toBeUndefined();
  });
});
