import type { LanguageString, NodeObject, NodeValue, Reference, TypedLiteral } from './document.js';

/** Values of a property as a list: none, one or several. */
export function valuesOf(node: NodeObject, term: string): readonly NodeValue[] {
  const values = node[term];
  if (values === undefined) return [];
  return isList(values) ? values : [values];
}

/** Terms of a node with their values, without `@id` and `@type`, in the order they were written. */
export function* propertiesOf(node: NodeObject): Iterable<[string, readonly NodeValue[]]> {
  for (const term in node) {
    if (term !== '@id' && term !== '@type') yield [term, valuesOf(node, term)];
  }
}

export function isReference(value: NodeValue): value is Reference {
  return typeof value === 'object' && '@id' in value;
}

export function isLanguageString(value: NodeValue): value is LanguageString {
  return typeof value === 'object' && '@language' in value;
}

export function isTypedLiteral(value: NodeValue): value is TypedLiteral {
  return typeof value === 'object' && '@type' in value;
}

function isList(values: NodeValue | readonly NodeValue[]): values is readonly NodeValue[] {
  return Array.isArray(values);
}
