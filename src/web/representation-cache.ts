import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Coding } from './negotiation.js';

/** The bytes of one representation under one content coding. */
export interface EncodedRepresentation {
  readonly body: Buffer;
  readonly coding: Coding;
  /** Strong: of these very bytes, hence another for each coding (RFC 9110 §8.8.3.3). */
  readonly etag: string;
}

export interface RepresentationCache {
  /**
   * The bytes for `key`, rendered and compressed at most once while they stay in the cache.
   *
   * @param key snapshot version, path and representation: whatever the bytes depend on
   */
  get(key: string, coding: Coding, render: () => Promise<string | Buffer>): Promise<EncodedRepresentation>;
}

/** Below this, compressing costs more than it saves. */
const MINIMUM_COMPRESSED_BYTES = 860;
const DEFAULT_CACHE_BYTES = 64 * 1024 * 1024;

/** Keeps what was rendered and compressed, bounded in bytes. Concurrent requests for one thing share one rendering. */
export function createRepresentationCache(maximumBytes: number = DEFAULT_CACHE_BYTES): RepresentationCache {
  const kept = new LRUCache<string, EncodedRepresentation>({
    maxSize: maximumBytes,
    sizeCalculation: (value, key) => value.body.byteLength + key.length + 200,
  });
  const underway = new Map<string, Promise<EncodedRepresentation>>();

  async function once(
    key: string,
    make: () => Promise<EncodedRepresentation>,
  ): Promise<EncodedRepresentation> {
    const known = kept.get(key) ?? underway.get(key);
    if (known !== undefined) return known;
    const making = make();
    underway.set(key, making);
    try {
      const made = await making;
      kept.set(key, made);
      return made;
    } finally {
      underway.delete(key);
    }
  }

  return {
    async get(key, coding, render) {
      const plain = await once(`identity ${key}`, async () => identity(await render()));
      if (coding === 'identity') return plain;
      return once(`${coding} ${key}`, () => encode(plain, coding));
    },
  };
}

/** Whether compressing is worth it; `undefined` length means "not known yet". */
export function isWorthCompressing(bytes: number): boolean {
  return bytes >= MINIMUM_COMPRESSED_BYTES;
}

function identity(content: string | Buffer): EncodedRepresentation {
  const body = typeof content === 'string' ? Buffer.from(content) : content;
  return { body, coding: 'identity', etag: `"${digest(body)}"` };
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

async function encode(plain: EncodedRepresentation, coding: 'br' | 'gzip'): Promise<EncodedRepresentation> {
  const body =
    coding === 'gzip'
      ? await compressGzip(plain.body)
      : await compressBrotli(plain.body, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 5,
            [constants.BROTLI_PARAM_SIZE_HINT]: plain.body.byteLength,
          },
        });
  return { body, coding, etag: `"${plain.etag.slice(1, -1)}-${coding}"` };
}

function digest(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}
