import type { Site } from '../config/site.js';
import type { Report } from '../core/diagnostic.js';
import type { ExternalSort } from '../core/external-sort.js';
import { createExtractor, type Extractor } from '../extract/extract.js';
import { articleStatements } from '../model/article-statements.js';
import { filePath, personPath } from '../model/document-path.js';
import { Resolver } from '../model/resolve.js';
import { rowStatements } from '../model/row-statements.js';
import type { Statement } from '../model/statement.js';
import { textsOf } from '../model/texts.js';
import { loadGazetteer } from '../places/load.js';
import type { SourcedDocument } from '../rdf/document.js';
import { readRdfFile } from '../rdf/rdf-file.js';
import type { Manifest } from '../snapshot/contract.js';
import { readSources } from '../sources/read.js';
import type { ArticleRecord, SourceRecord, TableRowRecord } from '../sources/records.js';
import type { Registry } from '../sources/registry.js';
import type { Progress, TableSummary } from './contract.js';

export interface ReadContentOptions {
  readonly site: Site;
  readonly registry: Registry;
  /** Takes a line for each statement: the path of its document, a tab, the statement as JSON. */
  readonly statements: ExternalSort;
  /** Takes canonical N-Quads of named graphs that RDF files bring. */
  readonly takeQuads: (nQuads: string) => Promise<void>;
  readonly report: Report;
  readonly progress?: Progress | undefined;
}

/** What passes through the sort: a statement, or a document that an RDF file gives whole. */
export type ContentLine =
  | Statement
  | { readonly kind: 'file'; readonly path: string; readonly sourced: SourcedDocument };

export interface ReadContent {
  readonly sources: Manifest['sources'];
  readonly articles: number;
  readonly tables: readonly TableSummary[];
}

/** Reads every source and writes down what each says, for the sort to bring together by document. */
export async function readContent(options: ReadContentOptions): Promise<ReadContent> {
  const reading = new ContentReading(options);
  for await (const event of readSources(options.site, options.registry)) {
    switch (event.kind) {
      case 'record':
        await reading.take(event.record);
        break;
      case 'diagnostic':
        reading.countReported(event.diagnostic.code, event.diagnostic.location.file);
        options.report(event.diagnostic);
        break;
      case 'file':
        reading.finishFile(event.file, event.rows);
    }
  }
  return reading.result();
}

class ContentReading {
  readonly #options: ReadContentOptions;
  readonly #sources: Manifest['sources'][number][] = [];
  readonly #tables: TableSummary[] = [];
  readonly #published = new Map<string, number>();
  readonly #reported = new Map<string, number>();
  /** Editions that rows of a file were said to belong to: said once a file, not once a row. */
  readonly #editions = new Set<string>();
  #resolver: Promise<Resolver> | undefined;
  #extractor: Extractor | undefined;
  #articles = 0;
  #taken = 0;

  constructor(options: ReadContentOptions) {
    this.#options = options;
  }

  async take(record: SourceRecord): Promise<void> {
    this.#options.progress?.('read', ++this.#taken);
    switch (record.kind) {
      case 'article':
        return this.#takeArticle(record);
      case 'row':
        return this.#takeRow(record);
      case 'programme': {
        const resolver = await this.#resolve();
        resolver.programme(record.slug);
        return this.#state(resolver.takeStatements());
      }
      case 'organization': {
        const resolver = await this.#resolve();
        resolver.organization(record.slug);
        return this.#state(resolver.takeStatements());
      }
      case 'person':
        return this.#state([
          {
            kind: 'person',
            path: personPath(record.slug),
            origin: { location: record.locate('name'), authority: 'stated', confidence: 1, evidence: [] },
            name: record.definition.name,
            aliases: record.definition.aliases,
            jobTitles:
              record.definition.jobTitle === undefined
                ? []
                : textsOf(record.definition.jobTitle, this.#language()),
            sameAs: record.definition.sameAs,
          },
        ]);
      case 'rdf':
        for await (const event of readRdfFile(record, this.#options.site)) {
          if (event.kind === 'quads') await this.#options.takeQuads(event.nQuads);
          else if (event.kind === 'diagnostic') this.#options.report(event.diagnostic);
          else await this.#write({ kind: 'file', path: filePath(record.slug), sourced: event.sourced });
        }
    }
  }

  countReported(code: string, file: string): void {
    if (code.startsWith('row/')) add(this.#reported, file);
  }

  finishFile(file: { path: string; sha256: string; bytes: number }, rows: number | undefined): void {
    const { path, sha256, bytes } = file;
    this.#sources.push({ path, sha256, bytes, ...(rows === undefined ? {} : { rows }) });
    if (rows === undefined) return;
    this.#tables.push({
      file: path,
      rowsRead: rows,
      rowsPublished: this.#published.get(path) ?? 0,
      rowsReported: this.#reported.get(path) ?? 0,
    });
  }

  result(): ReadContent {
    return { sources: this.#sources, articles: this.#articles, tables: this.#tables };
  }

  async #takeArticle(record: ArticleRecord): Promise<void> {
    const { site, registry, report } = this.#options;
    const resolver = await this.#resolve();
    this.#extractor ??= createExtractor({
      programmes: new Map(registry.programmes().map(({ slug, definition }) => [slug, definition])),
      gazetteer: resolver.gazetteer,
      place: site.configuration.place ?? null,
    });
    this.#articles += 1;
    const facts = this.#extractor.extract(record);
    await this.#state(
      articleStatements(record, facts, { resolver, threshold: site.configuration.confidence, report }),
    );
  }

  async #takeRow(row: TableRowRecord): Promise<void> {
    const outcome = rowStatements(row, await this.#resolve());
    const { path } = row.file;
    if (outcome.kind === 'reported') {
      add(this.#reported, path);
      this.#options.report(outcome.diagnostic);
      return;
    }
    add(this.#published, path);
    for (const warning of outcome.warnings) this.#options.report(warning);
    await this.#state(outcome.statements.filter((statement) => this.#isNews(statement, path)));
  }

  #isNews(statement: Statement, file: string): boolean {
    if (statement.kind !== 'edition') return true;
    const key = `${file}\n${statement.path}\n${statement.number ?? ''}`;
    if (this.#editions.has(key)) return false;
    this.#editions.add(key);
    return true;
  }

  #resolve(): Promise<Resolver> {
    this.#resolver ??= Resolver.create({
      registry: this.#options.registry,
      gazetteer: loadGazetteer,
      language: this.#language(),
    });
    return this.#resolver;
  }

  #language(): string {
    return this.#options.site.configuration.languages[0] ?? 'fr';
  }

  async #state(statements: readonly Statement[]): Promise<void> {
    for (const statement of statements) await this.#write(statement);
  }

  #write(line: ContentLine): Promise<void> {
    return this.#options.statements.add(`${line.path}\t${JSON.stringify(line)}`);
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
