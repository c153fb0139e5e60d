import { documentIri } from '../model/document-path.js';
import type { Document, NodeObject, NodeValue } from '../rdf/document.js';
import { type ForgottenMatcher, redactText } from './redact-text.js';

/**
 * A document without the people who are forgotten: their nodes, the claims about them, every link to them and, masked,
 * their names wherever a text holds them. Undefined where the document itself is about one of them; the same document
 * where nothing had to go. Builds and `forget` both use it, so that both give the same bytes.
 */
export function redactDocument(
  document: Document,
  base: string,
  matcher: ForgottenMatcher,
): Document | undefined {
  const { path } = document;
  if (matcher.isForgotten(documentIri(base, path))) return undefined;
  const concerns = (iri: string): boolean => isAboutForgotten(iri, base, path, matcher);
  const nodes = withoutPeople(document, concerns).map((node) =>
    mapValues(node, (value) => redactValue(value, (text) => redactText(text, path, matcher))),
  );
  const summary = mapTexts(document.summary, (text) => redactText(text, path, matcher));
  const redacted = { ...document, nodes, summary };
  return JSON.stringify(redacted) === JSON.stringify(document) ? document : redacted;
}

/** An IRI names somebody by being theirs, or by holding the name in its fragment: `#role-mathieu-vidal`. */
function isAboutForgotten(iri: string, base: string, path: string, matcher: ForgottenMatcher): boolean {
  if (!iri.startsWith(base) || /\s/.test(iri)) return false;
  if (matcher.isForgotten(iri)) return true;
  const hash = iri.indexOf('#');
  if (hash < 0) return false;
  const fragment = iri.slice(hash);
  return redactText(fragment, path, matcher) !== fragment;
}

const CLAIM_TERMS = ['rdf:subject', 'rdf:object'];

/**
 * Takes out the nodes of people, the claims about them, and then, until nothing changes, what only those led to: the
 * quote of a claim that went, its selectors. The first two nodes, the document and its thing, stay.
 */
function withoutPeople(document: Document, concerns: (iri: string) => boolean): readonly NodeObject[] {
  const removed = new Set<string>();
  for (const [index, node] of document.nodes.entries()) {
    const claims = CLAIM_TERMS.some((term) => irisIn(node[term]).some(concerns));
    if (index > 0 && (concerns(node['@id']) || claims)) removed.add(node['@id']);
  }
  const gone = (iri: string): boolean => removed.has(iri) || concerns(iri);
  if (!document.nodes.some((node) => gone(node['@id']) || linksOf(node).some(gone))) return document.nodes;
  let kept = document.nodes;
  for (;;) {
    const before = kept;
    kept = kept.filter((node) => !gone(node['@id'])).map((node) => withoutLinks(node, gone));
    const orphans = orphansOf(document, kept, removed);
    if (orphans.length === 0 && before.length === kept.length) return kept;
    for (const iri of orphans) removed.add(iri);
  }
}

/** Nodes that led to removed ones only, or that only removed ones led to. */
function orphansOf(document: Document, kept: readonly NodeObject[], removed: ReadonlySet<string>): string[] {
  const stillLinked = new Set(kept.flatMap(linksOf));
  const wereLinkedByRemoved = new Set(
    document.nodes.filter((node) => removed.has(node['@id'])).flatMap(linksOf),
  );
  return kept
    .slice(2)
    .filter((node) => {
      const iri = node['@id'];
      const lostItsBodies =
        irisIn(originalOf(document, iri)?.['oa:hasBody']).length > 0 && node['oa:hasBody'] === undefined;
      return lostItsBodies || (wereLinkedByRemoved.has(iri) && !stillLinked.has(iri));
    })
    .map((node) => node['@id']);
}

function originalOf(document: Document, iri: string): NodeObject | undefined {
  return document.nodes.find((node) => node['@id'] === iri);
}

function withoutLinks(node: NodeObject, gone: (iri: string) => boolean): NodeObject {
  return mapValues(node, (value) => (typeof value === 'string' && gone(value) ? undefined : value));
}

function linksOf(node: NodeObject): string[] {
  return Object.entries(node).flatMap(([term, value]) => (term.startsWith('@') ? [] : irisIn(value)));
}

function irisIn(value: NodeObject[string]): string[] {
  return [value].flat().filter((each): each is string => typeof each === 'string');
}

/** Changes each value of a node; undefined leaves it out, and the term with its last value. */
function mapValues(node: NodeObject, change: (value: NodeValue) => NodeValue | undefined): NodeObject {
  const entries = Object.entries(node).flatMap(([term, value]): [string, NodeObject[string]][] => {
    if (value === undefined || term.startsWith('@')) return [[term, value]];
    if (!Array.isArray(value)) {
      const changed = change(value as NodeValue);
      return changed === undefined ? [] : [[term, changed]];
    }
    const values = (value as readonly NodeValue[]).map(change).filter((each) => each !== undefined);
    return values.length === 0 ? [] : [[term, values]];
  });
  return { ...Object.fromEntries(entries), '@id': node['@id'] };
}

function redactValue(value: NodeValue, redact: (text: string) => string): NodeValue {
  if (typeof value === 'string') return /^https?:\S+$/.test(value) ? value : redact(value);
  if (typeof value === 'object' && '@value' in value) return { ...value, '@value': redact(value['@value']) };
  return value;
}

/** Changes each text in a plain value, at any depth. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => mapTexts(each, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, mapTexts(each, change)]),
  ) as T;
}
