import fc from 'fast-check';
import { Store } from 'oxigraph';
import { describe, expect, it } from 'vitest';
import type { NodeObject } from '../../src/rdf/document.js';
import { isIri, isLanguageTag } from '../../src/rdf/iris.js';
import { unexpressible } from '../../src/rdf/unexpressible.js';
import { documentOf, oddText } from './support/documents.js';

const ID = 'https://data.example.org/articles/a';

function codesOf(properties: Omit<NodeObject, '@id'>, id = ID): readonly string[] {
  return unexpressible(documentOf('articles/a', [{ ...properties, '@id': id }])).map(({ code }) => code);
}

describe('what cannot be published', () => {
  it.each([
    ['a control character', { 'schema:name': 'a\u0007b' }, 'rdf/not-xml-text'],
    ['half of an emoji', { 'schema:name': '👏'.slice(0, 1) }, 'rdf/not-xml-text'],
    ['U+FFFE, which is no character', { 'schema:name': '\uFFFE' }, 'rdf/not-xml-text'],
    ['an IRI with a space', { 'schema:url': 'https://example.org/a b' }, 'rdf/invalid-iri'],
    ['an IRI with braces', { 'schema:url': 'https://example.org/{a}' }, 'rdf/invalid-iri'],
    ['an IRI with two fragments', { 'schema:url': 'https://example.org/#a#b' }, 'rdf/invalid-iri'],
    ['a relative IRI', { 'schema:url': '/articles/a' }, 'rdf/invalid-iri'],
    ['an address that goes up', { 'schema:url': 'https://example.org/a/../b' }, 'rdf/dot-segment'],
    ['a CURIE where an IRI belongs', { 'rdf:predicate': 'schema:name' }, 'rdf/scheme-is-prefix'],
    ['a blank node as value', { 'schema:about': '_:b0' }, 'rdf/blank-node'],
    ['a property without XML name', { 'http://example.org/p/1': 'x' }, 'rdf/no-xml-name'],
    ['a name of RDF/XML itself as property', { 'rdf:li': 'x' }, 'rdf/no-xml-name'],
    ['a term that is not in the vocabulary', { recipients: 'x' }, 'rdf/unknown-term'],
    ['a class that is not in the vocabulary', { '@type': ['Trophy'] }, 'rdf/unknown-term'],
    ['a keyword of JSON-LD', { '@reverse': 'x' }, 'rdf/unknown-term'],
    ['a fraction as a JSON number', { confidence: 0.98 }, 'rdf/number-with-fraction'],
    ['an integer beyond what doubles hold', { order: 2 ** 60 }, 'rdf/number-with-fraction'],
    ['a date that is none', { date: '2021-02-30' }, 'rdf/ill-typed-literal'],
    ['a number as a date', { date: 5 }, 'rdf/ill-typed-literal'],
    ['a boolean as a number', { order: true }, 'rdf/ill-typed-literal'],
    ['an integer with leading zeros', { order: '01' }, 'rdf/literal-not-canonical'],
    ['a decimal with trailing zeros', { confidence: '0.980' }, 'rdf/literal-not-canonical'],
    [
      'a language that is none',
      { 'schema:name': { '@value': 'x', '@language': 'français' } },
      'rdf/invalid-language',
    ],
  ])('includes %s', (_, properties, code) => {
    expect(codesOf(properties)).toEqual([code]);
  });

  it('includes a blank node as subject', () => {
    expect(codesOf({}, '_:b0')).toEqual(['rdf/blank-node']);
  });

  it('says which node, term and value it is, in French and English', () => {
    const [problem] = unexpressible(documentOf('articles/a', [{ '@id': ID, 'schema:url': 'a b' }]));
    expect(problem).toMatchObject({ node: ID, term: 'schema:url', value: 'a b' });
    expect(problem?.message.fr).toContain('« a b » n’est pas un IRI absolu valide');
    expect(problem?.message.en).toContain('“a b” is no valid absolute IRI');
  });

  it('never shows a control character in a message', () => {
    const [problem] = unexpressible(documentOf('articles/a', [{ '@id': ID, 'schema:name': '\u001b[2J' }]));
    expect(problem?.message.en).not.toContain('\u001b');
  });
});

describe('IRIs', () => {
  const candidates = fc
    .tuple(
      fc.constantFrom(
        'http://example.org/',
        'http://',
        'urn:x:',
        'a:',
        'https://é.example:80/?',
        'http://a/#',
        'http://[',
      ),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        oddText,
        fc.constantFrom('%zz', '%C3', ':x/', '\u{E0001}', '::1]/', ':::]/', '1::192.0.2.1]'),
      ),
    )
    .map((parts) => parts.join(''));

  it('that pass are read by the SPARQL engine', () => {
    fc.assert(
      fc.property(candidates, (iri) => {
        fc.pre(isIri(iri));
        const store = new Store();
        store.load(`<${iri}> <a:p> <${iri}> .`, { format: 'application/n-triples' });
        expect(store.size).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'https://www.éducation.example/à?q=l’été#é',
    'urn:isbn:0451450523',
    'http://[::1]:3000/a',
    'mailto:a@b.fr',
  ])('such as %s pass', (iri) => {
    expect(isIri(iri)).toBe(true);
  });
});

describe('language tags', () => {
  it('that pass are read by the SPARQL engine', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,3}$/), (tag) => {
        fc.pre(isLanguageTag(tag));
        const store = new Store();
        store.load(`<a:s> <a:p> "x"@${tag} .`, { format: 'application/n-triples' });
        expect(store.size).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});
