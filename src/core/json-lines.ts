import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** Lines of a UTF-8 file, without loading it. Only `\n` and `\r\n` end a line. */
export async function* readLines(path: string): AsyncIterable<string> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  yield* lines;
}
