import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecord } from '../../src/catalog/csv.js';

describe('A CSV record', () => {
  it('ends with CRLF and separates with commas, as RFC 4180 says', () => {
    expect(csvRecord(['a', 1, undefined, ['b', 'c']])).toBe('a,1,,b | c\r\n');
  });
  it('quotes what would break the record', () => {
    expect(csvRecord(['Agglo "Lac", et alentours', 'deux\nlignes'])).toBe(
      '"Agglo ""Lac"", et alentours","deux\nlignes"\r\n',
    );
  });
  it('leaves a level of five @ as it is', () => {
    expect(csvRecord(['5 @', '@@@@@'])).toBe("5 @,'@@@@@\r\n");
  });
  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\tx', '=HYPERLINK("http://evil.example")'])(
    'never lets %j run as a formula',
    (text) => {
      const cell = parse(csvRecord([text]))[0]?.[0];
      expect(cell).toBe(`'${text}`);
    },
  );
  it('keeps negative numbers numbers', () => {
    expect(csvRecord(['-12.5', -3, '+33'])).toBe('-12.5,-3,+33\r\n');
  });
  it('reads back as it was written, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (cells) => {
        const [record] = parse(csvRecord(cells), { record_delimiter: '\r\n' }) as string[][];
        expect(record?.map((cell, index) => (cell === `'${cells[index]}` ? cell.slice(1) : cell))).toEqual(
          cells,
        );
        for (const cell of record ?? []) expect(cell).not.toMatch(/^(?![+-]\d+(\.\d+)?$)[=+\-@\t\r]/);
      }),
    );
  });
});
