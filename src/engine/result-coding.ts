import { type BrotliOptions, brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Content codings (RFC 9110, 8.4.1) in which a result can be had. */
export type ResultCoding = 'br' | 'gzip';

/** Smaller bodies gain nothing. */
export const SMALLEST_CODED_BYTES = 1_024;
/** Quality 4 compresses results about as well as gzip at its best, in a fraction of the time. */
export const BROTLI_OPTIONS: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/**
 * Codes a result in the thread that made it: a large one takes a second of processor time, which counts as the query's
 * own, has its priority, and keeps no thread busy that others need.
 */
export function codeResult(
  body: Uint8Array<ArrayBuffer>,
  coding: ResultCoding | undefined,
): { readonly body: Uint8Array<ArrayBuffer>; readonly coding?: ResultCoding } {
  if (coding === undefined || body.length < SMALLEST_CODED_BYTES) return { body };
  const coded = coding === 'br' ? brotliCompressSync(body, BROTLI_OPTIONS) : gzipSync(body);
  // Copied, since a small Buffer is a part of memory that others use, and cannot be handed over.
  return { body: new Uint8Array(coded), coding };
}
