import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareCodePoints } from '../core/code-point-order.js';
import { ExternalSort } from '../core/external-sort.js';
import { readLines } from '../core/json-lines.js';
import type { DocumentKind, DocumentPath } from '../model/document-path.js';
import type { DumpFile, ListEntry, Manifest, StoredDocument, Tombstone } from './contract.js';
import { DatasetTally } from './dataset-tally.js';
import { syncTree } from './durable.js';
import { GoneWriter } from './gone-writer.js';
import { IncomingWriter } from './incoming-writer.js';
import { KeyIndexWriter } from './key-index.js';
import { LAYOUT } from './layout.js';
import { LineFileWriter } from './line-file.js';
import { isLinkTerm } from './link-terms.js';
import { ListsWriter } from './lists-writer.js';
import { acquireLock, removeStaleFolders } from './lock.js';
import { serializeManifest } from './manifest.js';
import { DOCUMENTS, ENTRIES, INPUTS } from './own-files.js';
import { type Publication, type PublishOptions, placeVersion, publishVersion } from './publish.js';
import { QuadsWriter } from './quads-writer.js';
import { SnapshotFiles, versionOf } from './snapshot-files.js';
import { DOCUMENT_LINES } from './stored-lines.js';

/** What each sort holds in memory; several are filled at once, quads by far the fastest. */
const RUN_CHARACTERS = 12 * 1024 * 1024;
const QUADS_RUN_CHARACTERS = 4 * RUN_CHARACTERS;

export interface SnapshotInputs {
  readonly tool: string;
  readonly base: string;
  readonly vocabulary: string;
  readonly configuration: unknown;
  readonly sources: Manifest['sources'];
}

export interface SnapshotWriterOptions extends SnapshotInputs {
  /** Output folder. */
  readonly out: string;
  /** How many versions stay beside the current one. */
  readonly keepVersions: number;
  /** Whether a term takes IRIs, and its uses are shown as incoming links; by default, by the table of terms. */
  readonly isLink?: (term: string, kind: DocumentKind) => boolean;
  /** Characters each sort holds in memory before it writes to disk; for tests. */
  readonly runCharacters?: number;
}

/**
 * Writes one snapshot beside the published ones, with bounded memory, and publishes it at the end. Until then readers
 * see nothing of it; when the process dies, the next writer removes what it left. The bytes depend on what was added
 * alone.
 *
 * One writer at a time for an output folder: `open` throws a `UsageError` where another process is writing.
 */
export class SnapshotWriter {
  readonly files: SnapshotFiles;
  readonly #quads: QuadsWriter;
  readonly #lists: ListsWriter;
  readonly #gone: GoneWriter;
  readonly #incoming: IncomingWriter;
  readonly #keys: KeyIndexWriter;
  readonly #tally = new DatasetTally();
  #documentsClosed: Promise<void> | undefined;
  #lastPath: DocumentPath | undefined;

  private constructor(
    readonly options: SnapshotWriterOptions,
    readonly building: string,
    readonly documents: LineFileWriter,
    readonly entries: LineFileWriter,
    files: SnapshotFiles,
    readonly releaseLock: () => Promise<void>,
  ) {
    this.files = files;
    this.#quads = new QuadsWriter(this.#sorter('quads', QUADS_RUN_CHARACTERS), this.#sorter('objects'));
    this.#lists = new ListsWriter(this.#sorter('lists'));
    this.#gone = new GoneWriter(this.#sorter('gone'), this.#sorter('gone-keys'));
    this.#keys = new KeyIndexWriter(DOCUMENTS, this.#sorter('document-keys'));
    this.#incoming = new IncomingWriter({
      base: options.base,
      vocabulary: options.vocabulary,
      isLink: options.isLink ?? isLinkTerm,
      sorter: this.#sorter('incoming'),
      keySorter: this.#sorter('incoming-keys'),
    });
  }

  static async open(options: SnapshotWriterOptions): Promise<SnapshotWriter> {
    const releaseLock = await acquireLock(options.out);
    try {
      return await SnapshotWriter.openLocked(options, releaseLock);
    } catch (error) {
      await releaseLock();
      throw error;
    }
  }

  /** For a caller that holds the lock of the output folder, and lets it go when it likes. */
  static async openLocked(
    options: SnapshotWriterOptions,
    releaseLock: () => Promise<void> = async () => {},
  ): Promise<SnapshotWriter> {
    await removeStaleFolders(options.out);
    const building = join(options.out, `${LAYOUT.building}${process.pid}`);
    const files = new SnapshotFiles(join(building, 'snapshot'));
    const documents = await LineFileWriter.open(files, DOCUMENTS);
    const entries = await LineFileWriter.open(files, ENTRIES);
    return new SnapshotWriter(options, building, documents, entries, files, releaseLock);
  }

  /** Folder in which the caller may write files of its own, dumps for example, and `register` them. */
  get folder(): string {
    return this.files.folder;
  }

  /** Folder beside it for what need not outlast the build; gone with it. */
  get scratch(): string {
    return join(this.building, 'scratch');
  }

  /**
   * Adds a document; they come in the order of their paths (by code point), each once.
   *
   * @param quads its canonical N-Quads
   */
  async add(stored: StoredDocument, quads: string): Promise<void> {
    const { document } = stored;
    if (this.#lastPath !== undefined && compareCodePoints(this.#lastPath, document.path) >= 0) {
      throw new Error(
        `${document.path} was added after ${this.#lastPath}: documents come in order, each once`,
      );
    }
    this.#lastPath = document.path;
    const number = this.documents.count;
    this.#tally.add(stored, await this.#quads.add(quads));
    const entry: ListEntry = {
      path: document.path,
      kind: document.kind,
      summary: document.summary,
      modified: stored.modified,
    };
    await this.documents.add(JSON.stringify(stored));
    await this.entries.add(JSON.stringify(entry));
    await this.#keys.add(document.path, number);
    await this.#lists.add(entry);
    await this.#incoming.add(document, number);
  }

  /** Adds quads of a named graph that is no document of ours: queryable, not dereferenced. */
  async addQuads(quads: string): Promise<void> {
    await this.#quads.add(quads);
  }

  async addMove(path: DocumentPath, to: DocumentPath): Promise<void> {
    await this.#gone.add({ kind: 'moved', path, to });
  }

  async addTombstone(tombstone: Tombstone): Promise<void> {
    await this.#gone.add({ kind: 'gone', path: tombstone.path, tombstone });
  }

  /** What was added, read back from disk, for dumps. Nothing can be added afterwards. */
  async *added(): AsyncIterable<StoredDocument> {
    await this.#closeDocuments();
    for await (const line of readLines(join(this.folder, `${DOCUMENTS}.jsonl`))) {
      yield DOCUMENT_LINES.parse(line);
    }
  }

  /** Writes a file of the snapshot: `report.json`, `report.ttl`, `diagnostics.jsonl`. */
  async write(name: string, content: string | AsyncIterable<string>): Promise<void> {
    await this.files.write(name, content);
  }

  /** Takes in a dump that was written with `write`, or stands in `folder` already. */
  async addDump(
    dataset: string,
    { file, mediaType }: Pick<DumpFile, 'file' | 'mediaType'>,
  ): Promise<DumpFile> {
    const dump = { file, mediaType, ...(await this.files.register(file)) };
    this.#tally.addDump(dataset, dump);
    return dump;
  }

  /** Finishes the files and makes this the current version, in one step for every reader. */
  async publish(options: PublishOptions = {}): Promise<Publication> {
    const manifest = await this.#finish();
    const publication = await publishVersion({
      out: this.options.out,
      building: this.folder,
      manifest,
      keepVersions: this.options.keepVersions,
      ...options,
    });
    await this.abandon();
    return publication;
  }

  /** Finishes the files and puts the version beside the others, without making it current. */
  async place(): Promise<Manifest> {
    const manifest = await this.#finish();
    await placeVersion(this.options.out, this.folder, manifest);
    await this.abandon();
    return manifest;
  }

  /** Removes what was written; what is published stays. */
  async abandon(): Promise<void> {
    await this.files.abandon();
    await rm(this.building, { recursive: true, force: true });
    await this.releaseLock();
  }

  async #finish(): Promise<Manifest> {
    const { tool, base, vocabulary, configuration, sources } = this.options;
    await this.#closeDocuments();
    await this.#keys.finish(this.files);
    await this.#lists.finish(this.files);
    await this.#gone.finish(this.files);
    await this.#incoming.finish(this.files);
    const quads = await this.#quads.finish(this.files);
    const inputs: SnapshotInputs = { tool, base, vocabulary, configuration, sources };
    await this.files.write(INPUTS, `${JSON.stringify(inputs, null, 2)}\n`);
    const files = this.files.hashes();
    const manifest: Manifest = {
      format: 1,
      version: versionOf(files),
      ...inputs,
      ...this.#tally.summary(quads),
      files,
    };
    // Not among the files that make the version, and so not of the hashed ones either.
    await new SnapshotFiles(this.folder).write(LAYOUT.manifest, serializeManifest(manifest));
    await syncTree(this.folder);
    return manifest;
  }

  async #closeDocuments(): Promise<void> {
    this.#documentsClosed ??= Promise.all([this.documents.close(), this.entries.close()]).then(() => {});
    await this.#documentsClosed;
  }

  #sorter(name: string, runCharacters: number = RUN_CHARACTERS): ExternalSort {
    const folder = join(this.scratch, 'sort', name);
    return new ExternalSort({ folder, runCharacters: this.options.runCharacters ?? runCharacters });
  }
}
