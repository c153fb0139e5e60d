import { LRUCache } from 'lru-cache';

/** Clients beyond that are forgotten, those longest silent first. */
const REMEMBERED_CLIENTS = 10_000;
/** After that time half of what a client used no longer counts. */
const HALF_LIFE_MILLISECONDS = 30_000;
/** Who used more than that of late is heavy. */
const HEAVY_MILLISECONDS = 1_000;

interface Usage {
  readonly milliseconds: number;
  readonly at: number;
}

/** What each client has used of the workers' time of late: who used little goes first. */
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

  add(client: string | undefined, milliseconds: number): void {
    if (client === undefined) return;
    this.#usage.set(client, { milliseconds: this.of(client) + milliseconds, at: this.#now() });
  }
}
