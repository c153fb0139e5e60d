import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareCodePoints } from '../core/code-point-order.js';
import { sha256 } from '../core/hash.js';

export interface FileHash {
  readonly bytes: number;
  readonly sha256: string;
}

/** The files of a snapshot being written: each is hashed while it is written, once. */
export class SnapshotFiles {
  readonly #hashes = new Map<string, FileHash>();
  readonly #open = new Set<FileHandle>();

  constructor(readonly folder: string) {}

  /** @param name path below the snapshot's folder, with `/` */
  async create(name: string): Promise<HashedFile> {
    const path = join(this.folder, name);
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, 'wx');
    this.#open.add(handle);
    return new HashedFile(handle, (hash) => {
      this.#open.delete(handle);
      this.#hashes.set(name, hash);
    });
  }

  /** Lets go of the files that are not finished, as they are; may be called again. */
  async abandon(): Promise<void> {
    const unfinished = [...this.#open];
    this.#open.clear();
    await Promise.all(unfinished.map((handle) => handle.close()));
  }

  async write(name: string, content: string | AsyncIterable<string>): Promise<void> {
    const file = await this.create(name);
    if (typeof content === 'string') await file.write(content);
    else for await (const part of content) await file.write(part);
    await file.close();
  }

  /** Takes in a file that somebody else wrote below the folder; one written here is known already. */
  async register(name: string): Promise<FileHash> {
    const known = this.#hashes.get(name);
    if (known !== undefined) return known;
    const path = join(this.folder, name);
    const handle = await open(path, 'r+');
    await handle.sync().finally(() => handle.close());
    const hash = await hashFile(path);
    this.#hashes.set(name, hash);
    return hash;
  }

  /** All files so far, in the order of their names. */
  hashes(): Record<string, FileHash> {
    return Object.fromEntries([...this.#hashes].sort(([a], [b]) => compareCodePoints(a, b)));
  }
}

const FLUSH_CHARACTERS = 256 * 1024;

/** Writes in sequence with a bounded buffer; flushed to the disk itself when closed. */
export class HashedFile {
  #text = '';
  #bytes = 0;
  readonly #hash: Hash = createHash('sha256');

  constructor(
    readonly handle: FileHandle,
    readonly onClose: (hash: FileHash) => void,
  ) {}

  async write(content: string): Promise<void> {
    this.#text += content;
    if (this.#text.length >= FLUSH_CHARACTERS) await this.#flush();
  }

  async writeBytes(content: Uint8Array): Promise<void> {
    await this.#flush();
    await this.#writeOut(content);
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.handle.sync();
    await this.handle.close();
    this.onClose({ bytes: this.#bytes, sha256: this.#hash.digest('hex') });
  }

  async #flush(): Promise<void> {
    if (this.#text === '') return;
    const bytes = Buffer.from(this.#text);
    this.#text = '';
    await this.#writeOut(bytes);
  }

  async #writeOut(bytes: Uint8Array): Promise<void> {
    this.#hash.update(bytes);
    this.#bytes += bytes.byteLength;
    await this.handle.appendFile(bytes);
  }
}

/** Size and SHA-256 of a file, without loading it. */
export async function hashFile(path: string): Promise<FileHash> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    const part: Uint8Array = chunk as Buffer;
    hash.update(part);
    bytes += part.byteLength;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** A snapshot's version: SHA-256 over the names and hashes of its files, in the order of the names. */
export function versionOf(files: Readonly<Record<string, FileHash>>): string {
  const names = Object.keys(files).sort(compareCodePoints);
  return sha256(names.map((name) => `${files[name]?.sha256}  ${name}\n`).join(''));
}
