import { slugify } from '../core/slug.js';
import type { Commune, Gazetteer } from '../places/gazetteer.js';
import type { ProgrammeRecord } from '../sources/records.js';
import type { Registry } from '../sources/registry.js';
import {
  abroadPath,
  MAIN_FRAGMENT,
  organizationPath,
  placePath,
  programmePath,
  sitePath,
} from './document-path.js';
import { programmeStatements } from './programme-statements.js';
import type {
  NodeReference,
  Origin,
  PlaceStatement,
  ProgrammeSummary,
  Statement,
  Text,
} from './statement.js';
import { organizationStatement, suppliedOrganization, suppliedPlace } from './supplied-statements.js';
import { textsOf } from './texts.js';

export interface ResolverOptions {
  readonly registry: Registry;
  readonly gazetteer: () => Promise<Gazetteer>;
  /** Language of texts that name none: the site's first. */
  readonly language: string;
}

/**
 * Names things: gives the node of a place, organisation or programme that a source names, and states what the
 * gazetteer and the registry know of it, once a run.
 */
export class Resolver {
  readonly #options: ResolverOptions;
  readonly #gazetteer: Gazetteer;
  readonly #stated = new Set<string>();
  #pending: Statement[] = [];

  private constructor(options: ResolverOptions, gazetteer: Gazetteer) {
    this.#options = options;
    this.#gazetteer = gazetteer;
  }

  static async create(options: ResolverOptions): Promise<Resolver> {
    return new Resolver(options, await options.gazetteer());
  }

  get gazetteer(): Gazetteer {
    return this.#gazetteer;
  }

  get registry(): Registry {
    return this.#options.registry;
  }

  get language(): string {
    return this.#options.language;
  }

  /** What became known of the things named since the last call. */
  takeStatements(): Statement[] {
    const taken = this.#pending;
    this.#pending = [];
    return taken;
  }

  /** A programme of the registry; states it, its levels and its editions when first named. */
  programme(
    slug: string,
  ): { readonly record: ProgrammeRecord; readonly summary: ProgrammeSummary } | undefined {
    const record = this.registry.programme(slug);
    if (record === undefined) return undefined;
    if (this.#first(programmePath(slug))) this.#pending.push(...programmeStatements(record, this));
    return { record, summary: this.programmeSummary(record) };
  }

  programmeSummary({ slug, definition }: ProgrammeRecord): ProgrammeSummary {
    const [name = { text: slug }] = textsOf(definition.name, this.language);
    const ranks = definition.levels?.values.map(({ rank }) => rank) ?? [];
    const best = definition.levels?.best ?? (ranks.length > 0 ? Math.max(...ranks) : undefined);
    const worst = definition.levels?.worst ?? (ranks.length > 0 ? Math.min(...ranks) : undefined);
    const issuer = definition.organiser === undefined ? undefined : this.organization(definition.organiser);
    return {
      slug,
      name,
      kind: definition.kind,
      ...(definition.levels === undefined ? {} : { unit: definition.levels.unit }),
      ...(best === undefined ? {} : { best }),
      ...(worst === undefined ? {} : { worst }),
      ...(definition.validityYears === undefined ? {} : { validityYears: definition.validityYears }),
      ...(issuer === undefined ? {} : { issuer }),
    };
  }

  commune(commune: Commune, former?: Commune): NodeReference {
    const path = placePath('commune', commune.code);
    if (this.#first(path)) {
      this.#state({
        ...suppliedPlace(path, commune.name),
        placeKind: 'commune',
        code: commune.code,
        postalCodes: commune.postalCodes,
        containedIn: this.departement(commune.departement),
      });
    }
    if (former !== undefined && this.#first(`${path} ${former.code}`)) {
      this.#state({
        ...suppliedPlace(path, commune.name),
        placeKind: 'commune',
        former: { code: former.code, name: former.name },
      });
    }
    return main(path, 'place');
  }

  /** Where a file says that a commune is: its first word on it. */
  locateCommune(
    commune: Commune,
    coordinates: NonNullable<PlaceStatement['coordinates']>,
    origin: Origin,
  ): void {
    const path = placePath('commune', commune.code);
    if (!this.#first(`${path} ${origin.location.file}`)) return;
    this.#state({
      ...suppliedPlace(path, commune.name),
      // The name stays the gazetteer's.
      origin,
      placeKind: 'commune',
      coordinates,
    });
  }

  departement(code: string): NodeReference {
    const path = placePath('departement', code);
    const departement = this.#gazetteer.departement(code);
    if (this.#first(path) && departement !== undefined) {
      this.#state({
        ...suppliedPlace(path, departement.name),
        placeKind: 'departement',
        code,
        containedIn: this.region(departement.region),
      });
    }
    return main(path, 'place');
  }

  region(code: string): NodeReference {
    const path = placePath('region', code);
    const region = this.#gazetteer.region(code);
    if (this.#first(path) && region !== undefined)
      this.#state({ ...suppliedPlace(path, region.name), placeKind: 'region', code });
    return main(path, 'place');
  }

  /** A garden, a service point, a hub. Its commune's name at the end of its own is left out of the IRI. */
  site(
    name: Text,
    commune: Commune | undefined,
    origin: Origin,
    more: Partial<PlaceStatement> = {},
  ): NodeReference {
    const path = sitePath(commune?.code ?? 'lieu', withoutCommune(name.text, commune?.name));
    this.#pending.push({
      kind: 'place',
      path,
      origin,
      placeKind: 'site',
      name,
      postalCodes: [],
      additionalTypes: [],
      ...(commune === undefined
        ? {}
        : { containedIn: this.commune(commune), locality: commune.name, country: 'FR' }),
      ...more,
    });
    return main(path, 'place');
  }

  abroad(name: Text, country: string | undefined, origin: Origin): NodeReference {
    const path = abroadPath(name.text);
    this.#pending.push({
      kind: 'place',
      path,
      origin,
      placeKind: 'abroad',
      name,
      postalCodes: [],
      additionalTypes: [],
      ...(country === undefined ? {} : { country }),
    });
    return main(path, 'place');
  }

  /** The municipality as an institution, where its SIREN is known. */
  municipality(commune: Commune): NodeReference | undefined {
    const { siren } = commune;
    if (siren === undefined) return undefined;
    const path = organizationPath(siren);
    if (this.#first(path)) {
      const known = this.registry.organization(siren);
      if (known !== undefined) this.#pending.push(organizationStatement(path, known, this.language));
      this.#state({
        ...suppliedOrganization(path, [{ text: `Commune de ${commune.name}`, language: 'fr' }]),
        type: 'government',
        siren,
        areaServed: this.commune(commune),
      });
    }
    return main(path, 'organization');
  }

  intercommunality(siren: string, name: Text, origin: Origin): NodeReference {
    const path = organizationPath(siren);
    const epci = this.#gazetteer.epciBySiren(siren);
    const official: Text = epci === undefined ? name : { text: epci.name, language: 'fr' };
    if (this.#first(path)) {
      this.#pending.push({
        ...suppliedOrganization(path, [official]),
        type: 'government',
        siren,
        ...(epci === undefined ? { origin } : {}),
      });
    }
    return main(path, 'organization');
  }

  /** An organisation by slug, SIREN, name or alias; one that no authority file knows is named by its slug. */
  organization(name: string, origin?: Origin, language?: string): NodeReference | undefined {
    const known = this.registry.organization(name) ?? this.registry.organization(withoutArticle(name));
    const key = known === undefined ? slugify(withoutArticle(name)) : (known.definition.siren ?? known.slug);
    if (key === '') return undefined;
    const path = organizationPath(key);
    if (this.#first(path) && known !== undefined)
      this.#pending.push(organizationStatement(path, known, this.language));
    if (known === undefined && (origin !== undefined || this.#first(`${path} named`))) {
      // A sentence needs its article; a table or a definition writes the name.
      const written = origin?.authority === 'read' ? withoutArticle(name) : name;
      const text: Text = { text: written, language: language ?? this.language };
      this.#pending.push({
        ...suppliedOrganization(path, [text]),
        ...(origin === undefined ? {} : { origin }),
      });
    }
    return main(path, 'organization');
  }

  #first(key: string): boolean {
    if (this.#stated.has(key)) return false;
    this.#stated.add(key);
    return true;
  }

  #state(statement: Statement): void {
    this.#pending.push(statement);
  }
}

function main(path: string, kind: 'place' | 'organization'): NodeReference {
  return { path, fragment: MAIN_FRAGMENT[kind] };
}

/** `Hub de la réussite de Chanteloup-les-Vignes` in that town: `Hub de la réussite`. */
function withoutCommune(name: string, commune: string | undefined): string {
  if (commune === undefined || !name.endsWith(commune)) return name;
  const rest = name
    .slice(0, -commune.length)
    .trimEnd()
    .replace(/\s(?:de|à|du|des|aux?|d['’])$/u, '')
    .trimEnd();
  return slugify(rest) === '' ? name : rest;
}

function withoutArticle(name: string): string {
  const bare = name.replace(/^(?:(?:la|le|les)\s+|l['’]\s*)(?=\p{L})/u, '');
  return bare === '' ? name : bare.charAt(0).toLocaleUpperCase('fr') + bare.slice(1);
}
