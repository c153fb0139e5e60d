import type { Localized } from '../core/localized.js';
import type { Statistics } from '../snapshot/contract.js';
import type { PhaseTimings } from './phase-timings.js';
import type { ResultCoding } from './result-coding.js';

/** Where a query stopped being acceptable: first line and column are 1. */
export interface QueryPosition {
  readonly line: number;
  readonly column: number;
}

export interface SparqlRequest {
  readonly query: string;
  /** The service URL: base IRI of the query. */
  readonly baseIri: string;
  /** From the protocol; both empty means the whole snapshot (default graph = union of the named graphs). */
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
  /** A result media type the query's form allows; chosen by the caller from `ResultForm`. */
  readonly mediaType: string;
  /** The content coding that the client would have; the result says whether it has it. */
  readonly coding?: ResultCoding;
  /** Wall-clock limit asked for; the engine's own is the ceiling. */
  readonly timeoutMilliseconds?: number;
  /** Who asks (an address): one client never holds all workers. */
  readonly client?: string;
}

/** What kind of result a query gives: decides which media types are acceptable. */
export type ResultForm = 'bindings' | 'boolean' | 'graph';

export type SparqlOutcome =
  | {
      readonly kind: 'result';
      readonly mediaType: string;
      readonly body: Uint8Array;
      /** In what the body is coded; plain without it. */
      readonly coding?: ResultCoding;
      /** Version of the snapshot that answered, where the engine was told it. */
      readonly version?: string;
      /** How long the query waited for a worker; none where it needed none. */
      readonly waitedMilliseconds?: number;
    }
  | { readonly kind: 'malformed'; readonly message: Localized; readonly position?: QueryPosition }
  /** Update, LOAD, SERVICE, a graph that is not in the snapshot: understood and refused. */
  | {
      readonly kind: 'refused';
      readonly message: Localized;
      readonly position?: QueryPosition;
      readonly reason?: 'update' | 'service' | 'unknown-graph' | 'inexpressible';
    }
  | { readonly kind: 'too-complex'; readonly message: Localized }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  /** `others-waiting`: ended before its own limit, since all workers ran long and others waited. */
  | {
      readonly kind: 'timeout';
      readonly limitMilliseconds: number;
      readonly reason?: 'others-waiting';
    }
  /** Too many queries wait, or the data is still being loaded; `client`: too many of this client. */
  | { readonly kind: 'busy'; readonly retryAfterSeconds: number; readonly reason?: 'client' | 'loading' }
  /** The dataset is over the engine's size, or no worker could be started. */
  | { readonly kind: 'unavailable'; readonly message: Localized }
  | { readonly kind: 'failed'; readonly message: Localized };

export type Inspection =
  | {
      readonly kind: 'accepted';
      readonly form: ResultForm;
      /** NOW, RAND, UUID, STRUUID or BNODE: two runs of the query may differ. */
      readonly volatile?: boolean;
    }
  | Extract<
      SparqlOutcome,
      { kind: 'malformed' | 'refused' | 'too-complex' | 'timeout' | 'busy' | 'unavailable' | 'failed' }
    >;

/** What is known of a snapshot beside its quads. */
export interface SnapshotKnowledge {
  readonly version?: string;
  readonly statistics?: Statistics;
}

/** What an engine has done so far and holds now, for `/metrics`. */
export interface EngineMetrics {
  /** Ended queries, by kind of outcome. */
  readonly outcomes: Readonly<Record<SparqlOutcome['kind'], number>>;
  readonly workersReady: number;
  readonly queriesRunning: number;
  /** Of those running, how many run long, at the lowest priority. */
  readonly queriesLong: number;
  readonly queriesQueued: number;
  /** Worker threads that were ended and replaced: overrun, trap, memory. */
  readonly workersReplaced: number;
  readonly quads: number;
  /** Memory of one worker after loading. */
  readonly workerMemoryBytes: number;
  readonly cacheBytes: number;
  readonly cacheHits: number;
  readonly cacheMisses: number;
}

/** SPARQL 1.1 Query over one snapshot. Queries are hostile until inspected. */
export interface SparqlEngine {
  /** Scans and parses a query off the main thread: its result form, or why it is not run. */
  inspect(query: string, baseIri: string, client?: string): Promise<Inspection>;
  /** Complete result or an outcome that says why not; never throws for what a query does. */
  execute(request: SparqlRequest, signal?: AbortSignal): Promise<SparqlOutcome>;
  /** Loads another snapshot and switches to it once ready; running queries finish on the old one. */
  switchTo(quadsFile: string, knowledge?: SnapshotKnowledge): Promise<void>;
  /** Version of the snapshot that new queries are answered from, once it is loaded. */
  version?(): string | undefined;
  /** A result that it gave was given again without asking it: counted like one from its cache. */
  countRepeated?(): void;
  metrics?(): EngineMetrics;
  /** How long queries spend in each phase, since the engine was made. */
  readonly timings?: PhaseTimings;
  close(): Promise<void>;
}
