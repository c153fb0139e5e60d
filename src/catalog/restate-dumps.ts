import type { Document, NodeObject } from '../rdf/document.js';
import type { DumpFile } from '../snapshot/contract.js';
import { dumpUrl } from './dataset-document.js';

/**
 * A dataset's document with the size and checksum that its files have now: dumps are rewritten when a person is
 * forgotten. Any other document, and one that states both already, comes back as it is.
 */
export function restateDumps(document: Document, dumps: readonly DumpFile[], base: string): Document {
  if (document.kind !== 'dataset') return document;
  const byUrl = new Map(dumps.map((dump) => [dumpUrl(base, dump), dump]));
  const changes = new Map<string, Partial<NodeObject>>();
  for (const node of document.nodes) {
    const dump = byUrl.get(String(node['dcat:downloadURL']));
    if (dump === undefined) continue;
    changes.set(node['@id'], { 'dcat:byteSize': dump.bytes });
    changes.set(String(node['spdx:checksum']), { 'spdx:checksumValue': dump.sha256 });
  }
  const nodes = document.nodes.map((node) => restated(node, changes.get(node['@id'])));
  return nodes.every((node, index) => node === document.nodes[index]) ? document : { ...document, nodes };
}

function restated(node: NodeObject, change: Partial<NodeObject> = {}): NodeObject {
  return Object.entries(change).every(([term, value]) => node[term] === value)
    ? node
    : { ...node, ...change };
}
