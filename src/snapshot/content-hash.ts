import { sha256 } from '../core/hash.js';

/**
 * Hash of what a document says, leaving out what it says of itself: its dates, its licence, its source.
 *
 * @param quads the document's canonical N-Quads, sorted
 * @param iri the document's own IRI, without fragment
 */
export function contentHash(quads: string, iri: string): string {
  const itself = `<${iri}> `;
  return sha256(
    quads
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(itself))
      .map((line) => `${line}\n`)
      .join(''),
  );
}
