import { join } from 'node:path';
import { type CatalogInput, catalogDocuments } from '../catalog/catalog.js';
import { DatasetDates } from '../catalog/dataset-dates.js';
import { type DatasetMark, datasetMark } from '../catalog/dataset-marks.js';
import { type DatasetProfile, profileDatasets } from '../catalog/dataset-profile.js';
import { createDumpWriter } from '../catalog/dumps.js';
import { SubjectChooser } from '../catalog/example-subjects.js';
import { queriesDocument } from '../catalog/queries-document.js';
import type { Site } from '../config/site.js';
import { ExternalSort } from '../core/external-sort.js';
import { palmaresVersion } from '../core/tool-version.js';
import { type DocumentPath, organizationPath } from '../model/document-path.js';
import { loadGazetteer } from '../places/load.js';
import type { Document } from '../rdf/document.js';
import { compileNQuads } from '../rdf/n-quads.js';
import { vocabularyDocument } from '../rdf/vocabulary.js';
import { type DumpFile, type Manifest, SNAPSHOT_FILES, type StoredDocument } from '../snapshot/contract.js';
import { LEDGER_FILE, Ledger } from '../snapshot/ledger.js';
import { SnapshotWriter } from '../snapshot/writer.js';
import { toReportJson } from '../validation/formats/json.js';
import { writeTurtle } from '../validation/formats/turtle.js';
import { type FinishedRun, runContent } from './check-content.js';
import type { BuildOptions, BuildOutcome, ContentCheck } from './contract.js';
import { Spool } from './document-spool.js';
import { createHasher, dated, type HashedDocument, mergedByPath } from './finish-documents.js';
import { reportHeldLinks } from './held-links.js';
import { deriveLinks, joinLinks } from './links.js';

/**
 * Builds the content into a snapshot and publishes it, or says why not. Nothing a reader sees changes before the last
 * step; whatever fails earlier leaves the published version as it was.
 *
 * @throws UsageError for what the person at the keyboard can put right
 */
export async function buildSite(options: BuildOptions): Promise<BuildOutcome> {
  const { site, out } = options;
  const { base, keepVersions } = site.configuration;
  // Known once the sources are read, and asked for when the snapshot is finished.
  const sources: Manifest['sources'][number][] = [];
  const writer = await SnapshotWriter.open({
    out,
    tool: `palmares/${palmaresVersion()}`,
    base,
    vocabulary: site.vocabulary,
    configuration: site.configuration,
    sources,
    keepVersions,
  });
  try {
    return await new SiteBuild(options, writer, sources).run();
  } catch (error) {
    await writer.abandon();
    throw error;
  }
}

class SiteBuild {
  readonly #options: BuildOptions;
  readonly #site: Site;
  readonly #writer: SnapshotWriter;
  readonly #sources: Manifest['sources'][number][];
  readonly #subjects: SubjectChooser;
  readonly #datasets = profileDatasets();

  constructor(options: BuildOptions, writer: SnapshotWriter, sources: Manifest['sources'][number][]) {
    this.#options = options;
    this.#site = options.site;
    this.#writer = writer;
    this.#sources = sources;
    this.#subjects = new SubjectChooser(options.site.configuration.base);
  }

  async run(): Promise<BuildOutcome> {
    const passed = await Spool.open<Document>(this.#scratch('passed.jsonl'));
    const links = new ExternalSort({ folder: this.#scratch('links') });
    try {
      return await this.#run(passed, links);
    } finally {
      await passed.close();
      await links.close();
    }
  }

  async #run(passed: Spool<Document>, links: ExternalSort): Promise<BuildOutcome> {
    const { strict } = this.#options;
    const content = await this.#readAndCheck(passed, links);
    this.#sources.push(...content.sources);
    const check = content.check();
    const isFlawed =
      check.report.heldBack.length > 0 || check.diagnostics.some(({ severity }) => severity === 'error');
    if (strict && isFlawed) return this.#publishNothing(check, 'strict');
    if (check.report.documents === check.report.heldBack.length) return this.#publishNothing(check, 'empty');
    return this.#finish(content, passed, links);
  }

  async #publishNothing(check: ContentCheck, reason: 'strict' | 'empty'): Promise<BuildOutcome> {
    await this.#writer.abandon();
    return { kind: 'nothing', check, reason };
  }

  async #readAndCheck(passed: Spool<Document>, links: ExternalSort): Promise<FinishedRun> {
    const { base } = this.#site.configuration;
    const municipality = await municipalities();
    return runContent({
      site: this.#site,
      scratch: this.#scratch('content'),
      progress: this.#options.progress,
      takeQuads: (nQuads) => this.#writer.addQuads(nQuads),
      takePassed: async (document) => {
        await deriveLinks(document, links, { base, municipality });
        this.#subjects.add(document);
        this.#datasets.add(document);
        await passed.add(document);
      },
    });
  }

  async #finish(content: FinishedRun, passed: Spool<Document>, links: ExternalSort): Promise<BuildOutcome> {
    const ledger = await Ledger.load({
      file: join(this.#site.folder, LEDGER_FILE),
      scratch: this.#scratch('ledger'),
      renamed: this.#site.configuration.renamed,
      report: content.report,
    });
    const stored = await Spool.open<StoredDocument>(this.#scratch('stored.jsonl'));
    try {
      const held = new Set(content.check().report.heldBack);
      const joined = joinLinks(passed.values(), links.sorted());
      const catalog = await this.#date(joined, stored, ledger, held, content);
      await this.#writeAll(stored, catalog);
      const check = content.check();
      await this.#writeReports(check);
      this.#options.progress?.('publish', 1);
      const { version, changed, manifest } = await this.#writer.publish(
        this.#options.ledger === 'commit' ? { beforePointer: () => ledger.commit() } : {},
      );
      const { documents, triples } = manifest.statistics;
      return { kind: 'published', check, version, changed, documents, triples };
    } finally {
      await ledger.close();
      await stored.close();
    }
  }

  /** Second pass: dates, dumps, and what the catalogue says of each dataset. */
  async #date(
    joined: AsyncIterable<Document>,
    stored: Spool<StoredDocument>,
    ledger: Ledger,
    held: ReadonlySet<string>,
    content: FinishedRun,
  ): Promise<readonly StoredDocument[]> {
    const { base } = this.#site.configuration;
    const dumps = await createDumpWriter(this.#writer.folder, this.#site);
    const contents = this.#datasets.contents();
    const dates = new DatasetDates();
    const hash = createHasher(this.#site);
    const own = [queriesDocument(this.#site, this.#subjects.chosen()), vocabularyDocument(this.#site)];
    const hashed = mapped(mergedByPath(joined, own, pathOf), hash);
    const marks = contents.map((content) => datasetMark(this.#site, content));
    const all: AsyncIterable<HashedDocument | DatasetMark> = mergedByPath(hashed, marks, pathOf);
    let linked = 0;
    for await (const event of ledger.reconcile(all, this.#options.publishedAt)) {
      if (event.kind === 'moved') await this.#writer.addMove(event.path, event.to);
      else if (event.kind === 'gone') await this.#writer.addTombstone(event.tombstone);
      else if ('dataset' in event.item) dates.add(event.item.dataset, event);
      else {
        const document = dated(event.item, event.issued, event.modified);
        reportHeldLinks(document.document, held, base, content.report);
        await dumps.add(document.document);
        dates.addDocument(document);
        await stored.add(document);
        this.#options.progress?.('link', ++linked);
      }
    }
    const files = await dumps.finish();
    for (const [slug, dumpFiles] of files)
      for (const file of dumpFiles) await this.#writer.addDump(slug, file);
    return this.#catalog(
      contents.map((content) => dates.profile(content)),
      files,
    );
  }

  /** The catalogue's dates are those of its datasets: it has no history of its own to keep. */
  #catalog(
    profiles: readonly DatasetProfile[],
    files: ReadonlyMap<string, readonly DumpFile[]>,
  ): StoredDocument[] {
    const hash = createHasher(this.#site);
    const input: CatalogInput = {
      datasets: profiles.map((profile) => ({ profile, dumps: files.get(profile.slug) ?? [] })),
    };
    const byPath = new Map(profiles.map((profile) => [`datasets/${profile.slug}`, profile]));
    const issued = profiles.map((profile) => profile.issued).sort()[0] ?? this.#options.publishedAt;
    const modified =
      profiles
        .map((profile) => profile.modified)
        .sort()
        .at(-1) ?? issued;
    return catalogDocuments(this.#site, input).map((document) => ({
      document,
      contentHash: hash(document).contentHash,
      issued: byPath.get(document.path)?.issued ?? issued,
      modified: byPath.get(document.path)?.modified ?? modified,
    }));
  }

  async #writeAll(stored: Spool<StoredDocument>, catalog: readonly StoredDocument[]): Promise<void> {
    const toNQuads = compileNQuads(this.#site);
    let written = 0;
    for await (const document of mergedByPath(stored.values(), catalog, (each) => each.document.path)) {
      await this.#writer.add(document, toNQuads(document.document));
      this.#options.progress?.('write', ++written);
    }
  }

  async #writeReports({ report, diagnostics }: ContentCheck): Promise<void> {
    const { base } = this.#site.configuration;
    const input = { report, diagnostics };
    await this.#writer.write(SNAPSHOT_FILES.report, `${JSON.stringify(toReportJson(input), null, 2)}\n`);
    await this.#writer.write(SNAPSHOT_FILES.reportTurtle, writeTurtle(input, { base }));
    await this.#writer.write(
      SNAPSHOT_FILES.diagnostics,
      diagnostics.map((diagnostic) => `${JSON.stringify(diagnostic)}\n`).join(''),
    );
  }

  #scratch(name: string): string {
    return join(this.#writer.scratch, name);
  }
}

const pathOf = ({ path }: { readonly path: DocumentPath }): DocumentPath => path;

async function* mapped<T, U>(items: AsyncIterable<T>, map: (item: T) => U): AsyncIterable<U> {
  for await (const item of items) yield map(item);
}

/** Path of the municipality of a commune, by INSEE code, where its SIREN is known. */
async function municipalities(): Promise<(code: string) => string | undefined> {
  const gazetteer = await loadGazetteer();
  return (code) => {
    const match = gazetteer.communeByCode(code);
    return match.kind === 'one' && match.commune.siren !== undefined
      ? organizationPath(match.commune.siren)
      : undefined;
  };
}
