import type { Query } from '@traqula/rules-sparql-1-1';
import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { answerFromColumns } from '../../../src/engine/columns/answer.js';
import { columnShape } from '../../../src/engine/columns/column-shape.js';
import { Columns } from '../../../src/engine/columns/columns.js';
import { readColumns } from '../../../src/engine/columns/read-columns.js';
import { parseQuery } from '../../../src/engine/query-parser.js';
import { NO_REWRITES, rewriteQuery } from '../../../src/engine/query-rewrite.js';
import { OPTIONS } from '../random-patterns.js';

const JSON_TYPE = 'application/sparql-results+json';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function columnsOf(quads: string): Columns {
  const image = readColumns([Buffer.from(quads)]);
  if (image === undefined) throw new Error(`not canonical: ${quads}`);
  return new Columns(image);
}

function treeOf(query: string): Query {
  const parsed = parseQuery(query, OPTIONS.base_iri);
  if (parsed.kind !== 'parsed' || parsed.tree.type !== 'query') throw new Error(`not a query: ${query}`);
  return parsed.tree;
}

function answer(query: string, columns: Columns, mediaType = JSON_TYPE): string | undefined {
  const shape = columnShape(treeOf(query), OPTIONS.base_iri);
  const given = shape && answerFromColumns(shape, columns, { mediaType, maximumLength: 1e6 });
  return given?.kind === 'text' ? given.text : undefined;
}

/** What the engine gives where nothing is done to make it quicker. */
function engineAnswer(query: string, quads: string, mediaType = JSON_TYPE): string {
  const store = new Store();
  store.load(quads, { format: 'nq' });
  const text = rewriteQuery(treeOf(query), query, NO_REWRITES);
  return String(store.query(text, { ...OPTIONS, results_format: mediaType }));
}

interface Table {
  readonly head: { readonly vars: readonly string[] };
  readonly results: { readonly bindings: readonly Record<string, object>[] };
}

function readTable(json: string): { variables: readonly string[]; rows: string[] } {
  const { head, results } = JSON.parse(json) as Table;
  return {
    variables: head.vars,
    rows: results.bindings.map((row) =>
      JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1))),
    ),
  };
}

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
});

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
const quads = fc
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
const where = fc
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
const query = fc.tuple(head, where).map(([[select, group], pattern]) => `${select} ${pattern} ${group}`);
