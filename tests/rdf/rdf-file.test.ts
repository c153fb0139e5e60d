import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/rdf/document.js';
import { compileNQuads } from '../../src/rdf/n-quads.js';
import { compileWalk } from '../../src/rdf/quads.js';
import { nodesOfQuads } from '../../src/rdf/rdf-file/nodes-of-quads.js';
import { type RdfFileLimits, readRdfFile } from '../../src/rdf/rdf-file.js';
import { unexpressible } from '../../src/rdf/unexpressible.js';
import { madeFolder } from '../support/made-folder.js';
import { canonicalOf, SITE } from './support/canonical.js';
import { documentOf, documents } from './support/documents.js';

interface Outcome {
  readonly documents: readonly Document[];
  readonly nQuads: string;
  readonly codes: readonly string[];
}

async function readFile(name: string, text: string, limits?: RdfFileLimits): Promise<Outcome> {
  const absolutePath = join(await madeFolder(), name);
  await writeFile(absolutePath, text);
  const record = {
    kind: 'rdf',
    file: { path: `data/${name}`, sha256: '', bytes: text.length },
    absolutePath,
    slug: 'towns',
  } as const;
  const found: Document[] = [];
  const codes: string[] = [];
  let nQuads = '';
  for await (const event of readRdfFile(record, SITE, limits)) {
    if (event.kind === 'document') found.push(event.sourced.document);
    else if (event.kind === 'quads') nQuads += event.nQuads;
    else codes.push(event.diagnostic.code);
  }
  return { documents: found, nQuads, codes };
}

const nQuadsOf = compileNQuads(SITE);
const linesOf = ({ documents: [document] }: Outcome): readonly string[] =>
  document === undefined ? [] : nQuadsOf(document).trimEnd().split('\n');

const IRI = 'https://data.example.org/files/towns';

describe('an RDF file of the content folder', () => {
  it('gives its default graph to a document of its own', async () => {
    const outcome = await readFile(
      'towns.ttl',
      '<#a> a <http://example.org/Town> ; <http://example.org/name> "A"@FR .',
    );
    expect(outcome.documents.map(({ path, kind }) => ({ path, kind }))).toEqual([
      { path: 'files/towns', kind: 'file' },
    ]);
    expect(linesOf(outcome)).toContain(`<${IRI}#a> <http://example.org/name> "A"@fr <${IRI}> .`);
    expect(outcome.codes).toEqual([]);
  });

  it('keeps the names of its named graphs', async () => {
    const { nQuads, documents: none } = await readFile(
      'towns.trig',
      '<http://example.org/g> { <#a> <http://example.org/p> 1 }',
    );
    expect(nQuads).toContain(' <http://example.org/g> .\n');
    expect(none).toEqual([]);
  });

  it('names blank nodes alike whatever the order of the triples', async () => {
    const triples = [
      '_:x <http://example.org/p> "1" .',
      '_:y <http://example.org/p> "2" .',
      '_:x <http://example.org/q> _:y .',
    ];
    const forwards = await readFile('towns.nt', triples.join('\n'));
    const backwards = await readFile('towns.nt', triples.toReversed().join('\n').replaceAll('_:x', '_:z'));
    expect(linesOf(forwards)).toEqual(linesOf(backwards));
    expect(linesOf(forwards).join('\n')).toMatch(/<https:\/\/data.example.org\/files\/towns#b-0>/);
  });

  it('names blank nodes of a large file by order of appearance', async () => {
    const text = '_:x <http://example.org/p> _:y .\n_:y <http://example.org/p> _:x .\n';
    const outcome = await readFile('towns.nt', text, { heldQuads: 1, documentTriples: 10 });
    expect(linesOf(outcome)).toContain(`<${IRI}#b-0> <http://example.org/p> <${IRI}#b-1> <${IRI}> .`);
  });

  it('names the blank nodes of a graph made to take exponential time', async () => {
    const nodes = Array.from({ length: 30 }, (_, index) => index);
    const clique = nodes.flatMap((a) =>
      nodes.filter((b) => a !== b).map((b) => `_:n${a} <http://example.org/p> _:n${b} .`),
    );
    expect(linesOf(await readFile('towns.nt', clique.join('\n')))).toHaveLength(clique.length + 1);
  });

  it('writes schema.org with https', async () => {
    const outcome = await readFile(
      'towns.ttl',
      '<#a> a <http://schema.org/City> ; <http://schema.org/name> "A" .',
    );
    expect(outcome.documents[0]?.nodes[1]).toEqual({
      '@id': `${IRI}#a`,
      '@type': ['schema:City'],
      'schema:name': 'A',
    });
  });

  it('puts literals into canonical form, with a warning', async () => {
    const outcome = await readFile(
      'towns.ttl',
      '<#a> <http://example.org/p> "01"^^<http://www.w3.org/2001/XMLSchema#integer> .',
    );
    expect(linesOf(outcome).join()).toContain('"1"^^<http://www.w3.org/2001/XMLSchema#integer>');
    expect(outcome.codes).toEqual(['rdf/literal-rewritten']);
  });

  it.each([
    ['a property without XML name', '<http://example.org/1> 1', 'rdf/no-xml-name'],
    ['a control character', '<http://example.org/p> "\\u0007"', 'rdf/not-xml-text'],
    [
      'an ill-typed literal',
      '<http://example.org/p> "x"^^<http://www.w3.org/2001/XMLSchema#integer>',
      'rdf/ill-typed-literal',
    ],
    ['an address that goes up', '<http://example.org/p> <http://example.org/%zz>', 'rdf/invalid-iri'],
  ])('leaves out %s and keeps the rest', async (_, statement, code) => {
    const outcome = await readFile('towns.ttl', `<#a> <http://example.org/q> 1 . <#a> ${statement} .`);
    expect(linesOf(outcome)).toHaveLength(2);
    expect(outcome.codes).toEqual([code]);
  });

  it('cannot speak of another document of the site in its default graph', async () => {
    const outcome = await readFile(
      'towns.ttl',
      '<https://data.example.org/places/commune/78138#place> <http://example.org/p> 1 .',
    );
    expect(outcome).toMatchObject({ documents: [], codes: ['rdf/clash'] });
  });

  it('cannot give a graph the name of a document of the site', async () => {
    const outcome = await readFile(
      'towns.trig',
      '<https://data.example.org/articles/a> { <#a> <http://example.org/p> 1 }',
    );
    expect(outcome).toMatchObject({ nQuads: '', codes: ['rdf/clash'] });
  });

  it('is left out as a whole where its syntax is broken', async () => {
    const outcome = await readFile('towns.nq', '<a:a> <http://example.org/p> <a:c> <a:g> .\n<a:a>', {
      heldQuads: 0,
      documentTriples: 10,
    });
    expect(outcome).toEqual({ documents: [], nQuads: '', codes: ['rdf/syntax'] });
  });

  it('tells a fault that comes a thousand times eleven times', async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `<#a> <http://example.org/${index}> 1 .`);
    expect((await readFile('towns.ttl', lines.join('\n'))).codes).toHaveLength(11);
  });
});

describe('nodes made of quads', () => {
  it('walk to the same quads again', async () => {
    const quadsOf = compileWalk(SITE);
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const quads = quadsOf(document);
        const again = documentOf(document.path, nodesOfQuads(quads, SITE.vocabulary));
        expect(await canonicalOf(quadsOf(again))).toBe(await canonicalOf(quads));
        expect(unexpressible(again)).toEqual([]);
      }),
    );
  });

  it('use the terms of our own vocabulary', () => {
    const quads = new Parser().parse('<http://a/> <https://data.example.org/vocab#recipient> <http://b/> .');
    expect(nodesOfQuads(quads, SITE.vocabulary)).toEqual([{ '@id': 'http://a/', recipient: 'http://b/' }]);
  });
});
