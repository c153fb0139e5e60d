import type { Localized } from '../core/localized.js';
import type { WorkerAnswer } from './worker-host.js';
import type { SupplyOptions } from './worker-supply.js';

/** How many requests are answered at the same time. */
export interface PoolSize {
  /** Requests at full priority, none for longer than a quick one may take. */
  readonly quick: number;
  /** Ready workers beyond those, which take over at once when one ends or goes on with a long request. */
  readonly spares: number;
  /** Requests that run longer, at the lowest priority; 0: there is one lane for all, and no request is long. */
  readonly long: number;
}

export interface PoolOptions extends PoolSize, SupplyOptions {
  /** Time of a processor after which a request is a long one. */
  readonly quickMilliseconds: number;
  readonly queueLength: number;
  readonly queueMilliseconds: number;
  /** Told how long each request waited for a worker, and how long the worker took. */
  readonly observe?: {
    wait(milliseconds: number): void;
    run(milliseconds: number): void;
  };
}

export type PoolAnswer<Reply> =
  | Exclude<WorkerAnswer<Reply>, { kind: 'reply' | 'given-up' }>
  /** Ended before its time limit since others waited and all workers ran long. */
  | { readonly kind: 'crowded-out'; readonly milliseconds: number }
  | { readonly kind: 'reply'; readonly reply: Reply; readonly waitedMilliseconds: number }
  /** The queue is full, for all or for this client, or no worker came free in time. */
  | { readonly kind: 'busy'; readonly reason?: 'client' }
  /** Workers do not start, again and again: what the last one said. */
  | { readonly kind: 'unavailable'; readonly message: Localized }
  /** The caller's signal aborted while the request was waiting. */
  | { readonly kind: 'abandoned' };

export interface PoolRequestLimits {
  readonly milliseconds: number;
  readonly signal?: AbortSignal;
  /** Requests of one client hold all places of a lane but one, so that others get through; no name, no such bound. */
  readonly client?: string;
}

/** What a pool has done and is doing, for the metrics. */
export interface PoolState {
  readonly ready: number;
  readonly running: number;
  /** Of those running, how many run long. */
  readonly long: number;
  readonly queued: number;
  readonly replaced: number;
}
