import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExternalSort } from '../core/external-sort.js';
import { sha256 } from '../core/hash.js';
import { readExactly } from './read-exactly.js';
import type { SnapshotFiles } from './snapshot-files.js';

/** A record is the first 48 bits of the key's SHA-256 and a line number of 32 bits, both big-endian. */
const HASH_BYTES = 6;
const RECORD_BYTES = 10;
const HASH_SPACE = 2 ** (8 * HASH_BYTES);
const BLOCK_RECORDS = 400;

const indexName = (name: string): string => `${name}.keys`;

/** Writes `{name}.keys`: which line of a line file stands for a key. Sorted on disk by the keys' hashes. */
export class KeyIndexWriter {
  constructor(
    readonly name: string,
    readonly sorter: ExternalSort,
  ) {}

  async add(key: string, line: number): Promise<void> {
    await this.sorter.add(`${sha256(key).slice(0, 2 * HASH_BYTES)}${line.toString(16).padStart(8, '0')}`);
  }

  async finish(files: SnapshotFiles): Promise<void> {
    const file = await files.create(indexName(this.name));
    for await (const records of this.sorter.sortedBatches()) {
      await file.writeBytes(Buffer.from(records.join(''), 'hex'));
    }
    await file.close();
    await this.sorter.close();
  }
}

/**
 * Finds the lines for a key. Hashes are spread evenly, so that their place can be guessed from their value: one to
 * three reads of a block whatever the size, nothing kept in memory. Two keys may share a hash: the caller compares
 * the key itself.
 */
export class KeyIndex {
  private constructor(
    readonly handle: FileHandle,
    readonly records: number,
  ) {}

  static async open(folder: string, name: string): Promise<KeyIndex> {
    const handle = await open(join(folder, indexName(name)), 'r');
    return new KeyIndex(handle, (await handle.stat()).size / RECORD_BYTES);
  }

  /** Numbers of the lines that may stand for the key. */
  async find(key: string): Promise<number[]> {
    const wanted = Number.parseInt(sha256(key).slice(0, 2 * HASH_BYTES), 16);
    const found: number[] = [];
    for (let record = await this.#firstNotLess(wanted); record < this.records; record += BLOCK_RECORDS) {
      const block = await this.#read(record);
      for (let offset = 0; offset < block.length; offset += RECORD_BYTES) {
        if (block.readUIntBE(offset, HASH_BYTES) !== wanted) return found;
        found.push(block.readUInt32BE(offset + HASH_BYTES));
      }
    }
    return found;
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  /** Number of the first record whose hash is not below the wanted one. */
  async #firstNotLess(wanted: number): Promise<number> {
    let low = 0;
    let high = this.records;
    for (let guessed = true; low < high; guessed = !guessed) {
      // A guess can be wrong on a file that somebody made up; every other step halves what is left.
      const middle = guessed
        ? Math.floor((wanted / HASH_SPACE) * this.records)
        : Math.floor((low + high) / 2);
      const start = Math.min(Math.max(low, middle - BLOCK_RECORDS / 2), Math.max(low, high - BLOCK_RECORDS));
      const block = await this.#read(start, Math.min(BLOCK_RECORDS, high - start));
      const inBlock = firstNotLessIn(block, wanted);
      if (inBlock === 0 && start > low) high = start;
      else if (inBlock * RECORD_BYTES === block.length) low = start + inBlock;
      else return start + inBlock;
    }
    return low;
  }

  #read(record: number, count = Math.min(BLOCK_RECORDS, this.records - record)): Promise<Buffer> {
    return readExactly(this.handle, record * RECORD_BYTES, count * RECORD_BYTES);
  }
}

function firstNotLessIn(block: Buffer, wanted: number): number {
  let low = 0;
  let high = block.length / RECORD_BYTES;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (block.readUIntBE(middle * RECORD_BYTES, HASH_BYTES) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
