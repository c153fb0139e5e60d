import type { ClientUsage } from './client-usage.js';
import type { Waiting } from './fair-queue.js';

/** Where a job runs: among those expected to be quick, or among those that run long, at the lowest priority. */
export type Lane = 'quick' | 'long';

/** A job in a worker since `start`, in milliseconds of `performance.now()`. */
export interface Run<Host, Job> {
  readonly host: Host;
  readonly job: Job;
  readonly start: number;
  lane: Lane;
  /** Took longer than a quick job may, and still holds a quick place. */
  overdue: boolean;
  /** Was ended to make room for quick jobs, and is to run again among the long ones. */
  evicted: boolean;
}

/** The jobs that workers are at, and what they leave to others. */
export class RunningJobs<Host, Job extends Waiting> {
  readonly #runs = new Map<Host, Run<Host, Job>>();

  constructor(private readonly usage: ClientUsage) {}

  get size(): number {
    return this.#runs.size;
  }

  add(host: Host, job: Job, lane: Lane): Run<Host, Job> {
    const run = { host, job, start: performance.now(), lane, overdue: false, evicted: false };
    this.#runs.set(host, run);
    return run;
  }

  delete(host: Host): void {
    this.#runs.delete(host);
  }

  /** The runs of a lane, from the longest-running to the latest. */
  in(lane: Lane): readonly Run<Host, Job>[] {
    return [...this.#runs.values()].filter((run) => run.lane === lane).sort((a, b) => a.start - b.start);
  }

  /** One client never holds all places of a lane, nor do heavy clients together: one is kept for the others. */
  leavesRoomFor({ client }: Job, lane: Lane, places: number): boolean {
    const runs = this.in(lane);
    if (runs.length >= places) return false;
    if (client === undefined) return true;
    const all = Math.max(1, places - 1);
    if (runs.filter((run) => run.job.client === client).length >= all) return false;
    return !this.usage.isHeavy(client) || runs.filter((run) => this.#isHeavy(run)).length < all;
  }

  /** New clients together leave one quick place, or one that can be freed, to those known to ask quick questions. */
  leavesRoomForKnown({ client }: Job, places: number): boolean {
    if (!this.usage.isNew(client)) return true;
    const runs = this.in('quick').filter(({ job, overdue }) => !overdue && this.usage.isNew(job.client));
    return runs.length < Math.max(1, places - 1);
  }

  #isHeavy({ job, start }: Run<Host, Job>): boolean {
    return this.usage.isHeavy(job.client, performance.now() - start);
  }
}
