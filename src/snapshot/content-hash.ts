import { sha256 } from '../core/hash.js';
import { SOURCE_FRAGMENT } from '../rdf/describe/node-builder.js';

/**
 * Hash of what a document says, leaving out what it says of itself (its dates, its licence) and where its content
 * stood: a row that moves down its table, or a file saved again, changes no fact.
 *
 * @param quads the document's canonical N-Quads, sorted
 * @param iri the document's own IRI, without fragment
 */
export function contentHash(quads: string, iri: string): string {
  const leftOut = [`<${iri}> `, `<${iri}#source> `, `<${iri}#${SOURCE_FRAGMENT}`];
  return sha256(
    quads
      .split('\n')
      .filter((line) => line !== '' && !leftOut.some((start) => line.startsWith(start)))
      .map((line) => `${line}\n`)
      .join(''),
  );
}
