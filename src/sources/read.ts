import type { Site } from '../config/site.js';
import type { Diagnostic } from '../core/diagnostic.js';
import { slugify } from '../core/slug.js';
import { readArticle } from './article/read-article.js';
import { classify, foldersToEnter } from './classify.js';
import { type ContentFile, hashFile, readBytes } from './content-file.js';
import type { ArticleFormat, SourceEvent } from './records.js';
import type { Registry } from './registry.js';
import { SlugRegister } from './slug-register.js';
import { type ConfiguredTable, configuredTables, missingTable } from './table/configured-tables.js';
import { readTable } from './table/read-table.js';
import { planConfigured, planUnconfigured, type TablePlan } from './table/table-plan.js';
import { walkContent } from './walk.js';

/**
 * Reads a content folder, one file at a time, in the order of the files' paths. What is wrong with a file is told in a
 * diagnostic and the others are read; only a fault of the program throws. What is wrong in the files of the registry
 * was told when that was loaded.
 */
export async function* readSources(site: Site, registry: Registry): AsyncIterable<SourceEvent> {
  const reader = new SourceReader(site, registry);
  for await (const event of walkContent(site.folder, foldersToEnter(reader.tables.keys()))) {
    if (event.kind === 'diagnostic') yield event;
    else yield* reader.read(event.file);
  }
  yield* reader.missingTables();
}

class SourceReader {
  readonly tables: ReadonlyMap<string, readonly ConfiguredTable[]>;
  readonly #site: Site;
  readonly #registry: Registry;
  readonly #articleSlugs = new SlugRegister();
  readonly #rdfSlugs = new SlugRegister();
  readonly #tablesSeen = new Set<string>();
  readonly #tablePaths: ReadonlySet<string>;

  constructor(site: Site, registry: Registry) {
    this.#site = site;
    this.#registry = registry;
    this.tables = configuredTables(site);
    this.#tablePaths = new Set(this.tables.keys());
  }

  async *read(content: ContentFile): AsyncIterable<SourceEvent> {
    const found = classify(content.path, this.#tablePaths);
    switch (found.kind) {
      case 'article':
        yield* this.#readArticle(content, found.format);
        return;
      case 'table':
        yield* this.#readTable(content);
        return;
      case 'registry':
        yield* this.#readDefinitions(content.path);
        return;
      case 'rdf':
        yield* this.#readRdf(content);
        return;
      case 'unread':
        yield told(found.diagnostic);
        return;
      case 'other':
    }
  }

  *missingTables(): Iterable<SourceEvent> {
    for (const [path, tables] of this.tables) {
      if (this.#tablesSeen.has(path)) continue;
      for (const { index } of tables) yield told(missingTable(this.#site, path, index));
    }
  }

  async *#readArticle(content: ContentFile, format: ArticleFormat): AsyncIterable<SourceEvent> {
    const read = await readBytes(content, this.#site.configuration.limits.fileMegabytes);
    if (read.state === 'failed') {
      yield told(read.diagnostic);
      return;
    }
    const { record, diagnostics } = readArticle(read.bytes, read.file, format);
    for (const diagnostic of diagnostics) yield told(diagnostic);
    if (record !== undefined) {
      const taken = this.#articleSlugs.claim(record.slug, content.path, record.frontMatter.locate('slug'));
      yield taken === undefined ? { kind: 'record', record } : told(taken);
    }
    yield { kind: 'file', file: read.file };
  }

  async *#readTable(content: ContentFile): AsyncIterable<SourceEvent> {
    const configured = this.tables.get(content.path.normalize());
    this.#tablesSeen.add(content.path.normalize());
    const plannings = configured?.map(({ table, index }) =>
      planConfigured(this.#site, this.#registry, table, index),
    ) ?? [planUnconfigured(this.#site, this.#registry, content.path)];
    const plans: TablePlan[] = [];
    for (const planning of plannings) {
      if (planning.state === 'planned') plans.push(planning.plan);
      if (planning.diagnostic !== undefined) yield told(planning.diagnostic);
    }
    if (plans.length > 0)
      yield* readTable(content, plans, this.#registry, this.#site.configuration.limits.fileMegabytes);
  }

  *#readDefinitions(path: string): Iterable<SourceEvent> {
    const defined = this.#registry.definedIn(path);
    if (defined === undefined) return;
    for (const record of defined.records) yield { kind: 'record', record };
    yield { kind: 'file', file: defined.file };
  }

  /** RDF is parsed from disk by the stage that knows it. */
  async *#readRdf(content: ContentFile): AsyncIterable<SourceEvent> {
    const hashed = await hashFile(content);
    if (hashed.state === 'failed') {
      yield told(hashed.diagnostic);
      return;
    }
    const { file } = hashed;
    const slug =
      slugify(content.path.replace(/^[^/]*\//, '').replace(/\.[^.]*$/, '')) || file.sha256.slice(0, 12);
    const taken = this.#rdfSlugs.claim(slug, content.path, { file: content.path });
    yield taken === undefined
      ? { kind: 'record', record: { kind: 'rdf', file, absolutePath: content.absolutePath, slug } }
      : told(taken);
    yield { kind: 'file', file };
  }
}

function told(diagnostic: Diagnostic): SourceEvent {
  return { kind: 'diagnostic', diagnostic };
}
