import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Diagnostic } from '../../core/diagnostic.js';
import { slugify } from '../../core/slug.js';
import { decodeText } from '../decode-text.js';
import { splitFrontMatter } from '../front-matter.js';
import type { ArticleFormat, ArticleRecord, FrontMatter, SourceFile } from '../records.js';
import type { ArticleBody } from './body-builder.js';
import { readHtmlBody } from './html-body.js';
import { htmlStatements } from './html-metadata.js';
import { readMarkdown } from './markdown.js';
import { frontMatterStatements, gatherMetadata, type Statement } from './metadata.js';
import { locateRange } from './offsets.js';
import { readPlainText } from './plain-text.js';

export interface ArticleReading {
  /** Absent where the file holds no article. */
  readonly record?: ArticleRecord;
  readonly diagnostics: readonly Diagnostic[];
}

/** Format of an article by its file's extension: without dot, lower case. */
export const ARTICLE_FORMATS: Readonly<Partial<Record<string, ArticleFormat>>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  txt: 'text',
};

/** Reads one article from its file's bytes. */
export function readArticle(bytes: Uint8Array, file: SourceFile, format: ArticleFormat): ArticleReading {
  const decoded = decodeText(bytes);
  if (decoded.state === 'refused')
    return failed({ code: decoded.code, message: decoded.message, advice: decoded.advice }, file);
  const raw = decoded.text;
  const { frontMatter, body: blanked, diagnostics } = splitFrontMatter(raw, file.path);
  const told: Diagnostic[] = [...diagnostics];
  if (decoded.encoding !== 'utf-8') told.push(assumedWindows1252(file.path));

  const own = frontMatterStatements(frontMatter);
  const read = readBounded(
    blanked,
    file.path,
    format,
    own.some(({ key }) => key === 'headline'),
  );
  if (read === undefined) return { diagnostics: [...told, tooNested(file.path)] };
  const { body, statements } = read;
  if (body.text === '' && Object.keys(frontMatter.data).length === 0)
    return { diagnostics: [...told, empty(file.path)] };

  const unnamed = { kind: 'article' as const, file, format, raw, ...body, frontMatter };
  const headings = format === 'html' ? [] : headingStatement(unnamed);
  const metadata = gatherMetadata([...own, ...statements, ...headings], (diagnostic) =>
    told.push(diagnostic),
  );
  return {
    record: { ...unnamed, slug: slugOf(frontMatter, file, (diagnostic) => told.push(diagnostic)), metadata },
    diagnostics: told,
  };
}

interface ReadBody {
  readonly body: ArticleBody;
  readonly statements: readonly Statement[];
}

/** Quotes and lists a hundred deep on one line; a rule drawn with spaced signs has nothing after them. */
const DEEPLY_NESTED = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){100,}(?=[^\s*+-])/m;

/** Undefined where the text nests deeper than the parsers' stack holds: no article does. */
function readBounded(
  text: string,
  file: string,
  format: ArticleFormat,
  title: boolean,
): ReadBody | undefined {
  if (format === 'markdown' && DEEPLY_NESTED.test(text)) return undefined;
  try {
    return readBody(text, file, format, title);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readBody(text: string, file: string, format: ArticleFormat, title: boolean): ReadBody {
  switch (format) {
    case 'markdown':
      return { body: readMarkdown(text, { title }), statements: [] };
    case 'text':
      return { body: readPlainText(text, { title }), statements: [] };
    case 'html': {
      const page = pageParser.parse(text);
      return { body: readHtmlBody(text, page), statements: htmlStatements(page, file) };
    }
  }
}

const pageParser = unified().use(rehypeParse).freeze();

function headingStatement(
  article: Pick<ArticleRecord, 'file' | 'raw' | 'text' | 'blocks' | 'segments'>,
): readonly Statement[] {
  const heading = article.blocks.find(({ kind, depth }) => kind === 'heading' && depth === 1);
  if (heading === undefined) return [];
  const value = article.text.slice(heading.range.start, heading.range.end);
  return [{ key: 'headline', value, location: locateRange(article, heading.range), from: 'heading' }];
}

/** Front matter's `slug`, else the file's name; `index` takes the name of its folder. */
function slugOf(
  frontMatter: FrontMatter,
  file: SourceFile,
  report: (diagnostic: Diagnostic) => void,
): string {
  const stated = frontMatter.data['slug'];
  if (typeof stated === 'string' || typeof stated === 'number') {
    const slug = slugify(String(stated));
    if (slug !== String(stated)) report(unfitSlug(String(stated), slug, frontMatter));
    if (slug !== '') return slug;
  }
  const [name = '', folder = ''] = file.path
    .replace(/\.[^./]*$/, '')
    .split('/')
    .reverse();
  return slugify(name === 'index' ? folder : name) || `article-${file.sha256.slice(0, 12)}`;
}

function failed(
  refusal: Pick<Diagnostic, 'code' | 'message'> & Required<Pick<Diagnostic, 'advice'>>,
  file: SourceFile,
): ArticleReading {
  return { diagnostics: [{ severity: 'error', location: { file: file.path }, ...refusal }] };
}

function tooNested(file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'article/too-nested',
    location: { file },
    message: {
      fr: 'Ce texte imbrique trop de listes, de citations ou d’éléments pour être lu.',
      en: 'This text nests too many lists, quotes or elements to be read.',
    },
    advice: { fr: 'Exportez-le de nouveau, sans imbrication.', en: 'Export it again, without nesting.' },
  };
}

function empty(file: string): Diagnostic {
  return {
    severity: 'error',
    code: 'article/empty',
    location: { file, line: 1 },
    message: { fr: 'Cet article ne contient pas de texte.', en: 'This article holds no text.' },
    advice: { fr: 'Écrivez-le, ou retirez le fichier.', en: 'Write it, or take the file away.' },
  };
}

function assumedWindows1252(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'encoding/windows-1252',
    location: { file },
    message: {
      fr: 'Ce fichier n’est pas en UTF-8 ; il est lu comme du Windows-1252.',
      en: 'This file is not UTF-8; it is read as Windows-1252.',
    },
    advice: {
      fr: 'Vérifiez les accents, et enregistrez-le en UTF-8.',
      en: 'Check the accents, and save it as UTF-8.',
    },
  };
}

function unfitSlug(stated: string, slug: string, frontMatter: FrontMatter): Diagnostic {
  const used =
    slug === '' ? { fr: 'le nom du fichier', en: 'the file’s name' } : { fr: `« ${slug} »`, en: `“${slug}”` };
  return {
    severity: 'warning',
    code: 'front-matter/slug',
    location: frontMatter.locate('slug'),
    message: {
      fr: `« ${stated} » ne peut servir d’adresse ; ${used.fr} est pris à la place.`,
      en: `“${stated}” cannot be an address; ${used.en} is taken instead.`,
    },
    advice: {
      fr: 'Écrivez des minuscules sans accent, des chiffres et des tirets.',
      en: 'Write lower-case letters without accents, digits and hyphens.',
    },
  };
}
