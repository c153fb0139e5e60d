/** Counts the users of something that must not be closed under them. */
export class UsageCount {
  #users = 0;
  #closing = false;
  #resolve: (() => void) | undefined;
  readonly #drained = new Promise<void>((resolve) => {
    this.#resolve = resolve;
  });

  enter(): void {
    if (this.#closing) throw new Error('used after it was closed');
    this.#users++;
  }

  leave(): void {
    this.#users--;
    if (this.#closing && this.#users === 0) this.#resolve?.();
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  /** Lets nobody in any more; resolves when the last one has left. */
  async close(): Promise<void> {
    this.#closing = true;
    if (this.#users === 0) this.#resolve?.();
    await this.#drained;
  }
}
