import { describe, expect, test } from 'vitest';
import { Columns } from '../../../src/engine/columns/columns.js';
import { readColumns } from '../../../src/engine/columns/read-columns.js';

const read = (...pieces: string[]) => readColumns(pieces.map((piece) => Buffer.from(piece)));
const line = (rest: string): string => `<http://e/s> ${rest} <http://e/g> .\n`;

describe('columns', () => {
  test('hold the triples of each property, sorted by subject and by object', () => {
    const lines = ['s2 p o1', 's1 p o2', 's1 q o1', 's1 p o1'].map((triple) => {
      const [subject, property, object] = triple.split(' ');
      return `<http://e/${subject}> <http://e/${property}> <http://e/${object}> <http://e/g> .\n`;
    });
    const image = read(lines.slice(0, 2).join(''), lines.slice(2).join(''));
    const columns = image && new Columns(image);
    const names = (numbers: Uint32Array | undefined) =>
      [...(numbers ?? [])].map((number) => columns?.dictionary.text(number).slice('<http://e/'.length, -1));
    const { bySubject, byObject } = columns?.property('http://e/p') ?? {};
    // Numbers are given in the order of the text: s2, p, o1, s1, o2.
    expect([names(bySubject?.keys), names(bySubject?.values)]).toEqual([
      ['s2', 's1', 's1'],
      ['o1', 'o1', 'o2'],
    ]);
    expect([names(byObject?.keys), names(byObject?.values)]).toEqual([
      ['o1', 'o1', 'o2'],
      ['s2', 's1', 's1'],
    ]);
    expect([bySubject?.distinctKeys, byObject?.distinctKeys]).toEqual([2, 2]);
  });

  test.each([
    ['an IRI', '<http://e/o>'],
    ['a string', '"a, b"'],
    ['a string in a language', '"a"@fr-be'],
    ['a typed literal', '"1"^^<http://www.w3.org/2001/XMLSchema#integer>'],
    ['quotes and brackets inside a string', String.raw`"a \"b\" <c> \\"`],
    ['a control character', String.raw`"\u0001\u007F\n"`],
  ])('know %s by its text', (_what, term) => {
    const image = read(line(`<http://e/p> ${term}`));
    expect(image && new Columns(image).dictionary.find(term)).toBeGreaterThan(0);
  });

  test.each([
    ['a blank node', '_:b <http://e/p> <http://e/o> <http://e/g> .\n'],
    ['a blank node as object', line('<http://e/p> _:b')],
    ['a triple in no graph', '<http://e/s> <http://e/p> <http://e/o> .\n'],
    ['a letter written as an escape', line(String.raw`<http://e/p> "\u00E9"`)],
    ['an unknown escape', line(String.raw`<http://e/p> "\q"`)],
    ['a string without an end', line('<http://e/p> "a')],
    ['two spaces', line('<http://e/p>  <http://e/o>')],
    ['a line without an end', line('<http://e/p> <http://e/o>').slice(0, -1)],
  ])('are not made of a file that holds %s', (_what, text) => {
    expect(read(text)).toBeUndefined();
  });

  test('of an empty file hold nothing', () => {
    const image = read();
    expect(image && new Columns(image).property('http://e/p').bySubject.keys).toHaveLength(0);
  });
});
