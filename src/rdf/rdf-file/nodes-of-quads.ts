import type { Literal, Quad, Term } from '@rdfjs/types';
import { type Coercion, datatypeOf } from '../coercion.js';
import type { NodeObject, NodeValue } from '../document.js';
import { RDF_TYPE, XSD_STRING } from '../namespaces.js';
import { compactIri, TERMS } from '../terms.js';

/**
 * Triples as the flat nodes that the compiled walk makes the same triples of: a node for each subject, in the order in
 * which subjects, and their properties, first come.
 *
 * @param quads without blank nodes; their graphs are left out
 */
export function nodesOfQuads(quads: Iterable<Quad>, vocabulary: string): NodeObject[] {
  const nodes = new Map<string, NodeParts>();
  for (const { subject, predicate, object } of quads) {
    let parts = nodes.get(subject.value);
    if (parts === undefined) {
      parts = { types: new Set(), properties: new Map() };
      nodes.set(subject.value, parts);
    }
    if (predicate.value === RDF_TYPE && object.termType === 'NamedNode')
      parts.types.add(compactIri(object.value, vocabulary));
    else addValue(parts, compactIri(predicate.value, vocabulary), object, vocabulary);
  }
  return [...nodes].map(([id, { types, properties }]) => ({
    '@id': id,
    ...(types.size === 0 ? {} : { '@type': [...types] }),
    ...Object.fromEntries([...properties].map(([term, values]) => [term, single(values)])),
  }));
}

interface NodeParts {
  readonly types: Set<string>;
  readonly properties: Map<string, NodeValue[]>;
}

function addValue(parts: NodeParts, term: string, object: Term, vocabulary: string): void {
  const value = nodeValue(object, TERMS.get(term) ?? 'text', vocabulary);
  const values = parts.properties.get(term);
  if (values === undefined) parts.properties.set(term, [value]);
  else values.push(value);
}

function single(values: readonly NodeValue[]): NodeValue | readonly NodeValue[] {
  const [first] = values;
  return first !== undefined && values.length === 1 ? first : values;
}

function nodeValue(object: Term, coercion: Coercion, vocabulary: string): NodeValue {
  if (object.termType === 'Literal') return literalValue(object, coercion, vocabulary);
  return coercion === 'iri' ? object.value : { '@id': object.value };
}

function literalValue(literal: Literal, coercion: Coercion, vocabulary: string): NodeValue {
  const { value, language, datatype } = literal;
  if (language !== '') return { '@value': value, '@language': language };
  if (datatype.value === (datatypeOf(coercion) ?? '')) return value;
  const type = datatype.value === XSD_STRING ? 'xsd:string' : compactIri(datatype.value, vocabulary);
  return { '@value': value, '@type': type };
}
