import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { lineBatches } from '../core/json-lines.js';
import { readChunks, readExactly } from './read-exactly.js';
import type { HashedFile, SnapshotFiles } from './snapshot-files.js';

/** Offsets are big-endian, 48 bits wide: 256 TB. */
const OFFSET_BYTES = 6;
const OFFSETS_AT_ONCE = 4096;

const linesName = (name: string): string => `${name}.jsonl`;
const offsetsName = (name: string): string => `${name}.offsets`;

/**
 * Lines that can be found again by their number: `{name}.jsonl`, readable with any tool, and beside it
 * `{name}.offsets`, where each line starts and, last, where the file ends.
 */
export class LineFileWriter {
  #count = 0;
  #offset = 0;
  #pending: Buffer = Buffer.alloc(OFFSETS_AT_ONCE * OFFSET_BYTES);
  #pendingBytes = 0;

  private constructor(
    readonly lines: HashedFile,
    readonly offsets: HashedFile,
  ) {}

  static async open(files: SnapshotFiles, name: string): Promise<LineFileWriter> {
    return new LineFileWriter(await files.create(linesName(name)), await files.create(offsetsName(name)));
  }

  /** How many lines there are: the number of the next one. */
  get count(): number {
    return this.#count;
  }

  async add(line: string): Promise<void> {
    await this.#markOffset();
    await this.lines.write(`${line}\n`);
    this.#offset += Buffer.byteLength(line) + 1;
    this.#count++;
  }

  async close(): Promise<void> {
    await this.#markOffset();
    await this.offsets.writeBytes(this.#pending.subarray(0, this.#pendingBytes));
    await this.lines.close();
    await this.offsets.close();
  }

  async #markOffset(): Promise<void> {
    if (this.#pendingBytes === this.#pending.length) {
      await this.offsets.writeBytes(this.#pending);
      this.#pendingBytes = 0;
    }
    this.#pendingBytes = this.#pending.writeUIntBE(this.#offset, this.#pendingBytes, OFFSET_BYTES);
  }
}

/** Reads lines by number: two positional reads for any range, nothing kept in memory. */
export class LineFile {
  private constructor(
    readonly count: number,
    readonly lineHandle: FileHandle,
    readonly offsetHandle: FileHandle,
  ) {}

  static async open(folder: string, name: string): Promise<LineFile> {
    const lineHandle = await open(join(folder, linesName(name)), 'r');
    try {
      const offsetHandle = await open(join(folder, offsetsName(name)), 'r');
      const { size } = await offsetHandle.stat();
      return new LineFile(size / OFFSET_BYTES - 1, lineHandle, offsetHandle);
    } catch (error) {
      await lineHandle.close();
      throw error;
    }
  }

  /** The lines numbered `from` to `from + count`, as far as they exist. */
  async read(from: number, count: number): Promise<string[]> {
    const available = Math.min(count, this.count - from);
    if (available <= 0 || from < 0) return [];
    const offsets = await readExactly(this.offsetHandle, from * OFFSET_BYTES, (available + 1) * OFFSET_BYTES);
    const start = offsets.readUIntBE(0, OFFSET_BYTES);
    const end = offsets.readUIntBE(available * OFFSET_BYTES, OFFSET_BYTES);
    const text = (await readExactly(this.lineHandle, start, end - start)).toString();
    return text.slice(0, -1).split('\n');
  }

  /** All lines, in batches. */
  all(): AsyncIterable<readonly string[]> {
    return lineBatches(readChunks(this.lineHandle));
  }

  async close(): Promise<void> {
    await this.lineHandle.close();
    await this.offsetHandle.close();
  }
}
