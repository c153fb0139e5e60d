import { NAMESPACES, XSD_STRING } from './namespaces.js';

/**
 * How the context reads a plain JSON value of a term.
 * - `iri`: a string is an absolute IRI
 * - `text`: a string has no language and is `xsd:string`; with a language it is a value object
 * - `string`: an identifier or code, never in a language
 * - any other: a string is a lexical form of that datatype
 */
export type Coercion = 'iri' | 'text' | 'string' | DatatypeCoercion;
export type DatatypeCoercion = keyof typeof DATATYPES;

/** Datatypes by the name their terms are coerced with. */
export const DATATYPES = {
  integer: `${NAMESPACES.xsd}integer`,
  nonNegativeInteger: `${NAMESPACES.xsd}nonNegativeInteger`,
  decimal: `${NAMESPACES.xsd}decimal`,
  boolean: `${NAMESPACES.xsd}boolean`,
  date: `${NAMESPACES.xsd}date`,
  dateTime: `${NAMESPACES.xsd}dateTime`,
  time: `${NAMESPACES.xsd}time`,
  gYear: `${NAMESPACES.xsd}gYear`,
  duration: `${NAMESPACES.xsd}duration`,
  anyURI: `${NAMESPACES.xsd}anyURI`,
  hexBinary: `${NAMESPACES.xsd}hexBinary`,
  wktLiteral: 'http://www.opengis.net/ont/geosparql#wktLiteral',
} as const;

/** Datatype of a plain string under a coercion; undefined where it is an IRI. */
export function datatypeOf(coercion: Coercion): string | undefined {
  if (coercion === 'iri') return undefined;
  return coercion === 'text' || coercion === 'string' ? XSD_STRING : DATATYPES[coercion];
}
