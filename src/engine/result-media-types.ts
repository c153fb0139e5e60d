import type { ResultForm } from './contract.js';

/** One way to write results. The graph formats are the site's own, see `rdf/media-types`. */
export interface ResultMediaType {
  readonly mediaType: string;
  /** Name for `format=`. */
  readonly name: string;
  readonly forms: readonly ResultForm[];
  /** IRI of the format for the service description (http://www.w3.org/ns/formats/). */
  readonly formatIri: string;
  readonly extension: string;
}

const FORMATS = 'http://www.w3.org/ns/formats/';

/** What SELECT and ASK can answer with, best first: the first one is for clients that accept anything. */
export const RESULT_MEDIA_TYPES: readonly ResultMediaType[] = [
  {
    mediaType: 'application/sparql-results+json',
    name: 'json',
    forms: ['bindings', 'boolean'],
    formatIri: `${FORMATS}SPARQL_Results_JSON`,
    extension: 'srj',
  },
  {
    mediaType: 'application/sparql-results+xml',
    name: 'xml',
    forms: ['bindings', 'boolean'],
    formatIri: `${FORMATS}SPARQL_Results_XML`,
    extension: 'srx',
  },
  {
    mediaType: 'text/csv',
    name: 'csv',
    forms: ['bindings'],
    formatIri: `${FORMATS}SPARQL_Results_CSV`,
    extension: 'csv',
  },
  {
    mediaType: 'text/tab-separated-values',
    name: 'tsv',
    forms: ['bindings'],
    formatIri: `${FORMATS}SPARQL_Results_TSV`,
    extension: 'tsv',
  },
];
