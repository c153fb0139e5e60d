import type { FileHandle } from 'node:fs/promises';

/** Reads bytes at a position; a file that ends before is damaged. Safe for many readers of one handle at once. */
export async function readExactly(handle: FileHandle, position: number, bytes: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(bytes);
  let filled = 0;
  while (filled < bytes) {
    const { bytesRead } = await handle.read(buffer, filled, bytes - filled, position + filled);
    if (bytesRead === 0) throw new Error('a file of the snapshot is shorter than its index says');
    filled += bytesRead;
  }
  return buffer;
}

const CHUNK_BYTES = 256 * 1024;

/** A file's bytes from its start, by positional reads: other readers of the handle are not disturbed. */
export async function* readChunks(handle: FileHandle): AsyncIterable<Uint8Array> {
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(
      Buffer.allocUnsafe(CHUNK_BYTES),
      0,
      CHUNK_BYTES,
      position,
    );
    if (bytesRead === 0) return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
