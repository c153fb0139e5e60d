/** What a representation holds: RDF, the results of a query, or a page. */
export type MediaFamily = 'document' | 'results' | 'html';

export interface MediaType {
  /** Without parameters. */
  readonly mediaType: string;
  readonly family: MediaFamily;
  /** File name suffix without the point: `ttl`. Results have it in download names only. */
  readonly suffix: string;
  /** Name for `format=` in queries and on the command line. */
  readonly name: string;
  /** Other names clients ask for it by; answered with `mediaType`. */
  readonly accepted: readonly string[];
  readonly title: string;
  /** https://www.w3.org/ns/formats/ : the format's IRI in service descriptions. */
  readonly formatIri?: string;
}

const FORMATS = 'http://www.w3.org/ns/formats/';

/**
 * The one table of media types, in order of preference inside each family: it feeds negotiation, suffixes, dumps and the
 * service description.
 */
export const MEDIA_TYPES = [
  {
    mediaType: 'text/html',
    family: 'html',
    suffix: 'html',
    name: 'html',
    accepted: ['application/xhtml+xml'],
    title: 'HTML',
  },
  {
    mediaType: 'application/ld+json',
    family: 'document',
    suffix: 'jsonld',
    name: 'jsonld',
    accepted: ['application/json'],
    title: 'JSON-LD',
    formatIri: `${FORMATS}JSON-LD`,
  },
  {
    mediaType: 'text/turtle',
    family: 'document',
    suffix: 'ttl',
    name: 'turtle',
    accepted: ['application/x-turtle'],
    title: 'Turtle',
    formatIri: `${FORMATS}Turtle`,
  },
  {
    mediaType: 'application/n-triples',
    family: 'document',
    suffix: 'nt',
    name: 'ntriples',
    accepted: ['text/plain'],
    title: 'N-Triples',
    formatIri: `${FORMATS}N-Triples`,
  },
  {
    mediaType: 'application/n-quads',
    family: 'document',
    suffix: 'nq',
    name: 'nquads',
    accepted: ['text/x-nquads'],
    title: 'N-Quads',
    formatIri: `${FORMATS}N-Quads`,
  },
  {
    mediaType: 'application/trig',
    family: 'document',
    suffix: 'trig',
    name: 'trig',
    accepted: ['application/x-trig'],
    title: 'TriG',
    formatIri: `${FORMATS}TriG`,
  },
  {
    mediaType: 'application/rdf+xml',
    family: 'document',
    suffix: 'rdf',
    name: 'rdfxml',
    accepted: [],
    title: 'RDF/XML',
    formatIri: `${FORMATS}RDF_XML`,
  },
  {
    mediaType: 'application/sparql-results+json',
    family: 'results',
    suffix: 'srj',
    name: 'json',
    accepted: ['application/json'],
    title: 'SPARQL 1.1 Query Results JSON',
    formatIri: `${FORMATS}SPARQL_Results_JSON`,
  },
  {
    mediaType: 'application/sparql-results+xml',
    family: 'results',
    suffix: 'srx',
    name: 'xml',
    accepted: ['application/xml', 'text/xml'],
    title: 'SPARQL Query Results XML',
    formatIri: `${FORMATS}SPARQL_Results_XML`,
  },
  {
    mediaType: 'text/csv',
    family: 'results',
    suffix: 'csv',
    name: 'csv',
    accepted: [],
    title: 'CSV',
    formatIri: `${FORMATS}SPARQL_Results_CSV`,
  },
  {
    mediaType: 'text/tab-separated-values',
    family: 'results',
    suffix: 'tsv',
    name: 'tsv',
    accepted: [],
    title: 'TSV',
    formatIri: `${FORMATS}SPARQL_Results_TSV`,
  },
] as const satisfies readonly MediaType[];

/** A syntax of RDF that documents are written in. */
export type RdfMediaType = Extract<(typeof MEDIA_TYPES)[number], { family: 'document' }>['mediaType'];

/** The table's rows of one family, best first. */
export function mediaTypesOf(family: MediaFamily): readonly MediaType[] {
  return MEDIA_TYPES.filter((row) => row.family === family);
}

/** The syntax of RDF with that media type, or with a name that clients use for it; parameters are ignored. */
export function rdfMediaType(mediaType: string): RdfMediaType | undefined {
  const name = mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return RDF_ROWS.find((row) => row.mediaType === name || row.accepted.some((alias) => alias === name))
    ?.mediaType;
}

/** The syntax of RDF of a file, by the last suffix of its name: `a/b.ttl`, `.ttl` or `ttl`. */
export function rdfMediaTypeOfFile(name: string): RdfMediaType | undefined {
  const suffix = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return RDF_ROWS.find((row) => row.suffix === suffix)?.mediaType ?? INPUT_SUFFIXES.get(suffix);
}

const RDF_ROWS = MEDIA_TYPES.filter((row) => row.family === 'document');

/** Suffixes that are read but never written. */
const INPUT_SUFFIXES: ReadonlyMap<string, RdfMediaType> = new Map([
  ['owl', 'application/rdf+xml'],
  ['json', 'application/ld+json'],
]);
