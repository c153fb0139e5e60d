import express, { type Router } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { EngineMetrics, SparqlEngine } from '../engine/contract.js';
import type { RouteFamily } from './context.js';
import { CACHE_CONTROL } from './routes.js';

/** What is shown of the engine's numbers: name, help, value. */
const GAUGES: readonly (readonly [string, string, (metrics: EngineMetrics) => number])[] = [
  ['palmares_sparql_workers_ready', 'Engine workers that are loaded.', (m) => m.workersReady],
  ['palmares_sparql_queries_running', 'Queries being read or answered.', (m) => m.queriesRunning],
  ['palmares_sparql_queries_long', 'Of those, how many run long.', (m) => m.queriesLong],
  ['palmares_sparql_queries_queued', 'Queries that wait for a worker.', (m) => m.queriesQueued],
  ['palmares_sparql_quads', 'Quads in the engine.', (m) => m.quads],
  ['palmares_sparql_worker_memory_bytes', 'Memory of one worker after loading.', (m) => m.workerMemoryBytes],
  ['palmares_sparql_cache_bytes', 'Bytes of cached results.', (m) => m.cacheBytes],
];
const COUNTERS: readonly (readonly [string, string, (metrics: EngineMetrics) => number])[] = [
  ['palmares_sparql_workers_replaced_total', 'Workers ended and replaced.', (m) => m.workersReplaced],
  ['palmares_sparql_cache_hits_total', 'Queries answered from the cache.', (m) => m.cacheHits],
  ['palmares_sparql_cache_misses_total', 'Queries not found in the cache.', (m) => m.cacheMisses],
];

/** `/metrics` for Prometheus: the process, and the engine's counters. */
export const metrics: RouteFamily = ({ engine }): Router => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  registerEngine(engine, registry);
  const router = express.Router();
  router.get('/metrics', async (_request, response) => {
    const body = Buffer.from(await registry.metrics());
    response
      .set({ 'Content-Type': registry.contentType, 'Cache-Control': CACHE_CONTROL.never })
      .set('Content-Length', String(body.length))
      .end(body);
  });
  return router;
};

/** The engine counts; each number is fetched when it is asked for. */
function registerEngine(engine: SparqlEngine, registry: Registry): void {
  const registers = [registry];
  if (engine.timings !== undefined) registry.registerMetric(engine.timings.histogram);
  for (const [name, help, value] of GAUGES) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        const current = engine.metrics?.();
        if (current !== undefined) this.set(value(current));
      },
    });
  }
  for (const [name, help, value] of COUNTERS) {
    new Counter({
      name,
      help,
      registers,
      collect() {
        const current = engine.metrics?.();
        this.reset();
        if (current !== undefined) this.inc(value(current));
      },
    });
  }
  new Counter({
    name: 'palmares_sparql_queries_total',
    help: 'Queries by what became of them.',
    labelNames: ['outcome'],
    registers,
    collect() {
      this.reset();
      for (const [outcome, count] of Object.entries(engine.metrics?.().outcomes ?? {}))
        this.inc({ outcome }, count);
    },
  });
}
