import { Worker } from 'node:worker_threads';
import { LRUCache } from 'lru-cache';
import type { Localized } from '../core/localized.js';
import { workerEntry } from '../core/worker-entry.js';
import type { SparqlOutcome } from './contract.js';
import type { InspectionReply, InspectionRequest, InspectorData } from './engine-messages.js';
import type { EngineLimits } from './limits.js';
import type { PhaseTimings } from './phase-timings.js';
import type { PoolState } from './pool-contract.js';
import type { QueryAnalysis } from './query-analysis.js';
import type { RewriteSwitches } from './query-rewrite.js';
import { scanQuery } from './token-scan.js';
import { WorkerPool } from './worker-pool.js';

export type InspectedQuery = QueryAnalysis | Extract<SparqlOutcome, { kind: 'busy' | 'unavailable' }>;

const REMEMBERED_QUERIES = 2_000;
const REMEMBERED_CHARACTERS = 16 * 1024 * 1024;
const START_LIMIT_MILLISECONDS = 60_000;
/** Few texts within the limits take longer to read. */
const QUICK_MILLISECONDS = 100;
const HEAP_MEGABYTES = 256;
const RETRY_SECONDS = 2;

/** The defences before the engine: token scan here, parsing and counting in worker threads of their own. */
export class QueryInspector {
  readonly #limits: EngineLimits;
  readonly #pool: WorkerPool<null, InspectionRequest, InspectionReply>;
  readonly #known = new LRUCache<string, QueryAnalysis>({
    max: REMEMBERED_QUERIES,
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_analysis, key) => key.length,
  });

  constructor(limits: EngineLimits, rewrites: RewriteSwitches, timings: PhaseTimings) {
    this.#limits = limits;
    const entry = workerEntry('./inspector-worker', import.meta.url);
    this.#pool = new WorkerPool({
      startWorker: () =>
        new Worker(entry.url, {
          ...entry.options,
          workerData: { limits: limits.query, rewrites } satisfies InspectorData,
          resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
        }),
      startLimitMilliseconds: START_LIMIT_MILLISECONDS,
      quick: 2,
      spares: 1,
      long: 1,
      quickMilliseconds: QUICK_MILLISECONDS,
      queueLength: limits.queueLength,
      queueMilliseconds: limits.queueMilliseconds,
      observe: {
        wait: (milliseconds) => timings.observe('inspection-wait', milliseconds),
        run: (milliseconds) => timings.observe('inspection', milliseconds),
      },
    });
  }

  get state(): PoolState {
    return this.#pool.state;
  }

  async inspect(query: string, baseIri: string, client?: string): Promise<InspectedQuery> {
    const excess = scanQuery(query, this.#limits.query);
    if (excess !== undefined) return { kind: 'too-complex', message: excess };
    const key = `${baseIri}\n${query}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const inspected = await this.#analyse({ query, baseIri }, client);
    if (inspected.kind !== 'busy' && inspected.kind !== 'unavailable') this.#known.set(key, inspected);
    return inspected;
  }

  close(): Promise<void> {
    return this.#pool.close();
  }

  async #analyse(request: InspectionRequest, client: string | undefined): Promise<InspectedQuery> {
    const answer = await this.#pool.run(request, {
      milliseconds: this.#limits.inspectionMilliseconds,
      ...(client === undefined ? {} : { client }),
    });
    switch (answer.kind) {
      case 'reply':
        return answer.reply;
      case 'unavailable':
        return answer;
      case 'busy':
        return {
          kind: 'busy',
          retryAfterSeconds: RETRY_SECONDS,
          ...(answer.reason === undefined ? {} : { reason: answer.reason }),
        };
      case 'abandoned':
      case 'crowded-out':
        return { kind: 'busy', retryAfterSeconds: RETRY_SECONDS };
      case 'timeout':
      case 'died':
        return { kind: 'too-complex', message: TOO_LONG_TO_READ };
    }
  }
}

const TOO_LONG_TO_READ: Localized = {
  fr: 'La requête est trop longue à lire. Simplifiez-la.',
  en: 'The query takes too long to read. Simplify it.',
};
