import type { ClientUsage } from './client-usage.js';

/** Something that waits, for a client. */
export interface Waiting {
  readonly client?: string | undefined;
}

export type Admission<Job> =
  | { readonly kind: 'admitted' }
  /** The queue is full of jobs of clients that used no more than this one. */
  | { readonly kind: 'full' }
  /** This client has as much of the queue as one may. */
  | { readonly kind: 'full-for-client' }
  /** Admitted in the place of a job whose client has used more. */
  | { readonly kind: 'replaced'; readonly displaced: Job };

/** What one client may take of the queue. */
const CLIENT_PART = 0.5;

/**
 * A bounded queue in which the client that used least goes first, new clients behind those known to ask quick questions,
 * and each client's jobs in their order. Who has used much cannot fill it either: its jobs make room for those of others.
 */
export class FairQueue<Job extends Waiting> {
  readonly #jobs = new Set<Job>();

  constructor(
    private readonly length: number,
    private readonly usage: ClientUsage,
  ) {}

  get size(): number {
    return this.#jobs.size;
  }

  add(job: Job): Admission<Job> {
    if (this.#waitingOf(job.client) >= this.length * CLIENT_PART) return { kind: 'full-for-client' };
    if (this.#jobs.size < this.length) {
      this.#jobs.add(job);
      return { kind: 'admitted' };
    }
    const used = this.#usedNow();
    const last = this.#inOrder(used).at(-1);
    if (last === undefined || used(last.client) <= used(job.client)) return { kind: 'full' };
    this.#jobs.delete(last);
    this.#jobs.add(job);
    return { kind: 'replaced', displaced: last };
  }

  /** @returns whether the job was waiting */
  delete(job: Job): boolean {
    return this.#jobs.delete(job);
  }

  /** The first job that may run; it stays in the queue until it is deleted. */
  first(mayRun: (job: Job) => boolean): Job | undefined {
    return this.#inOrder().find(mayRun);
  }

  has(condition: (job: Job) => boolean): boolean {
    return [...this.#jobs].some(condition);
  }

  /** Empties the queue. */
  takeAll(): readonly Job[] {
    const jobs = [...this.#jobs];
    this.#jobs.clear();
    return jobs;
  }

  /** Sorting keeps the order of arrival among equals. */
  #inOrder(used = this.#usedNow()): Job[] {
    return [...this.#jobs].sort((a, b) => used(a.client) - used(b.client));
  }

  /** What was used fades from one moment to the next: each client is looked at once, so that the order holds. */
  #usedNow(): (client: string | undefined) => number {
    const known = new Map<string | undefined, number>();
    return (client) => {
      const used = known.get(client) ?? this.usage.rankOf(client);
      known.set(client, used);
      return used;
    };
  }

  #waitingOf(client: string | undefined): number {
    return client === undefined ? 0 : [...this.#jobs].filter((job) => job.client === client).length;
  }
}
