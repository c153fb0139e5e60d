import type { ServerResponse } from 'node:http';

/** Smaller results are not counted: whatever reads them, slowly or not, they take little. */
const SMALL_BYTES = 1024 * 1024;

/**
 * Bounds what large results take while they are on their way: clients that ask for much and read slowly would else fill
 * the memory, each with a result that is within the limit.
 */
export class OutgoingBytes {
  #bytes = 0;

  constructor(private readonly maximumBytes: number) {}

  get bytes(): number {
    return this.#bytes;
  }

  /** Counts a body until its response is closed; false where there is no room for it. */
  hold(response: ServerResponse, bytes: number): boolean {
    if (bytes <= SMALL_BYTES) return true;
    if (this.#bytes + bytes > this.maximumBytes) return false;
    this.#bytes += bytes;
    response.once('close', () => {
      this.#bytes -= bytes;
    });
    return true;
  }
}
