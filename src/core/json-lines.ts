import { createReadStream } from 'node:fs';

const CHUNK_BYTES = 256 * 1024;

/**
 * Lines of a UTF-8 file, without loading it. Only `\n` and `\r\n` end a line: JSON may hold U+2028 and U+2029 as they
 * are, at which Node's `readline` would break it.
 */
export async function* readLines(path: string): AsyncIterable<string> {
  for await (const lines of readLineBatches(path)) {
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
}

/** Lines of a UTF-8 file, many at a time: an `await` for each line costs more than reading it. Only `\n` ends a line. */
export function readLineBatches(path: string): AsyncIterable<string[]> {
  return lineBatches(createReadStream(path, { highWaterMark: CHUNK_BYTES }));
}

/** Cuts UTF-8 bytes, in chunks of any size, into lines. */
export async function* lineBatches(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let rest = '';
  for await (const chunk of chunks) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n');
    lines[0] = rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield [rest];
}
