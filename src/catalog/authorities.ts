import type { Localized } from '../core/localized.js';
import type { NodeObject } from '../rdf/document.js';

const EU = 'http://publications.europa.eu/resource/authority/';

/** Terms of the Publications Office of the EU and of IANA that our catalogue refers to, by our own names. */
export const AUTHORITY = {
  france: `${EU}country/FRA`,
  public: `${EU}access-right/PUBLIC`,
  themes: `${EU}data-theme`,
  regions: `${EU}data-theme/REGI`,
  government: `${EU}data-theme/GOVE`,
  sha256: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
  sparqlProtocol: 'https://www.w3.org/TR/sparql11-protocol/',
} as const;

export const EU_LANGUAGES = { fr: `${EU}language/FRA`, en: `${EU}language/ENG` } as const;

/** What a dump of a media type is called in the EU's table of file types. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  'application/n-triples': `${EU}file-type/RDF_N_TRIPLES`,
  'text/turtle': `${EU}file-type/RDF_TURTLE`,
  'application/ld+json': `${EU}file-type/JSON_LD`,
  'text/csv': `${EU}file-type/CSV`,
};

export const mediaTypeIri = (mediaType: string): string =>
  `https://www.iana.org/assignments/media-types/${mediaType}`;

/** What may stand as the object of a property has this class there, by the ranges of DCAT-AP 3.0.1. */
const RANGES: Readonly<Record<string, string>> = {
  'dcat:landingPage': 'foaf:Document',
  'dcat:mediaType': 'dct:MediaType',
  'dcat:theme': 'skos:Concept',
  'dcat:themeTaxonomy': 'skos:ConceptScheme',
  'dct:accessRights': 'dct:RightsStatement',
  'dct:conformsTo': 'dct:Standard',
  'dct:format': 'dct:MediaTypeOrExtent',
  'dct:language': 'dct:LinguisticSystem',
  'dct:license': 'dct:LicenseDocument',
  'dct:spatial': 'dct:Location',
  'foaf:homepage': 'foaf:Document',
};

interface Labels {
  readonly label: Localized;
  /** Scheme of a concept. */
  readonly scheme?: string;
}

/** Titles of a scheme, `skos:prefLabel` of the rest: readers take an `rdfs:label` in the place of the IRI. */
const LABELS: Readonly<Record<string, Labels>> = {
  [AUTHORITY.france]: { label: { fr: 'France', en: 'France' } },
  [AUTHORITY.themes]: { label: { fr: 'Thème de données', en: 'Data theme' } },
  [AUTHORITY.regions]: {
    label: { fr: 'Régions et villes', en: 'Regions and cities' },
    scheme: AUTHORITY.themes,
  },
  [AUTHORITY.government]: {
    label: { fr: 'Gouvernement et secteur public', en: 'Government and public sector' },
    scheme: AUTHORITY.themes,
  },
};

/**
 * A node for each IRI that the given nodes refer to and do not describe, typed as DCAT-AP's ranges want it, with the
 * label of the EU's table where our table knows it.
 */
export function referencedTerms(nodes: readonly NodeObject[]): NodeObject[] {
  const described = new Set(nodes.map((node) => node['@id']));
  const types = new Map<string, Set<string>>();
  for (const node of nodes) {
    for (const [term, type] of Object.entries(RANGES)) {
      for (const iri of [node[term] ?? []].flat()) {
        if (typeof iri !== 'string' || described.has(iri)) continue;
        types.set(iri, (types.get(iri) ?? new Set()).add(type));
      }
    }
  }
  return [...types].map(([iri, classes]) => ({ '@id': iri, '@type': [...classes], ...labelsOf(iri) }));
}

function labelsOf(iri: string): Record<string, NodeObject[string]> {
  const entry = LABELS[iri];
  if (entry === undefined) return {};
  const texts = (['fr', 'en'] as const).map((language) => ({
    '@value': entry.label[language],
    '@language': language,
  }));
  if (iri === AUTHORITY.themes) return { 'dct:title': texts };
  return {
    'skos:prefLabel': texts,
    ...(entry.scheme === undefined ? {} : { 'skos:inScheme': entry.scheme }),
  };
}
