import type { Snapshot } from './contract.js';

export interface Lease {
  readonly snapshot: Snapshot;
  /** Says that the user is done; further calls do nothing. */
  readonly release: () => void;
}

interface Held {
  readonly snapshot: Snapshot;
  users: number;
  /** Set when another took its place: resolves when it is closed. */
  closing?: Promise<void>;
  onUnused?: () => void;
}

/**
 * The snapshot that is served now. Another can take its place while requests run: each goes on with the one it started
 * with, which is closed when its last user is done.
 */
export class SnapshotHolder {
  #held: Held;
  readonly #closing = new Set<Promise<void>>();

  constructor(first: Snapshot) {
    this.#held = { snapshot: first, users: 0 };
  }

  /** The current one, for a look that does not outlast the call; a request takes a lease. */
  get current(): Snapshot {
    return this.#held.snapshot;
  }

  acquire(): Lease {
    const held = this.#held;
    held.users++;
    let released = false;
    return {
      snapshot: held.snapshot,
      release: () => {
        if (released) return;
        released = true;
        held.users--;
        if (held.users === 0) held.onUnused?.();
      },
    };
  }

  async use<T>(work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    const lease = this.acquire();
    try {
      return await work(lease.snapshot);
    } finally {
      lease.release();
    }
  }

  /** Lets new users have another snapshot from now on. Resolves when the old one is closed, with its last user. */
  replace(next: Snapshot): Promise<void> {
    const old = this.#held;
    this.#held = { snapshot: next, users: 0 };
    return this.#closeWhenUnused(old);
  }

  /** Closes the current snapshot and waits for the old ones, each when its users are done. */
  async close(): Promise<void> {
    void this.#closeWhenUnused(this.#held);
    await Promise.all(this.#closing);
  }

  #closeWhenUnused(held: Held): Promise<void> {
    held.closing ??= new Promise<void>((resolve) => {
      held.onUnused = resolve;
      if (held.users === 0) resolve();
    }).then(() => held.snapshot.close());
    const closing = held.closing.finally(() => this.#closing.delete(closing));
    this.#closing.add(closing);
    return closing;
  }
}
