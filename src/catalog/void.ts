import type { SiteConfiguration } from '../config/site.js';
import { datasetPath, documentIri } from '../model/document-path.js';
import type { Document, NodeObject } from '../rdf/document.js';
import { mediaTypesOf } from '../rdf/media-types.js';
import { NAMESPACES } from '../rdf/namespaces.js';
import { compactIri } from '../rdf/terms.js';
import type { Manifest } from '../snapshot/contract.js';
import { dumpUrl } from './dataset-document.js';

/** https://www.w3.org/TR/void/#well-known */
export const VOID_PATH = '.well-known/void';

export interface VoidInput {
  readonly manifest: Manifest;
  readonly configuration: SiteConfiguration;
  /** Some resources worth looking at, absolute IRIs: `void:exampleResource`. */
  readonly examples?: readonly string[];
}

/**
 * `/.well-known/void`: what the whole dataset holds, from the statistics that the build counted once. Classes and
 * properties stand as partitions with their counts, from which query editors complete. Served, never stored.
 */
export function voidDocument(input: VoidInput): Document {
  const { manifest, configuration } = input;
  const iri = documentIri(manifest.base, VOID_PATH);
  const classes = partitions(iri, manifest, 'class');
  const properties = partitions(iri, manifest, 'property');
  const description: NodeObject = {
    '@id': iri,
    '@type': ['void:DatasetDescription', 'foaf:Document'],
    'foaf:primaryTopic': `${iri}#dataset`,
    'dct:license': configuration.license,
    'dct:modified': manifest.modified,
  };
  const dataset: NodeObject = {
    '@id': `${iri}#dataset`,
    '@type': ['void:Dataset'],
    'dct:title': { '@value': configuration.title, '@language': configuration.languages[0] ?? 'fr' },
    'dct:license': configuration.license,
    'dct:publisher': `${documentIri(manifest.base, 'catalog')}#publisher`,
    'dct:modified': manifest.modified,
    ...access(input),
    ...counts(manifest),
    'void:classPartition': classes.map((node) => node['@id']),
    'void:propertyPartition': properties.map((node) => node['@id']),
  };
  return {
    path: VOID_PATH,
    kind: 'catalog',
    nodes: [description, dataset, ...classes, ...properties],
    datasets: [],
    summary: { title: configuration.title },
  };
}

type Properties = Readonly<Record<string, NodeObject[string]>>;

function access({ manifest, examples = [] }: VoidInput): Properties {
  const { base, datasets } = manifest;
  const formats = mediaTypesOf('document').flatMap(({ formatIri }) => formatIri ?? []);
  return {
    'void:sparqlEndpoint': `${base}sparql`,
    'void:uriSpace': base,
    'foaf:homepage': base,
    'void:feature': formats,
    'void:vocabulary': vocabularies(manifest),
    'void:exampleResource': examples,
    'void:subset': datasets.map(({ slug }) => documentIri(base, datasetPath(slug))),
    'void:dataDump': datasets.flatMap(({ dumps }) =>
      dumps.filter(({ mediaType }) => mediaType !== 'text/csv').map((dump) => dumpUrl(base, dump)),
    ),
  };
}

function counts({ statistics }: Manifest): Properties {
  return {
    'void:triples': statistics.triples,
    'void:entities': statistics.distinctSubjects,
    'void:distinctSubjects': statistics.distinctSubjects,
    'void:distinctObjects': statistics.distinctObjects,
    'void:documents': statistics.documents,
    'void:classes': Object.keys(statistics.classes).length,
    'void:properties': Object.keys(statistics.properties).length,
  };
}

/** Namespaces of the classes and properties in use, of those we know. */
function vocabularies({ statistics, vocabulary }: Manifest): string[] {
  const used = [...Object.keys(statistics.classes), ...Object.keys(statistics.properties)];
  return [vocabulary, ...Object.values(NAMESPACES)]
    .filter((namespace) => used.some((iri) => iri.startsWith(namespace)))
    .sort();
}

function partitions(
  document: string,
  { statistics, vocabulary }: Manifest,
  kind: 'class' | 'property',
): NodeObject[] {
  const name = (iri: string) => `${document}#${kind}-${fragment(compactIri(iri, vocabulary))}`;
  if (kind === 'class') {
    return Object.entries(statistics.classes).map(([iri, { instances }]) => ({
      '@id': name(iri),
      'void:class': iri,
      'void:entities': instances,
    }));
  }
  return Object.entries(statistics.properties).map(([iri, property]) => ({
    '@id': name(iri),
    'void:property': iri,
    'void:triples': property.triples,
    'void:distinctSubjects': property.distinctSubjects,
    'void:distinctObjects': property.distinctObjects,
  }));
}

/** A term as part of a fragment: `schema:City` stays, whatever else an IRI may hold is percent-encoded. */
function fragment(term: string): string {
  return encodeURIComponent(term).replaceAll('%3A', ':');
}
