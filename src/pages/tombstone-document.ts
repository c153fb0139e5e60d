import type { Document } from '../rdf/document.js';
import type { Tombstone } from '../snapshot/contract.js';

/** What is left of a withdrawn document, as data: its title, when it went, what replaced it. */
export function describeTombstone(tombstone: Tombstone, base: string): Document {
  const { path, title, documentKind, withdrawn, replacedBy } = tombstone;
  return {
    path,
    kind: documentKind,
    datasets: [],
    summary: { title },
    nodes: [
      {
        '@id': `${base}${path}`,
        '@type': ['foaf:Document', 'prov:Entity'],
        'dct:title': title,
        'prov:invalidatedAtTime': withdrawn,
        ...(replacedBy === undefined ? {} : { 'dct:isReplacedBy': `${base}${replacedBy}` }),
      },
    ],
  };
}
