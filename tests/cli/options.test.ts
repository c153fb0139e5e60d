import { describe, expect, it } from 'vitest';
import { choice, flag, moment, text, wholeNumber } from '../../src/cli/options.js';

const NAME = { fr: 'essai', en: 'test' };

describe('an option', () => {
  it('that is a moment is given in UTC', () => {
    const { read } = moment('--at <date>', NAME);
    expect(read('2021-02-04')).toBe('2021-02-04T00:00:00.000Z');
    expect(read('2021-02-04T10:30:00+01:00')).toBe('2021-02-04T09:30:00.000Z');
    expect(read('2024-02-29T23:00Z')).toBe('2024-02-29T23:00:00.000Z');
    expect(read(undefined)).toBeUndefined();
  });

  it.each(['2023-02-29', '2021-13-01', '04/02/2021', '2021', '2021-02-04T25:00Z', 'now', ''])(
    'that is a moment refuses “%s”',
    (given) => {
      expect(() => moment('--at <date>', NAME).read(given)).toThrow(/--at takes an ISO date/);
    },
  );

  it('that is a whole number keeps to its bounds', () => {
    const { read } = wholeNumber('--port <n>', { from: 0, to: 10 }, NAME);
    expect(read('10')).toBe(10);
    for (const given of ['11', '-1', '1.5', '1e1', '0x1', '', ' ', '99999999999999999999'])
      expect(() => read(given)).toThrow(/--port takes a whole number from 0 to 10/);
  });

  it('that is a choice takes any case and nothing else', () => {
    const { read } = choice('--format <f>', ['json', 'csv'], NAME);
    expect(read('CSV')).toBe('csv');
    expect(() => read('toString')).toThrow(/takes json, csv/);
  });

  it('that is a switch is on when it is there', () => {
    expect(flag('--strict', NAME).read(true)).toBe(true);
    expect(flag('--strict', NAME).read(undefined)).toBe(false);
  });

  it('that is a text is not empty', () => {
    expect(() => text('--out <dir>', NAME).read('')).toThrow(/--out takes a value/);
  });
});
