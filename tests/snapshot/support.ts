import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { sha256 } from '../../src/core/hash.js';
import type { DocumentKind } from '../../src/model/document-path.js';
import type { Document, NodeObject } from '../../src/rdf/document.js';
import type { StoredDocument } from '../../src/snapshot/contract.js';
import { SnapshotWriter, type SnapshotWriterOptions } from '../../src/snapshot/writer.js';

export const BASE = 'https://data.example.org/';

export function documentAt(
  path: string,
  given: {
    kind?: DocumentKind;
    date?: string;
    title?: string;
    nodes?: readonly NodeObject[];
    datasets?: readonly string[];
  } = {},
): Document {
  const { kind = 'article', title = `Titre de ${path}`, date, nodes = [], datasets = ['articles'] } = given;
  return {
    path,
    kind,
    datasets,
    summary: { title, ...(date === undefined ? {} : { date }) },
    nodes: [
      { '@id': `${BASE}${path}`, '@type': ['foaf:Document'] },
      { '@id': `${BASE}${path}#${kind}`, '@type': ['schema:Thing'], 'schema:name': title },
      ...nodes,
    ],
  };
}

export function stored(
  document: Document,
  dates: { issued?: string; modified?: string } = {},
): StoredDocument {
  const { issued = '2024-01-01T00:00:00Z', modified = issued } = dates;
  return { document, contentHash: sha256(JSON.stringify(document.nodes)), issued, modified };
}

export const isLink = (term: string): boolean => ['mentions', 'edition', 'recipient'].includes(term);

const RDF_TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

/** Canonical N-Quads of flat nodes, good enough for tests that look at how quads are stored. */
export function quadsOf(document: Document): string {
  const lines: string[] = [];
  for (const node of document.nodes) {
    for (const [term, value] of Object.entries(node)) {
      if (term === '@id') continue;
      for (const each of [value].flat()) {
        const object =
          term === '@type' || isLink(term) ? `<${iri(String(each))}>` : JSON.stringify(String(each));
        const predicate = term === '@type' ? RDF_TYPE : `<${iri(term)}>`;
        lines.push(`<${node['@id']}> ${predicate} ${object} <${BASE}${document.path}> .`);
      }
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

const iri = (term: string): string => (term.startsWith('http') ? term : `https://terms.example/${term}`);

export function writerOptions(out: string, more: Partial<SnapshotWriterOptions> = {}): SnapshotWriterOptions {
  return {
    out,
    tool: 'palmares 0.0.0',
    base: BASE,
    vocabulary: `${BASE}vocab#`,
    configuration: { title: 'Test' },
    sources: [],
    keepVersions: 2,
    isLink,
    ...more,
  };
}

/** Publishes documents, sorted by path first, as the build does. */
export async function publish(
  out: string,
  documents: readonly (Document | StoredDocument)[],
  more: Partial<SnapshotWriterOptions> = {},
) {
  const writer = await SnapshotWriter.open(writerOptions(out, more));
  const all = documents.map((each) => ('document' in each ? each : stored(each)));
  for (const each of all.sort((a, b) => (a.document.path < b.document.path ? -1 : 1))) {
    await writer.add(each, quadsOf(each.document));
  }
  return writer.publish();
}

/** Every file below a folder with its bytes as text: what two folders that are the same agree in. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const content: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    content[relative(folder, path)] = (await readFile(path)).toString('latin1');
  }
  return content;
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
