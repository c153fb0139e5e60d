import { catalogDocuments } from '../../src/catalog/catalog.js';
import { DatasetDates } from '../../src/catalog/dataset-dates.js';
import { profileDatasets } from '../../src/catalog/dataset-profile.js';
import { createDumpWriter } from '../../src/catalog/dumps.js';
import { type Site, siteConfiguration } from '../../src/config/site.js';
import { sha256 } from '../../src/core/hash.js';
import type { Document } from '../../src/rdf/document.js';
import { compileNQuads } from '../../src/rdf/n-quads.js';
import { TERMS } from '../../src/rdf/terms.js';
import type { Snapshot, StoredDocument } from '../../src/snapshot/contract.js';
import { openSnapshot } from '../../src/snapshot/reader.js';
import { SnapshotWriter } from '../../src/snapshot/writer.js';
import { SAMPLE_BASE } from './sample-documents.js';

export interface Published {
  readonly documents: readonly Document[];
  readonly moved?: Readonly<Record<string, string>>;
  readonly gone?: readonly Parameters<SnapshotWriter['addTombstone']>[0][];
  readonly modified?: string;
}

export function sampleSite(configuration: Record<string, unknown> = {}): Site {
  const parsed = siteConfiguration.parse({
    title: 'Palmarès d’essai',
    base: SAMPLE_BASE,
    publisher: {
      name: 'Ville d’Essai',
      url: 'https://www.ville-essai.example/',
      email: 'donnees@ville-essai.example',
    },
    ...configuration,
  });
  return { folder: '/nowhere', configuration: parsed, vocabulary: `${parsed.base}vocab#` };
}

/** Writes documents as the build does, with dumps and catalogue, and opens what was published. */
export async function publishSite(out: string, site: Site, published: Published): Promise<Snapshot> {
  const { base } = site.configuration;
  const writer = await SnapshotWriter.open({
    out,
    tool: 'palmares 0.0.0',
    base,
    vocabulary: site.vocabulary,
    configuration: site.configuration,
    sources: [],
    keepVersions: 2,
    isLink: (term) => TERMS.get(term) === 'iri',
  });
  const dates = { issued: '2024-01-01T00:00:00Z', modified: published.modified ?? '2024-02-03T04:05:06Z' };
  const asStored = (document: Document): StoredDocument => ({
    document,
    contentHash: sha256(JSON.stringify(document.nodes)),
    ...dates,
  });
  const dumps = await createDumpWriter(writer.folder, site);
  const profiler = profileDatasets();
  const datasetDates = new DatasetDates();
  for (const document of published.documents) {
    await dumps.add(document);
    profiler.add(document);
    datasetDates.addDocument(asStored(document));
  }
  const files = await dumps.finish();
  const datasets = profiler
    .contents()
    .map((content) => ({ profile: datasetDates.profile(content), dumps: files.get(content.slug) ?? [] }));
  const all = [...published.documents, ...catalogDocuments(site, { datasets })].map(asStored);
  const nQuads = compileNQuads(site);
  for (const stored of all.sort((a, b) => (a.document.path < b.document.path ? -1 : 1))) {
    await writer.add(stored, nQuads(stored.document));
  }
  for (const [slug, dumpFiles] of files) for (const dump of dumpFiles) await writer.addDump(slug, dump);
  for (const [from, to] of Object.entries(published.moved ?? {})) await writer.addMove(from, to);
  for (const tombstone of published.gone ?? []) await writer.addTombstone(tombstone);
  const { folder } = await writer.publish();
  return openSnapshot(folder);
}
