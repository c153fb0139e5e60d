import type { Site } from '../config/site.js';
import { documentIri } from '../model/document-path.js';
import type { Document, NodeObject } from '../rdf/document.js';
import { AUTHORITY, EU_LANGUAGES, referencedTerms } from './authorities.js';
import { type CatalogueNodes, type DatasetInput, datasetDocument } from './dataset-document.js';
import { inBothLanguages } from './dataset-texts.js';

/** Path of the catalogue's document. */
export const CATALOG_PATH = 'catalog';

export interface CatalogInput {
  readonly datasets: readonly DatasetInput[];
}

/**
 * The catalogue's own document and that of each dataset, to be stored. Each holds only what it is the subject of; what a
 * harvester is served is `catalogRepresentation`.
 *
 * All dates come from the ledger by way of the datasets, so that an unchanged build gives unchanged documents.
 */
export function catalogDocuments(site: Site, input: CatalogInput): Document[] {
  const iri = documentIri(site.configuration.base, CATALOG_PATH);
  const hasContact = site.configuration.publisher.email !== undefined;
  const nodes: CatalogueNodes = {
    catalog: iri,
    publisher: `${iri}#publisher`,
    ...(hasContact ? { contact: `${iri}#contact` } : {}),
  };
  const datasets = input.datasets.map((dataset) => datasetDocument(site, dataset, nodes));
  return [catalogDocument(site, input, datasets, nodes), ...datasets];
}

/**
 * The catalogue as harvesters read it, who fetch one page and nothing else: the stored documents of catalogue and
 * datasets in one graph, with a typed node for every term of an authority that they refer to.
 *
 * @param documents the stored catalogue first, then its datasets
 */
export function catalogRepresentation(documents: readonly Document[]): Document {
  const [catalog] = documents;
  if (catalog?.kind !== 'catalog') throw new TypeError('the catalogue’s own document comes first');
  const nodes = documents.flatMap((document) => document.nodes);
  return { ...catalog, nodes: [...nodes, ...referencedTerms(nodes)] };
}

function catalogDocument(
  site: Site,
  { datasets: inputs }: CatalogInput,
  datasets: readonly Document[],
  nodes: CatalogueNodes,
): Document {
  const { title, description, base, license, languages } = site.configuration;
  const [language = 'fr'] = languages;
  const datasetIris = datasets.map(({ path }) => documentIri(base, path));
  const service = serviceNode(site, datasetIris, nodes);
  const issued = inputs.map(({ profile }) => profile.issued).sort()[0];
  const modified = inputs
    .map(({ profile }) => profile.modified)
    .sort()
    .at(-1);
  const catalog: NodeObject = {
    '@id': nodes.catalog,
    '@type': ['dcat:Catalog', 'schema:DataCatalog'],
    'dct:title': { '@value': title, '@language': language },
    'schema:name': { '@value': title, '@language': language },
    'dct:description':
      description === undefined
        ? inBothLanguages(defaultDescription(title))
        : { '@value': description, '@language': language },
    'dct:identifier': nodes.catalog,
    'dct:publisher': nodes.publisher,
    'dct:language': languages.map((name) => EU_LANGUAGES[name]),
    'dct:license': license,
    'dct:spatial': AUTHORITY.france,
    'dcat:themeTaxonomy': AUTHORITY.themes,
    'foaf:homepage': base,
    'dcat:dataset': datasetIris,
    'schema:dataset': datasetIris,
    'dcat:service': service['@id'],
    ...(issued === undefined ? {} : { 'dct:issued': issued }),
    ...(modified === undefined ? {} : { 'dct:modified': modified }),
  };
  return {
    path: CATALOG_PATH,
    kind: 'catalog',
    nodes: [catalog, service, publisherNode(site, nodes), ...contactNodes(site, nodes)],
    datasets: [],
    summary: { title, language, ...(modified === undefined ? {} : { date: modified }) },
  };
}

function defaultDescription(title: string) {
  return {
    fr: `Catalogue des données ouvertes du site «\u00a0${title}\u00a0»\u00a0: labels, prix, lauréats, articles et lieux.`,
    en: `Catalogue of the open data of the site “${title}”: labels, prizes, laureates, articles and places.`,
  };
}

function serviceNode(
  { configuration }: Site,
  datasets: readonly string[],
  nodes: CatalogueNodes,
): NodeObject {
  const { base, license, title } = configuration;
  const endpoint = `${base}sparql`;
  return {
    '@id': `${nodes.catalog}#sparql`,
    '@type': ['dcat:DataService'],
    'dct:title': inBothLanguages({ fr: `Service SPARQL – ${title}`, en: `SPARQL service – ${title}` }),
    'dct:description': inBothLanguages({
      fr: 'Interroge toutes les données du site en SPARQL 1.1.',
      en: 'Queries all data of the site in SPARQL 1.1.',
    }),
    'dct:identifier': `${nodes.catalog}#sparql`,
    'dcat:endpointURL': endpoint,
    'dcat:endpointDescription': endpoint,
    'dct:conformsTo': AUTHORITY.sparqlProtocol,
    'dcat:servesDataset': datasets,
    'dct:license': license,
    'dct:accessRights': AUTHORITY.public,
    'dct:publisher': nodes.publisher,
    ...(nodes.contact === undefined ? {} : { 'dcat:contactPoint': nodes.contact }),
  };
}

function publisherNode({ configuration }: Site, nodes: CatalogueNodes): NodeObject {
  const { name, url, email, siren } = configuration.publisher;
  const [language = 'fr'] = configuration.languages;
  return {
    '@id': nodes.publisher,
    '@type': ['foaf:Agent'],
    'foaf:name': { '@value': name, '@language': language },
    ...(url === undefined ? {} : { 'foaf:homepage': url }),
    ...(email === undefined ? {} : { 'foaf:mbox': `mailto:${email}` }),
    ...(siren === undefined ? {} : { 'dct:identifier': siren }),
  };
}

function contactNodes({ configuration }: Site, { contact }: CatalogueNodes): NodeObject[] {
  const { name, url, email } = configuration.publisher;
  if (contact === undefined || email === undefined) return [];
  return [
    {
      '@id': contact,
      '@type': ['vcard:Organization', 'vcard:Kind'],
      'vcard:fn': name,
      'vcard:hasEmail': `mailto:${email}`,
      ...(url === undefined ? {} : { 'vcard:hasURL': url }),
    },
  ];
}
