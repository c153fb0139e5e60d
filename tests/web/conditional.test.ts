import { describe, expect, it } from 'vitest';
import { evaluateConditions } from '../../src/web/conditional.js';

const validators = { etag: '"abc"', lastModified: new Date('2024-02-03T04:05:06.789Z') };

describe('Conditions of a request', () => {
  it.each([
    [{}, 'proceed'],
    [{ 'if-none-match': '"abc"' }, 'not-modified'],
    [{ 'if-none-match': 'W/"abc"' }, 'not-modified'],
    [{ 'if-none-match': '"x", "abc"' }, 'not-modified'],
    [{ 'if-none-match': '"x,abc"' }, 'proceed'],
    [{ 'if-none-match': '*' }, 'not-modified'],
    [{ 'if-none-match': 'abc' }, 'proceed'],
    [{ 'if-modified-since': 'Sat, 03 Feb 2024 04:05:06 GMT' }, 'not-modified'],
    [{ 'if-modified-since': 'Sat, 03 Feb 2024 04:05:05 GMT' }, 'proceed'],
    [{ 'if-modified-since': 'yesterday' }, 'proceed'],
    [{ 'if-none-match': '"x"', 'if-modified-since': 'Sat, 03 Feb 2024 04:05:06 GMT' }, 'proceed'],
    [{ 'if-match': '"abc"' }, 'proceed'],
    [{ 'if-match': 'W/"abc"' }, 'precondition-failed'],
    [{ 'if-match': '"x"' }, 'precondition-failed'],
    [{ 'if-match': '*' }, 'proceed'],
    [{ 'if-unmodified-since': 'Sat, 03 Feb 2024 04:05:05 GMT' }, 'precondition-failed'],
    [{ 'if-unmodified-since': 'Sat, 03 Feb 2024 04:05:06 GMT' }, 'proceed'],
  ] as const)('%j: %s', (headers, expected) => {
    expect(evaluateConditions(headers, validators)).toBe(expected);
  });
  it('on a date are moot where no date is known', () => {
    const headers = { 'if-modified-since': 'Sat, 03 Feb 2024 04:05:06 GMT' };
    expect(evaluateConditions(headers, { etag: '"abc"' })).toBe('proceed');
  });
});
