import { LRUCache } from 'lru-cache';

/** Clients beyond that are forgotten, those longest silent first. */
const REMEMBERED_CLIENTS = 10_000;
/** What a single request may take without being counted: many quick questions make no client heavy. */
const QUICK_MILLISECONDS = 200;
/** After that time half of what a client used no longer counts. */
const HALF_LIFE_MILLISECONDS = 300_000;
/** Who used more than that of late is heavy. */
const HEAVY_MILLISECONDS = 1_000;

interface Usage {
  readonly milliseconds: number;
  readonly at: number;
}

/** What long requests of each client have used of the workers' time of late: who used little goes first. */
export class ClientUsage {
  readonly #usage = new LRUCache<string, Usage>({ max: REMEMBERED_CLIENTS });
  readonly #now: () => number;

  /** @param now milliseconds that never go back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Milliseconds, faded by their age; a client without a name has none. */
  of(client: string | undefined): number {
    const usage = client === undefined ? undefined : this.#usage.get(client);
    if (usage === undefined) return 0;
    return usage.milliseconds * 2 ** ((usage.at - this.#now()) / HALF_LIFE_MILLISECONDS);
  }

  /** @param more milliseconds that are not counted yet */
  isHeavy(client: string | undefined, more = 0): boolean {
    return this.of(client) + more > HEAVY_MILLISECONDS;
  }

  /** Counts one request. */
  add(client: string | undefined, milliseconds: number): void {
    const counted = milliseconds - QUICK_MILLISECONDS;
    if (client === undefined || counted <= 0) return;
    this.#usage.set(client, { milliseconds: this.of(client) + counted, at: this.#now() });
  }
}
