import { extname, join, relative, resolve, sep } from 'node:path';
import { buildSite } from '../build/build-site.js';
import type { ContentCheck } from '../build/contract.js';
import type { Site } from '../config/site.js';
import { UsageError } from '../core/errors.js';
import { LANGUAGES, type Language } from '../core/localized.js';
import type { Snapshot, StoredDocument } from '../snapshot/contract.js';
import { openSnapshot } from '../snapshot/reader.js';
import { ARTICLE_FORMATS, readArticle } from '../sources/article/read-article.js';
import { readBytes } from '../sources/content-file.js';
import type { ArticleRecord } from '../sources/records.js';
import { loadDocumentView } from './document-view.js';
import { projectToSchemaOrg } from './schema-org.js';
import { serializeForScript } from './script-data.js';

export type ArticleSnippet =
  | {
      readonly kind: 'snippet';
      /** A `script` element, to paste into the head of the page where the article lives. */
      readonly html: string;
      readonly json: string;
    }
  /** The article, or what it rests on, is not published as it is. */
  | { readonly kind: 'held'; readonly check: ContentCheck };

/**
 * The plain schema.org data of one article, from a build of its site that nobody else sees.
 *
 * @param file path of the article, anywhere in the content folder
 * @param scratch folder for that build
 * @throws UsageError when the file is no article of the site
 */
export async function articleSnippet(site: Site, file: string, scratch: string): Promise<ArticleSnippet> {
  const record = await readRecord(site, file);
  const { check } = await buildSite({
    site,
    out: join(scratch, 'site'),
    ledger: 'read',
    strict: false,
    publishedAt: new Date().toISOString(),
  });
  const path = `articles/${record.slug}`;
  const isHeld = check.report.heldBack.includes(path);
  const snapshot = isHeld ? undefined : await openSnapshot(join(scratch, 'site'));
  try {
    const resolution = await snapshot?.resolve(path);
    if (snapshot === undefined || resolution?.kind !== 'document') return { kind: 'held', check };
    const data = await project(snapshot, resolution.stored, languageOf(record, site));
    const block = serializeForScript(data, 2);
    return {
      kind: 'snippet',
      json: JSON.stringify(data, null, 2),
      html: `<script type="application/ld+json">\n${block}\n</script>`,
    };
  } finally {
    await snapshot?.close();
  }
}

async function project(snapshot: Snapshot, stored: StoredDocument, language: Language): Promise<object> {
  const view = await loadDocumentView(snapshot, stored, language);
  const { base } = snapshot.manifest;
  const { mainEntity, ...page } = projectToSchemaOrg(view, { base, language, breadcrumb: [] });
  // The page that this is pasted into is not ours to describe: only the article is.
  return typeof mainEntity === 'object' ? { '@context': page['@context'], ...mainEntity } : page;
}

async function readRecord(site: Site, file: string): Promise<ArticleRecord> {
  const absolutePath = resolve(file);
  const path = relative(site.folder, absolutePath).split(sep).join('/');
  const format = ARTICLE_FORMATS[extname(file).slice(1).toLowerCase()];
  if (format === undefined || path.startsWith('../')) throw noArticle(file);
  const read = await readBytes({ path, absolutePath }, site.configuration.limits.fileMegabytes);
  if (read.state === 'failed') throw new UsageError(read.diagnostic.message, [read.diagnostic]);
  const { record } = readArticle(read.bytes, read.file, format);
  if (record === undefined) throw noArticle(file);
  return record;
}

/** The article's own language, where the interface speaks it. */
function languageOf({ metadata }: ArticleRecord, site: Site): Language {
  const stated = metadata.inLanguage?.value.slice(0, 2).toLowerCase();
  return LANGUAGES.find((language) => language === stated) ?? site.configuration.languages[0] ?? 'fr';
}

function noArticle(file: string): UsageError {
  return new UsageError({
    fr: `${file} n’est pas un article de ce site.`,
    en: `${file} is no article of this site.`,
  });
}
