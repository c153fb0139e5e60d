import type { Query, TermIri } from '@traqula/rules-sparql-1-1';

/** Absolute form of an IRI of a query, by its prologue: BASE and PREFIX in their order (SPARQL 1.1, 4.1.1). */
export function resolveIri(iri: TermIri, prologue: Query['context'], serviceIri: string): string {
  let base = serviceIri;
  const prefixes = new Map<string, string>();
  for (const definition of prologue) {
    const target = resolve(definition.value.value, base);
    if (definition.subType === 'base') base = target;
    else prefixes.set(definition.key, target);
  }
  if ('prefix' in iri && typeof iri.prefix === 'string') return (prefixes.get(iri.prefix) ?? '') + iri.value;
  return resolve(iri.value, base);
}

const WITH_AUTHORITY = /^(?<scheme>[a-z][a-z0-9+.-]*:)(?<authority>\/\/[^/?#]*)(?<rest>.*)$/isu;
const SOME_HOST = 'http://host';

/**
 * Resolves a relative reference as the engine does (RFC 3986, 5.2, for IRIs). An IRI that is absolute already stays as it
 * is written, as does what is relative to an IRI without a host.
 *
 * The URL parser knows the rules for paths, but would turn an IRI into a URL: all it would change is hidden from it.
 */
function resolve(reference: string, base: string): string {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(reference)) return reference;
  const { scheme, authority, rest = '' } = WITH_AUTHORITY.exec(base)?.groups ?? {};
  if (scheme === undefined || authority === undefined) return reference;
  if (reference.startsWith('//')) return scheme + reference;
  const { href } = new URL(toAscii(reference), SOME_HOST + toAscii(rest));
  return scheme + authority + decodeURI(href.slice(SOME_HOST.length));
}

/** What `decodeURI` gives back: what was percent-encoded already is encoded once more. */
function toAscii(text: string): string {
  return text.replaceAll('%', '%25').replaceAll(/[^\0-\x7f\p{Surrogate}]+/gu, encodeURIComponent);
}
