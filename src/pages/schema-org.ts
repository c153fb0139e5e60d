import type { Language } from '../core/localized.js';
import type { NodeObject, NodeValue } from '../rdf/document.js';
import { TERMS } from '../rdf/terms.js';
import { inLanguage, iriOf, plainValue, valuesOf } from './document-graph.js';
import type { DocumentView, LinkedThing } from './document-view.js';

/**
 * The second, plain projection of a document, for search engines: unprefixed schema.org terms, absolute `@id`s, one
 * tree from the page down, so that no node stands alone. It says nothing that the snapshot does not: only its
 * `schema:` triples, and the names of linked things from their own documents. Texts are plain strings in the page's
 * language, since search engines read no language tags.
 */
export interface SchemaOrgOptions {
  readonly base: string;
  readonly language: Language;
  /** From the home page down to the page above this one. */
  readonly breadcrumb: readonly { readonly name: string; readonly path: string }[];
}

type Json = string | number | boolean | JsonObject | readonly Json[];
interface JsonObject {
  readonly [key: string]: Json;
}

const PREFIX = 'schema:';
/** The text stands in the page already; a second copy would double its weight. */
const LEFT_OUT = new Set(['schema:articleBody', 'schema:mainEntity', 'schema:mainEntityOfPage']);
/** What a linked thing tells of itself: enough for an event's place or a certification's issuer. */
const OF_LINKED_THINGS = [
  'schema:name',
  'schema:headline',
  'schema:url',
  'schema:address',
  'schema:startDate',
  'schema:location',
] as const;

/** What a catalogue tells of its datasets: search engines ask a description of each. */
const OF_LINKED_DATASETS = [...OF_LINKED_THINGS, 'schema:description', 'schema:license'] as const;
/** Terms whose value is an address, even where a document of this site stands there. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'schema:url',
  'schema:sameAs',
  'schema:contentUrl',
  'schema:relatedLink',
  'schema:license',
]);

export function projectToSchemaOrg(view: DocumentView, options: SchemaOrgOptions): JsonObject {
  const { document, main } = view.graph;
  const page = document.nodes[0] ?? main;
  const seen = new Set<string>([page['@id']]);
  const project: Projection = { view, language: options.language, seen, node: (iri) => view.graph.node(iri) };
  const isAboutItself = main === page;
  return {
    '@context': 'https://schema.org',
    ...(isAboutItself
      ? projectNode(project, page)
      : {
          '@id': page['@id'],
          '@type': 'WebPage',
          ...projectProperties(project, page),
          mainEntity: projectNode(project, main),
        }),
    ...(isAboutItself ? {} : { breadcrumb: breadcrumbList(page['@id'], document.summary.title, options) }),
  };
}

/** Where a projection looks up nodes, and which it has described already. */
interface Projection {
  readonly view: DocumentView;
  readonly language: Language;
  readonly seen: Set<string>;
  readonly node: (iri: string) => NodeObject | undefined;
}

function projectNode(projection: Projection, node: NodeObject): JsonObject {
  projection.seen.add(node['@id']);
  return { '@id': node['@id'], ...typeOf(node), ...projectProperties(projection, node) };
}

function projectProperties(projection: Projection, node: NodeObject, only?: readonly string[]): JsonObject {
  const properties: Record<string, Json> = {};
  for (const term of only ?? Object.keys(node)) {
    if (!term.startsWith(PREFIX) || LEFT_OUT.has(term)) continue;
    const values = inLanguage(valuesOf(node, term), projection.language)
      .map((value) =>
        ADDRESSES.has(term) ? addressOf(value) : projectValue(projection, value, TERMS.get(term) === 'iri'),
      )
      .filter((value) => value !== '');
    const [first] = values;
    if (first !== undefined) properties[term.slice(PREFIX.length)] = values.length === 1 ? first : values;
  }
  return properties;
}

function addressOf(value: NodeValue): Json {
  return iriOf(value) ?? plainValue(value);
}

/** @param isLink whether a plain string is an IRI here; an identifier may look like one and be none */
function projectValue(projection: Projection, value: NodeValue, isLink: boolean): Json {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const iri = isLink || typeof value === 'object' ? iriOf(value) : undefined;
  if (iri === undefined) return plainValue(value);
  const local = projection.node(iri);
  if (local !== undefined) {
    return projection.seen.has(iri) ? { '@id': iri } : projectNode(projection, local);
  }
  const linked = projection.view.names.get(iri);
  return linked === undefined ? iri : projectLinked(projection, iri, linked);
}

/** A thing that has its own document: its kind and name, and no more than a reader needs in passing. */
function projectLinked(projection: Projection, iri: string, linked: LinkedThing): JsonObject {
  if (projection.seen.has(iri)) return { '@id': iri };
  projection.seen.add(iri);
  const { node, graph } = linked;
  if (node === undefined || graph === undefined) return { '@id': iri, name: linked.name };
  const there: Projection = { ...projection, node: (other) => graph.node(other) };
  const terms = node['@type']?.includes('schema:Dataset') ? OF_LINKED_DATASETS : OF_LINKED_THINGS;
  return { '@id': iri, ...typeOf(node), ...projectProperties(there, node, terms) };
}

function typeOf(node: NodeObject): JsonObject {
  const types = (node['@type'] ?? [])
    .filter((type) => type.startsWith(PREFIX))
    .map((type) => type.slice(PREFIX.length));
  const [first] = types;
  return first === undefined ? {} : { '@type': types.length === 1 ? first : types };
}

function breadcrumbList(pageIri: string, title: string, { base, breadcrumb }: SchemaOrgOptions): JsonObject {
  const items = breadcrumb.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: `${base}${path}`,
  }));
  return {
    '@id': `${pageIri}#breadcrumb`,
    '@type': 'BreadcrumbList',
    itemListElement: [...items, { '@type': 'ListItem', position: items.length + 1, name: title }],
  };
}
