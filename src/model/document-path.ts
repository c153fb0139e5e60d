import { slugify } from '../core/slug.js';

/**
 * A document's path under the base IRI, without leading slash or suffix: `labels/villes-internet/2021`.
 * Its IRI, base + path, names the document and its named graph; the thing it describes is that IRI with a fragment.
 */
export type DocumentPath = string;

export type PlaceKind = 'commune' | 'departement' | 'region';
export type EditionYear = number | 'undated';

export const articlePath = (slug: string): DocumentPath => `articles/${slug}`;
export const programmePath = (slug: string): DocumentPath => `labels/${slug}`;
export const editionPath = (programme: string, year: EditionYear): DocumentPath =>
  `labels/${programme}/${year}`;
export const placePath = (kind: PlaceKind, code: string): DocumentPath => `places/${kind}/${code}`;
export const sitePath = (insee: string, name: string): DocumentPath =>
  `places/site/${insee}-${slugify(name)}`;
export const abroadPath = (name: string): DocumentPath => `places/abroad/${slugify(name)}`;
/** @param key a SIREN (nine digits) or a slug */
export const organizationPath = (key: string): DocumentPath => `organizations/${key}`;
export const personPath = (slug: string): DocumentPath => `people/${slug}`;
export const datasetPath = (slug: string): DocumentPath => `datasets/${slug}`;
export const filePath = (slug: string): DocumentPath => `files/${slug}`;

/** @param distinction slug of a special mention that stands beside a level */
export function awardPath(
  programme: string,
  year: EditionYear,
  recipientKey: string,
  distinction?: string,
): DocumentPath {
  const path = `${editionPath(programme, year)}/${recipientKey}`;
  return distinction === undefined ? path : `${path}/${distinction}`;
}

/**
 * `commune-78138`, `siren-200073344`, `site-78138-hub-de-la-reussite`, `abroad-cologne`; `service-prof-express` for what
 * an article describes in itself.
 *
 * @param former commune of the past that was honoured: its code tells its award from that of the present one
 */
export function recipientKey(
  { path, fragment }: { readonly path: DocumentPath; readonly fragment: string },
  former?: { readonly code: string },
): string {
  if (former !== undefined) return `commune-${former.code}`;
  const [family, kind, ...rest] = path.split('/');
  if (family === 'organizations')
    return /^\d{9}$/.test(kind ?? '') ? `siren-${kind}` : `organization-${kind}`;
  if (family === 'places') return `${kind}-${rest.join('-')}`;
  return fragment;
}

/** Fragment that names the thing a document is about. */
export const MAIN_FRAGMENT = {
  article: 'article',
  programme: 'label',
  edition: 'edition',
  award: 'award',
  place: 'place',
  organization: 'organization',
  person: 'person',
  dataset: null,
  catalog: null,
  vocabulary: null,
  queries: null,
  file: null,
} as const satisfies Record<string, string | null>;

export type DocumentKind = keyof typeof MAIN_FRAGMENT;

/** Absolute IRI of a document, or of a node in it. The base ends in `/`. */
export function documentIri(base: string, path: DocumentPath, fragment?: string | null): string {
  return fragment === undefined || fragment === null ? `${base}${path}` : `${base}${path}#${fragment}`;
}
