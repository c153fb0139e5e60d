/** Every bound on what one query may ask, in the order in which it is checked. Measured values: see `docs/decisions`. */
export interface QueryLimits {
  /** Length of the text. */
  readonly characters: number;
  /** Depth of `{`, `(` and `[` together: a thousand of them end the engine's WebAssembly instance. */
  readonly nesting: number;
  readonly tokens: number;
  /** `||`, `&&`, `+`, `/`, `!`, … : a chain of three thousand ends the engine's instance. */
  readonly operators: number;
  /** Triple patterns, in templates too: planning 300 takes seconds. */
  readonly triplePatterns: number;
  /** Steps of property paths: planning a path of 500 takes ten seconds. */
  readonly pathSteps: number;
  /** OPTIONAL, UNION, MINUS, GRAPH, FILTER, BIND, VALUES and subqueries. */
  readonly clauses: number;
  /** OPTIONAL inside OPTIONAL: planning time grows with its third power. */
  readonly nestedOptionals: number;
}

export const DEFAULT_QUERY_LIMITS: QueryLimits = {
  characters: 100_000,
  nesting: 50,
  tokens: 30_000,
  operators: 1_000,
  triplePatterns: 120,
  pathSteps: 80,
  clauses: 200,
  nestedOptionals: 16,
};

/** Bounds on the running of queries. */
export interface EngineLimits {
  readonly query: QueryLimits;
  /** Wall clock for one query in the engine. */
  readonly timeoutMilliseconds: number;
  /** Wall clock for scanning, parsing and analysing one query. */
  readonly inspectionMilliseconds: number;
  /** Uncompressed bytes of one result. */
  readonly resultBytes: number;
  /** Queries that wait for a worker; the next one is told to come back. */
  readonly queueLength: number;
  /** How long a query waits for a worker before it is told to come back. */
  readonly queueMilliseconds: number;
  /** WebAssembly memory that a worker may use beyond the data itself. */
  readonly queryMemoryBytes: number;
  /** What all workers together may use. */
  readonly memoryBytes: number;
  /** Bytes of the result cache; 0 switches it off. */
  readonly cacheBytes: number;
  readonly maximumTriples: number;
}

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_ENGINE_LIMITS: EngineLimits = {
  query: DEFAULT_QUERY_LIMITS,
  timeoutMilliseconds: 15_000,
  inspectionMilliseconds: 5_000,
  resultBytes: 64 * MEBIBYTE,
  queueLength: 64,
  queueMilliseconds: 10_000,
  queryMemoryBytes: 512 * MEBIBYTE,
  memoryBytes: 4096 * MEBIBYTE,
  cacheBytes: 64 * MEBIBYTE,
  maximumTriples: 6_000_000,
};
