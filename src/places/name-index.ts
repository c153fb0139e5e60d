import { foldName, withoutArticle, withoutComplement } from './fold-name.js';
import type { Commune } from './gazetteer.js';

export interface NameHits {
  /** Communes of exactly this name, up to case, accents, punctuation and abbreviations. */
  readonly exact: readonly Commune[];
  /** Communes of this name up to the leading article, the spaces and what stands in brackets. */
  readonly loose: readonly Commune[];
}

/** Communes by name, in two degrees of tolerance. */
export class NameIndex {
  readonly #exact = new Map<string, Commune[]>();
  readonly #loose = new Map<string, Commune[]>();

  constructor(communes: Iterable<Commune>) {
    for (const commune of communes) {
      add(this.#exact, foldName(commune.name), commune);
      for (const key of looseKeys(commune.name)) add(this.#loose, key, commune);
    }
  }

  /** @param folded a name as `foldName` gives it */
  find(folded: string): NameHits {
    return {
      exact: this.#exact.get(folded) ?? [],
      loose: this.#loose.get(looseKey(folded)) ?? [],
    };
  }
}

/** Keys under which spellings of a commune's name meet when article, spaces and brackets are disregarded. */
export function looseKeys(name: string): ReadonlySet<string> {
  return new Set([looseKey(foldName(name)), looseKey(foldName(withoutComplement(name)))]);
}

export function looseKey(folded: string): string {
  return withoutArticle(folded).replaceAll(' ', '');
}

function add(index: Map<string, Commune[]>, key: string, commune: Commune): void {
  const communes = index.get(key);
  if (communes === undefined) index.set(key, [commune]);
  else communes.push(commune);
}
