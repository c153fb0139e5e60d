import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import { loadSite } from '../config/load.js';
import { type Site, siteConfiguration } from '../config/site.js';
import { UsageError } from '../core/errors.js';
import { formatLocation } from '../core/location.js';
import { packageRoot } from '../core/package-root.js';
import { createExtractor, type Extractor } from '../extract/extract.js';
import type { ArticleFacts } from '../extract/facts.js';
import { loadGazetteer } from '../places/load.js';
import { ARTICLE_FORMATS, readArticle } from '../sources/article/read-article.js';
import { readBytes } from '../sources/content-file.js';
import type { ProgrammeDefinition } from '../sources/definitions.js';
import type { ArticleRecord } from '../sources/records.js';
import { loadRegistry } from '../sources/registry.js';
import { contentFolderAbove } from './content-folder.js';
import { tellDiagnostics } from './tell-diagnostics.js';
import type { Terminal } from './terminal.js';

/** An article as it is read, with what its site reads it by. */
export interface ReadFile {
  readonly record: ArticleRecord;
  readonly facts: ArticleFacts;
  readonly programmes: ReadonlyMap<string, ProgrammeDefinition>;
  readonly threshold: number;
}

interface SiteReader {
  readonly site: Site;
  readonly programmes: ReadonlyMap<string, ProgrammeDefinition>;
  readonly extractor: Extractor;
}

/**
 * Reads articles one by one, each by the configuration and the labels of the content folder it stands in; one that
 * stands in none, by the labels that are shipped and the default configuration.
 */
export class ArticleExplainer {
  readonly #readers = new Map<string, Promise<SiteReader>>();

  constructor(readonly terminal: Terminal) {}

  /** @throws UsageError for a file that is no article or cannot be read */
  async read(file: string): Promise<ReadFile> {
    const absolute = resolve(file);
    const format = ARTICLE_FORMATS[extname(file).slice(1).toLowerCase()];
    if (format === undefined) throw noArticle(file);
    const { site, programmes, extractor } = await this.#readerFor(absolute);
    const read = await readBytes(
      { path: pathInside(site.folder, absolute), absolutePath: absolute },
      site.configuration.limits.fileMegabytes,
    );
    if (read.state === 'failed') throw new UsageError(inFile(file, read.diagnostic.message));
    const { record, diagnostics } = readArticle(read.bytes, read.file, format);
    const [first] = diagnostics;
    if (record === undefined)
      throw first === undefined
        ? noArticle(file)
        : new UsageError(inFile(formatLocation({ ...first.location, file }), first.message));
    return {
      record,
      facts: extractor.extract(record),
      programmes,
      threshold: site.configuration.confidence,
    };
  }

  #readerFor(file: string): Promise<SiteReader> {
    const content = contentFolderAbove(dirname(file));
    const key = content ?? '';
    const known = this.#readers.get(key) ?? this.#open(content);
    this.#readers.set(key, known);
    return known;
  }

  async #open(content: string | undefined): Promise<SiteReader> {
    const report = tellDiagnostics(this.terminal);
    const site = content === undefined ? defaultSite() : await loadSite(content, report);
    const registry = await loadRegistry(site, report);
    const programmes = new Map(registry.programmes().map(({ slug, definition }) => [slug, definition]));
    const gazetteer = await loadGazetteer();
    const { place } = site.configuration;
    const extractor = createExtractor({ programmes, gazetteer, ...(place === undefined ? {} : { place }) });
    return { site, programmes, extractor };
  }
}

/** A site for files that belong to none: the defaults for everything, in the program's own folder, which holds no content. */
function defaultSite(): Site {
  const base = 'https://data.example.org/';
  const configuration = siteConfiguration.parse({ title: 'Palmarès', base, publisher: { name: 'Palmarès' } });
  return { folder: packageRoot, configuration, vocabulary: `${base}vocab#` };
}

function pathInside(folder: string, file: string): string {
  const path = relative(folder, file);
  return path.startsWith('..') ? basename(file) : path.split(sep).join('/');
}

function inFile(place: string, message: UsageError['localized']): UsageError['localized'] {
  return { fr: `${place} : ${message.fr}`, en: `${place}: ${message.en}` };
}

function noArticle(file: string): UsageError {
  const formats = Object.keys(ARTICLE_FORMATS).join(', .');
  return new UsageError({
    fr: `${file} n’est pas un article : il faut un fichier .${formats}.`,
    en: `${file} is no article: a file in .${formats} is needed.`,
  });
}
