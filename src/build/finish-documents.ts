import type { Site } from '../config/site.js';
import type { DocumentPath } from '../model/document-path.js';
import { documentIri } from '../model/document-path.js';
import type { Document } from '../rdf/document.js';
import { compileNQuads } from '../rdf/n-quads.js';
import { contentHash } from '../snapshot/content-hash.js';
import type { StoredDocument } from '../snapshot/contract.js';
import type { LedgerDocument } from '../snapshot/reconcile.js';

/** A document on its way to the ledger. */
export interface HashedDocument extends LedgerDocument {
  readonly document: Document;
}

/** Adds to each document the hash of what it says, by which the ledger knows whether it changed. */
export function createHasher(site: Site): (document: Document) => HashedDocument {
  const toNQuads = compileNQuads(site);
  return (document) => {
    const iri = documentIri(site.configuration.base, document.path);
    return {
      path: document.path,
      kind: document.kind,
      title: document.summary.title,
      contentHash: contentHash(toNQuads(document), iri),
      document,
    };
  };
}

/** The document with the dates that the ledger has for it, on its own node. */
export function dated(
  { document, contentHash: hash }: HashedDocument,
  issued: string,
  modified: string,
): StoredDocument {
  const [itself, ...others] = document.nodes;
  const nodes =
    itself === undefined ? [] : [{ ...itself, 'dct:issued': issued, 'dct:modified': modified }, ...others];
  return { document: { ...document, nodes }, contentHash: hash, issued, modified };
}

/** Two sequences of documents in the order of their paths, as one. The second is short. */
export async function* mergedByPath<T, U>(
  many: AsyncIterable<T>,
  few: readonly U[],
  pathOf: (item: T | U) => DocumentPath,
): AsyncIterable<T | U> {
  const waiting = [...few].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  for await (const item of many) {
    for (let first = waiting[0]; first !== undefined && pathOf(first) < pathOf(item); first = waiting[0]) {
      yield first;
      waiting.shift();
    }
    yield item;
  }
  yield* waiting;
}
