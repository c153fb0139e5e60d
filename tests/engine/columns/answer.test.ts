import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerFromColumns } from '../../../src/engine/columns/answer.js';
import { answer, columnsOf, engineAnswer, JSON_TYPE, readTable, shapeOf } from './column-fixture.js';
import { quads, query, where } from './random-tables.js';

const TOWNS = ['n1', 'n2', 'n3']
  .map((name) => `<http://e/${name}> <http://e/p> <http://e/n1> <http://e/g> .\n`)
  .join('');

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const UNLIKE = `<http://e/a> <http://e/p> "b" <http://e/g> .\n<http://e/a> <http://e/p> "1"^^<${XSD}integer> <http://e/g> .\n`;

describe('a table from columns', () => {
  test('holds the rows that the engine gives, on any data', () => {
    let answered = 0;
    fc.assert(
      fc.property(quads, query, (data, text) => {
        const ours = answer(text, columnsOf(data));
        if (ours === undefined) return;
        answered += 1;
        const [own, engine] = [readTable(ours), readTable(engineAnswer(text, data))];
        expect(own.variables).toEqual(engine.variables);
        expect([...own.rows].sort()).toEqual([...engine.rows].sort());
      }),
      { numRuns: 2_000 },
    );
    expect(answered).toBeGreaterThan(300);
  });

  test('stands in the order that is asked for, as the engine puts it', () => {
    let answered = 0;
    fc.assert(
      fc.property(quads, where, sorted, slice, (data, pattern, [select, modifiers], some) => {
        const text = `${select} ${pattern} ${modifiers} ${some}`;
        const ours = answer(text, columnsOf(data));
        if (ours === undefined) return;
        answered += 1;
        expect(readTable(ours).rows).toEqual(readTable(engineAnswer(text, data)).rows);
      }),
      { numRuns: 2_000 },
    );
    expect(answered).toBeGreaterThan(150);
  });

  test.each([
    ['strings', ['"b"', '"a"', '"a"@fr', '"a"@en', '"ab"@fr', '"a\\nb"', '"é"', '"𝒳"', '"\uFFFD"']],
    ['integers', ['10', '9', '-3', '0'].map((value) => `"${value}"^^<${XSD}integer>`)],
    ['years', ['2021', '1999', '0800'].map((value) => `"${value}"^^<${XSD}gYear>`)],
    ['days', ['2021-02-01', '2021-01-31'].map((value) => `"${value}"^^<${XSD}date>`)],
    ['IRIs', ['<http://e/a/b>', '<http://e/a>', '<http://e/a0>']],
  ])('puts %s in the order of the engine', (_what, values) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...values], { minLength: 2 }), (some) => {
        const data = some
          .map((value, index) => `<http://e/n${index}> <http://e/p> ${value} <http://e/g> .\n`)
          .join('');
        const text = 'SELECT ?v { ?s <p> ?v } ORDER BY DESC(?v)';
        const ours = answer(text, columnsOf(data)) ?? '';
        expect(readTable(ours).rows).toEqual(readTable(engineAnswer(text, data)).rows);
      }),
      { numRuns: 50 },
    );
  });

  test('is the same text in CSV', () => {
    const data = [...TOWNS, '<http://e/n1> <http://e/q> "a, \\"b\\"\\nc" <http://e/g> .\n'].join('');
    const text = 'SELECT ?a ?c { ?a <p> ?b OPTIONAL { ?a <q> ?c } } ORDER BY ?a';
    expect(answer(text, columnsOf(data), 'text/csv')).toBe(engineAnswer(text, data, 'text/csv'));
  });

  test('counts no solutions as none', () => {
    const ours = answer('SELECT (COUNT(*) AS ?n) { ?a <unknown> ?b }', columnsOf(TOWNS));
    expect(ours).toContain('"value":"0"');
  });

  test('has no rows where there is nothing to group', () => {
    const ours = answer('SELECT ?a (COUNT(*) AS ?n) { ?a <unknown> ?b } GROUP BY ?a', columnsOf(TOWNS));
    expect(ours).toContain('"bindings":[]');
  });

  test('is refused as too large rather than cut', () => {
    const shape = shapeOf('SELECT ?a ?b { ?a <p> ?b }');
    const given =
      shape && answerFromColumns(shape, columnsOf(TOWNS), { mediaType: JSON_TYPE, maximumLength: 100 });
    expect(given).toEqual({ kind: 'too-large' });
  });
});

describe('a table is left to the engine', () => {
  test.each([
    ['where unlike values are to be sorted', 'SELECT ?v { ?a <p> ?v } ORDER BY ?v', UNLIKE],
    ['where its parts do not hang together', 'SELECT * { ?a <p> ?b . ?c <p> ?d }', TOWNS],
  ])('%s', (_case, text, data) => {
    expect(answer(text, columnsOf(data))).toBeUndefined();
  });

  test('in a syntax that is not written here', () => {
    expect(
      answer('SELECT ?a { ?a <p> ?b }', columnsOf(TOWNS), 'application/sparql-results+xml'),
    ).toBeUndefined();
  });

  test('where there are too many solutions to hold', () => {
    const many = Array.from(
      { length: 1_500 },
      (_, index) => `<http://e/m${index}> <http://e/p> <http://e/x> <http://e/g> .\n`,
    );
    const columns = columnsOf(many.join(''));
    expect(answer('SELECT * { ?a <p> ?x . ?b <p> ?x }', columns)).toBeUndefined();
  });
});

/** Sorted by all that is selected, so that there is one order only. */
const sorted = fc.constantFrom(
  ['SELECT DISTINCT ?a ?b', 'ORDER BY DESC(?b) ?a'],
  ['SELECT ?a (COUNT(*) AS ?n)', 'GROUP BY ?a ORDER BY DESC(?n) ?a'],
  ['SELECT (COUNT(DISTINCT ?b) AS ?n) ?a', 'GROUP BY ?a ORDER BY ?n DESC(?a)'],
);
const slice = fc.constantFrom('', 'LIMIT 3', 'OFFSET 1', 'LIMIT 2 OFFSET 1', 'LIMIT 0');
