import { createHash } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DumpFile } from '../snapshot/contract.js';

/** Bytes held back before they are written: with hundreds of dumps at once, no file stays open. */
const BUFFERED = 64 * 1024;

/** A file that grows piece by piece, and knows its size and hash. */
export class GrowingFile {
  readonly #hash = createHash('sha256');
  #pending = '';
  #bytes = 0;
  #exists = false;

  /** @param file below `folder` */
  constructor(
    readonly folder: string,
    readonly file: string,
    readonly mediaType: string,
  ) {}

  async append(text: string): Promise<void> {
    this.#pending += text;
    if (this.#pending.length >= BUFFERED) await this.#flush();
  }

  async close(): Promise<DumpFile> {
    await this.#flush();
    const { file, mediaType } = this;
    return { file, mediaType, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  async #flush(): Promise<void> {
    const data = Buffer.from(this.#pending, 'utf8');
    this.#pending = '';
    this.#hash.update(data);
    this.#bytes += data.length;
    const path = join(this.folder, this.file);
    await (this.#exists ? appendFile(path, data) : writeFile(path, data));
    this.#exists = true;
  }
}
