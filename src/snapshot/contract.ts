import type { DocumentKind, DocumentPath } from '../model/document-path.js';
import type { Document, DocumentSummary } from '../rdf/document.js';

/** A published document with what the ledger knows of it. */
export interface StoredDocument {
  readonly document: Document;
  /** SHA-256 of the canonical N-Quads, without what the document says of itself. */
  readonly contentHash: string;
  /** ISO date-times from the ledger. */
  readonly issued: string;
  readonly modified: string;
}

/** What stands at a path. A withdrawn document keeps what it was; a renamed one tells where it went. */
export type Resolution =
  | { readonly kind: 'document'; readonly stored: StoredDocument }
  | { readonly kind: 'moved'; readonly to: DocumentPath }
  | { readonly kind: 'gone'; readonly tombstone: Tombstone }
  | { readonly kind: 'unknown' };

export interface Tombstone {
  readonly path: DocumentPath;
  readonly title: string;
  readonly documentKind: DocumentKind;
  readonly withdrawn: string;
  readonly replacedBy?: DocumentPath;
}

/** A document that links to another: shown, paged, in HTML; never stored as triples of the target. */
export interface IncomingLink {
  readonly source: DocumentPath;
  readonly sourceKind: DocumentKind;
  /** Term of the context by which it links: `edition`, `recipient`, `schema:mentions`. */
  readonly term: string;
  /** Fragment of the target that is linked to, `null` for the document itself. */
  readonly targetFragment: string | null;
  readonly summary: DocumentSummary;
}

export interface ListEntry {
  readonly path: DocumentPath;
  readonly kind: DocumentKind;
  readonly summary: DocumentSummary;
  readonly modified: string;
}

export interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

export interface PageRequest {
  readonly offset: number;
  readonly limit: number;
}

export interface DatasetInformation {
  readonly slug: string;
  readonly documents: number;
  readonly triples: number;
  /** Latest `modified` of its documents. */
  readonly modified: string;
  readonly dumps: readonly DumpFile[];
}

export interface DumpFile {
  /** Below the snapshot's folder: `dumps/villes-internet.nt`. */
  readonly file: string;
  readonly mediaType: string;
  /** Bytes and SHA-256 of the uncompressed file. */
  readonly bytes: number;
  readonly sha256: string;
}

/** Counts made once at build, for VoID, the catalogue and the query engine. */
export interface Statistics {
  readonly triples: number;
  readonly documents: number;
  readonly documentsByKind: Readonly<Partial<Record<DocumentKind, number>>>;
  readonly distinctSubjects: number;
  readonly distinctObjects: number;
  /** By IRI: instances of a class; triples, distinct subjects and distinct objects of a property. */
  readonly classes: Readonly<Record<string, { readonly instances: number }>>;
  readonly properties: Readonly<
    Record<
      string,
      { readonly triples: number; readonly distinctSubjects: number; readonly distinctObjects: number }
    >
  >;
}

export interface Manifest {
  /** Format of the snapshot's layout; a reader refuses one it does not know. */
  readonly format: 1;
  /** SHA-256 over the names and hashes of all files but this one. */
  readonly version: string;
  readonly tool: string;
  readonly base: string;
  readonly vocabulary: string;
  readonly statistics: Statistics;
  readonly datasets: readonly DatasetInformation[];
  /** The files that the snapshot was built from. */
  readonly sources: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly rows?: number;
  }[];
  /** The files of the snapshot, by name. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
  /** The site's configuration as it was built: what `serve SNAPSHOT` needs without the content folder. */
  readonly configuration: unknown;
  /** Earliest and latest date in the ledger. */
  readonly issued: string;
  readonly modified: string;
}

/**
 * An immutable, published dataset, read from disk on demand: no method loads it whole. Safe to use from many requests
 * at once. Every list is in a fixed order (code point order of paths unless said otherwise).
 */
export interface Snapshot {
  readonly folder: string;
  readonly manifest: Manifest;
  resolve(path: DocumentPath): Promise<Resolution>;
  /** Summaries of the documents that exist among `paths`: for labels of links. */
  summaries(paths: readonly DocumentPath[]): Promise<ReadonlyMap<DocumentPath, ListEntry>>;
  /** Links to a document from others, grouped by term, newest first inside each. */
  incoming(
    path: DocumentPath,
    request: PageRequest & { readonly term?: string },
  ): Promise<Page<IncomingLink>>;
  /** How many incoming links there are for each term. */
  incomingCounts(path: DocumentPath): Promise<ReadonlyMap<string, number>>;
  /** Documents of one kind; articles and awards newest first. */
  list(kind: DocumentKind, request: PageRequest): Promise<Page<ListEntry>>;
  /** Every document, for sitemaps and harvesters. */
  entries(): AsyncIterable<ListEntry>;
  /** Absolute path of a file named in the manifest (`data.nq`, `dumps/…`, `report.json`); undefined for any other name. */
  file(name: string): string | undefined;
  close(): Promise<void>;
}

/** The files every snapshot has beside its dumps. */
export const SNAPSHOT_FILES = {
  /** All quads, canonical N-Quads, sorted by code point. */
  quads: 'data.nq',
  report: 'report.json',
  reportTurtle: 'report.ttl',
  /** What the readers and the extractor had to tell, one JSON object a line. */
  diagnostics: 'diagnostics.jsonl',
} as const;
