import { foldName, withoutArticle } from './fold-name.js';
import type { Commune } from './gazetteer.js';

/** Shorter beginnings say too little: `saint`, `le`, `val`. */
const SHORTEST_PART = 4;
const GENERIC = new Set(['saint', 'sainte', 'saints', 'saintes', 'notre dame', 'ville', 'mont', 'pont']);

/**
 * Communes whose name begins with the words written (`Meulan` for `Meulan-en-Yvelines`), or whose whole name begins
 * what is written (`Limours-en-Hurepoix` for `Limours`). Many at times: only hints make a part of a name a name.
 */
export class PartialNames {
  readonly #sorted: readonly Entry[];
  readonly #byName: ReadonlyMap<string, readonly Commune[]>;

  constructor(communes: readonly Commune[]) {
    this.#sorted = communes
      .map((commune) => ({ key: withoutArticle(foldName(commune.name)), commune }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const byName = new Map<string, Commune[]>();
    for (const { key, commune } of this.#sorted) {
      const same = byName.get(key);
      if (same === undefined) byName.set(key, [commune]);
      else same.push(commune);
    }
    this.#byName = byName;
  }

  /** @param folded a name as `foldName` gives it */
  longer(folded: string): readonly Commune[] {
    const beginning = `${withoutArticle(folded)} `;
    if (!tellsSomething(beginning.trimEnd())) return [];
    const found: Commune[] = [];
    for (let index = this.#firstFrom(beginning); index < this.#sorted.length; index++) {
      const entry = this.#sorted[index];
      if (entry === undefined || !entry.key.startsWith(beginning)) break;
      found.push(entry.commune);
    }
    return found;
  }

  /** The longest such name only; none where what is left over holds a digit. */
  shorter(folded: string): readonly Commune[] {
    const words = withoutArticle(folded).split(' ');
    for (let kept = words.length - 1; kept > 0; kept--) {
      if (/\d/.test(words[kept] ?? '')) return [];
      const beginning = words.slice(0, kept).join(' ');
      const found = tellsSomething(beginning) ? this.#byName.get(beginning) : undefined;
      if (found !== undefined) return found;
    }
    return [];
  }

  /** Index of the first entry that is not before the key. */
  #firstFrom(key: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.key ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Entry {
  readonly key: string;
  readonly commune: Commune;
}

function tellsSomething(words: string): boolean {
  return words.length >= SHORTEST_PART && !GENERIC.has(words);
}
