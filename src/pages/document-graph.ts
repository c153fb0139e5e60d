import type { Language } from '../core/localized.js';
import { MAIN_FRAGMENT } from '../model/document-path.js';
import type { Document, NodeObject, NodeValue } from '../rdf/document.js';
import { isReference } from '../rdf/node-values.js';

/** Reading access to the nodes of one document. */
export interface DocumentGraph {
  readonly document: Document;
  /** The thing the document is about; the document's own node where it is about nothing else. */
  readonly main: NodeObject;
  node(iri: string): NodeObject | undefined;
  ofType(type: string): readonly NodeObject[];
}

export function readGraph(document: Document): DocumentGraph {
  const byId = new Map(document.nodes.map((node) => [node['@id'], node]));
  const own = document.nodes[0] ?? { '@id': document.path };
  const fragment = MAIN_FRAGMENT[document.kind];
  return {
    document,
    main: (fragment === null ? own : byId.get(`${own['@id']}#${fragment}`)) ?? own,
    node: (iri) => byId.get(iri),
    ofType: (type) => document.nodes.filter((node) => node['@type']?.includes(type)),
  };
}

/** All values of a term, in their order. */
export function valuesOf(node: NodeObject | undefined, term: string): readonly NodeValue[] {
  const value = node?.[term];
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

/** Those values in the page's language where there are any, else all. */
export function inLanguage(values: readonly NodeValue[], language: Language): readonly NodeValue[] {
  const chosen = values.filter((value) => languageOf(value) === language);
  return chosen.length > 0 ? chosen : values;
}

/** Values as text: in the page's language where the term has one, else in whatever languages there are. */
export function textsOf(node: NodeObject | undefined, term: string, language: Language): readonly string[] {
  return inLanguage(valuesOf(node, term), language).map(plainValue);
}

export function textOf(node: NodeObject | undefined, term: string, language: Language): string | undefined {
  return textsOf(node, term, language)[0];
}

export function numberOf(node: NodeObject | undefined, term: string): number | undefined {
  const [value] = valuesOf(node, term);
  const number = value === undefined ? Number.NaN : Number(plainValue(value));
  return Number.isFinite(number) ? number : undefined;
}

/** The lexical form, whatever the value's datatype. */
export function plainValue(value: NodeValue): string {
  if (typeof value !== 'object') return String(value);
  return isReference(value) ? value['@id'] : value['@value'];
}

/** What a value links to, where it is an IRI that may be linked to or looked up. */
export function iriOf(value: NodeValue): string | undefined {
  const text =
    typeof value === 'string' || (typeof value === 'object' && isReference(value)) ? plainValue(value) : '';
  return isWebAddress(text) ? text : undefined;
}

export function languageOf(value: NodeValue): string | undefined {
  return typeof value === 'object' && '@language' in value ? value['@language'] : undefined;
}

/** Terms by which things of any kind are called, best first. */
const NAME_TERMS = [
  'schema:name',
  'schema:headline',
  'skos:prefLabel',
  'rdfs:label',
  'dct:title',
  'foaf:name',
] as const;

export function nameOf(node: NodeObject | undefined, language: Language): string | undefined {
  for (const term of NAME_TERMS) {
    const name = textOf(node, term, language);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** An address that a page may link to; anything else (`javascript:`, relative) is text. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/i.test(text);
}

function isList(value: NodeValue | readonly NodeValue[]): value is readonly NodeValue[] {
  return Array.isArray(value);
}
