import { describe, expect, it } from 'vitest';
import { context } from '../../src/rdf/context.js';
import { NAMESPACES } from '../../src/rdf/namespaces.js';
import { compactIri, expandTerm, isOwnTerm, TERMS } from '../../src/rdf/terms.js';
import { unexpressible } from '../../src/rdf/unexpressible.js';
import { usedContext } from '../../src/rdf/used-context.js';
import { OWN_CLASSES } from '../../src/rdf/vocabulary/classes.js';
import { OWN_INDIVIDUALS } from '../../src/rdf/vocabulary/individuals.js';
import { OWN_PROPERTIES } from '../../src/rdf/vocabulary/properties.js';
import { vocabularyDocument } from '../../src/rdf/vocabulary.js';
import { SITE } from './support/canonical.js';
import { AWARD } from './support/documents.js';

const OWN = [...OWN_CLASSES, ...OWN_PROPERTIES, ...OWN_INDIVIDUALS];

describe('our vocabulary', () => {
  it('has each name once', () => {
    const names = OWN.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('says everything in French and English, each comment as a sentence', () => {
    for (const { label, comment } of OWN) {
      expect(label.fr).not.toBe('');
      expect(label.en).not.toBe('');
      expect(comment.fr).toMatch(/^\p{Lu}.*\.$/u);
      expect(comment.en).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('refers only to terms that exist', () => {
    const references = [
      ...OWN_CLASSES.flatMap(({ subClassOf }) => subClassOf),
      ...OWN_PROPERTIES.flatMap(({ domain, range, subPropertyOf }) => [
        domain,
        range,
        ...(subPropertyOf ?? []),
      ]),
      ...OWN_INDIVIDUALS.map(({ type }) => type),
    ];
    for (const reference of references) {
      if (reference === undefined) continue;
      const prefix = reference.includes(':') ? reference.split(':', 1)[0] : undefined;
      expect(prefix === undefined ? isOwnTerm(reference) : Object.hasOwn(NAMESPACES, prefix), reference).toBe(
        true,
      );
    }
  });

  it('is a document that can be published', () => {
    expect(unexpressible(vocabularyDocument(SITE))).toEqual([]);
  });

  it('is only pointed to where several sites share its namespace', () => {
    const shared = { ...SITE, vocabulary: 'https://vocab.example/palmares#' };
    const { nodes } = vocabularyDocument(shared);
    expect(nodes[0]?.['rdfs:seeAlso']).toBe('https://vocab.example/palmares#');
    expect(nodes.every((node) => node['@id'].startsWith('https://data.example.org/vocab'))).toBe(true);
  });
});

describe('terms', () => {
  it('shorten and expand to the same IRI', () => {
    for (const term of [...TERMS.keys(), ...OWN.map(({ name }) => name)])
      expect(compactIri(expandTerm(term, SITE.vocabulary), SITE.vocabulary)).toBe(term);
  });

  it.each([
    'https://schema.org/',
    'https://schema.org///a',
    'http://example.org/a',
    'https://data.example.org/vocab#Trophy',
  ])('leave %s as it is', (iri) => {
    expect(compactIri(iri, SITE.vocabulary)).toBe(iri);
  });

  it('are not taken from the prototype of objects', () => {
    expect(expandTerm('constructor:x', SITE.vocabulary)).toBe('constructor:x');
  });
});

describe('the context of one document', () => {
  it('is the part of the whole that its terms need', () => {
    const whole = context(SITE);
    const used = usedContext(AWARD.nodes, SITE);
    expect(Object.keys(used).length).toBeLessThan(60);
    for (const [term, definition] of Object.entries(used)) expect(whole[term]).toEqual(definition);
  });
});
