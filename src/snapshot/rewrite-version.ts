import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { readLineBatches, readLines } from '../core/json-lines.js';
import { type DocumentPath, documentIri } from '../model/document-path.js';
import type { Document } from '../rdf/document.js';
import { compileNQuads } from '../rdf/n-quads.js';
import { contentHash } from './content-hash.js';
import { type DumpFile, SNAPSHOT_FILES } from './contract.js';
import type { ForgottenPeople } from './forgotten.js';
import { versionFolder } from './layout.js';
import { isOwnFile } from './own-files.js';
import { readExactly } from './read-exactly.js';
import { openVersion } from './reader.js';
import { redactText } from './redact-text.js';
import type { SnapshotReader } from './snapshot-reader.js';
import { SnapshotWriter } from './writer.js';

/**
 * Puts the size and checksum of each dump into the document that states them; the same document where it states none,
 * or states them so already.
 */
export type RestateDumps = (document: Document, dumps: readonly DumpFile[], base: string) => Document;

export interface RewriteOptions {
  readonly restateDumps: RestateDumps;
  /** Told of each document that changed: its content hash before and after. */
  readonly onHash: (before: string, after: string) => void;
  /** Told of documents in which a forgotten name still stands. */
  readonly onSameName?: (path: DocumentPath) => void;
}

/**
 * Writes a version once more, without the people and under a new hash, beside the old one. Gives the new version; the
 * same where nobody was in it.
 */
export async function rewriteVersion(
  out: string,
  version: string,
  people: ForgottenPeople,
  options: RewriteOptions,
): Promise<string> {
  const snapshot = await openVersion(versionFolder(out, version));
  try {
    const { tool, base, vocabulary, configuration, sources } = snapshot.manifest;
    const inputs = { tool, base, vocabulary, configuration, sources };
    const writer = await SnapshotWriter.openLocked({ out, keepVersions: 0, ...inputs });
    const dumps = await rewriteFiles(snapshot, writer, people);
    await rewriteDocuments(snapshot, writer, people, { ...options, dumps });
    await rewriteGone(snapshot, writer, people);
    await rewriteForeignQuads(snapshot, writer, people);
    return (await writer.place()).version;
  } finally {
    await snapshot.close();
  }
}

async function rewriteDocuments(
  snapshot: SnapshotReader,
  writer: SnapshotWriter,
  people: ForgottenPeople,
  { onHash, onSameName, restateDumps, dumps }: RewriteOptions & { readonly dumps: readonly DumpFile[] },
): Promise<void> {
  const { base, vocabulary } = snapshot.manifest;
  const toNQuads = compileNQuads({ vocabulary, configuration: { base } });
  const everywhere = people.everywhere();
  for await (const stored of snapshot.documents()) {
    const redacted = people.redactDocument(stored.document, base);
    if (redacted === undefined) continue;
    const document = restateDumps(redacted, dumps, base);
    const quads = toNQuads(document);
    if (document === stored.document) await writer.add(stored, quads);
    else {
      const hash = contentHash(quads, documentIri(base, document.path));
      onHash(stored.contentHash, hash);
      await writer.add({ ...stored, document, contentHash: hash }, quads);
    }
    if (onSameName === undefined) continue;
    const text = JSON.stringify(document);
    if (redactText(text, document.path, everywhere) !== text) onSameName(document.path);
  }
}

async function rewriteGone(
  snapshot: SnapshotReader,
  writer: SnapshotWriter,
  people: ForgottenPeople,
): Promise<void> {
  const isForgotten = (path: DocumentPath) => people.isForgotten(documentIri(snapshot.manifest.base, path));
  for await (const gone of snapshot.gone()) {
    if (isForgotten(gone.path)) continue;
    if (gone.kind === 'gone') {
      const title = people.redact(gone.tombstone.title, gone.path);
      await writer.addTombstone({ ...gone.tombstone, title });
    } else if (!isForgotten(gone.to)) await writer.addMove(gone.path, gone.to);
  }
}

/** Quads of named graphs that are no documents: those of RDF files. */
async function rewriteForeignQuads(
  snapshot: SnapshotReader,
  writer: SnapshotWriter,
  people: ForgottenPeople,
): Promise<void> {
  const { base } = snapshot.manifest;
  const everywhere = people.everywhere();
  let known: { graph: string; ours: boolean } | undefined;
  for await (const line of readLines(join(snapshot.folder, SNAPSHOT_FILES.quads))) {
    const graph = line.slice(line.lastIndexOf(' <') + 2, -3);
    if (known?.graph !== graph) {
      const path = graph.startsWith(base) ? graph.slice(base.length) : undefined;
      known = { graph, ours: path !== undefined && (await snapshot.summaries([path])).size > 0 };
    }
    if (known.ours || namesForgottenIri(line, people)) continue;
    await writer.addQuads(redactText(line, '', everywhere));
  }
}

/** Reports, diagnostics and dumps, redacted line by line. Gives the dumps as they are now. */
async function rewriteFiles(
  { manifest, folder }: SnapshotReader,
  writer: SnapshotWriter,
  people: ForgottenPeople,
): Promise<readonly DumpFile[]> {
  for (const name of Object.keys(manifest.files)) {
    if (!isOwnFile(name)) await writer.write(name, redactedLines(join(folder, name), people));
  }
  const dumps: DumpFile[] = [];
  for (const dataset of manifest.datasets) {
    for (const dump of dataset.dumps) dumps.push(await writer.addDump(dataset.slug, dump));
  }
  return dumps;
}

/** The file's text line by line, its line ends as they are: a file without the people keeps its bytes. */
async function* redactedLines(path: string, people: ForgottenPeople): AsyncIterable<string> {
  const everywhere = people.everywhere();
  const isLineOfQuads = /\.(nt|nq)$/.test(path);
  const lastLineEnds = await endsInLineFeed(path);
  let lineEnd = '';
  for await (const lines of readLineBatches(path)) {
    for (const line of lines) {
      if (isLineOfQuads && namesForgottenIri(line, people)) continue;
      yield lineEnd + redactText(maskForgottenIris(line, people), '', everywhere);
      lineEnd = '\n';
    }
  }
  if (lastLineEnds) yield lineEnd;
}

async function endsInLineFeed(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return size > 0 && (await readExactly(handle, size - 1, 1))[0] === 0x0a;
  } finally {
    await handle.close();
  }
}

const IRI = /https?:\/\/[^\s<>"\\^`{|}]+/g;

function namesForgottenIri(line: string, people: ForgottenPeople): boolean {
  return (line.match(IRI) ?? []).some((iri) => people.isForgotten(iri));
}

function maskForgottenIris(line: string, people: ForgottenPeople): string {
  return line.replace(IRI, (iri) => (people.isForgotten(iri) ? withoutLocalName(iri) : iri));
}

/** `https://example.org/people/anne-morel#person` gives `https://example.org/people/anne-morel#forgotten`. */
function withoutLocalName(iri: string): string {
  const start = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
  return start === iri.length ? iri : `${iri.slice(0, start)}forgotten`;
}
