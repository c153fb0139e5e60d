import type { Document } from '../rdf/document.js';
import { serializeDocument } from '../rdf/serialize.js';
import type { Manifest } from '../snapshot/contract.js';

/** A document in one of the syntaxes of RDF, under the IRIs that the snapshot was built with. */
export async function renderData(
  document: Document,
  mediaType: string,
  { base, vocabulary }: Pick<Manifest, 'base' | 'vocabulary'>,
): Promise<string | Buffer> {
  const [bare = mediaType] = mediaType.split(';');
  return serializeDocument(document, bare, { vocabulary, configuration: { base } });
}
