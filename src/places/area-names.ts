import { foldName, withoutArticle } from './fold-name.js';
import type { Commune, Departement, NameHints, Region } from './gazetteer.js';

/** Départements and régions by code or name, and what they and a postal code say about a commune. */
export class Areas {
  readonly #departements: ReadonlyMap<string, Departement>;
  readonly #regions: ReadonlyMap<string, Region>;

  constructor(departements: readonly Departement[], regions: readonly Region[]) {
    this.#departements = byCodeOrName(departements);
    this.#regions = byCodeOrName(regions);
  }

  /** @param codeOrName `78`, `2a`, `1` (a spreadsheet drops the zero), `69D` and `69M`, `Yvelines`, `la Réunion` */
  departement(codeOrName: string): Departement | undefined {
    const text = codeOrName.trim();
    const code = /^(?:\d{1,3}|2[abAB]|69[dmDM])$/.test(text)
      ? text
          .padStart(2, '0')
          .toLowerCase()
          .replace(/^69[dm]$/, '69')
      : nameKey(text.replace(/^d[ée]partement /i, ''));
    return this.#departements.get(code);
  }

  /** @param codeOrName INSEE code or name, `région` before it or not */
  region(codeOrName: string): Region | undefined {
    const text = codeOrName.trim();
    return this.#regions.get(
      /^\d+$/.test(text) ? text.padStart(2, '0') : nameKey(text.replace(/^r[ée]gion /i, '')),
    );
  }

  /** Code of the département that the hints name or whose postal code they give. */
  departementOf(hints: NameHints): string | undefined {
    const named = hints.departement === undefined ? undefined : this.departement(hints.departement)?.code;
    if (named !== undefined || hints.postalCode === undefined) return named;
    return departementsOf(cleanPostalCode(hints.postalCode))[0];
  }

  /** Keeps what the hints allow; a hint that names no known area says nothing. */
  filter(communes: readonly Commune[], hints: NameHints): readonly Commune[] {
    const departement =
      hints.departement === undefined ? undefined : this.departement(hints.departement)?.code;
    const region = hints.region === undefined ? undefined : this.region(hints.region)?.code;
    const kept = communes.filter(
      (commune) =>
        (departement === undefined || commune.departement === departement) &&
        (region === undefined || commune.region === region),
    );
    return hints.postalCode === undefined ? kept : filterByPostalCode(kept, hints.postalCode);
  }
}

/** `1400` gives `01400`, `F-75001` and `75 001` give `75001`. */
export function cleanPostalCode(postalCode: string): string {
  return postalCode.replace(/\D/g, '').padStart(5, '0');
}

/** A commune that has the very code comes first; failing that, a CEDEX still tells the département. */
function filterByPostalCode(communes: readonly Commune[], postalCode: string): readonly Commune[] {
  const code = cleanPostalCode(postalCode);
  if (!/^(?!00)\d{5}$/.test(code)) return communes;
  const exact = communes.filter((commune) => commune.postalCodes.includes(code));
  if (exact.length > 0) return exact;
  return communes.filter((commune) => departementsOf(code).includes(commune.departement));
}

function departementsOf(postalCode: string): readonly string[] {
  if (postalCode.startsWith('20')) return ['2A', '2B'];
  return [postalCode.slice(0, /^9[78]/.test(postalCode) ? 3 : 2)];
}

function byCodeOrName<T extends { readonly code: string; readonly name: string }>(
  areas: readonly T[],
): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const area of areas) {
    index.set(area.code.toLowerCase(), area);
    index.set(nameKey(area.name), area);
  }
  return index;
}

const nameKey = (name: string): string =>
  withoutArticle(foldName(name.replace(/^(?:de |du |des |d['’])/i, '')));
