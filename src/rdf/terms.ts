import type { Coercion } from './coercion.js';
import { NAMESPACES, namespaceOf } from './namespaces.js';
import { CATALOGUE_TERMS } from './terms/catalogue.js';
import { SCHEMA_TERMS } from './terms/schema.js';
import { STANDARD_TERMS } from './terms/standard.js';
import { OWN_CLASSES } from './vocabulary/classes.js';
import { OWN_INDIVIDUALS } from './vocabulary/individuals.js';
import { OWN_PROPERTIES } from './vocabulary/properties.js';

/**
 * The one table of properties: every term a document may use, with its coercion. A term of our own vocabulary is
 * unprefixed and stands in `vocabulary/properties.ts`; every other is its CURIE and stands in `terms/`.
 */
export const TERMS: ReadonlyMap<string, Coercion> = new Map<string, Coercion>([
  ...OWN_PROPERTIES.map(({ name, coercion }): [string, Coercion] => [name, coercion]),
  ...Object.entries<Coercion>(SCHEMA_TERMS),
  ...Object.entries<Coercion>(STANDARD_TERMS),
  ...Object.entries<Coercion>(CATALOGUE_TERMS),
]);

/**
 * IRI of a term, class or datatype: `recipient` in the vocabulary, `schema:City` in its prefix's namespace, an absolute
 * IRI as it stands.
 */
export function expandTerm(term: string, vocabulary: string): string {
  const colon = term.indexOf(':');
  if (colon === -1) return vocabulary + term;
  // JSON-LD 1.1 API, 5.2.2 step 6.4: a suffix that begins with // marks an IRI, not a CURIE.
  if (term.startsWith('//', colon + 1)) return term;
  const namespace = namespaceOf(term.slice(0, colon));
  return namespace === undefined ? term : namespace + term.slice(colon + 1);
}

/** The shortest term that expands to an IRI: the inverse of `expandTerm`. */
export function compactIri(iri: string, vocabulary: string): string {
  if (iri.startsWith(vocabulary)) {
    const name = iri.slice(vocabulary.length);
    if (isOwnTerm(name)) return name;
  }
  for (const [prefix, namespace] of PREFIXED_NAMESPACES) {
    if (!iri.startsWith(namespace)) continue;
    const local = iri.slice(namespace.length);
    if (local !== '' && !local.startsWith('//')) return `${prefix}:${local}`;
  }
  return iri;
}

/** Longest namespace first: one may begin another. */
const PREFIXED_NAMESPACES: readonly (readonly [string, string])[] = Object.entries(NAMESPACES).sort(
  ([, a], [, b]) => b.length - a.length,
);

/** Whether our own vocabulary has a class, property or individual of that name. */
export function isOwnTerm(name: string): boolean {
  return OWN_NAMES.has(name);
}

const OWN_NAMES: ReadonlySet<string> = new Set(
  [...OWN_CLASSES, ...OWN_PROPERTIES, ...OWN_INDIVIDUALS].map(({ name }) => name),
);
