import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ParseOptions, parseRdf, RdfSyntaxError } from '../../src/rdf/parse.js';
import { serializeDocument } from '../../src/rdf/serialize.js';
import { madeFolder } from '../support/made-folder.js';
import { canonicalOf, dropGraphs, oracleOf, SITE } from './support/canonical.js';
import { AWARD } from './support/documents.js';

const RDF_XML = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/"';

async function read(text: string, syntax: string, options: Partial<ParseOptions> = {}) {
  const quads = [];
  const input = { text };
  for await (const quad of parseRdf(input, {
    syntax,
    baseIri: 'https://data.example.org/files/a',
    ...options,
  }))
    quads.push(quad);
  return quads;
}

async function faultOf(text: string, syntax: string): Promise<RdfSyntaxError> {
  const error: unknown = await read(text, syntax).catch((reason: unknown) => reason);
  if (!(error instanceof RdfSyntaxError)) throw new Error(`read without a fault: ${String(error)}`);
  return error;
}

describe('reading RDF', () => {
  it.each(['jsonld', 'ttl', 'nt', 'nq', 'trig', 'rdf'])('reads what is written as .%s', async (suffix) => {
    const mediaTypes: Readonly<Record<string, string>> = {
      jsonld: 'application/ld+json',
      ttl: 'text/turtle',
      nt: 'application/n-triples',
      nq: 'application/n-quads',
      trig: 'application/trig',
      rdf: 'application/rdf+xml',
    };
    const text = serializeDocument(AWARD, mediaTypes[suffix] ?? '', SITE);
    expect(await canonicalOf(dropGraphs(await read(text, `award.${suffix}`)))).toBe(await oracleOf(AWARD));
  });

  it('reads a file with a byte order mark', async () => {
    expect(await read('\uFEFF<a:a> <a:b> 1 .', 'ttl')).toHaveLength(1);
  });

  it('reads a file from disk', async () => {
    const path = join(await madeFolder(), 'données.ttl');
    await writeFile(path, '\uFEFF<x> <a:b> "é" .');
    const subjects = [];
    for await (const quad of parseRdf({ path }, { syntax: path, baseIri: 'http://a/b/' }))
      subjects.push(quad.subject.value);
    expect(subjects).toEqual(['http://a/b/x']);
  });

  it('knows schema.org’s JSON-LD context without the network', async () => {
    const text = '{"@context":"https://schema.org","@id":"http://a/","name":"x","url":"http://b/"}';
    const quads = await read(text, 'jsonld');
    expect(quads.map(({ predicate, object }) => `${predicate.value} ${object.termType}`).sort()).toEqual([
      'https://schema.org/name Literal',
      'https://schema.org/url NamedNode',
    ]);
  });

  it('knows the site’s own JSON-LD context without the network', async () => {
    const text =
      '{"@context":"https://data.example.org/context.jsonld","@id":"http://a/","recipient":"http://b/"}';
    const [quad] = await read(text, 'jsonld', { site: SITE });
    expect(quad?.predicate.value).toBe('https://data.example.org/vocab#recipient');
  });
});

describe('what is refused in reading', () => {
  it.each(['{"@context":"http://example.org/c"}', '{"@context":{"@import":"http://example.org/c"}}'])(
    'includes a context that would be fetched: %s',
    async (context) => {
      const { message } = await faultOf(`${context.slice(0, -1)},"@id":"http://a/"}`, 'jsonld');
      expect(message).toContain('no context is read from the network');
    },
  );

  it.each([
    ['ttl', '<a:a> <a:b> 1 .\n\n<a:b> foo:x 1 .', 3],
    ['nt', '<a:a> <a:b> <a:c> .\n<a:a> <a:b> .', 2],
    ['jsonld', '{"@id": "http://a/",\n "x" 1}', 2],
    ['rdf', `<rdf:RDF ${RDF_XML}>\n<rdf:Description>\n</rdf:RDF>`, 3],
  ])('tells the line of a syntax error in .%s', async (syntax, text, line) => {
    expect((await faultOf(text, syntax)).line).toBe(line);
  });

  it('includes RDF/XML that is cut short', async () => {
    expect((await faultOf(`<rdf:RDF ${RDF_XML}>\n`, 'rdf')).message).toContain(
      'before its elements are closed',
    );
  });

  it.each([
    ['RDF/XML', 'rdf', `<rdf:RDF ${RDF_XML}>${'<e:A><e:p>'.repeat(20_000)}`],
    ['JSON-LD', 'jsonld', `${'{"http://a/p":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ])('includes %s nested so deep that its parser would take minutes', async (_, syntax, text) => {
    expect((await faultOf(text, syntax)).message).toContain('deep');
  });

  it('includes XML entities that make much of little', async () => {
    const text = `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(100_000)}">]>
<rdf:RDF ${RDF_XML}><rdf:Description rdf:about="http://a"><e:p>${'&a;'.repeat(200)}</e:p></rdf:Description></rdf:RDF>`;
    expect((await faultOf(text, 'rdf')).message).toContain('longer than');
  });

  it('includes triple terms of RDF 1.2', async () => {
    expect((await faultOf('<a:a> <a:b> <<(<a:a> <a:b> <a:c>)>> .', 'ttl')).message).toContain('RDF 1.2');
  });

  it('includes bytes that are not UTF-8', async () => {
    async function* latin1() {
      yield Buffer.from('<a:a> <a:b> "é" .', 'latin1');
    }
    const quads = parseRdf({ bytes: latin1() }, { syntax: 'ttl', baseIri: 'http://a/' });
    await expect(quads[Symbol.asyncIterator]().next()).rejects.toThrow('not in UTF-8');
  });

  it('is told apart from a file that cannot be read', async () => {
    const quads = parseRdf({ path: '/nowhere/at-all.ttl' }, { syntax: 'ttl', baseIri: 'http://a/' });
    await expect(quads[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('includes an unknown syntax, at once', () => {
    expect(() => parseRdf({ text: '' }, { syntax: 'a.csv', baseIri: 'http://a/' })).toThrow(TypeError);
  });

  it.each([
    ['a comment with markup', '<!-- <a> -->', 1],
    ['CDATA with markup', '<e:p><![CDATA[ <a> ]]></e:p>', 2],
    ['a bracket in an attribute', '<e:p rdf:resource="http://a/" e:q="a > b"/>', 3],
  ])('does not include %s', async (_, content, triples) => {
    const text = `<?xml version="1.0"?>
<!DOCTYPE rdf:RDF [<!ENTITY a "b > c"> <!-- isn't <this> nice -->]>
<rdf:RDF ${RDF_XML}><rdf:Description rdf:about="http://a"><e:p>x</e:p>${content}</rdf:Description></rdf:RDF>`;
    expect(await read(text, 'rdf')).toHaveLength(triples);
  });
});
