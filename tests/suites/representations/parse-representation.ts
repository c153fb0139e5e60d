import { Readable } from 'node:stream';
import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import oxigraph from 'oxigraph';
import { canonize } from 'rdf-canonize';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { type RdfMediaType, rdfMediaType } from '../../../src/rdf/media-types.js';

/** Each syntax is read by a library that had no part in writing it: ours are written by n3 and by hand. */
const PARSERS: Readonly<Record<RdfMediaType, (body: string, iri: string) => Promise<readonly Quad[]>>> = {
  'application/ld+json': async (body, iri) =>
    (await jsonld.toRDF(
      JSON.parse(body) as jsonld.JsonLdDocument,
      {
        base: iri,
        safe: true,
        documentLoader: (url) => Promise.reject(new Error(`a representation must not need ${url}`)),
      } as jsonld.Options.ToRdf,
    )) as Quad[],
  'text/turtle': (body, iri) => oxigraphParse(body, 'text/turtle', iri),
  'application/n-triples': (body, iri) => oxigraphParse(body, 'application/n-triples', iri),
  'application/n-quads': (body, iri) => oxigraphParse(body, 'application/n-quads', iri),
  'application/trig': (body, iri) => oxigraphParse(body, 'application/trig', iri),
  'application/rdf+xml': async (body, iri) =>
    (await Readable.from([body])
      .pipe(new RdfXmlParser({ baseIRI: iri }))
      .toArray()) as Quad[],
};

function oxigraphParse(body: string, format: string, iri: string): Promise<readonly Quad[]> {
  return Promise.resolve(oxigraph.parse(body, { format, base_iri: iri }) as unknown as Quad[]);
}

export function parseRepresentation(body: string, mediaType: string, iri: string): Promise<readonly Quad[]> {
  const known = rdfMediaType(mediaType);
  if (known === undefined) throw new Error(`${mediaType} is no syntax of RDF`);
  return PARSERS[known](body, iri);
}

/** Canonical N-Quads of the triples, whatever graphs they stood in. */
export async function canonicalTriples(quads: readonly Quad[]): Promise<string> {
  const graph = { termType: 'DefaultGraph', value: '' } as Quad['graph'];
  const text = await canonize(
    quads.map(({ subject, predicate, object }) => ({ subject, predicate, object, graph })),
    { algorithm: 'RDFC-1.0', format: 'application/n-quads' },
  );
  return [...new Set(text.split('\n'))].sort().join('\n');
}
