import type { CommuneTables } from './administrative-data.js';
import { type Areas, cleanPostalCode } from './area-names.js';
import { EpciIndex } from './epci-index.js';
import { foldName, readingsOf } from './fold-name.js';
import type { Commune, CommuneMatch, Departement, Epci, Gazetteer, NameHints, Region } from './gazetteer.js';
import { lazy } from './lazy.js';
import { type NameHits, NameIndex } from './name-index.js';
import { NearNames } from './near-names.js';
import { PartialNames } from './partial-names.js';

/** Longer than any name with what may stand around it; what exceeds it is no name. */
const LONGEST_QUERY = 200;
const MOST_CANDIDATES = 5;

/** The gazetteer over tables in memory; each index is made when first asked. */
export class IndexedGazetteer implements Gazetteer {
  readonly #tables: CommuneTables;
  readonly #areas: Areas;
  readonly #byCode: () => ReadonlyMap<string, Commune>;
  readonly #olderByCode: () => ReadonlyMap<string, Commune>;
  readonly #byName: () => NameIndex;
  readonly #olderByName: () => NameIndex;
  readonly #nearNames: () => NearNames;
  readonly #partialNames: () => PartialNames;
  readonly #byPostalCode: () => ReadonlyMap<string, readonly Commune[]>;
  readonly #formerOnly: () => readonly Commune[];
  readonly #epcis: () => EpciIndex;

  constructor(tables: CommuneTables, areas: Areas, readEpcis: () => readonly Epci[]) {
    this.#tables = tables;
    this.#areas = areas;
    const older = () => [...tables.arrondissements, ...tables.former];
    this.#byCode = lazy(() => new Map(tables.present.map((commune) => [commune.code, commune])));
    this.#olderByCode = lazy(() => new Map(older().map((commune) => [commune.code, commune])));
    this.#byName = lazy(() => new NameIndex(tables.present));
    this.#olderByName = lazy(() => new NameIndex(older()));
    this.#nearNames = lazy(() => new NearNames([...tables.present, ...tables.former]));
    this.#partialNames = lazy(() => new PartialNames(tables.present));
    this.#byPostalCode = lazy(() => indexByPostalCode(tables.present));
    this.#formerOnly = lazy(() => withNamesOfTheirOwn(tables));
    this.#epcis = lazy(() => new EpciIndex(readEpcis()));
  }

  communeByCode(code: string): CommuneMatch {
    const key = code.trim().toUpperCase().padStart(5, '0');
    const present = this.#byCode().get(key);
    if (present !== undefined) return { kind: 'one', commune: present };
    const older = this.#olderByCode().get(key);
    if (older !== undefined) return this.#one(older);
    const successor = this.#byCode().get(this.#tables.formerCodes.get(key) ?? '');
    return successor === undefined ? { kind: 'none', candidates: [] } : { kind: 'one', commune: successor };
  }

  communeByName(name: string, hints: NameHints = {}): CommuneMatch {
    if (name.length > LONGEST_QUERY) return { kind: 'none', candidates: [] };
    const whole = this.#find(readingsOf(foldName(name)), hints);
    if (whole.kind !== 'none') return whole;
    const [, bare, area] = /^(.*)\(([^()]*)\)$/.exec(name.trim()) ?? [];
    if (bare === undefined || area === undefined) return whole;
    return this.#find(readingsOf(foldName(bare)), { departement: area, ...hints });
  }

  communesByPostalCode(postalCode: string): readonly Commune[] {
    return this.#byPostalCode().get(cleanPostalCode(postalCode)) ?? [];
  }

  departement(codeOrName: string): Departement | undefined {
    return this.#areas.departement(codeOrName);
  }

  region(codeOrName: string): Region | undefined {
    return this.#areas.region(codeOrName);
  }

  epciBySiren(siren: string): Epci | undefined {
    return this.#epcis().bySiren(siren);
  }

  epciByName(name: string): readonly Epci[] {
    return this.#epcis().byName(name);
  }

  communes(): readonly Commune[] {
    return this.#tables.present;
  }

  formerCommunes(): readonly Commune[] {
    return this.#formerOnly();
  }

  epcis(): readonly Epci[] {
    return this.#epcis().all;
  }

  #find(readings: readonly string[], hints: NameHints): CommuneMatch {
    const elsewhere: Commune[] = [];
    for (const reading of readings) {
      for (const tier of tiers(this.#byName().find(reading), this.#olderByName().find(reading))) {
        const found = withoutOwnParts(this.#areas.filter(tier, hints));
        if (found.length === 1 && found[0] !== undefined) return this.#one(found[0]);
        if (found.length > 1) return { kind: 'several', candidates: found };
        elsewhere.push(...tier);
      }
    }
    const literal = readings.at(-1) ?? '';
    const partial = this.#partial(literal, hints);
    if (partial.length === 1 && partial[0] !== undefined)
      return { kind: 'one', commune: partial[0], partial: true };
    return { kind: 'none', candidates: this.#near(literal, hints, [...elsewhere, ...partial]) };
  }

  /** A name cut short needs the département or more to be one; a name drawn out, the very postal code. */
  #partial(reading: string, hints: NameHints): readonly Commune[] {
    const longer = this.#partialNames().longer(reading);
    const narrowed = this.#areas.departementOf(hints) === undefined ? [] : this.#areas.filter(longer, hints);
    if (narrowed.length > 0) return narrowed;
    const { postalCode } = hints;
    if (postalCode === undefined) return [];
    return this.#areas
      .filter(this.#partialNames().shorter(reading), hints)
      .filter((commune) => commune.postalCodes.includes(cleanPostalCode(postalCode)));
  }

  #one(found: Commune): CommuneMatch {
    if (found.present === undefined) return { kind: 'one', commune: found };
    const commune = this.#byCode().get(found.present);
    if (commune === undefined) return { kind: 'none', candidates: [found] };
    return isArrondissement(found)
      ? { kind: 'one', commune, arrondissement: found }
      : { kind: 'one', commune, former: found };
  }

  /** Communes of that name which the hints exclude, then those of a similar name which they allow. */
  #near(reading: string, hints: NameHints, elsewhere: readonly Commune[]): readonly Commune[] {
    const similar = [...this.#nearNames().find(reading), ...this.#partialNames().shorter(reading)];
    const allowed = this.#areas.filter(similar, hints);
    return [...new Set([...elsewhere, ...(allowed.length > 0 ? allowed : similar)])].slice(
      0,
      MOST_CANDIDATES,
    );
  }
}

/** Leaves out what is found twice, and a former commune that is part of a found present one. */
function withoutOwnParts(found: readonly Commune[]): readonly Commune[] {
  const unique = [...new Set(found)];
  const present = new Set(unique.filter((one) => one.present === undefined).map((one) => one.code));
  return unique.filter((one) => one.present === undefined || !present.has(one.present));
}

/** In order of trust. A loose present name and an exact former one are equally good, so neither is taken over the other. */
function tiers(present: NameHits, older: NameHits): readonly (readonly Commune[])[] {
  return [present.exact, [...older.exact, ...present.loose], older.loose];
}

const isArrondissement = (commune: Commune): boolean => /^(?:751|6938|132)/.test(commune.code);

function indexByPostalCode(communes: readonly Commune[]): ReadonlyMap<string, readonly Commune[]> {
  const index = new Map<string, Commune[]>();
  for (const commune of communes) {
    for (const code of commune.postalCodes) {
      const same = index.get(code);
      if (same === undefined) index.set(code, [commune]);
      else same.push(commune);
    }
  }
  return index;
}

function withNamesOfTheirOwn(tables: CommuneTables): readonly Commune[] {
  const names = new Set(tables.present.map((commune) => foldName(commune.name)));
  return tables.former.filter((commune) => !names.has(foldName(commune.name)));
}
