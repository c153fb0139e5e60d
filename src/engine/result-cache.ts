import { LRUCache } from 'lru-cache';
import { sha256 } from '../core/hash.js';
import type { SparqlOutcome, SparqlRequest } from './contract.js';

type Result = Extract<SparqlOutcome, { kind: 'result' }>;

/** What an entry takes beside its body: key, objects, buffers. */
const ENTRY_BYTES = 512;
/** No single result takes more than this part of the cache. */
const LARGEST_PART = 8;

/**
 * Results of queries over an immutable snapshot, bounded in bytes. Results of queries that need not give the same twice
 * (NOW, RAND, UUID, STRUUID, BNODE) have no key and are never kept.
 */
export class ResultCache {
  readonly #results: LRUCache<string, Result> | undefined;
  hits = 0;
  misses = 0;

  /** @param bytes 0 switches the cache off */
  constructor(bytes: number) {
    if (bytes === 0) return;
    this.#results = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.max(1, Math.floor(bytes / LARGEST_PART)),
      sizeCalculation: (result) => result.body.length + ENTRY_BYTES,
    });
  }

  /** Everything that a result depends on. Without a version, data could change under an unchanged key: not cached. */
  static key(request: SparqlRequest, version: string | undefined): string | undefined {
    if (version === undefined) return undefined;
    const { query, baseIri, defaultGraphs, namedGraphs, mediaType, coding } = request;
    return sha256(JSON.stringify([version, query, baseIri, defaultGraphs, namedGraphs, mediaType, coding]));
  }

  get bytes(): number {
    return this.#results?.calculatedSize ?? 0;
  }

  get(key: string | undefined): Result | undefined {
    if (key === undefined || this.#results === undefined) return undefined;
    const result = this.#results.get(key);
    if (result === undefined) this.misses += 1;
    else this.hits += 1;
    return result;
  }

  set(key: string | undefined, outcome: SparqlOutcome): void {
    if (key === undefined || outcome.kind !== 'result') return;
    const { waitedMilliseconds: _, ...kept } = outcome;
    this.#results?.set(key, kept);
  }
}
