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

/** An IRI that is absolute already stays as it is written: the URL parser would normalise it. */
function resolve(reference: string, base: string): string {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(reference)) return reference;
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference;
}
