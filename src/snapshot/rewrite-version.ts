import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { readLineBatches, readLines } from '../core/json-lines.js';
import { type DocumentPath, documentIri } from '../model/document-path.js';
import { compileNQuads } from '../rdf/n-quads.js';
import { contentHash } from './content-hash.js';
import { type DumpFile, SNAPSHOT_FILES, type StoredDocument } from './contract.js';
import type { ForgottenPeople } from './forgotten.js';
import { versionFolder } from './layout.js';
import { isOwnFile } from './own-files.js';
import { readExactly } from './read-exactly.js';
import { openVersion } from './reader.js';
import { redactText } from './redact-text.js';
import type { SnapshotReader } from './snapshot-reader.js';
import { SnapshotWriter } from './writer.js';

/** Writes a dataset's dumps anew into the writer's folder, under the same names. */
export type WriteDumps = (
  writer: SnapshotWriter,
  dataset: { readonly slug: string; readonly dumps: readonly DumpFile[] },
  documents: () => AsyncIterable<StoredDocument>,
) => Promise<void>;

export interface RewriteOptions {
  readonly writeDumps?: WriteDumps;
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
    await rewriteDocuments(snapshot, writer, people, options);
    await rewriteGone(snapshot, writer, people);
    await rewriteForeignQuads(snapshot, writer, people);
    await rewriteFiles(snapshot, writer, people, options);
    return (await writer.place()).version;
  } finally {
    await snapshot.close();
  }
}

async function rewriteDocuments(
  snapshot: SnapshotReader,
  writer: SnapshotWriter,
  people: ForgottenPeople,
  { onHash, onSameName }: RewriteOptions,
): Promise<void> {
  const { base, vocabulary } = snapshot.manifest;
  const toNQuads = compileNQuads({ vocabulary, configuration: { base } });
  const everywhere = people.everywhere();
  for await (const stored of snapshot.documents()) {
    const document = people.redactDocument(stored.document, base);
    if (document === undefined) continue;
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

async function* redactedDocuments(
  snapshot: SnapshotReader,
  people: ForgottenPeople,
): AsyncIterable<StoredDocument> {
  for await (const stored of snapshot.documents()) {
    const document = people.redactDocument(stored.document, snapshot.manifest.base);
    if (document !== undefined) yield { ...stored, document };
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

/** Reports, diagnostics and, where nobody writes them anew, dumps: redacted line by line. */
async function rewriteFiles(
  snapshot: SnapshotReader,
  writer: SnapshotWriter,
  people: ForgottenPeople,
  { writeDumps }: RewriteOptions,
): Promise<void> {
  const { manifest, folder } = snapshot;
  const dumps = new Set(manifest.datasets.flatMap((dataset) => dataset.dumps.map(({ file }) => file)));
  for (const name of Object.keys(manifest.files)) {
    if (isOwnFile(name) || (dumps.has(name) && writeDumps !== undefined)) continue;
    await writer.write(name, redactedLines(join(folder, name), people));
  }
  for (const dataset of manifest.datasets) {
    await writeDumps?.(writer, dataset, () => redactedDocuments(snapshot, people));
    for (const { file, mediaType } of dataset.dumps) await writer.addDump(dataset.slug, { file, mediaType });
  }
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
