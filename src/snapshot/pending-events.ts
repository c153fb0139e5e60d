import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readLineBatches } from '../core/json-lines.js';
import { syncFolder } from './durable.js';
import type { LedgerEnd, LedgerEvent } from './ledger-events.js';

const FLUSH_CHARACTERS = 256 * 1024;

/** Events of a build that is not published yet, kept on disk: a first build has one for each document. */
export class PendingEvents {
  #file: FileHandle | undefined;
  #text = '';

  constructor(readonly path: string) {}

  async add(event: LedgerEvent): Promise<void> {
    this.#text += `${JSON.stringify(event)}\n`;
    if (this.#text.length >= FLUSH_CHARACTERS) await this.#flush();
  }

  /** Moves the events to the end of a ledger, in place of a last line that was cut off; without any, does nothing. */
  async appendTo(ledger: string, end: LedgerEnd): Promise<void> {
    await this.#flush();
    if (this.#file === undefined) return;
    const target = await open(ledger, 'a');
    try {
      await target.truncate(end.bytes);
      if (end.open) await target.appendFile('\n');
      for await (const lines of readLineBatches(this.path)) {
        await target.appendFile(lines.map((line) => `${line}\n`).join(''));
      }
      await target.sync();
    } finally {
      await target.close();
    }
    await syncFolder(dirname(ledger));
    await this.discard();
  }

  async discard(): Promise<void> {
    this.#text = '';
    await this.#file?.close();
    this.#file = undefined;
    await rm(this.path, { force: true });
  }

  async #flush(): Promise<void> {
    if (this.#text === '') return;
    if (this.#file === undefined) {
      await mkdir(dirname(this.path), { recursive: true });
      this.#file = await open(this.path, 'w');
    }
    await this.#file.appendFile(this.#text);
    this.#text = '';
  }
}
