import { describe, expect, test } from 'vitest';
import { shapeOf } from './column-fixture.js';

describe('columns are asked for', () => {
  test.each([
    'SELECT ?s { ?s a <c> ; <p> ?o }',
    'SELECT * { ?s <p>/<q> ?o }',
    'SELECT * { ?s <p>/^<q> <x> }',
    'SELECT (COUNT(*) AS ?n) { ?s <p> ?o } LIMIT 1',
    'SELECT ?o (COUNT(DISTINCT ?s) AS ?n) { ?s <p> ?o } GROUP BY ?o ORDER BY DESC(?n) LIMIT 5',
    'SELECT ?s { ?s <p> ?o OPTIONAL { ?s <q> ?x FILTER(LANG(?x) = "fr") } }',
    'SELECT ?s { ?s <p> ?o FILTER NOT EXISTS { ?s <q> ?x } FILTER EXISTS { ?s <r> ?y } }',
    'SELECT ?s { ?s <p> ?o FILTER(CONTAINS(LCASE(STR(?o)), "a")) }',
    'SELECT ?s { ?s <p> ?o FILTER REGEX(?o, "^a.*b$", "i") }',
  ])('%s', (query) => {
    expect(shapeOf(query)).toBeDefined();
  });
});

describe('columns are not asked for', () => {
  test.each([
    ['what names a literal', 'SELECT ?s { ?s <p> "a" }'],
    ['an open property', 'SELECT ?p { ?s ?p ?o }'],
    ['a path of any length', 'SELECT ?s { ?s <p>+ ?o }'],
    ['a blank node', 'SELECT ?s { ?s <p> [ <q> ?o ] }'],
    ['one variable twice in a pattern', 'SELECT ?s { ?s <p> ?s }'],
    ['some solutions', 'SELECT ?s { ?s <p> ?o } LIMIT 5'],
    ['a graph', 'SELECT ?s { GRAPH ?g { ?s <p> ?o } }'],
    ['a dataset', 'SELECT ?s FROM <g> { ?s <p> ?o }'],
    ['alternatives', 'SELECT ?s { { ?s <p> ?o } UNION { ?s <q> ?o } }'],
    ['what is taken away', 'SELECT ?s { ?s <p> ?o MINUS { ?s <q> ?x } }'],
    ['given values', 'SELECT ?s { VALUES ?s { <a> } ?s <p> ?o }'],
    ['values at the end', 'SELECT ?s { ?s <p> ?o } VALUES ?s { <a> }'],
    ['a subquery', 'SELECT ?s { { SELECT ?s { ?s <p> ?o } } }'],
    ['a computed value', 'SELECT (STR(?o) AS ?x) { ?s <p> ?o }'],
    ['a sum', 'SELECT (SUM(?o) AS ?n) { ?s <p> ?o }'],
    ['a condition on groups', 'SELECT ?s (COUNT(*) AS ?n) { ?s <p> ?o } GROUP BY ?s HAVING(COUNT(*) > 1)'],
    ['a computed order', 'SELECT ?s { ?s <p> ?o } ORDER BY STR(?o)'],
    ['a comparison of values', 'SELECT ?s { ?s <p> ?o FILTER(?o > 3) }'],
    ['tests joined together', 'SELECT ?s { ?s <p> ?o FILTER(CONTAINS(?o, "a") || CONTAINS(?o, "b")) }'],
    ['a text in a language', 'SELECT ?s { ?s <p> ?o FILTER(CONTAINS(?o, "a"@fr)) }'],
    ['what two OPTIONALs bind', 'SELECT * { ?s <p> ?o OPTIONAL { ?s <q> ?x } OPTIONAL { ?s <r> ?x } }'],
    [
      'what an OPTIONAL binds and a filter looks for',
      'SELECT * { ?s <p> ?o OPTIONAL { ?s <q> ?x } FILTER EXISTS { ?x <r> ?y } }',
    ],
    ['a name given twice', 'SELECT ?s (COUNT(*) AS ?o) { ?s <p> ?o } GROUP BY ?s'],
    ['what stands beside a count', 'SELECT ?s (COUNT(*) AS ?n) { ?s <p> ?o }'],
    ['what is no IRI', 'SELECT ?s { ?s <http://e/%zz> ?o }'],
    ['yes or no', 'ASK { ?s <p> ?o }'],
    ['a graph to be made', 'CONSTRUCT WHERE { ?s <p> ?o }'],
  ])('%s', (_what, query) => {
    expect(shapeOf(query)).toBeUndefined();
  });
});
