import { distance } from 'fastest-levenshtein';
import { compareCodePoints } from '../core/code-point-order.js';
import { foldName } from './fold-name.js';
import type { Commune } from './gazetteer.js';
import { looseKey } from './name-index.js';

const MOST_CANDIDATES = 5;
/** Names are no longer than this; what is, is near nothing. */
const LONGEST_NAME = 60;

/**
 * Finds names a few letters away. Few names survive the comparison of length and letters, so that the edit distance
 * is computed for dozens of the 35,000, not for all.
 */
export class NearNames {
  readonly #entries = new Map<number, Entry[]>();

  constructor(communes: Iterable<Commune>) {
    for (const commune of communes) {
      const key = looseKey(foldName(commune.name));
      const entry = { commune, key, letters: lettersOf(key) };
      const bucket = this.#entries.get(key.length);
      if (bucket === undefined) this.#entries.set(key.length, [entry]);
      else bucket.push(entry);
    }
  }

  /**
   * Communes whose name is at most one letter in four away, and three at most; nearest first, five at most.
   *
   * @param folded a name as `foldName` gives it
   */
  find(folded: string): readonly Commune[] {
    const key = looseKey(folded);
    if (key === '' || key.length > LONGEST_NAME) return [];
    const most = Math.min(3, Math.ceil(key.length / 4));
    const letters = lettersOf(key);
    const near: { commune: Commune; edits: number }[] = [];
    for (let length = key.length - most; length <= key.length + most; length++) {
      for (const entry of this.#entries.get(length) ?? []) {
        if (bitCount(entry.letters ^ letters) > 2 * most) continue;
        const edits = distance(entry.key, key);
        if (edits <= most) near.push({ commune: entry.commune, edits });
      }
    }
    near.sort((a, b) => a.edits - b.edits || compareCodePoints(a.commune.code, b.commune.code));
    return near.slice(0, MOST_CANDIDATES).map(({ commune }) => commune);
  }
}

interface Entry {
  readonly commune: Commune;
  readonly key: string;
  /** Bit n is set where the name holds the nth letter: one edit changes at most two bits. */
  readonly letters: number;
}

function lettersOf(key: string): number {
  let letters = 0;
  for (let index = 0; index < key.length; index++) {
    const letter = key.charCodeAt(index) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
