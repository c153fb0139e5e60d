import type { SourceLocation } from '../core/location.js';
import type { NodeValue, PropertyOrigin, SourcedDocument } from '../rdf/document.js';
import { isReference, propertiesOf } from '../rdf/node-values.js';

/** Where a result is to be mended. */
export interface ResultPlace {
  readonly focusNode: string;
  /** Terms of the properties the constraint looks at. */
  readonly terms: ReadonlySet<string>;
  /** IRI of the offending value, where it is one. */
  readonly value?: string;
}

/**
 * The author's file and line for a result: that of the property, else of the value, of the node, of what links to the
 * node, and at last any of the document.
 */
export function locate(sourced: SourcedDocument, place: ResultPlace): SourceLocation | undefined {
  const { origins } = sourced;
  const property = origins.find(({ node, term }) => node === place.focusNode && place.terms.has(term));
  if (property !== undefined) return property.location;
  const nodes = [place.value, place.focusNode].filter((node) => node !== undefined);
  for (const wanted of nodes) {
    const origin = origins.find(({ node }) => node === wanted);
    if (origin !== undefined) return origin.location;
  }
  return (linkTo(sourced, place.focusNode) ?? origins[0])?.location;
}

function linkTo({ document, origins }: SourcedDocument, target: string): PropertyOrigin | undefined {
  for (const node of document.nodes) {
    const own = origins.filter((origin) => origin.node === node['@id']);
    if (own.length === 0) continue;
    const terms = [...propertiesOf(node)].flatMap(([term, values]) =>
      values.some((value) => value === target || isReferenceTo(value, target)) ? [term] : [],
    );
    if (terms.length > 0) return own.find(({ term }) => terms.includes(term)) ?? own[0];
  }
  return undefined;
}

function isReferenceTo(value: NodeValue, target: string): boolean {
  return isReference(value) && value['@id'] === target;
}
