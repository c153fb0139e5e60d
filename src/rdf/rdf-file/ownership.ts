import type { Quad } from '@rdfjs/types';

/** Where a quad of a file belongs. */
export type Ownership =
  | { readonly kind: 'file-document' }
  | { readonly kind: 'named' }
  /** It would say something in a document of the site, or under its name. */
  | { readonly kind: 'clash'; readonly iri: string; readonly place: 'graph' | 'subject' };

/**
 * Default graph: the file's own document, whose subjects are anything but other documents of the site, since a triple
 * stands in one graph only. Named graphs: any name that is not below the site's base, where names are the site's own.
 *
 * @param iri of the file's document
 * @param base of the site
 */
export function ownership({ subject, graph }: Quad, iri: string, base: string): Ownership {
  if (graph.termType === 'NamedNode') {
    const isSkolem = graph.value.startsWith(`${iri}#b-`);
    return graph.value.startsWith(base) && !isSkolem
      ? { kind: 'clash', iri: graph.value, place: 'graph' }
      : { kind: 'named' };
  }
  const isElsewhere = subject.value.startsWith(base) && withoutFragment(subject.value) !== iri;
  return isElsewhere ? { kind: 'clash', iri: subject.value, place: 'subject' } : { kind: 'file-document' };
}

function withoutFragment(iri: string): string {
  const hash = iri.indexOf('#');
  return hash === -1 ? iri : iri.slice(0, hash);
}
