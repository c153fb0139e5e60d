import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK_BYTES = 1024 * 1024;
const NEWLINE = 10;

/** Reads a file in pieces of about a megabyte, each cut at the end of a line; the bytes hold until the next is asked for. */
export function* wholeLines(file: string): Generator<Buffer> {
  const descriptor = openSync(file, 'r');
  try {
    let buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    let filled = 0;
    for (;;) {
      if (filled === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)]);
      const read = readSync(descriptor, buffer, filled, buffer.length - filled, null);
      filled += read;
      if (read === 0) break;
      const end = buffer.lastIndexOf(NEWLINE, filled - 1) + 1;
      if (end === 0) continue;
      yield buffer.subarray(0, end);
      buffer.copyWithin(0, end, filled);
      filled -= end;
    }
    if (filled > 0) yield buffer.subarray(0, filled);
  } finally {
    closeSync(descriptor);
  }
}
