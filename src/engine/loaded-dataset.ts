import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Localized } from '../core/localized.js';
import { workerEntry } from '../core/worker-entry.js';
import { bytesOf } from './columns/columns.js';
import type { SnapshotKnowledge } from './contract.js';
import type { EngineData, EngineReady, EngineReply, EngineRequest } from './engine-messages.js';
import type { EngineLimits } from './limits.js';
import { compileOxigraph } from './oxigraph-module.js';
import type { PhaseTimings } from './phase-timings.js';
import type { PoolSize } from './pool-contract.js';
import { WorkerPool } from './worker-pool.js';

export type EnginePool = WorkerPool<EngineReady, EngineRequest, EngineReply>;

/** One snapshot in a pool of engine workers. */
export interface LoadedDataset {
  readonly pool: EnginePool;
  readonly knowledge: SnapshotKnowledge;
  readonly quads: number;
  /** Memory of one worker after loading. */
  readonly memoryBytes: number;
  /** Memory that all workers share: the image that further ones start from, and the columns. */
  readonly sharedBytes: number;
}

export type DatasetStart =
  | { readonly kind: 'loaded'; readonly dataset: LoadedDataset }
  | { readonly kind: 'refused'; readonly message: Localized };

export interface DatasetSettings
  extends Pick<EngineData, 'unionDefaultGraph' | 'prefixes' | 'jsonLdContext'> {
  readonly limits: EngineLimits;
  /** Queries answered at the same time; by default as many as there are processors, two at least. */
  readonly workers: number | undefined;
  /** Whether triples are held in columns, too, where the snapshot is known. */
  readonly columns: boolean;
}

/** Until it is known what a worker takes, and while another snapshot is being loaded. */
export const ONE_WORKER: PoolSize = { quick: 1, spares: 0, long: 0 };
const START_LIMIT_MILLISECONDS = 300_000;
/** Ten times what typical queries take, half of what loading a worker does. */
const QUICK_MILLISECONDS = 50;
const BASE_MEMORY_BYTES = 64 * 1024 * 1024;
/** Measured: a quad of 200 bytes takes 330 in memory; short ones take up to four times their length. */
const MEMORY_PER_FILE_BYTE = 4;

/** Loads a snapshot into one worker, unless `signal` aborts first; see `useWholeBudget` for the others. */
export async function loadDataset(
  quadsFile: string,
  knowledge: SnapshotKnowledge,
  settings: DatasetSettings,
  timings: PhaseTimings,
  signal: AbortSignal,
): Promise<DatasetStart> {
  const { limits } = settings;
  const { size } = await stat(quadsFile);
  const memoryBytes = Math.min(
    BASE_MEMORY_BYTES + size * MEMORY_PER_FILE_BYTE + limits.queryMemoryBytes,
    limits.memoryBytes,
  );
  const workerData: EngineData = {
    quadsFile,
    module: await compileOxigraph(memoryBytes),
    memoryBytes,
    maximumTriples: limits.maximumTriples,
    resultBytes: limits.resultBytes,
    unionDefaultGraph: settings.unionDefaultGraph,
    prefixes: settings.prefixes,
    jsonLdContext: settings.jsonLdContext,
  };
  const entry = workerEntry('./engine-worker', import.meta.url);
  const wantsColumns = settings.columns && knowledge.statistics !== undefined;
  // What the first worker tells, the others are given.
  let given: Pick<EngineData, 'image' | 'columns'> = wantsColumns ? { columns: 'to-read' } : {};
  const pool: EnginePool = new WorkerPool({
    startWorker: () =>
      new Worker(entry.url, {
        ...entry.options,
        workerData: { ...workerData, ...given },
        stderr: true,
      }),
    startLimitMilliseconds: START_LIMIT_MILLISECONDS,
    ...ONE_WORKER,
    quickMilliseconds: QUICK_MILLISECONDS,
    queueLength: limits.queueLength,
    queueMilliseconds: limits.queueMilliseconds,
    observe: {
      wait: (milliseconds) => timings.observe('run-wait', milliseconds),
      run: (milliseconds) => timings.observe('run', milliseconds),
    },
  });
  const giveUp = (): void => void pool.close();
  signal.addEventListener('abort', giveUp, { once: true });
  const start = await pool.started;
  signal.removeEventListener('abort', giveUp);
  if (start.kind === 'ready') {
    const { quads, memoryBytes: usedBytes, image, columns } = start.ready;
    // Where the budget holds one worker alone, an image beside it would be over it.
    const holdsImage = workerShare(usedBytes, limits) + usedBytes <= limits.memoryBytes;
    given = {
      ...(holdsImage && image !== undefined ? { image } : {}),
      ...(columns === undefined ? {} : { columns }),
    };
    const sharedBytes =
      (given.image?.memory.byteLength ?? 0) + (columns === undefined ? 0 : bytesOf(columns));
    return { kind: 'loaded', dataset: { pool, knowledge, quads, memoryBytes: usedBytes, sharedBytes } };
  }
  await pool.close();
  return start;
}

/**
 * Grows a pool to what the memory budget holds: the wanted number of places for quick queries, with a warm spare, and
 * as many for long ones. Where it holds less, both lanes share it; with one worker there are no lanes.
 */
export function useWholeBudget(
  { pool, memoryBytes, sharedBytes }: LoadedDataset,
  settings: DatasetSettings,
): void {
  const { limits } = settings;
  const share = workerShare(memoryBytes, limits);
  const affordable = Math.max(1, Math.floor((limits.memoryBytes - sharedBytes) / share));
  const wanted = settings.workers ?? Math.max(2, availableParallelism());
  pool.resize(lanesOf(wanted, affordable));
}

function lanesOf(wanted: number, affordable: number): PoolSize {
  const long = Math.min(wanted, Math.floor(affordable / 2));
  const fresh = Math.min(wanted + 1, affordable - long);
  const spares = fresh > 1 ? 1 : 0;
  return { quick: fresh - spares, spares, long };
}

/** A worker's data and half of what a query may add, since not every worker runs a heavy query at once. */
function workerShare(memoryBytes: number, limits: EngineLimits): number {
  return memoryBytes + limits.queryMemoryBytes / 2;
}
