import { type CatalogInput, catalogDocuments, catalogRepresentation } from '../../src/catalog/catalog.js';
import { DatasetDates } from '../../src/catalog/dataset-dates.js';
import { profileDatasets } from '../../src/catalog/dataset-profile.js';
import { createDumpWriter } from '../../src/catalog/dumps.js';
import { type Site, siteConfiguration } from '../../src/config/site.js';
import { compareCodePoints } from '../../src/core/code-point-order.js';
import { documentIri } from '../../src/model/document-path.js';
import type { Document } from '../../src/rdf/document.js';
import { compileNQuads } from '../../src/rdf/n-quads.js';
import { serializeDocument } from '../../src/rdf/serialize.js';
import { TERMS } from '../../src/rdf/terms.js';
import type { DumpFile, Snapshot, StoredDocument } from '../../src/snapshot/contract.js';
import { openSnapshot } from '../../src/snapshot/reader.js';
import { SnapshotWriter } from '../../src/snapshot/writer.js';

export const BASE = 'https://data.example.org/opendata/';

export function testSite(more: Record<string, unknown> = {}): Site {
  const configuration = siteConfiguration.parse({
    title: 'Palmarès d’Essai',
    base: BASE,
    publisher: {
      name: 'Ville d’Essai',
      email: 'donnees@essai.example',
      url: 'https://essai.example/',
      siren: '217801380',
    },
    ...more,
  });
  return { folder: '/nowhere', configuration, vocabulary: `${BASE}vocab#` };
}

const sha256 = 'a'.repeat(64);

export function dumpsOf(slug: string): DumpFile[] {
  return [
    { file: `dumps/${slug}.csv`, mediaType: 'text/csv', bytes: 12, sha256 },
    { file: `dumps/${slug}.jsonld`, mediaType: 'application/ld+json', bytes: 34, sha256 },
    { file: `dumps/${slug}.nt`, mediaType: 'application/n-triples', bytes: 56, sha256 },
    { file: `dumps/${slug}.ttl`, mediaType: 'text/turtle', bytes: 78, sha256 },
  ];
}

export const CATALOG_INPUT: CatalogInput = {
  datasets: [
    {
      profile: {
        slug: 'articles',
        subject: 'articles',
        documents: 3,
        awards: 0,
        isPrize: false,
        issued: '2026-11-20T08:00:00Z',
        modified: '2026-11-22T08:00:00Z',
      },
      dumps: dumpsOf('articles'),
    },
    {
      profile: {
        slug: 'places',
        subject: 'places',
        documents: 2,
        awards: 0,
        isPrize: false,
        issued: '2026-11-20T08:00:00Z',
        modified: '2026-11-20T08:00:00Z',
      },
      dumps: dumpsOf('places'),
    },
    {
      profile: {
        slug: 'villes-internet',
        subject: 'programme',
        documents: 12,
        awards: 8,
        name: { text: 'Villes, villages et territoires Internet', language: 'fr' },
        isPrize: false,
        years: { first: 2019, last: 2021 },
        issued: '2026-11-19T08:00:00Z',
        modified: '2026-11-23T08:00:00Z',
      },
      dumps: dumpsOf('villes-internet'),
    },
  ],
};

export function representation(site = testSite(), input = CATALOG_INPUT): Document {
  return catalogRepresentation(catalogDocuments(site, input));
}

export function asTurtle(document: Document, site = testSite()): string {
  return serializeDocument(document, 'text/turtle', site);
}

export function stored(
  document: Document,
  issued = '2026-11-20T08:00:00Z',
  modified = issued,
): StoredDocument {
  return { document, contentHash: '0'.repeat(64), issued, modified };
}

/** The documents of a small programme: its page, one edition, two awards. */
export function programmeDocuments(): Document[] {
  const at = (path: string, fragment?: string) => documentIri(BASE, path, fragment);
  const datasets = ['essai'];
  return [
    {
      path: 'labels/essai',
      kind: 'programme',
      datasets,
      summary: { title: 'Essai', language: 'fr' },
      nodes: [
        { '@id': at('labels/essai'), '@type': ['foaf:Document'] },
        {
          '@id': at('labels/essai', 'label'),
          '@type': ['Programme', 'Label'],
          'schema:name': { '@value': 'Essai', '@language': 'fr' },
        },
        {
          '@id': at('labels/essai', 'level-5'),
          '@type': ['Level'],
          'skos:prefLabel': { '@value': '5 @', '@language': 'fr' },
          rank: 5,
        },
        {
          '@id': at('labels/essai', 'mention-excellence'),
          '@type': ['SpecialMention'],
          'skos:prefLabel': { '@value': '=HYPERLINK("http://evil.example")', '@language': 'fr' },
        },
      ],
    },
    {
      path: 'labels/essai/2021',
      kind: 'edition',
      datasets,
      summary: { title: 'Essai 2021', year: 2021 },
      nodes: [
        { '@id': at('labels/essai/2021'), '@type': ['foaf:Document'] },
        {
          '@id': at('labels/essai/2021', 'edition'),
          '@type': ['Edition'],
          programme: at('labels/essai', 'label'),
          number: 22,
          year: '2021',
        },
      ],
    },
    award(
      'commune-78138',
      {
        recipient: { path: 'places/commune/78138', name: 'Chanteloup-les-Vignes', departement: '78' },
        level: 5,
        bestLevel: 5,
        date: '2021-02-04',
        status: 'awarded',
      },
      { level: at('labels/essai', 'level-5'), mention: at('labels/essai', 'mention-excellence') },
    ),
    award(
      'siren-200073344',
      {
        recipient: { path: 'organizations/200073344', name: 'Agglo "Lac", et alentours' },
        status: 'candidate',
      },
      {},
    ),
  ];

  function award(key: string, summary: Partial<Document['summary']>, more: Record<string, string>): Document {
    const path = `labels/essai/2021/${key}`;
    return {
      path,
      kind: 'award',
      datasets,
      summary: {
        title: `${summary.recipient?.name}, Essai 2021`,
        year: 2021,
        programme: 'labels/essai',
        ...summary,
      },
      nodes: [
        { '@id': at(path), '@type': ['foaf:Document'] },
        {
          '@id': at(path, 'award'),
          '@type': ['Award'],
          edition: at('labels/essai/2021', 'edition'),
          recipient: at(summary.recipient?.path ?? '', 'place'),
          'prov:wasDerivedFrom': at('articles/a', 'article'),
          ...more,
        },
      ],
    };
  }
}

/** A snapshot of a small programme and its catalogue, built as a build would. */
export async function buildSnapshot(out: string, more: readonly Document[] = []): Promise<Snapshot> {
  const site = testSite();
  const writer = await SnapshotWriter.open({
    out,
    tool: 'palmares 0.0.0',
    base: BASE,
    vocabulary: site.vocabulary,
    configuration: site.configuration,
    sources: [],
    keepVersions: 1,
    isLink: (term) => TERMS.get(term) === 'iri',
  });
  const content = [...programmeDocuments(), ...more].map((document) => stored(document));
  const profiler = profileDatasets();
  const dates = new DatasetDates();
  const dumpWriter = await createDumpWriter(writer.folder, site);
  for (const one of content) {
    profiler.add(one.document);
    dates.addDocument(one);
    await dumpWriter.add(one.document);
  }
  const dumps = await dumpWriter.finish();
  const datasets = profiler
    .contents()
    .map((content) => ({ profile: dates.profile(content), dumps: dumps.get(content.slug) ?? [] }));
  const catalog = catalogDocuments(site, { datasets }).map((document) => stored(document));
  const quads = compileNQuads(site);
  const all = [...content, ...catalog].sort((a, b) => compareCodePoints(a.document.path, b.document.path));
  for (const one of all) await writer.add(one, quads(one.document));
  for (const [slug, files] of dumps) for (const file of files) await writer.addDump(slug, file);
  await writer.publish();
  return openSnapshot(out);
}
