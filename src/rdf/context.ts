import { type Coercion, datatypeOf } from './coercion.js';
import { NAMESPACES, type SiteIris, XSD_STRING } from './namespaces.js';
import { compactIri, TERMS } from './terms.js';
import { OWN_CLASSES } from './vocabulary/classes.js';
import { OWN_INDIVIDUALS } from './vocabulary/individuals.js';

/** A JSON-LD 1.1 context as plain JSON. */
export interface JsonLdContext {
  readonly '@version': 1.1;
  readonly [term: string]: string | number | TermDefinition;
}

interface TermDefinition {
  readonly '@id': string;
  readonly '@type'?: string;
}

/**
 * The project's JSON-LD 1.1 context, generated from the tables: prefixes, our own terms without prefix, and the
 * coercion of every property. Served at `/context.jsonld` and inlined in every `.jsonld`.
 */
export function context(site: Pick<SiteIris, 'vocabulary'>): JsonLdContext {
  const { vocabulary } = site;
  const entries: [string, string | TermDefinition][] = Object.entries(NAMESPACES);
  for (const { name } of [...OWN_CLASSES, ...OWN_INDIVIDUALS]) entries.push([name, vocabulary + name]);
  for (const [term, coercion] of TERMS) {
    const iri = term.includes(':') ? term : vocabulary + term;
    const type = coercedType(coercion, vocabulary);
    // A CURIE needs no entry of its own unless it is coerced.
    if (type !== undefined) entries.push([term, { '@id': iri, '@type': type }]);
    else if (iri !== term) entries.push([term, iri]);
  }
  return { '@version': 1.1, ...Object.fromEntries(entries) };
}

function coercedType(coercion: Coercion, vocabulary: string): string | undefined {
  const datatype = datatypeOf(coercion);
  if (datatype === undefined) return '@id';
  return datatype === XSD_STRING ? undefined : compactIri(datatype, vocabulary);
}
