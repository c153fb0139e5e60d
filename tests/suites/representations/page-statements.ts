import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';

const SCHEMA = 'https://schema.org/';
const SCRIPT = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs;

/** What a page tells search engines, as triples; its breadcrumb, which is about the site's pages, is left out. */
export async function pageStatements(html: string): Promise<readonly Quad[]> {
  const statements: Quad[] = [];
  for (const [, script = ''] of html.matchAll(SCRIPT)) {
    const { '@context': context, breadcrumb: _, ...page } = JSON.parse(script) as Record<string, unknown>;
    if (context !== 'https://schema.org') throw new Error(`the context is ${JSON.stringify(context)}`);
    const input = { ...page, '@context': { '@vocab': SCHEMA } } as jsonld.JsonLdDocument;
    statements.push(...((await jsonld.toRDF(input, { safe: true } as jsonld.Options.ToRdf)) as Quad[]));
  }
  return statements;
}

/** Properties by which a linked thing's own document may have named it. */
const NAMES = [
  `${SCHEMA}name`,
  `${SCHEMA}headline`,
  'http://www.w3.org/2004/02/skos/core#prefLabel',
  'http://www.w3.org/2000/01/rdf-schema#label',
  'http://purl.org/dc/terms/title',
  'http://xmlns.com/foaf/0.1/name',
];
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The triples of a snapshot, asked without languages and datatypes, which plain schema.org does not have. */
export class KnownStatements {
  readonly #known = new Set<string>();

  constructor(quads: Iterable<Quad>) {
    for (const { subject, predicate, object } of quads)
      this.#known.add(key(subject.value, predicate.value, object.value));
  }

  holds({ subject, predicate, object }: Quad): boolean {
    const properties = predicate.value === `${SCHEMA}name` ? NAMES : [predicate.value];
    if (properties.some((property) => this.#known.has(key(subject.value, property, object.value))))
      return true;
    // The page itself is said to be one, and to have a subject: that is what a document is.
    if (predicate.value === RDF_TYPE && object.value === `${SCHEMA}WebPage`)
      return !subject.value.includes('#');
    return false;
  }
}

function key(subject: string, predicate: string, object: string): string {
  return JSON.stringify([subject, predicate, object]);
}
