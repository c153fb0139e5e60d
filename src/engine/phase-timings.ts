import { Histogram } from 'prom-client';

/** What a query goes through, in this order; the waits are for a worker. */
export type QueryPhase = 'inspection-wait' | 'inspection' | 'run-wait' | 'run' | 'send';

/** From a millisecond to the longest that a query may take. */
const BUCKETS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const MILLISECONDS = 1_000;

/** How long queries spend in each phase: tells an operator whether they wait, run or are slowly fetched. */
export class PhaseTimings {
  /** In no registry yet: whoever shows metrics registers it. */
  readonly histogram = new Histogram({
    name: 'palmares_sparql_phase_seconds',
    help: 'Time that queries spend waiting for inspection, in it, waiting for a worker, running, and being sent.',
    labelNames: ['phase'],
    buckets: BUCKETS_SECONDS,
    registers: [],
  });

  observe(phase: QueryPhase, milliseconds: number): void {
    this.histogram.observe({ phase }, milliseconds / MILLISECONDS);
  }
}
