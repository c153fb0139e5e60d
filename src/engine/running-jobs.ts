import type { ClientUsage } from './client-usage.js';
import type { Waiting } from './fair-queue.js';

/** A job in a worker since `start`, in milliseconds of `performance.now()`. */
export interface Run<Host, Job> {
  readonly host: Host;
  readonly job: Job;
  readonly start: number;
}

/** The jobs that workers are at, and what they leave to others. */
export class RunningJobs<Host, Job extends Waiting> {
  readonly #runs = new Map<Host, Run<Host, Job>>();

  constructor(private readonly usage: ClientUsage) {}

  get size(): number {
    return this.#runs.size;
  }

  add(host: Host, job: Job): Run<Host, Job> {
    const run = { host, job, start: performance.now() };
    this.#runs.set(host, run);
    return run;
  }

  delete(host: Host): void {
    this.#runs.delete(host);
  }

  /** From the longest-running to the latest. */
  inOrder(): readonly Run<Host, Job>[] {
    return [...this.#runs.values()].sort((a, b) => a.start - b.start);
  }

  /** One client never holds all places, nor do heavy clients together: one place is kept for the others. */
  leavesRoomFor({ client }: Job, places: number): boolean {
    if (client === undefined) return true;
    const all = Math.max(1, places - 1);
    const runs = [...this.#runs.values()];
    if (runs.filter((run) => run.job.client === client).length >= all) return false;
    return !this.usage.isHeavy(client) || runs.filter((run) => this.#isHeavy(run)).length < all;
  }

  #isHeavy({ job, start }: Run<Host, Job>): boolean {
    return this.usage.isHeavy(job.client, performance.now() - start);
  }
}
