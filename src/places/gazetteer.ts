/** A French commune of today, or of the past (`present` then names what it became). */
export interface Commune {
  /** INSEE code. */
  readonly code: string;
  readonly name: string;
  readonly departement: string;
  readonly region: string;
  readonly postalCodes: readonly string[];
  readonly population?: number;
  /** SIREN of the municipality as an institution, where known. */
  readonly siren?: string;
  /** INSEE code of the present commune, on a former, delegated or associated one. */
  readonly present?: string;
}

export interface Departement {
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

export interface Region {
  readonly code: string;
  readonly name: string;
}

/** Intercommunality: communauté de communes, d'agglomération, urbaine, métropole. */
export interface Epci {
  readonly siren: string;
  readonly name: string;
  /** `CC`, `CA`, `CU`, `METRO`, … as INSEE has it. */
  readonly type: string;
  readonly members: readonly string[];
}

export interface NameHints {
  /** Code or name, as the source has it. */
  readonly departement?: string;
  readonly region?: string;
  /** May be a CEDEX: its first two or three digits still tell the département. */
  readonly postalCode?: string;
}

/** Outcome of a look-up by name: never a guess among several. */
export type CommuneMatch =
  | {
      readonly kind: 'one';
      readonly commune: Commune /** Set when the name or code is that of a former commune. */;
      readonly former?: Commune;
      /** Set when the name or code is that of an arrondissement of Paris, Lyon or Marseille. */
      readonly arrondissement?: Commune;
      /** Set when the name written is longer or shorter than the commune's, and the hints leave this one alone. */
      readonly partial?: true;
    }
  | {
      readonly kind: 'none' /** Near names, best first, at most five. */;
      readonly candidates: readonly Commune[];
    }
  | { readonly kind: 'several'; readonly candidates: readonly Commune[] };

/** The official geography of France (`@etalab/decoupage-administratif`), indexed for look-up. */
export interface Gazetteer {
  /** Present commune for an INSEE code, with the former one where the code is a former one's. */
  communeByCode(code: string): CommuneMatch;
  /** Tolerant of case, accents, hyphens, `St`/`Ste`, articles, `MAIRIE DE`, `CEDEX`. */
  communeByName(name: string, hints?: NameHints): CommuneMatch;
  communesByPostalCode(postalCode: string): readonly Commune[];
  departement(codeOrName: string): Departement | undefined;
  region(codeOrName: string): Region | undefined;
  epciBySiren(siren: string): Epci | undefined;
  epciByName(name: string): readonly Epci[];
  /** Present communes, in the order of their codes: for building matchers. */
  communes(): readonly Commune[];
  /** Former, delegated and associated communes whose name no present commune has. */
  formerCommunes(): readonly Commune[];
  epcis(): readonly Epci[];
}
