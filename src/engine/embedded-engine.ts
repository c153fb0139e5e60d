import type { Localized } from '../core/localized.js';
import type {
  EngineMetrics,
  Inspection,
  SnapshotKnowledge,
  SparqlEngine,
  SparqlOutcome,
  SparqlRequest,
} from './contract.js';
import { textWithCounts } from './count-answer.js';
import type { EngineRequest } from './engine-messages.js';
import { outcomeOf, RETRY_SECONDS } from './engine-outcome.js';
import { textWithJoins } from './join-rewrite.js';
import { DEFAULT_ENGINE_LIMITS, type EngineLimits } from './limits.js';
import {
  type DatasetSettings,
  type LoadedDataset,
  loadDataset,
  ONE_WORKER,
  useWholeBudget,
} from './loaded-dataset.js';
import { PhaseTimings } from './phase-timings.js';
import type { QueryFacts } from './query-analysis.js';
import { QueryInspector } from './query-inspector.js';
import { ALL_REWRITES, type RewriteSwitches } from './query-rewrite.js';
import { ResultCache } from './result-cache.js';

export interface EmbeddedEngineOptions {
  /** Canonical N-Quads to load at once; without it the engine waits for `switchTo`. */
  readonly quadsFile?: string;
  readonly knowledge?: SnapshotKnowledge;
  readonly limits?: Partial<EngineLimits>;
  /** Queries answered at the same time; by default as many as there are processors, two at least. */
  readonly workers?: number;
  /** Default: true, the default graph is the union of the named graphs. */
  readonly unionDefaultGraph?: boolean;
  /** Prefix → namespace, for results in Turtle and TriG. */
  readonly prefixes?: Readonly<Record<string, string>>;
  /** Value of `@context` by which results in JSON-LD are compacted. */
  readonly jsonLdContext?: unknown;
  /** All are on by default. */
  readonly rewrites?: Partial<RewriteSwitches>;
}

/** How long a query that comes before the data is loaded waits for it. */
const PATIENCE_MILLISECONDS = 2_000;

/**
 * SPARQL over an immutable N-Quads file with Oxigraph in worker threads. Returns at once and loads in the background;
 * queries that come earlier wait a little, then are told to come back.
 */
export function createEmbeddedEngine(options: EmbeddedEngineOptions = {}): SparqlEngine {
  return new EmbeddedEngine(options);
}

class EmbeddedEngine implements SparqlEngine {
  readonly timings = new PhaseTimings();
  readonly #limits: EngineLimits;
  readonly #settings: DatasetSettings;
  readonly #inspector: QueryInspector;
  readonly #cache: ResultCache;
  readonly #outcomes = {
    result: 0,
    malformed: 0,
    refused: 0,
    'too-complex': 0,
    'too-large': 0,
    timeout: 0,
    busy: 0,
    unavailable: 0,
    failed: 0,
  };
  #dataset: LoadedDataset | undefined;
  #refusal: Localized | undefined;
  #loading: Promise<void> = Promise.resolve();
  #replacedBefore = 0;
  readonly #closing = new AbortController();

  constructor(options: EmbeddedEngineOptions) {
    this.#limits = { ...DEFAULT_ENGINE_LIMITS, ...options.limits };
    const rewrites = { ...ALL_REWRITES, ...options.rewrites };
    this.#settings = {
      limits: this.#limits,
      workers: options.workers,
      unionDefaultGraph: options.unionDefaultGraph ?? true,
      prefixes: options.prefixes ?? {},
      jsonLdContext: JSON.stringify(options.jsonLdContext ?? {}),
      columns: rewrites.columns,
    };
    this.#inspector = new QueryInspector(this.#limits, rewrites, this.timings);
    this.#cache = new ResultCache(this.#limits.cacheBytes);
    if (options.quadsFile !== undefined) void this.switchTo(options.quadsFile, options.knowledge);
  }

  async inspect(query: string, baseIri: string, client?: string): Promise<Inspection> {
    const inspection = await this.#inspector.inspect(query, baseIri, client);
    if (inspection.kind !== 'accepted') {
      this.#outcomes[inspection.kind] += 1;
      return inspection;
    }
    return { kind: 'accepted', form: inspection.facts.form, volatile: inspection.facts.volatile };
  }

  async execute(request: SparqlRequest, signal?: AbortSignal): Promise<SparqlOutcome> {
    const outcome = await this.#execute(request, signal);
    this.#outcomes[outcome.kind] += 1;
    return outcome;
  }

  switchTo(quadsFile: string, knowledge: SnapshotKnowledge = {}): Promise<void> {
    // One after the other: two snapshots loading at once would need memory for three.
    this.#loading = this.#loading.then(() => this.#load(quadsFile, knowledge));
    return this.#loading;
  }

  version(): string | undefined {
    return this.#dataset?.knowledge.version;
  }

  countRepeated(): void {
    this.#outcomes.result += 1;
    this.#cache.hits += 1;
  }

  metrics(): EngineMetrics {
    const pool = this.#dataset?.pool.state;
    const inspectors = this.#inspector.state;
    return {
      outcomes: { ...this.#outcomes },
      workersReady: pool?.ready ?? 0,
      queriesRunning: (pool?.running ?? 0) + inspectors.running,
      queriesLong: (pool?.long ?? 0) + inspectors.long,
      queriesQueued: (pool?.queued ?? 0) + inspectors.queued,
      workersReplaced: this.#replacedBefore + (pool?.replaced ?? 0) + inspectors.replaced,
      quads: this.#dataset?.quads ?? 0,
      workerMemoryBytes: this.#dataset?.memoryBytes ?? 0,
      cacheBytes: this.#cache.bytes,
      cacheHits: this.#cache.hits,
      cacheMisses: this.#cache.misses,
    };
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all([this.#inspector.close(), this.#dataset?.pool.close()]);
    await this.#loading;
  }

  async #load(quadsFile: string, knowledge: SnapshotKnowledge): Promise<void> {
    if (this.#closing.signal.aborted) return;
    const previous = this.#dataset;
    // Room for the newcomer; the old one goes on with what is left.
    previous?.pool.resize(ONE_WORKER);
    const start = await loadDataset(
      quadsFile,
      knowledge,
      this.#settings,
      this.timings,
      this.#closing.signal,
    ).catch((error: unknown) => ({
      kind: 'refused' as const,
      message: unreadable(error),
    }));
    if (start.kind === 'refused') {
      this.#refusal = start.message;
      if (previous !== undefined) useWholeBudget(previous, this.#settings);
      return;
    }
    if (this.#closing.signal.aborted) return start.dataset.pool.close();
    this.#refusal = undefined;
    this.#dataset = start.dataset;
    if (previous !== undefined) {
      this.#replacedBefore += previous.pool.state.replaced;
      await previous.pool.drain();
    }
    useWholeBudget(start.dataset, this.#settings);
  }

  async #execute(request: SparqlRequest, signal: AbortSignal | undefined): Promise<SparqlOutcome> {
    const inspection = await this.#inspector.inspect(request.query, request.baseIri, request.client);
    if (inspection.kind !== 'accepted') return inspection;
    const dataset = this.#dataset ?? (await this.#patientDataset());
    if (dataset === undefined) {
      return this.#refusal === undefined
        ? { kind: 'busy', retryAfterSeconds: RETRY_SECONDS, reason: 'loading' }
        : { kind: 'unavailable', message: this.#refusal };
    }
    const { version } = dataset.knowledge;
    const key = inspection.facts.volatile ? undefined : ResultCache.key(request, version);
    const cached = this.#cache.get(key);
    const outcome = cached ?? (await this.#ask(dataset, request, inspection.facts, signal));
    if (cached === undefined) this.#cache.set(key, outcome);
    return outcome.kind === 'result' && version !== undefined ? { ...outcome, version } : outcome;
  }

  async #patientDataset(): Promise<LoadedDataset | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MILLISECONDS);
    });
    await Promise.race([this.#loading, patience]);
    clearTimeout(timer);
    return this.#dataset;
  }

  async #ask(
    dataset: LoadedDataset,
    request: SparqlRequest,
    facts: QueryFacts,
    signal: AbortSignal | undefined,
  ): Promise<SparqlOutcome> {
    const { baseIri, mediaType, coding, defaultGraphs, namedGraphs } = request;
    const milliseconds = Math.min(
      request.timeoutMilliseconds ?? this.#limits.timeoutMilliseconds,
      this.#limits.timeoutMilliseconds,
    );
    const named = defaultGraphs.length + namedGraphs.length > 0;
    const answer = await dataset.pool.run(
      {
        ...(named ? { text: facts.text } : this.#askedOf(dataset, request.query, facts)),
        form: facts.form,
        baseIri,
        mediaType,
        ...(coding === undefined ? {} : { coding }),
        namesGraphs: facts.namesGraphs,
        // A dataset in the protocol replaces the one in the query (SPARQL 1.1 Protocol, 2.1.4).
        graphs: named ? [] : facts.graphs,
        defaultGraphs,
        namedGraphs,
      },
      {
        milliseconds,
        ...(signal === undefined ? {} : { signal }),
        ...(request.client === undefined ? {} : { client: request.client }),
      },
    );
    return outcomeOf(answer, { mediaType, milliseconds, resultBytes: this.#limits.resultBytes });
  }

  /**
   * What is known of the snapshot is used where it tells of what the engine holds: what its statistics hold is not
   * counted again, and where each triple stands in one graph only, columns hold them as the union of all graphs does.
   */
  #askedOf(
    { knowledge: { statistics }, quads }: LoadedDataset,
    query: string,
    { count, joins, columns, text }: QueryFacts,
  ): Pick<EngineRequest, 'text' | 'columns'> {
    const agree = this.#settings.unionDefaultGraph && statistics?.triples === quads;
    if (!agree || statistics === undefined) return { text };
    const counted = count && textWithCounts(query, count, statistics);
    if (counted !== undefined) return { text: counted };
    const joined = joins && textWithJoins(query, joins, statistics);
    return { text: joined ?? text, ...(columns === undefined ? {} : { columns }) };
  }
}

function unreadable(error: unknown): Localized {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    fr: `Le jeu de données ne peut pas être lu : ${reason}`,
    en: `The dataset cannot be read: ${reason}`,
  };
}
