import { LRUCache } from 'lru-cache';

/** Clients beyond that are forgotten, those longest silent first. */
const REMEMBERED_CLIENTS = 10_000;
/** What a single request may take without being counted: many quick questions make no client heavy. */
const QUICK_MILLISECONDS = 100;
/** After that time half of what a client used no longer counts. */
const HALF_LIFE_MILLISECONDS = 300_000;
/** Who used less than that of late did not use much, and is not heavy. */
const MUCH_MILLISECONDS = 1_000;
/** Nor is who used less than this part of what the heaviest did: a slow machine makes everyone's requests long. */
const HEAVY_PART = 0.25;

interface Usage {
  readonly milliseconds: number;
  readonly at: number;
}

/** What long requests of each client have used of the workers' time of late: who used little goes first. */
export class ClientUsage {
  readonly #usage = new LRUCache<string, Usage>({ max: REMEMBERED_CLIENTS });
  readonly #now: () => number;
  #most: Usage = { milliseconds: 0, at: 0 };

  /** @param now milliseconds that never go back */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Milliseconds, faded by their age; a client without a name has none. */
  of(client: string | undefined): number {
    const usage = client === undefined ? undefined : this.#usage.get(client);
    return usage === undefined ? 0 : this.#faded(usage);
  }

  /** Where the client stands in a queue: who is new goes behind those who are known to ask quick questions. */
  rankOf(client: string | undefined): number {
    return this.isNew(client) ? QUICK_MILLISECONDS : this.of(client);
  }

  /** Whether no request of the client was answered of late. */
  isNew(client: string | undefined): boolean {
    return client !== undefined && !this.#usage.has(client);
  }

  /** Whether the next request of this client is to be expected to be a long one. */
  usedMuch(client: string | undefined): boolean {
    return this.of(client) > MUCH_MILLISECONDS;
  }

  /**
   * Whether the client used much, beside others too.
   *
   * @param more milliseconds that are not counted yet
   */
  isHeavy(client: string | undefined, more = 0): boolean {
    const part = this.#faded(this.#most) * HEAVY_PART;
    return this.of(client) + more > Math.max(MUCH_MILLISECONDS, part);
  }

  /** Counts one request. */
  add(client: string | undefined, milliseconds: number): void {
    if (client === undefined) return;
    const counted = Math.max(0, milliseconds - QUICK_MILLISECONDS);
    const usage = { milliseconds: this.of(client) + counted, at: this.#now() };
    this.#usage.set(client, usage);
    if (usage.milliseconds > this.#faded(this.#most)) this.#most = usage;
  }

  #faded({ milliseconds, at }: Usage): number {
    return milliseconds * 2 ** ((at - this.#now()) / HALF_LIFE_MILLISECONDS);
  }
}
