import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNQuads, joinLines, sortedUnique } from '../../src/rdf/n-quads.js';
import { compileWalk } from '../../src/rdf/quads.js';
import { unexpressible } from '../../src/rdf/unexpressible.js';
import { vocabularyDocument } from '../../src/rdf/vocabulary.js';
import { canonicalOf, dropGraphs, oracleOf, SITE } from './support/canonical.js';
import { AWARD, documentOf, documents } from './support/documents.js';

const quadsOf = compileWalk(SITE);
const nQuadsOf = compileNQuads(SITE);

describe('the compiled walk', () => {
  it.each([
    ['an award', AWARD],
    ['the vocabulary', vocabularyDocument(SITE)],
  ])('gives the quads that a JSON-LD processor gives for %s', async (_, document) => {
    expect(await canonicalOf(dropGraphs(quadsOf(document)))).toBe(await oracleOf(document));
  });

  it('gives the quads that a JSON-LD processor gives for any document', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        expect(await canonicalOf(dropGraphs(quadsOf(document)))).toBe(await oracleOf(document));
      }),
      { numRuns: 300 },
    );
  });

  it('puts every triple into the graph of its document', () => {
    const graphs = new Set(quadsOf(AWARD).map((quad) => quad.graph.value));
    expect([...graphs]).toEqual(['https://data.example.org/labels/villes-internet/2021/commune-78138']);
  });

  it('writes language tags in lower case', () => {
    const document = documentOf('articles/a', [
      {
        '@id': 'https://data.example.org/articles/a',
        'schema:name': { '@value': 'x', '@language': 'pt-BR' },
      },
    ]);
    expect(nQuadsOf(document)).toContain('"x"@pt-br');
  });

  it('gives a value that stands twice once', () => {
    const document = documentOf('articles/a', [
      { '@id': 'https://data.example.org/articles/a', 'schema:name': ['x', 'y', 'x'] },
    ]);
    expect(quadsOf(document)).toHaveLength(2);
  });
});

describe('canonical N-Quads', () => {
  it('are those of the reference implementation of RDF canonicalisation', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const reference = (await canonicalOf(quadsOf(document))).split('\n').slice(0, -1);
        // It sorts by code unit, the recommendation and we by code point.
        expect(nQuadsOf(document)).toBe(joinLines(sortedUnique(reference)));
      }),
    );
  });

  it('sort by code point, where UTF-16 would put an emoji first', () => {
    const document = documentOf('articles/a', [
      { '@id': 'https://data.example.org/articles/a', 'schema:name': ['👏', '\uFF21'] },
    ]);
    expect(nQuadsOf(document).indexOf('\uFF21')).toBeLessThan(nQuadsOf(document).indexOf('👏'));
  });
});

describe('documents made for these tests', () => {
  it('can all be published', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(unexpressible(document)).toEqual([]);
      }),
    );
  });
});
