import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCoordinates, readDate, readLevel, readStatus, readYear } from '../../src/model/row-cells.js';
import { RowProblem } from '../../src/model/row-problems.js';
import { literalForm } from '../../src/rdf/literals.js';
import { programmeDefinition } from '../../src/sources/definitions.js';
import { cell, rowWith } from './row.js';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const DATE_TYPES: Readonly<Record<number, string>> = { 4: 'gYear', 7: 'gYearMonth', 10: 'date' };
const row = rowWith({});

/** What a reader gives, or nothing where it refuses the cell. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof RowProblem) return undefined;
    throw problem;
  }
}

describe('a date', () => {
  it.each([
    ['2021-02-04', '2021-02-04'],
    ['2021-02', '2021-02'],
    ['2021', '2021'],
    ['2021-02-04T09:30:00Z', '2021-02-04'],
    ['2021-02-04 00:00:00', '2021-02-04'],
    ['04/02/2021', '2021-02-04'],
    ['4.2.2021', '2021-02-04'],
    ['04-02-2021', '2021-02-04'],
    ['02/2021', '2021-02'],
    ['29/02/2024', '2024-02-29'],
  ])('%s is %s', (written, read) => {
    expect(readDate(row, cell(written))).toBe(read);
  });

  it.each([
    '31/02/2021',
    '29/02/2023',
    '2021-13',
    '00/2021',
    '0000-01-01',
    'hier',
    '04/02/21',
    '2021-2-4',
    '',
  ])('%s is none', (written) => {
    expect(() => readDate(row, cell(written))).toThrow(RowProblem);
  });

  const separator = fc.constantFrom('/', '-', '.', ' ', 'T');
  const datelike = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 9999 }).map(String), separator), { maxLength: 7 })
    .map((parts) => parts.join(''));
  it.each([
    ['anything', fc.string()],
    ['what looks like one', datelike],
  ])('that is read from %s is a canonical literal', (_, texts) => {
    fc.assert(
      fc.property(texts, (written) => {
        const read = attempt(() => readDate(row, cell(written)));
        if (read === undefined) return;
        const datatype = XSD + DATE_TYPES[read.length];
        expect(literalForm(read, datatype)).toEqual(literalForm(read, datatype));
        expect(literalForm(read, datatype).kind).toBe('canonical');
      }),
    );
  });
});

describe('a position', () => {
  const read = (cells: Parameters<typeof rowWith>[0]) => {
    const codes: string[] = [];
    const position = readCoordinates(rowWith(cells), ({ code }) => codes.push(code));
    return { position, codes };
  };

  it.each([
    [{ latitude: '48.9', longitude: '2.2' }, '48.9', '2.2'],
    [{ latitude: '48,900', longitude: '-002,50' }, '48.9', '-2.5'],
    [{ latitude: '+48.0', longitude: '-0.0' }, '48', '0'],
    [{ coordinates: '48.9108577,2.2887597' }, '48.9108577', '2.2887597'],
    [{ coordinates: '48.91, 2.28' }, '48.91', '2.28'],
    [{ coordinates: '48,91 ; 2,28' }, '48.91', '2.28'],
    [{ coordinates: '48.91 2.28' }, '48.91', '2.28'],
  ])('%j is read', (cells, latitude, longitude) => {
    expect(read(cells)).toEqual({ position: { latitude, longitude }, codes: [] });
  });

  it.each([
    { latitude: '91', longitude: '2' },
    { latitude: '48', longitude: '180.5' },
    { latitude: '48' },
    { latitude: 'nord', longitude: '2' },
    { coordinates: '48' },
    { coordinates: '1,2,3' },
    { latitude: '1e1', longitude: '2' },
    { latitude: '0'.repeat(100_000), longitude: '2' },
  ])('%# is none, which is told', (cells) => {
    expect(read(cells)).toEqual({ position: undefined, codes: ['table/coordinates'] });
  });

  it('is not missed where there is no cell for it', () => {
    expect(read({})).toEqual({ position: undefined, codes: [] });
  });

  it('is made of canonical decimals within their bounds', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 5 });
    const decimal = fc
      .tuple(fc.constantFrom('', '-', '+'), digits, fc.constantFrom('', '.', ','), digits)
      .map(([sign, whole, point, fraction]) => sign + whole + point + (point === '' ? '' : fraction));
    fc.assert(
      fc.property(decimal, decimal, (latitude, longitude) => {
        const { position } = read({ latitude, longitude });
        if (position === undefined) return;
        expect(literalForm(position.latitude, `${XSD}decimal`).kind).toBe('canonical');
        expect(literalForm(position.longitude, `${XSD}decimal`).kind).toBe('canonical');
        expect(Number(position.latitude)).toBe(Number(latitude.replace(',', '.')) + 0);
        expect(Math.abs(Number(position.longitude))).toBeLessThanOrEqual(180);
      }),
    );
  });
});

describe('a level', () => {
  const definition = programmeDefinition.parse({
    name: 'Label',
    kind: 'label',
    levels: {
      unit: '@',
      unitWords: ['arobase', 'arobases'],
      values: [
        { rank: 1, label: '1 @', words: ['bronze'] },
        { rank: 3, label: '3 @', words: ['troisième arobase', 'or'] },
      ],
    },
  });

  it.each([
    ['3', 3],
    ['3.0', 3],
    ['3,00', 3],
    ['3 @', 3],
    ['3@', 3],
    ['@@@', 3],
    ['3 fleurs', 3],
    ['3e fleur', 3],
    ['3ème @', 3],
    ['1er', 1],
    ['2 lauriers sur 4', 2],
    ['2 lauriers sur les 4', 2],
    ['2/4', 2],
    ['trois fleurs', 3],
    ['Une fleur', 1],
    ['OR', 3],
    ['troisième arobase', 3],
    ['0', 0],
  ])('%s is level %i', (written, rank) => {
    expect(readLevel(written, definition)).toBe(rank);
  });

  it.each([
    '3.5',
    '3,5',
    'de 1 à 3',
    '3 ou 4 fleurs',
    'argent',
    'un village qui progresse',
    '2021',
    '@@#',
    '-1',
    '1 2',
  ])('%s is none', (written) => {
    expect(readLevel(written, definition)).toBeUndefined();
  });

  it('never throws, and is a small whole number', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const rank = readLevel(written, definition);
        expect(rank === undefined || (Number.isInteger(rank) && rank >= 0)).toBe(true);
      }),
    );
  });
});

describe('a year', () => {
  it.each([
    ['2021', 2021],
    ['2021.0', 2021],
    ['1959', 1959],
  ])('%s is %i', (written, year) => {
    expect(readYear(row, cell(written))).toBe(year);
  });

  it.each(['21', '1021', '2021-2022', 'MMXXI', '20211'])('%s is none', (written) => {
    expect(() => readYear(row, cell(written))).toThrow(RowProblem);
  });
});

describe('a status', () => {
  it.each([
    ['Obtenu', 'awarded'],
    ['renouvelé', 'renewed'],
    ['Non renouvelé', 'lost'],
    ['candidate', 'candidate'],
  ])('%s is %s', (written, status) => {
    expect(readStatus(row, cell(written))).toBe(status);
  });

  it.each(['on verra', 'constructor', '__proto__', 'toString'])('%s is none', (written) => {
    expect(() => readStatus(row, cell(written))).toThrow(RowProblem);
  });
});
