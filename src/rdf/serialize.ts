import type { Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { Document } from './document.js';
import { type RdfMediaType, rdfMediaType } from './media-types.js';
import { compileNQuads, joinLines, quadLine, sortedUnique } from './n-quads.js';
import { prefixesOf, type SiteIris } from './namespaces.js';
import { compileWalk } from './quads.js';
import { writeRdfXml } from './rdf-xml-writer.js';
import { writeTurtle } from './turtle-writer.js';
import { usedContext } from './used-context.js';

/**
 * A document in one syntax of RDF, ending in a newline. All six hold the same graph; N-Quads and TriG also name it.
 * N-Triples and N-Quads are canonical; JSON-LD carries the context it needs.
 *
 * @param mediaType of `MEDIA_TYPES`, family `document`
 * @throws TypeError for any other media type, and for RDF/XML of a document that `unexpressible` refuses
 */
export function serializeDocument(document: Document, mediaType: string, site: SiteIris): string {
  const known = rdfMediaType(mediaType);
  if (known === undefined) throw new TypeError(`${mediaType} is no media type of a syntax of RDF`);
  return DOCUMENT_WRITERS[known](document, site);
}

type DocumentWriter = (document: Document, site: SiteIris) => string;

const DOCUMENT_WRITERS: Readonly<Record<RdfMediaType, DocumentWriter>> = {
  'application/ld+json': (document, site) => jsonLd(document, site),
  'application/n-quads': (document, site) => walksOf(site).nQuads(document),
  'application/n-triples': (document, site) =>
    joinLines(sortedUnique(triplesOf(document, site).map(quadLine))),
  'text/turtle': (document, site) => writeTurtle(triplesOf(document, site), 'text/turtle', prefixesOf(site)),
  'application/trig': (document, site) =>
    writeTurtle(walksOf(site).quads(document), 'application/trig', prefixesOf(site)),
  'application/rdf+xml': (document, site) => writeRdfXml(triplesOf(document, site), prefixesOf(site)),
};

function jsonLd(document: Document, site: SiteIris): string {
  const { nodes } = document;
  return `${JSON.stringify({ '@context': usedContext(nodes, site), '@graph': nodes }, null, 2)}\n`;
}

function triplesOf(document: Document, site: SiteIris): Quad[] {
  return walksOf(site).quads(document).map(withoutGraph);
}

/** The triple of a quad, in the default graph. */
export function withoutGraph({ subject, predicate, object }: Quad): Quad {
  return DataFactory.quad(subject, predicate, object);
}

interface Walks {
  readonly site: string;
  readonly quads: (document: Document) => Quad[];
  readonly nQuads: (document: Document) => string;
}

let latest: Walks | undefined;

/** Compiling the walk costs more than one document's, and a process serves one site. */
function walksOf(site: SiteIris): Walks {
  const key = `${site.configuration.base} ${site.vocabulary}`;
  if (latest?.site !== key) latest = { site: key, quads: compileWalk(site), nQuads: compileNQuads(site) };
  return latest;
}
