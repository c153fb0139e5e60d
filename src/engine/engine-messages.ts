import type { Localized } from '../core/localized.js';
import type { ColumnQuery } from './columns/column-query.js';
import type { ColumnImage } from './columns/columns.js';
import type { QueryPosition, ResultForm } from './contract.js';
import type { QueryLimits } from './limits.js';
import type { QueryAnalysis } from './query-analysis.js';
import type { RewriteSwitches } from './query-rewrite.js';
import type { ResultCoding } from './result-coding.js';
import type { StoreImage } from './store-image.js';

/** What an inspector worker is asked, and what it answers. */
export interface InspectionRequest {
  readonly query: string;
  readonly baseIri: string;
}
export type InspectionReply = QueryAnalysis;
export interface InspectorData {
  readonly limits: QueryLimits;
  readonly rewrites: RewriteSwitches;
}

/** What an engine worker is started with. */
export interface EngineData {
  readonly quadsFile: string;
  readonly module: WebAssembly.Module;
  /** Ceiling of the module's memory. */
  readonly memoryBytes: number;
  readonly maximumTriples: number;
  readonly resultBytes: number;
  /** Whether the default graph is the union of all graphs, as in a snapshot, or the store's own. */
  readonly unionDefaultGraph: boolean;
  readonly prefixes: Readonly<Record<string, string>>;
  /** The value of `@context` by which JSON-LD results are compacted. */
  readonly jsonLdContext: string;
  /** What another worker loaded of the same file; without it the worker loads, and tells the image. */
  readonly image?: StoreImage;
  /** The file's triples by property: what another worker read; `to-read` where there are none yet. */
  readonly columns?: ColumnImage | 'to-read';
}

/** What an engine worker tells once it has loaded its data. */
export interface EngineReady {
  readonly quads: number;
  /** WebAssembly memory after loading. */
  readonly memoryBytes: number;
  readonly image?: StoreImage;
  readonly columns?: ColumnImage;
}

export interface EngineRequest {
  readonly text: string;
  readonly form: ResultForm;
  readonly baseIri: string;
  readonly mediaType: string;
  readonly coding?: ResultCoding;
  /** The query's own FROM clauses make its dataset. */
  readonly namesGraphs: boolean;
  /** Graphs of the query's own clauses, which must exist. */
  readonly graphs: readonly string[];
  readonly defaultGraphs: readonly string[];
  readonly namedGraphs: readonly string[];
  /** What is asked, where columns can answer it. */
  readonly columns?: ColumnQuery;
}

export type EngineReply =
  | { readonly kind: 'result'; readonly body: Uint8Array<ArrayBuffer>; readonly coding?: ResultCoding }
  | { readonly kind: 'malformed'; readonly message: Localized; readonly position?: QueryPosition }
  | {
      readonly kind: 'refused';
      readonly message: Localized;
      readonly reason: 'unknown-graph' | 'inexpressible';
    }
  | { readonly kind: 'too-large' }
  /** The instance trapped while its memory was at the ceiling; the worker ends. */
  | { readonly kind: 'out-of-memory' }
  | { readonly kind: 'failed'; readonly message: Localized };
