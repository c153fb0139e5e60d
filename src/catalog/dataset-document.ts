import type { Site } from '../config/site.js';
import { datasetPath, documentIri, programmePath } from '../model/document-path.js';
import type { Document, NodeObject } from '../rdf/document.js';
import type { DumpFile } from '../snapshot/contract.js';
import { AUTHORITY, EU_LANGUAGES, FILE_TYPES, mediaTypeIri } from './authorities.js';
import type { DatasetProfile } from './dataset-profile.js';
import { datasetDescription, datasetKeywords, datasetTitle, inBothLanguages } from './dataset-texts.js';

/** A dataset with its dumps. */
export interface DatasetInput {
  readonly profile: DatasetProfile;
  readonly dumps: readonly DumpFile[];
}

/** Nodes of the catalogue's document that datasets refer to. */
export interface CatalogueNodes {
  readonly catalog: string;
  readonly publisher: string;
  /** Only where the site states an address to write to. */
  readonly contact?: string;
}

/**
 * `/datasets/{slug}`: a `dcat:Dataset` (DCAT-AP 3.0.1) that is a `schema:Dataset` too, with a distribution for each dump,
 * its checksum, and the years it covers, all as fragments.
 */
export function datasetDocument(site: Site, input: DatasetInput, catalogue: CatalogueNodes): Document {
  const { configuration } = site;
  const { profile } = input;
  const path = datasetPath(profile.slug);
  const iri = documentIri(configuration.base, path);
  const title = datasetTitle(profile, configuration.title);
  const distributions = input.dumps.map((dump) => distributionNodes(site, iri, dump, input));
  const period = periodNode(iri, profile);
  return {
    path,
    kind: 'dataset',
    nodes: [
      {
        '@id': iri,
        '@type': ['dcat:Dataset', 'schema:Dataset'],
        ...describe(site, iri, profile),
        ...references(site, iri, profile, catalogue),
        'dcat:distribution': distributions.map(([node]) => node['@id']),
        'schema:distribution': distributions.map(([node]) => node['@id']),
        ...(period === undefined ? {} : { 'dct:temporal': period['@id'] }),
      },
      ...distributions.flat(),
      ...(period === undefined ? [] : [period]),
    ],
    datasets: [],
    summary: { title: title.fr, language: 'fr', date: profile.modified },
  };
}

/** Where a dump is downloaded: stable, and always of the current version. */
export function dumpUrl(base: string, { file }: Pick<DumpFile, 'file'>): string {
  return `${base}${file}`;
}

type Properties = Readonly<Record<string, NodeObject[string]>>;

function describe({ configuration }: Site, iri: string, profile: DatasetProfile): Properties {
  const title = inBothLanguages(datasetTitle(profile, configuration.title));
  const description = inBothLanguages(datasetDescription(profile, configuration.title));
  const { years } = profile;
  const keywords = datasetKeywords(profile);
  return {
    'dct:title': title,
    'schema:name': title,
    'dct:description': description,
    'schema:description': description,
    'dct:identifier': iri,
    'schema:identifier': iri,
    'schema:url': iri,
    'dcat:keyword': keywords,
    'schema:keywords': keywords,
    'dct:issued': profile.issued,
    'dct:modified': profile.modified,
    'schema:isAccessibleForFree': true,
    ...(years === undefined
      ? {}
      : { 'schema:temporalCoverage': `${isoYear(years.first)}/${isoYear(years.last)}` }),
  };
}

function references(
  { configuration }: Site,
  iri: string,
  { subject, slug }: DatasetProfile,
  { catalog, publisher, contact }: CatalogueNodes,
): Properties {
  const { base, license, languages } = configuration;
  return {
    'dct:publisher': publisher,
    ...(contact === undefined ? {} : { 'dcat:contactPoint': contact }),
    'dct:license': license,
    'schema:license': license,
    'schema:includedInDataCatalog': catalog,
    'dct:accessRights': AUTHORITY.public,
    'dcat:theme': [AUTHORITY.regions, AUTHORITY.government],
    'dct:language': languages.map((language) => EU_LANGUAGES[language]),
    'dct:spatial': AUTHORITY.france,
    'dcat:landingPage': `${iri}.html`,
    ...(subject === 'programme' ? { 'schema:about': documentIri(base, programmePath(slug), 'label') } : {}),
  };
}

/** The distribution, its checksum after it. */
function distributionNodes(
  { configuration }: Site,
  dataset: string,
  dump: DumpFile,
  { profile }: DatasetInput,
): readonly [NodeObject, NodeObject] {
  const { base, license, title } = configuration;
  const suffix = dump.file.slice(dump.file.lastIndexOf('.') + 1);
  const format = FORMAT_NAMES[dump.mediaType] ?? suffix;
  const texts = datasetTitle(profile, title);
  const url = dumpUrl(base, dump);
  const fileType = FILE_TYPES[dump.mediaType];
  const checksum = {
    '@id': `${dataset}#${suffix}-checksum`,
    '@type': ['spdx:Checksum'],
    'spdx:algorithm': AUTHORITY.sha256,
    'spdx:checksumValue': dump.sha256,
  };
  const distribution = {
    '@id': `${dataset}#${suffix}`,
    '@type': ['dcat:Distribution', 'schema:DataDownload'],
    'dct:title': inBothLanguages({ fr: `${texts.fr} (${format})`, en: `${texts.en} (${format})` }),
    'schema:name': inBothLanguages({ fr: `${texts.fr} (${format})`, en: `${texts.en} (${format})` }),
    'dcat:accessURL': url,
    'dcat:downloadURL': url,
    'schema:contentUrl': url,
    ...(fileType === undefined ? {} : { 'dct:format': fileType }),
    'dcat:mediaType': mediaTypeIri(dump.mediaType),
    'schema:encodingFormat': dump.mediaType,
    'dcat:byteSize': dump.bytes,
    'spdx:checksum': checksum['@id'],
    'dct:license': license,
    'dct:issued': profile.issued,
    'dct:modified': profile.modified,
  };
  return [distribution, checksum];
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  'application/n-triples': 'N-Triples',
  'text/turtle': 'Turtle',
  'application/ld+json': 'JSON-LD',
  'text/csv': 'CSV',
};

function periodNode(dataset: string, { years }: DatasetProfile): NodeObject | undefined {
  if (years === undefined) return undefined;
  return {
    '@id': `${dataset}#period`,
    '@type': ['dct:PeriodOfTime'],
    'dcat:startDate': `${isoYear(years.first)}-01-01`,
    'dcat:endDate': `${isoYear(years.last)}-12-31`,
  };
}

function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}
