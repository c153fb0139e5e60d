import { createHash } from 'node:crypto';

/**
 * A small seeded generator (mulberry32): the same keys give the same numbers on every machine. Not for secrets.
 */
export class Random {
  #state: number;

  /** @param keys what the numbers are for; another key gives other numbers */
  constructor(...keys: readonly (string | number)[]) {
    this.#state = createHash('sha256').update(keys.join('\n')).digest().readUInt32LE(0);
  }

  /** At least 0, less than 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** An integer from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[this.integer(0, choices.length - 1)] ?? choices[0];
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }
}
