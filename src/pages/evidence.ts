import type { NodeObject } from '../rdf/document.js';
import { type DocumentGraph, numberOf, plainValue, valuesOf } from './document-graph.js';

/** A passage of an article with the claims that rest on it. */
export interface Quote {
  /** Fragment of the annotation in the article's document: `quote-1`. */
  readonly fragment: string;
  readonly exact: string;
  /** Where the passage stands in the article's text, in UTF-16 code units; unknown for text that is not shown. */
  readonly range?: { readonly start: number; readonly end: number };
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly rule?: string;
  readonly confidence?: number;
}

/** The quotes of a document, in the order of the text (Web Annotation: text quote and text position selectors). */
export function readQuotes(graph: DocumentGraph): readonly Quote[] {
  return graph
    .ofType('oa:Annotation')
    .map((annotation) => readQuote(graph, annotation))
    .filter((quote) => quote !== undefined)
    .sort(
      (a, b) => (a.range?.start ?? Number.MAX_SAFE_INTEGER) - (b.range?.start ?? Number.MAX_SAFE_INTEGER),
    );
}

function readQuote(graph: DocumentGraph, annotation: NodeObject): Quote | undefined {
  const selectors = follow(graph, annotation, 'oa:hasTarget').flatMap((target) =>
    follow(graph, target, 'oa:hasSelector'),
  );
  const exact = selectors.flatMap((selector) => valuesOf(selector, 'oa:exact').map(plainValue))[0];
  if (exact === undefined) return undefined;
  const position = selectors.find((selector) => selector['oa:start'] !== undefined);
  const start = numberOf(position, 'oa:start');
  const end = numberOf(position, 'oa:end');
  return {
    fragment: annotation['@id'].slice(annotation['@id'].indexOf('#') + 1),
    exact,
    ...(start === undefined || end === undefined || start >= end ? {} : { range: { start, end } }),
    claims: follow(graph, annotation, 'oa:hasBody').flatMap((body) => readClaim(body) ?? []),
  };
}

function readClaim(node: NodeObject): Claim | undefined {
  const first = (term: string) => valuesOf(node, term).map(plainValue)[0];
  const subject = first('rdf:subject');
  const predicate = first('rdf:predicate');
  const object = first('rdf:object');
  if (subject === undefined || predicate === undefined || object === undefined) return undefined;
  const rule = first('rule');
  const confidence = numberOf(node, 'confidence');
  return {
    subject,
    predicate,
    object,
    ...(rule === undefined ? {} : { rule }),
    ...(confidence === undefined ? {} : { confidence }),
  };
}

function follow(graph: DocumentGraph, node: NodeObject, term: string): readonly NodeObject[] {
  return valuesOf(node, term).flatMap((value) => graph.node(plainValue(value)) ?? []);
}
