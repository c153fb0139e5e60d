import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import { literalForm, temporalLiteral } from '../../src/rdf/literals.js';

const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** What the SPARQL engine makes of a literal. */
function storedByEngine(lexical: string, datatype: string): { lexical: string; datatype: string } {
  const store = new Store();
  store.load(`<a:s> <a:p> ${JSON.stringify(lexical)}^^<${datatype}> .`, { format: 'application/n-triples' });
  const [quad] = store.match();
  if (quad?.object.termType !== 'Literal') throw new Error('the engine lost the literal');
  return { lexical: quad.object.value, datatype: quad.object.datatype.value };
}

const digits = fc.stringMatching(/^\d{1,12}$/);
const sign = fc.constantFrom('', '+', '-');
const zone = fc.constantFrom('', 'Z', '+00:00', '-00:00', '+01:00', '-11:30', '+14:00', '+15:00');
const pair = fc.integer({ min: 0, max: 61 }).map((value) => String(value).padStart(2, '0'));
const day = fc.integer({ min: 0, max: 33 }).map((value) => String(value).padStart(2, '0'));
const month = fc.integer({ min: 0, max: 13 }).map((value) => String(value).padStart(2, '0'));
const year = fc.constantFrom('2021', '1900', '2000', '0001', '-0044', '12021', '2024');
const fraction = fc.constantFrom('', '.5', '.50', '.000', '.123456');
const date = fc.tuple(year, month, day).map((parts) => parts.join('-'));
// The engine gets fractions of seconds before our era wrong.
const dateOfOurEra = date.filter((text) => !text.startsWith('-'));
const clock = fc
  .tuple(fc.constantFrom('00', '10', '23', '24', '25'), pair, pair, fraction)
  .map(([hour, minute, second, rest]) => `${hour}:${minute}:${second}${rest}`);
const integer = fc.tuple(sign, digits).map((parts) => parts.join(''));
const optional = (unit: string) =>
  fc.option(fc.nat(200), { nil: null }).map((n) => (n === null ? '' : `${n}${unit}`));
const duration = fc
  .tuple(
    fc.constantFrom('', '-'),
    optional('Y'),
    optional('M'),
    optional('D'),
    optional('H'),
    optional('M'),
    optional('S'),
  )
  .map(([s, y, m, d, h, min, sec]) => `${s}P${y}${m}${d}${h + min + sec === '' ? '' : 'T'}${h}${min}${sec}`);

const LEXICAL_FORMS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  integer,
  nonNegativeInteger: integer,
  int: integer,
  unsignedByte: integer,
  decimal: fc
    .tuple(sign, digits, fc.constantFrom('', '.', '.0', '.50', '.05', '.123'))
    .map((parts) => parts.join('')),
  double: fc.oneof(
    fc.double().map(String),
    fc.tuple(sign, digits, fc.constantFrom('', '.5', 'E3', 'e-7')).map((parts) => parts.join('')),
  ),
  float: fc.oneof(fc.float().map(String), fc.constantFrom('0.1', '1E10', '16777217', 'INF', '-INF', 'NaN')),
  boolean: fc.constantFrom('1', '0', 'true', 'false', 'yes', 'TRUE', ''),
  date: fc.tuple(date, zone).map((parts) => parts.join('')),
  dateTime: fc.tuple(dateOfOurEra, clock, zone).map(([d, c, z]) => `${d}T${c}${z}`),
  dateTimeStamp: fc.tuple(dateOfOurEra, clock, zone).map(([d, c, z]) => `${d}T${c}${z}`),
  time: fc.tuple(clock, zone).map((parts) => parts.join('')),
  gYear: fc.tuple(year, zone).map((parts) => parts.join('')),
  gYearMonth: fc.tuple(year, month, zone).map(([y, m, z]) => `${y}-${m}${z}`),
  gMonth: fc.tuple(month, zone).map(([m, z]) => `--${m}${z}`),
  gMonthDay: fc.tuple(month, day, zone).map(([m, d, z]) => `--${m}-${d}${z}`),
  gDay: fc.tuple(day, zone).map(([d, z]) => `---${d}${z}`),
  duration,
  yearMonthDuration: duration,
  dayTimeDuration: duration,
};

describe('canonical forms of literals', () => {
  for (const [name, lexicalForms] of Object.entries(LEXICAL_FORMS)) {
    it(`stores xsd:${name} as the SPARQL engine does, so that files and answers agree`, () => {
      fc.assert(
        fc.property(lexicalForms, (lexical) => {
          const form = literalForm(lexical, XSD + name);
          if (form.kind === 'ill-typed') return;
          const { lexical: kept, datatype } =
            form.kind === 'rewritten' ? form : { lexical, datatype: XSD + name };
          expect(storedByEngine(kept, datatype)).toEqual({ lexical: kept, datatype });
          const byEngine = storedByEngine(lexical, XSD + name);
          // It knows no 29 February without a year, and leaves what it cannot read.
          if (byEngine.lexical !== lexical) expect(byEngine).toEqual({ lexical: kept, datatype });
        }),
      );
    });
  }

  it.each([
    ['abc', 'integer'],
    ['', 'decimal'],
    ['.', 'decimal'],
    ['9.8E-1', 'decimal'],
    ['2021-02-30', 'date'],
    ['2021-2-3', 'date'],
    ['21', 'gYear'],
    ['2021-02-04 10:00', 'dateTime'],
    ['P', 'duration'],
    ['P1YT', 'duration'],
    ['-1', 'nonNegativeInteger'],
    ['256', 'unsignedByte'],
    ['abc', 'hexBinary'],
  ])('refuses "%s" as xsd:%s', (lexical, name) => {
    expect(literalForm(lexical, XSD + name)).toEqual({ kind: 'ill-typed' });
  });

  it('keeps a literal of a datatype it does not know', () => {
    expect(literalForm(' Point(1 2)', 'http://example.org/point')).toEqual({ kind: 'canonical' });
  });

  it('refuses a language string without its language', () => {
    const langString = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
    expect(literalForm('bonjour', langString)).toEqual({ kind: 'ill-typed' });
  });

  it('answers at once for very long numbers', () => {
    expect(literalForm(`1${'0'.repeat(1_000_000)}x`, `${XSD}decimal`)).toEqual({ kind: 'ill-typed' });
  });
});

describe('dates in whole or in part', () => {
  it.each([
    ['2021', 'xsd:gYear'],
    ['2016-11', 'xsd:gYearMonth'],
    ['2021-02-04', 'xsd:date'],
    ['2021-02-04T10:00:00+01:00', 'xsd:dateTime'],
  ])('types %s as %s', (text, type) => {
    expect(temporalLiteral(text)).toEqual({ '@value': text, '@type': type });
  });

  it('gives nothing for a date in words', () => {
    expect(temporalLiteral('4 février 2021')).toBeUndefined();
  });
});
