import fc from 'fast-check';
import { RDF_TYPE } from './column-fixture.js';

const number = (below: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: below - 1 });
const OBJECTS = [
  '<http://e/n0>',
  '<http://e/n1>',
  '<http://e/n2>',
  '<http://e/n3>',
  '"Éa"',
  '"éA"@fr',
  '"a\\"b\\n"',
  '"1"^^<http://www.w3.org/2001/XMLSchema#integer>',
];
/** Few names, so that patterns meet; each triple once, as in a snapshot. */
export const quads = fc
  .uniqueArray(fc.tuple(number(5), number(4), number(OBJECTS.length)), {
    minLength: 4,
    maxLength: 40,
    selector: (triple) => triple.join(' '),
  })
  .map((triples) => {
    const lines = triples.map(([s, p, o]) => {
      const rest = p === 3 ? `<${RDF_TYPE}> <http://e/c${o % 2}>` : `<http://e/p${p}> ${OBJECTS[o]}`;
      return `<http://e/n${s}> ${rest} <http://e/g${s}> .\n`;
    });
    return [...new Set(lines)].join('');
  });

const variable = fc.constantFrom('?a', '?b', '?c', '?d', '?e');
const side = fc.oneof({ weight: 5, arbitrary: variable }, fc.constantFrom('<n0>', '<n1>', '<n9>'));
const property = fc.constantFrom('<p0>', '<p1>', '<p2>', 'a', '<p0>/<p1>', '^<p1>', '<p2>/^<p0>', '<p9>');
const triple = fc
  .tuple(side, property, fc.oneof({ weight: 4, arbitrary: side }, fc.constant('<c0>')))
  .map((parts) => `${parts.join(' ')} .`);
const triples = fc.array(triple, { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const tested = fc
  .tuple(fc.constantFrom('', 'STR', 'LCASE', 'UCASE', 'LCASE(STR'), variable)
  .map(([wrap, name]) => (wrap === '' ? name : `${wrap}(${name})${wrap.includes('(') ? ')' : ''}`));
const filter = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('CONTAINS', 'STRSTARTS', 'STRENDS'),
      tested,
      fc.constantFrom('"a"', '"é"', '"n"', '"ÉA"'),
    )
    .map(([test, of, text]) => `FILTER(${test}(${of}, ${text}))`),
  fc
    .tuple(
      tested,
      fc.constantFrom('"^.a"', '"a|n"', '"[a-é]."', '"^http://e/n[01]$"'),
      fc.constantFrom('', ', "i"'),
    )
    .map(([of, expression, flags]) => `FILTER REGEX(${of}, ${expression}${flags})`),
  fc
    .tuple(variable, fc.constantFrom('"fr"', '""'))
    .map(([name, language]) => `FILTER(LANG(${name}) = ${language})`),
);
const body = fc.tuple(triples, fc.option(filter, { nil: '' })).map((parts) => parts.join(' '));
const more = fc.oneof(
  { weight: 4, arbitrary: body.map((inner) => `OPTIONAL { ${inner} }`) },
  { weight: 2, arbitrary: filter },
  { weight: 2, arbitrary: triples },
  { weight: 2, arbitrary: body.map((inner) => `FILTER NOT EXISTS { ${inner} }`) },
  { weight: 1, arbitrary: body.map((inner) => `FILTER EXISTS { ${inner} }`) },
);
export const where = fc
  .tuple(triples, fc.array(more, { maxLength: 3 }))
  .map(([first, rest]) => `{ ${first} ${rest.join(' ')} }`);
const head = fc.constantFrom(
  ['SELECT *', ''],
  ['SELECT ?a ?d', ''],
  ['SELECT DISTINCT ?a ?b', ''],
  ['SELECT (COUNT(*) AS ?n)', ''],
  ['SELECT (COUNT(?b) AS ?n) (COUNT(DISTINCT ?c) AS ?m)', ''],
  ['SELECT ?a (COUNT(*) AS ?n)', 'GROUP BY ?a'],
  ['SELECT ?b ?c (COUNT(DISTINCT ?a) AS ?n)', 'GROUP BY ?b ?c'],
  ['SELECT ?c', 'GROUP BY ?c'],
);
export const query = fc
  .tuple(head, where)
  .map(([[select, group], pattern]) => `${select} ${pattern} ${group}`);
