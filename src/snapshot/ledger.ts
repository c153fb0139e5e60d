import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Report } from '../core/diagnostic.js';
import { ExternalSort } from '../core/external-sort.js';
import type { DocumentPath } from '../model/document-path.js';
import { type LedgerEnd, type LedgerEvent, parseLedgerEvent, readLedgerEvents } from './ledger-events.js';
import { applyEvent, type LedgerState } from './ledger-state.js';
import { PendingEvents } from './pending-events.js';
import { type LedgerDocument, type Reconciled, reconcile } from './reconcile.js';
import { resolveRenames } from './renames.js';

/** The ledger's name in the content folder. */
export const LEDGER_FILE = 'ledger.jsonl';

export interface LedgerOptions {
  /** Path of `ledger.jsonl`; it need not exist. */
  readonly file: string;
  /** Folder for sorting and for events not yet committed; removed by `close`. */
  readonly scratch: string;
  /** Old path → new path, as configured. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly report: Report;
}

/**
 * The publication history beside the content: an append-only file of events, one JSON object a line. Compared with
 * the documents of a build by a merge of both in the order of their paths, so that neither is ever in memory whole.
 */
export class Ledger {
  readonly #events: ExternalSort;
  readonly #pending: PendingEvents;
  /** States of the paths that the configuration renames, and of those only. */
  readonly #renamedStates = new Map<DocumentPath, LedgerState>();
  readonly #renames: ReadonlyMap<DocumentPath, DocumentPath>;
  #end: LedgerEnd = { bytes: 0, open: false };

  private constructor(readonly options: LedgerOptions) {
    this.#renames = resolveRenames(options.renamed);
    this.#events = new ExternalSort({ folder: join(options.scratch, 'events') });
    this.#pending = new PendingEvents(join(options.scratch, 'pending.jsonl'));
  }

  /**
   * Reads and checks the ledger.
   *
   * @throws UsageError for a broken line, or renames that go round in a circle
   */
  static async load(options: LedgerOptions): Promise<Ledger> {
    const ledger = new Ledger(options);
    const events = readLedgerEvents(options.file, basename(options.file), options.report);
    let number = 0;
    for (let next = await events.next(); ; next = await events.next()) {
      if (next.done === true) {
        ledger.#end = next.value;
        return ledger;
      }
      await ledger.#take(next.value, number++);
    }
  }

  /**
   * Dates each document, and tells what has gone or moved. Events that are new wait until `commit`. Call once.
   *
   * @param documents in the order of their paths (code points), each once
   * @param publishedAt ISO date-time, UTC: dates what is new or changed, and only that
   */
  reconcile<T extends LedgerDocument>(
    documents: AsyncIterable<T>,
    publishedAt: string,
  ): AsyncIterable<Reconciled<T>> {
    return reconcile(documents, this.#states(), {
      renames: this.#renames,
      renamedStates: this.#renamedStates,
      publishedAt,
      record: (event) => this.#pending.add(event),
      report: this.options.report,
    });
  }

  /** Appends the new events to the file and flushes it to disk; without any, the file is not touched. */
  async commit(): Promise<void> {
    await this.#pending.appendTo(this.options.file, this.#end);
  }

  /** Forgets events that were not committed, and removes the scratch files. */
  async close(): Promise<void> {
    await this.#pending.discard();
    await this.#events.close();
    await rm(this.options.scratch, { recursive: true, force: true });
  }

  async #take(event: LedgerEvent, number: number): Promise<void> {
    const { path } = event;
    if (this.#renames.has(path))
      this.#renamedStates.set(path, applyEvent(this.#renamedStates.get(path), event));
    await this.#events.add(`${path}\t${number.toString().padStart(12, '0')}\t${JSON.stringify(event)}`);
  }

  /** The compacted view: one state for each path, in the order of the paths. */
  async *#states(): AsyncIterable<LedgerState> {
    let state: LedgerState | undefined;
    for await (const line of this.#events.sorted()) {
      const event = parseLedgerEvent(line.slice(line.indexOf('\t', line.indexOf('\t') + 1) + 1));
      if (state !== undefined && state.path !== event.path) {
        yield state;
        state = undefined;
      }
      state = applyEvent(state, event);
    }
    if (state !== undefined) yield state;
  }
}
