import type { Quad } from '@rdfjs/types';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { defaultGraph, Store } from 'oxigraph';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/rdf/document.js';
import { MEDIA_TYPES, rdfMediaType } from '../../src/rdf/media-types.js';
import { compileNQuads } from '../../src/rdf/n-quads.js';
import { serializeDocument } from '../../src/rdf/serialize.js';
import { serializeDocuments } from '../../src/rdf/serialize-stream.js';
import { vocabularyDocument } from '../../src/rdf/vocabulary.js';
import { canonicalOf, dropGraphs, oracleOf, SITE } from './support/canonical.js';
import { AWARD, documents } from './support/documents.js';

type Reader = (text: string, mediaType: string) => Promise<readonly Quad[]>;

const byOxigraph: Reader = async (text, mediaType) => {
  const store = new Store();
  store.load(text, { format: mediaType });
  const dump = store.dump({ format: 'application/n-quads' });
  return new Parser({ format: 'application/n-quads' }).parse(dump);
};

const byN3: Reader = async (text, mediaType) => new Parser({ format: mediaType }).parse(text);

const byJsonLd: Reader = async (text) =>
  (await jsonld.toRDF(
    JSON.parse(text) as jsonld.JsonLdDocument,
    { safe: true } as jsonld.Options.ToRdf,
  )) as Quad[];

const byRdfXmlParser: Reader = (text) =>
  new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser();
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.end(text);
  });

/** For each syntax, readers other than the library that wrote it. */
const READERS: readonly (readonly [mediaType: string, reader: string, read: Reader])[] = [
  ['application/ld+json', 'jsonld', byJsonLd],
  ['application/ld+json', 'oxigraph', byOxigraph],
  ['text/turtle', 'oxigraph', byOxigraph],
  ['application/trig', 'oxigraph', byOxigraph],
  ['application/n-triples', 'oxigraph', byOxigraph],
  ['application/n-triples', 'n3', byN3],
  ['application/n-quads', 'oxigraph', byOxigraph],
  ['application/n-quads', 'n3', byN3],
  ['application/rdf+xml', 'oxigraph', byOxigraph],
  ['application/rdf+xml', 'rdfxml-streaming-parser', byRdfXmlParser],
];

async function reread(document: Document, mediaType: string, read: Reader): Promise<string> {
  const quads = await read(serializeDocument(document, mediaType, SITE), mediaType);
  return canonicalOf(dropGraphs(quads));
}

describe('a document in six syntaxes', () => {
  for (const [mediaType, reader, read] of READERS) {
    it.each([
      ['an award', AWARD],
      ['the vocabulary', vocabularyDocument(SITE)],
    ])(`is one graph: ${reader} reads it from ${mediaType} for %s`, async (_, document) => {
      expect(await reread(document, mediaType, read)).toBe(await oracleOf(document));
    });

    it(`is one graph: ${reader} reads it from ${mediaType} for any document`, async () => {
      await fc.assert(
        fc.asyncProperty(documents, async (document) => {
          expect(await reread(document, mediaType, read)).toBe(await oracleOf(document));
        }),
        { numRuns: 100 },
      );
    });
  }

  it.each(['application/trig', 'application/n-quads'])('keeps its graph name in %s', (mediaType) => {
    const store = new Store();
    store.load(serializeDocument(AWARD, mediaType, SITE), { format: mediaType });
    expect(store.match(null, null, null, defaultGraph())).toEqual([]);
  });

  it('ends in a newline in every syntax', () => {
    for (const { mediaType, family } of MEDIA_TYPES) {
      if (family === 'document') expect(serializeDocument(AWARD, mediaType, SITE)).toMatch(/[^\n]\n$/);
    }
  });

  it('names only the prefixes it uses', () => {
    const turtle = serializeDocument(AWARD, 'text/turtle', SITE);
    expect(turtle).toContain('@prefix palmares: <https://data.example.org/vocab#>');
    expect(turtle).not.toContain('spdx');
  });

  it('writes predicates of unknown vocabularies in RDF/XML with prefixes of its own making', () => {
    expect(serializeDocument(AWARD, 'application/rdf+xml', SITE)).toContain(
      '<ns0:seal rdf:resource="http://example.org/seals/é"/>',
    );
  });

  it('refuses a media type that is no syntax of RDF', () => {
    expect(() => serializeDocument(AWARD, 'text/csv', SITE)).toThrow(TypeError);
  });

  it('is the same bytes whatever was written before', () => {
    const first = serializeDocument(AWARD, 'application/ld+json', SITE);
    serializeDocument(AWARD, 'application/ld+json', { ...SITE, vocabulary: 'https://other.example/v#' });
    expect(serializeDocument(AWARD, 'application/ld+json', SITE)).toBe(first);
  });
});

describe('a stream of documents', () => {
  it.each([
    'application/ld+json',
    'application/n-triples',
    'application/n-quads',
    'text/turtle',
    'application/trig',
  ] as const)('holds the graph of all of them in %s', async (mediaType) => {
    const both = [AWARD, vocabularyDocument(SITE)];
    let text = '';
    for await (const piece of serializeDocuments(both, mediaType, SITE)) text += piece;
    const expected = await byN3(both.map(compileNQuads(SITE)).join(''), 'application/n-quads');
    expect(await canonicalOf(dropGraphs(await byOxigraph(text, mediaType)))).toBe(
      await canonicalOf(dropGraphs(expected)),
    );
  });

  it('is well-formed without any document', async () => {
    let text = '';
    for await (const piece of serializeDocuments([], 'application/ld+json', SITE)) text += piece;
    expect(await byJsonLd(text, '')).toEqual([]);
  });

  it('comes in pieces', async () => {
    const many = Array.from({ length: 100 }, () => vocabularyDocument(SITE));
    const lengths: number[] = [];
    for await (const piece of serializeDocuments(many, 'text/turtle', SITE)) lengths.push(piece.length);
    expect(Math.max(...lengths)).toBeLessThan(1_000_000);
  });
});

describe('media types', () => {
  it.each([
    ['text/turtle; charset=utf-8', 'text/turtle'],
    ['application/x-turtle', 'text/turtle'],
    ['Application/LD+JSON', 'application/ld+json'],
    ['text/html', undefined],
  ])('know %s as %s', (name, mediaType) => {
    expect(rdfMediaType(name)).toBe(mediaType);
  });
});
