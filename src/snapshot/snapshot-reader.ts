import { join } from 'node:path';
import { type DocumentKind, type DocumentPath, MAIN_FRAGMENT } from '../model/document-path.js';
import type {
  IncomingLink,
  ListEntry,
  Manifest,
  Page,
  PageRequest,
  Resolution,
  Snapshot,
  StoredDocument,
} from './contract.js';
import type { Gone } from './gone-writer.js';
import type { StoredLink, StoredTarget } from './incoming-writer.js';
import { KeyedLines, type LineFormat } from './keyed-lines.js';
import { LineFile } from './line-file.js';
import { INCOMING_LINKS, listName } from './own-files.js';
import {
  DOCUMENT_LINES,
  ENTRY_LINES,
  GONE_LINES,
  parseLink,
  parseListEntry,
  TARGET_LINES,
} from './stored-lines.js';
import { UsageCount } from './usage-count.js';

const KINDS = Object.keys(MAIN_FRAGMENT) as DocumentKind[];
/** A page asked for never holds more: the bound on what one request takes in memory. */
const PAGE_LIMIT = 10_000;

interface OpenFiles {
  readonly documents: KeyedLines<StoredDocument>;
  readonly entries: KeyedLines<ListEntry>;
  readonly gone: KeyedLines<Gone>;
  readonly incomingTargets: KeyedLines<StoredTarget>;
  readonly incomingLinks: LineFile;
  readonly lists: ReadonlyMap<DocumentKind, LineFile>;
}

/** A version's folder, its files held open: it can be read to the end even when a build removes it meanwhile. */
export class SnapshotReader implements Snapshot {
  readonly #usage = new UsageCount();
  #closed: Promise<void> | undefined;

  private constructor(
    readonly folder: string,
    readonly manifest: Manifest,
    readonly files: OpenFiles,
  ) {}

  static async open(folder: string, manifest: Manifest): Promise<SnapshotReader> {
    const opened: { close(): Promise<void> }[] = [];
    const keep = <T extends { close(): Promise<void> }>(file: T): T => {
      opened.push(file);
      return file;
    };
    const lines = async (name: string) => keep(await LineFile.open(folder, name));
    const keyed = async <T>(format: LineFormat<T>) => keep(await KeyedLines.open(folder, format));
    try {
      const lists = new Map<DocumentKind, LineFile>();
      for (const kind of KINDS) {
        if (`${listName(kind)}.jsonl` in manifest.files) lists.set(kind, await lines(listName(kind)));
      }
      return new SnapshotReader(folder, manifest, {
        documents: await keyed(DOCUMENT_LINES),
        entries: await keyed(ENTRY_LINES),
        gone: await keyed(GONE_LINES),
        incomingTargets: await keyed(TARGET_LINES),
        incomingLinks: await lines(INCOMING_LINKS),
        lists,
      });
    } catch (error) {
      await Promise.all(opened.map((file) => file.close()));
      throw error;
    }
  }

  resolve(path: DocumentPath): Promise<Resolution> {
    return this.#usage.during(async () => {
      const document = await this.files.documents.find(path);
      if (document !== undefined) return { kind: 'document', stored: document.value };
      const gone = (await this.files.gone.find(path))?.value;
      if (gone === undefined) return { kind: 'unknown' };
      if (gone.kind === 'gone') return { kind: 'gone', tombstone: gone.tombstone };
      return { kind: 'moved', to: await this.#followMoves(gone.to, path) };
    });
  }

  summaries(paths: readonly DocumentPath[]): Promise<ReadonlyMap<DocumentPath, ListEntry>> {
    return this.#usage.during(async () => {
      const distinct = [...new Set(paths)];
      const entries = await Promise.all(distinct.map((path) => this.files.entries.find(path)));
      return new Map(
        entries.flatMap((entry) => (entry === undefined ? [] : [[entry.value.path, entry.value]])),
      );
    });
  }

  incoming(
    path: DocumentPath,
    request: PageRequest & { readonly term?: string },
  ): Promise<Page<IncomingLink>> {
    return this.#usage.during(async () => {
      const terms = (await this.#target(path)).filter(
        ([term]) => request.term === undefined || term === request.term,
      );
      const total = terms.reduce((sum, [, , count]) => sum + count, 0);
      const { offset, limit } = bounded(request, total);
      const items: IncomingLink[] = [];
      let skipped = 0;
      for (const [term, first, count] of terms) {
        const from = Math.max(0, offset - skipped);
        const wanted = Math.min(count - from, limit - items.length);
        if (wanted > 0) items.push(...(await this.#links(term, first + from, wanted)));
        skipped += count;
      }
      return { total, items };
    });
  }

  incomingCounts(path: DocumentPath): Promise<ReadonlyMap<string, number>> {
    return this.#usage.during(
      async () => new Map((await this.#target(path)).map(([term, , count]) => [term, count])),
    );
  }

  list(kind: DocumentKind, request: PageRequest): Promise<Page<ListEntry>> {
    return this.#usage.during(async () => {
      const list = this.files.lists.get(kind);
      if (list === undefined) return { total: 0, items: [] };
      const { offset, limit } = bounded(request, list.count);
      return { total: list.count, items: (await list.read(offset, limit)).map(parseListEntry) };
    });
  }

  async *entries(): AsyncIterable<ListEntry> {
    yield* this.#all(this.files.entries);
  }

  /** Every document whole, in the order of the paths. */
  async *documents(): AsyncIterable<StoredDocument> {
    yield* this.#all(this.files.documents);
  }

  /** Every redirect and tombstone, in the order of the paths. */
  async *gone(): AsyncIterable<Gone> {
    yield* this.#all(this.files.gone);
  }

  file(name: string): string | undefined {
    return Object.hasOwn(this.manifest.files, name) ? join(this.folder, name) : undefined;
  }

  close(): Promise<void> {
    this.#closed ??= this.#usage.close().then(async () => {
      const { lists, ...files } = this.files;
      await Promise.all([...Object.values(files), ...lists.values()].map((file) => file.close()));
    });
    return this.#closed;
  }

  async *#all<T>(lines: KeyedLines<T>): AsyncIterable<T> {
    this.#usage.enter();
    try {
      yield* lines.all();
    } finally {
      this.#usage.leave();
    }
  }

  async #target(path: DocumentPath): Promise<StoredTarget[1]> {
    return (await this.files.incomingTargets.find(path))?.value[1] ?? [];
  }

  async #links(term: string, first: number, count: number): Promise<IncomingLink[]> {
    const links: readonly StoredLink[] = (await this.files.incomingLinks.read(first, count)).map(parseLink);
    return Promise.all(
      links.map(async ([source, targetFragment]) => {
        const entry = await this.files.entries.at(source);
        if (entry === undefined) throw new Error(`incoming link from the unknown document number ${source}`);
        return {
          source: entry.path,
          sourceKind: entry.kind,
          term,
          targetFragment,
          summary: entry.summary,
        };
      }),
    );
  }

  /** Where a chain of renames ends; a circle, which the build refuses, ends where it comes round. */
  async #followMoves(to: DocumentPath, from: DocumentPath): Promise<DocumentPath> {
    const seen = new Set([from]);
    let last = to;
    while (!seen.has(last)) {
      seen.add(last);
      if ((await this.files.entries.find(last)) !== undefined) break;
      const next = (await this.files.gone.find(last))?.value;
      if (next?.kind !== 'moved') break;
      last = next.to;
    }
    return last;
  }
}

function bounded(request: PageRequest, total: number): PageRequest {
  const offset = Math.min(Math.max(0, Math.trunc(request.offset)), total);
  return { offset, limit: Math.min(Math.max(0, Math.trunc(request.limit)), PAGE_LIMIT, total - offset) };
}
