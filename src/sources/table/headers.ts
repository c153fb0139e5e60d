import { slugify } from '../../core/slug.js';
import { COLUMN_ROLES, type ColumnRole } from '../records.js';

/** What is known of a table before its header is read. */
export interface HeaderHints {
  readonly recipientType: 'commune' | 'epci' | 'place' | 'association';
  /** Words for the levels of the table's programme: `arobases`, `@`. */
  readonly levelWords: readonly string[];
}

/**
 * What each column means by its header, in French or English, whatever its case, accents and separators; undefined
 * where the header is not known.
 */
export function recogniseHeaders(
  headers: readonly string[],
  hints: HeaderHints,
): readonly (ColumnRole | undefined)[] {
  const levelWords = new Set(hints.levelWords.map(normalise));
  const roles = headers.map((header) => roleOf(normalise(header), levelWords));
  // `nom` names what the row is about: the commune, unless that has a column of its own.
  const nameRole = hints.recipientType === 'commune' && !roles.includes('commune') ? 'commune' : 'recipient';
  return roles.map((role, index) => {
    if (!NAMES.has(normalise(headers[index] ?? ''))) return role;
    return hints.recipientType === 'commune' && nameRole === 'recipient' ? undefined : nameRole;
  });
}

/** Headers of each role as slugs. */
const HEADERS: Readonly<Record<ColumnRole, readonly string[]>> = {
  insee: [
    ...[
      'insee',
      'code-insee',
      'codeinsee',
      'insee-code',
      'insee-com',
      'insee-commune',
      'com-insee',
      'code-commune',
    ],
    ...[
      'code-commune-insee',
      'code-insee-commune',
      'code-insee-de-la-commune',
      'codgeo',
      'code-geo',
      'depcom',
      'com',
    ],
    ...['code-officiel-geographique', 'cog', 'citycode', 'municipality-code'],
  ],
  commune: [
    ...[
      'commune',
      'communes',
      'ville',
      'mairie',
      'nom-commune',
      'nom-de-la-commune',
      'nom-com',
      'libelle-commune',
    ],
    ...[
      'libelle-de-la-commune',
      'libcom',
      'lib-com',
      'libgeo',
      'nom-ville',
      'collectivite',
      'nom-collectivite',
    ],
    ...['localite', 'city', 'town', 'municipality', 'commune-name', 'city-name'],
  ],
  departement: [
    ...[
      'departement',
      'departements',
      'dep',
      'dept',
      'dpt',
      'code-departement',
      'nom-departement',
      'code-dep',
    ],
    ...['num-dep', 'numero-departement', 'libelle-departement', 'department', 'county'],
  ],
  region: ['region', 'regions', 'reg', 'nom-region', 'libelle-region', 'code-region'],
  postalCode: ['code-postal', 'codepostal', 'cp', 'postal-code', 'postcode', 'zip', 'zip-code', 'zipcode'],
  siren: [
    'siren',
    'code-siren',
    'numero-siren',
    'n-siren',
    'siren-epci',
    'epci-siren',
    'code-epci',
    'siren-number',
  ],
  recipient: [
    'laureat',
    'laureate',
    'laureats',
    'beneficiaire',
    'recipient',
    'titulaire',
    'structure',
    'association',
  ],
  programme: [
    'label',
    'labels',
    'nom-label',
    'nom-du-label',
    'programme',
    'program',
    'prix',
    'prize',
    'award',
  ],
  level: [
    ...[
      'niveau',
      'niveaux',
      'level',
      'niveau-label',
      'niveau-du-label',
      'fleur',
      'fleurs',
      'arobase',
      'arobases',
    ],
    ...[
      'laurier',
      'lauriers',
      'etoile',
      'etoiles',
      'libellule',
      'libellules',
      'ruban',
      'rubans',
      'flowers',
      'stars',
    ],
  ],
  mention: ['mention', 'mentions', 'mention-speciale', 'prix-special', 'special-mention', 'special-prize'],
  year: [
    ...[
      'annee',
      'an',
      'year',
      'millesime',
      'annee-obtention',
      'annee-d-obtention',
      'annee-label',
      'annee-du-label',
    ],
    ...['annee-de-labellisation', 'annee-labellisation', 'annee-attribution', 'award-year', 'label-year'],
  ],
  edition: ['edition', 'numero-edition', 'n-edition', 'num-edition', 'edition-number'],
  date: [
    ...[
      'date',
      'date-signature',
      'date-de-signature',
      'date-obtention',
      'date-d-obtention',
      'date-labellisation',
    ],
    ...[
      'date-de-labellisation',
      'date-label',
      'date-attribution',
      'date-d-attribution',
      'award-date',
      'date-awarded',
    ],
  ],
  status: ['statut', 'status', 'etat', 'resultat', 'outcome'],
  latitude: ['lat', 'latitude', 'y-wgs84'],
  longitude: ['lon', 'lng', 'long', 'longitude', 'x-wgs84'],
  coordinates: [
    ...[
      'wgs84',
      'coordonnees',
      'coordonnees-gps',
      'coordinates',
      'geo-point',
      'geo-point-2d',
      'geopoint',
      'geoloc',
    ],
    ...['geolocalisation', 'gps', 'latlon', 'lat-lon', 'position'],
  ],
  identifier: ['id', 'identifiant', 'identifier', 'matricule', 'ref', 'reference'],
  types: ['type', 'types', 'categorie', 'categories', 'category', 'nature'],
  epci: [
    'epci',
    'nom-epci',
    'libelle-epci',
    'lib-epci',
    'intercommunalite',
    'nom-intercommunalite',
    'groupement',
  ],
  url: ['url', 'site', 'site-web', 'site-internet', 'lien', 'link', 'website', 'web', 'page'],
};

const NAMES: ReadonlySet<string> = new Set(['nom', 'name', 'libelle', 'designation', 'intitule']);

const ROLE_OF_HEADER: ReadonlyMap<string, ColumnRole> = new Map(
  COLUMN_ROLES.flatMap((role) => HEADERS[role].map((header): [string, ColumnRole] => [header, role])),
);

function roleOf(header: string, levelWords: ReadonlySet<string>): ColumnRole | undefined {
  const known = ROLE_OF_HEADER.get(header);
  if (known !== undefined) return known;
  const counted = header.replace(/^(?:nb|nbr|nbre|nombre|number)-(?:de-|d-|of-)?/, '');
  if (levelWords.has(counted) || HEADERS.level.includes(counted)) return 'level';
  return header.startsWith('id-') ? 'identifier' : undefined;
}

/** `Code INSEE` and `code_insee` are one header; a sign alone (`@`) stays itself. */
export function normalise(header: string): string {
  return slugify(header) || header.trim();
}
