import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { DataFactory } from 'n3';
import { canonize } from 'rdf-canonize';
import { context } from '../../../src/rdf/context.js';
import type { Document } from '../../../src/rdf/document.js';
import type { SiteIris } from '../../../src/rdf/namespaces.js';

export const SITE: SiteIris = {
  vocabulary: 'https://data.example.org/vocab#',
  configuration: { base: 'https://data.example.org/' },
};

/** Canonical N-Quads by the reference implementation of RDFC-1.0, which takes quads for a set and leaves repetitions. */
export async function canonicalOf(quads: readonly Quad[]): Promise<string> {
  const options = { algorithm: 'RDFC-1.0', format: 'application/n-quads' } as const;
  const text = await canonize(
    quads.map(({ subject, predicate, object, graph }) => ({ subject, predicate, object, graph })),
    options,
  );
  return [...new Set(text.split(/(?<=\n)/))].join('');
}

/** What a general JSON-LD processor makes of a document, as canonical N-Quads in the default graph. */
export async function oracleOf(document: Document, site: SiteIris = SITE): Promise<string> {
  const input = JSON.parse(
    JSON.stringify({ '@context': context(site), '@graph': document.nodes }),
  ) as jsonld.JsonLdDocument;
  const dataset = (await jsonld.toRDF(input, { safe: true } as jsonld.Options.ToRdf)) as Quad[];
  return canonicalOf(dataset);
}

export function dropGraphs(quads: readonly Quad[]): Quad[] {
  return quads.map(({ subject, predicate, object }) => DataFactory.quad(subject, predicate, object));
}
