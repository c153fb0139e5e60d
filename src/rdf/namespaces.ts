/** Prefixes of every vocabulary but our own, as used in terms, Turtle, RDF/XML and SPARQL. */
export const NAMESPACES = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  igeo: 'http://rdf.insee.fr/def/geo#',
  locn: 'http://www.w3.org/ns/locn#',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  sd: 'http://www.w3.org/ns/sparql-service-description#',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vann: 'http://purl.org/vocab/vann/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;
export type Prefix = keyof typeof NAMESPACES;

/** Prefix of our own vocabulary, whatever namespace a site gives it. Unused in JSON-LD: its terms are unprefixed. */
export const OWN_PREFIX = 'palmares';

export const RDF_TYPE = `${NAMESPACES.rdf}type`;
export const RDF_LANG_STRING = `${NAMESPACES.rdf}langString`;
export const XSD_INTEGER = `${NAMESPACES.xsd}integer`;
export const XSD_STRING = `${NAMESPACES.xsd}string`;

/** What of a site decides its IRIs; a `Site` is one. */
export interface SiteIris {
  readonly vocabulary: string;
  readonly configuration: { readonly base: string };
}

/** Every prefix with its namespace, our own included. */
export function prefixesOf(site: Pick<SiteIris, 'vocabulary'>): Readonly<Record<string, string>> {
  return { ...NAMESPACES, [OWN_PREFIX]: site.vocabulary };
}

/**
 * Namespace of a prefix of the table.
 *
 * @returns undefined for a prefix that is not there, `__proto__` and the like included
 */
export function namespaceOf(prefix: string): string | undefined {
  return NAMESPACE_BY_PREFIX.get(prefix);
}

const NAMESPACE_BY_PREFIX: ReadonlyMap<string, string> = new Map(Object.entries(NAMESPACES));
