import type { ResultForm } from '../engine/contract.js';
import { RESULT_MEDIA_TYPES } from '../engine/result-media-types.js';

/** One form in which `/sparql` answers. */
export interface SparqlMediaType {
  /** What the engine writes. */
  readonly mediaType: string;
  /** Names for `format=`, the first one shown to people. */
  readonly names: readonly string[];
  readonly forms: readonly ResultForm[];
  /** For the service description (http://www.w3.org/ns/formats/). */
  readonly formatIri: string;
  /** Other types under which clients ask for the same bytes, and get them under the name they asked for. */
  readonly aliases: readonly string[];
}

const FORMATS = 'http://www.w3.org/ns/formats/';
const GRAPH: readonly ResultForm[] = ['graph'];

/** The types of results, best first: negotiation and service description both come from this table. */
export const SPARQL_MEDIA_TYPES: readonly SparqlMediaType[] = [
  ...RESULT_MEDIA_TYPES.map((type) => ({
    mediaType: type.mediaType,
    names: [type.name],
    forms: type.forms,
    formatIri: type.formatIri,
    aliases: { json: ['application/json'], xml: ['application/xml', 'text/xml'] }[type.name] ?? [],
  })),
  {
    mediaType: 'text/turtle',
    names: ['ttl', 'turtle'],
    forms: GRAPH,
    formatIri: `${FORMATS}Turtle`,
    aliases: [],
  },
  {
    mediaType: 'application/n-triples',
    names: ['nt', 'ntriples'],
    forms: GRAPH,
    formatIri: `${FORMATS}N-Triples`,
    aliases: ['text/plain'],
  },
  {
    mediaType: 'application/ld+json',
    names: ['jsonld', 'json'],
    forms: GRAPH,
    formatIri: `${FORMATS}JSON-LD`,
    aliases: ['application/json'],
  },
  {
    mediaType: 'application/rdf+xml',
    names: ['rdf', 'rdfxml', 'xml'],
    forms: GRAPH,
    formatIri: `${FORMATS}RDF_XML`,
    aliases: ['application/xml', 'text/xml'],
  },
  {
    mediaType: 'application/n-quads',
    names: ['nq', 'nquads'],
    forms: GRAPH,
    formatIri: `${FORMATS}N-Quads`,
    aliases: [],
  },
  { mediaType: 'application/trig', names: ['trig'], forms: GRAPH, formatIri: `${FORMATS}TriG`, aliases: [] },
];

/** A chosen form: what the engine writes, and the name it is sent under. */
export interface ChosenMediaType {
  readonly mediaType: string;
  readonly contentType: string;
}

/** Every way to ask for a result of one kind, in the server's order of preference. */
export function choicesFor(form: ResultForm): readonly ChosenMediaType[] {
  const types = SPARQL_MEDIA_TYPES.filter(({ forms }) => forms.includes(form));
  return [
    ...types.map(({ mediaType }) => ({ mediaType, contentType: mediaType })),
    ...types.flatMap(({ mediaType, aliases }) => aliases.map((contentType) => ({ mediaType, contentType }))),
  ];
}

/** The form that `format=` names, by a short name or a media type. */
export function choiceByName(form: ResultForm, name: string): ChosenMediaType | undefined {
  const wanted = name.trim().toLowerCase();
  const named = SPARQL_MEDIA_TYPES.find(({ forms, names }) => forms.includes(form) && names.includes(wanted));
  if (named !== undefined) return { mediaType: named.mediaType, contentType: named.mediaType };
  return choicesFor(form).find(({ contentType }) => contentType === wanted);
}

/** `Content-Type` with the charset where the type has that parameter. */
export function contentTypeHeader(contentType: string): string {
  return contentType.startsWith('text/') ? `${contentType}; charset=utf-8` : contentType;
}
