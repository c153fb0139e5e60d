import type { Diagnostic } from '../core/diagnostic.js';
import type { Localized } from '../core/localized.js';
import { ARTICLE_FORMATS } from './article/read-article.js';
import type { ArticleFormat } from './records.js';
import { isRegistryFile } from './registry.js';

/** What a file of the content folder is, by its path. */
export type FileClass =
  | { readonly kind: 'article'; readonly format: ArticleFormat }
  | { readonly kind: 'table' }
  | { readonly kind: 'registry' }
  | { readonly kind: 'rdf' }
  /** Something the author may expect to be read, and is not. */
  | { readonly kind: 'unread'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'other' };

/** Folders that are read whole. */
const FOLDERS = ['articles', 'tables', 'labels', 'rdf', 'files'] as const;

/**
 * Which folders to look into: those that are read, and those on the way to a configured table.
 *
 * @param tables paths of the configured tables
 */
export function foldersToEnter(tables: Iterable<string>): (path: string) => boolean {
  const onTheWay = new Set<string>();
  for (const table of tables) {
    const steps = table.split('/').slice(0, -1);
    for (let length = 1; length <= steps.length; length++) onTheWay.add(steps.slice(0, length).join('/'));
  }
  return (path) =>
    FOLDERS.some((folder) => path === folder || path.startsWith(`${folder}/`)) ||
    onTheWay.has(path.normalize());
}

/** @param tables paths of the configured tables, wherever they are */
export function classify(path: string, tables: ReadonlySet<string>): FileClass {
  if (tables.has(path.normalize())) return { kind: 'table' };
  if (isRegistryFile(path)) return { kind: 'registry' };
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  switch (folder) {
    case 'articles': {
      const format = formatOf(extension);
      if (format !== undefined) return { kind: 'article', format };
      return DOCUMENTS.has(extension) ? unread(path, 'warning', EXPORT_DOCUMENT) : { kind: 'other' };
    }
    case 'tables':
      if (TABLES.has(extension)) return { kind: 'table' };
      return SPREADSHEETS.has(extension) ? unread(path, 'warning', EXPORT_SPREADSHEET) : { kind: 'other' };
    case 'rdf':
    case 'files':
      return { kind: RDF.has(extension) ? 'rdf' : 'other' };
    case '':
      return isMisplaced(path, extension) ? unread(path, 'info', MOVE) : { kind: 'other' };
    default:
      return { kind: 'other' };
  }
}

function formatOf(extension: string): ArticleFormat | undefined {
  return Object.hasOwn(ARTICLE_FORMATS, extension) ? ARTICLE_FORMATS[extension] : undefined;
}

const TABLES: ReadonlySet<string> = new Set(['csv', 'tsv', 'xlsx']);
const RDF: ReadonlySet<string> = new Set(['ttl', 'nt', 'nq', 'trig', 'rdf', 'owl', 'jsonld', 'n3']);
const DOCUMENTS: ReadonlySet<string> = new Set(['doc', 'docx', 'odt', 'pdf', 'rtf', 'pages']);
const SPREADSHEETS: ReadonlySet<string> = new Set(['xls', 'xlsm', 'ods', 'numbers']);

/** At the top of the folder only notes on the project are expected. */
function isMisplaced(path: string, extension: string): boolean {
  if (/^(?:readme|licen[cs]e|changelog|contributing|notice|todo)\b/i.test(path)) return false;
  return formatOf(extension) !== undefined || TABLES.has(extension) || RDF.has(extension);
}

function unread(path: string, severity: Diagnostic['severity'], advice: Localized): FileClass {
  const message = { fr: 'Ce fichier n’est pas lu.', en: 'This file is not read.' };
  return {
    kind: 'unread',
    diagnostic: { severity, code: 'file/not-read', location: { file: path }, message, advice },
  };
}

const EXPORT_DOCUMENT: Localized = {
  fr: 'Exportez-le en HTML, en Markdown ou en texte.',
  en: 'Export it as HTML, Markdown or text.',
};

const EXPORT_SPREADSHEET: Localized = {
  fr: 'Enregistrez-le en .xlsx ou en CSV.',
  en: 'Save it as .xlsx or CSV.',
};

const MOVE: Localized = {
  fr: 'Rangez les articles dans articles/, les tableaux dans tables/, les fichiers RDF dans rdf/.',
  en: 'Put articles into articles/, tables into tables/, RDF files into rdf/.',
};
