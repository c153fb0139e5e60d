import type { ResultForm } from '../engine/contract.js';
import { type MediaType, mediaTypesOf } from '../rdf/media-types.js';

/** One form in which `/sparql` answers: a row of the one table of media types, seen from SPARQL. */
export interface SparqlMediaType {
  /** What the engine writes. */
  readonly mediaType: string;
  /** Names for `format=`, the first one shown to people. */
  readonly names: readonly string[];
  readonly forms: readonly ResultForm[];
  /** For the service description (http://www.w3.org/ns/formats/). */
  readonly formatIri: string | undefined;
  /** Other types under which clients ask for the same bytes, and get them under the name they asked for. */
  readonly aliases: readonly string[];
}

/** CSV and TSV are defined for tables only (SPARQL 1.1 Query Results CSV and TSV Formats, 1). */
const BOOLEAN_NAMES: ReadonlySet<string> = new Set(['json', 'xml']);
/** What clients of SPARQL call graphs by, beside the names of the table. */
const GRAPH_NAMES: Readonly<Record<string, readonly string[]>> = { jsonld: ['json'], rdfxml: ['xml'] };
const GRAPH_ALIASES: Readonly<Record<string, readonly string[]>> = {
  rdfxml: ['application/xml', 'text/xml'],
};
/** Best for graphs whoever asks: short, and read by every client. */
const FIRST_GRAPH_TYPE = 'text/turtle';

/** The types of results, best first: negotiation and service description both come from this table. */
export const SPARQL_MEDIA_TYPES: readonly SparqlMediaType[] = [
  ...mediaTypesOf('results').map(resultType),
  ...mediaTypesOf('document')
    .map(graphType)
    .sort((a, b) => Number(b.mediaType === FIRST_GRAPH_TYPE) - Number(a.mediaType === FIRST_GRAPH_TYPE)),
];

function resultType({ mediaType, name, suffix, formatIri, accepted }: MediaType): SparqlMediaType {
  const forms: readonly ResultForm[] = BOOLEAN_NAMES.has(name) ? ['bindings', 'boolean'] : ['bindings'];
  return { mediaType, names: [name, suffix], forms, formatIri, aliases: accepted };
}

function graphType({ mediaType, name, suffix, formatIri, accepted }: MediaType): SparqlMediaType {
  return {
    mediaType,
    names: [suffix, name, ...(GRAPH_NAMES[name] ?? [])],
    forms: ['graph'],
    formatIri,
    aliases: [...accepted, ...(GRAPH_ALIASES[name] ?? [])],
  };
}

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
