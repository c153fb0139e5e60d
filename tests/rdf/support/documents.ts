import fc from 'fast-check';
import type { Document, NodeObject, NodeValue } from '../../../src/rdf/document.js';
import { hasDotSegment } from '../../../src/rdf/iris.js';
import { TERMS } from '../../../src/rdf/terms.js';
import { OWN_CLASSES } from '../../../src/rdf/vocabulary/classes.js';

const BASE = 'https://data.example.org/';

export function documentOf(path: string, nodes: readonly NodeObject[]): Document {
  return { path, kind: 'article', nodes, datasets: [], summary: { title: path } };
}

/** An award, its status, its rating and the quote it rests on, in every form of value. */
export const AWARD: Document = documentOf('labels/villes-internet/2021/commune-78138', [
  {
    '@id': `${BASE}labels/villes-internet/2021/commune-78138`,
    '@type': ['foaf:Document', 'schema:WebPage'],
    'schema:mainEntity': `${BASE}labels/villes-internet/2021/commune-78138#award`,
    'dct:issued': { '@value': '2026-11-23', '@type': 'xsd:date' },
    'dct:modified': '2026-11-23T10:00:00Z',
    'dct:license': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
  },
  {
    '@id': `${BASE}labels/villes-internet/2021/commune-78138#award`,
    '@type': ['Award', 'schema:Certification'],
    'schema:name': { '@value': 'Chanteloup-les-Vignes, 5 @', '@language': 'fr' },
    edition: `${BASE}labels/villes-internet/2021#edition`,
    status: 'https://data.example.org/vocab#awarded',
    date: '2021-02-04',
    previous: false,
    rewards: [`${BASE}articles/a#action-1`, `${BASE}articles/a#action-2`],
  },
  {
    '@id': `${BASE}labels/villes-internet/2021/commune-78138#rating`,
    '@type': ['schema:Rating'],
    'schema:ratingValue': 5,
    'schema:bestRating': 5,
  },
  {
    '@id': `${BASE}labels/villes-internet/2021/commune-78138#claim-1`,
    '@type': ['Claim', 'rdf:Statement'],
    'rdf:predicate': 'https://data.example.org/vocab#date',
    'rdf:object': { '@value': '2021-02-04', '@type': 'xsd:date' },
    rule: 'fr/award/receives-nth-level',
    confidence: '0.98',
    'oa:exact': 'la Ville a reçu son « 5e @ »\nau cours de la "22e Cérémonie" \\ 👏',
  },
  {
    '@id': `${BASE}labels/villes-internet/2021#edition`,
    '@type': ['Edition'],
    year: '2021',
    number: 22,
    'http://example.org/vocabulary/seal': { '@id': 'http://example.org/seals/é' },
    'schema:startDate': { '@value': '2016-11', '@type': 'xsd:gYearMonth' },
  },
]);

/** Text with what serialisers get wrong: quotes, line ends, markup, brackets, combining marks, astral characters. */
export const oddText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['"', "'", '\\', '\n', '\r', '\r\n', '\t', '<', '>', '&', ']]>', '&amp;', '{', '}', '^', '@'],
        ...[
          '\u007F',
          '\u0085',
          '\u2028',
          '\uFEFF',
          '\uFFFD',
          'e\u0301',
          'é',
          '👏🏽',
          '𝒳',
          ' ',
          '  ',
          '%20',
          '\\u0041',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const iri = fc.oneof(
  fc.constantFrom(
    `${BASE}places/commune/78138#place`,
    'https://schema.org/City',
    'http://example.org/é?a=b&c=d#x',
    'urn:isbn:0451450523',
    "https://example.org/it's(here),;=$!*+~",
    'https://data.example.org/vocab#',
    'https://schema.org/a.b.',
    'http://xmlns.com/foaf/0.1/-a',
    'mailto:mairie@example.org',
    'https://example.org/%C3%A9/𝒳',
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }).filter((url) => !hasDotSegment(url)),
);

const language = fc.constantFrom('fr', 'en', 'pt-br', 'zh-hans-cn', 'de-1996');

const TYPED: readonly NodeValue[] = [
  { '@value': '2016-11', '@type': 'xsd:gYearMonth' },
  { '@value': '0.98', '@type': 'xsd:decimal' },
  { '@value': '5', '@type': 'http://www.w3.org/2001/XMLSchema#integer' },
  { '@value': 'un texte', '@type': 'xsd:string' },
  { '@value': 'true', '@type': 'xsd:boolean' },
  // No xsd:double: the jsonld library rewrites its strings ("1.5" to "1.5E0"), which JSON-LD 1.1 does not ask for.
  { '@value': 'x', '@type': 'http://example.org/datatypes#odd' },
];

/** By coercion, the strings that are lexical forms of it. */
const STRINGS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  iri,
  text: oddText,
  string: oddText,
  anyURI: oddText,
  wktLiteral: oddText,
  integer: fc.integer().map(String),
  nonNegativeInteger: fc.nat().map(String),
  decimal: fc.constantFrom('0.98', '5', '-1.25'),
  boolean: fc.constantFrom('true', 'false'),
  date: fc.constantFrom('2021-02-04', '1999-12-31'),
  dateTime: fc.constantFrom('2021-02-04T10:00:00Z', '2021-02-04T10:00:00.5+01:00'),
  time: fc.constantFrom('10:00:00'),
  gYear: fc.constantFrom('2021'),
  duration: fc.constantFrom('PT1H', 'P1Y'),
  hexBinary: fc.constantFrom('00ff', ''),
};

function valueFor(coercion: string): fc.Arbitrary<NodeValue> {
  const string = STRINGS[coercion] ?? oddText;
  const native: fc.Arbitrary<NodeValue>[] = [];
  if (['iri', 'text', 'string', 'integer'].includes(coercion)) native.push(fc.maxSafeInteger());
  if (['iri', 'text', 'string', 'boolean'].includes(coercion)) native.push(fc.boolean());
  return fc.oneof(
    { weight: 4, arbitrary: string },
    { weight: 1, arbitrary: fc.record({ '@value': oddText, '@language': language }) },
    { weight: 1, arbitrary: fc.constantFrom(...TYPED) },
    { weight: 1, arbitrary: fc.record({ '@id': iri }) },
    ...native,
  );
}

const FOREIGN_TERMS = [
  'http://example.org/p',
  'http://example.org/ns#é',
  'schema:unheardOf',
  'urn:x:y',
  'http://example.org/1a',
];

/** Oxigraph, a reader here, makes the types derived from xsd:integer that type. */
const TERMS_KEPT = [...TERMS].filter(([, coercion]) => coercion !== 'nonNegativeInteger');

const property = fc
  .constantFrom(...TERMS_KEPT, ...FOREIGN_TERMS.map((term) => [term, 'text'] as const))
  .chain(([term, coercion]) =>
    fc.tuple(
      fc.constant(term),
      fc.oneof(valueFor(coercion), fc.array(valueFor(coercion), { minLength: 1, maxLength: 4 })),
    ),
  );

const node: fc.Arbitrary<NodeObject> = fc
  .tuple(
    fc.oneof(fc.constantFrom('', '#a', '#person-é', '#quote-1'), fc.constant('#x.y')),
    fc.uniqueArray(
      fc.constantFrom(
        ...OWN_CLASSES.map(({ name }) => name),
        'schema:City',
        'rdf:List',
        'http://example.org/C',
        'urn:x:1',
      ),
      { maxLength: 3 },
    ),
    fc.array(property, { minLength: 1, maxLength: 6 }),
  )
  .map(([fragment, types, properties]) => ({
    '@id': `${BASE}articles/a${fragment}`,
    ...(types.length === 0 ? {} : { '@type': types }),
    ...Object.fromEntries(properties),
  }));

/** Documents of every term, every kind of value and odd text, all of which can be published. */
export const documents: fc.Arbitrary<Document> = fc
  .array(node, { minLength: 1, maxLength: 5 })
  .map((nodes) => documentOf('articles/a', nodes));
