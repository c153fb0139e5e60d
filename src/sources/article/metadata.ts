import type { Diagnostic } from '../../core/diagnostic.js';
import type { Localized } from '../../core/localized.js';
import type { SourceLocation } from '../../core/location.js';
import type { ArticleMetadata, FrontMatter, Located } from '../records.js';
import { isoDate } from './stated-date.js';

export type MetadataKey = keyof ArticleMetadata;

/** Something a file says about its article, not yet checked. */
export interface Statement {
  readonly key: MetadataKey;
  readonly value: string;
  readonly location: SourceLocation;
  readonly from: 'front-matter' | 'json-ld' | 'open-graph' | 'meta' | 'time' | 'html' | 'heading';
}

/**
 * The metadata that statements amount to: of several for one key the first that is well formed. What the author
 * states in front matter and is not well formed is reported; a page's own metadata is often wrong and is passed over.
 */
export function gatherMetadata(
  statements: readonly Statement[],
  report: (diagnostic: Diagnostic) => void,
): ArticleMetadata {
  const metadata: Partial<Record<MetadataKey, Located<string>>> = {};
  for (const { key, value, location, from } of statements) {
    const text = value.replace(/[ \t\r\n\f]+/g, ' ').trim();
    if (metadata[key] !== undefined || text === '') continue;
    const normal = NORMAL_FORMS[key]?.read(text) ?? (NORMAL_FORMS[key] === undefined ? text : undefined);
    if (normal !== undefined) metadata[key] = { value: normal, location, from };
    else if (from === 'front-matter') report(malformed(key, text, location));
  }
  return metadata;
}

/** The keys of front matter that say something about the article itself, in French and English. */
export function frontMatterStatements(frontMatter: FrontMatter): readonly Statement[] {
  return Object.entries(FRONT_MATTER_KEYS).flatMap(([key, metadataKey]) => {
    const value = Object.hasOwn(frontMatter.data, key) ? frontMatter.data[key] : undefined;
    const text = Array.isArray(value) ? value.filter((each) => typeof each === 'string').join(', ') : value;
    if (typeof text !== 'string' && typeof text !== 'number') return [];
    return [
      {
        key: metadataKey,
        value: String(text),
        location: frontMatter.locate(key),
        from: 'front-matter' as const,
      },
    ];
  });
}

const FRONT_MATTER_KEYS: Readonly<Record<string, MetadataKey>> = {
  title: 'headline',
  titre: 'headline',
  headline: 'headline',
  datePublished: 'datePublished',
  published: 'datePublished',
  publie: 'datePublished',
  publié: 'datePublished',
  date: 'datePublished',
  dateModified: 'dateModified',
  modified: 'dateModified',
  modifie: 'dateModified',
  modifié: 'dateModified',
  updated: 'dateModified',
  lastmod: 'dateModified',
  inLanguage: 'inLanguage',
  language: 'inLanguage',
  langue: 'inLanguage',
  lang: 'inLanguage',
  url: 'url',
  canonical: 'url',
  author: 'author',
  auteur: 'author',
  description: 'description',
  chapo: 'description',
  summary: 'description',
  image: 'image',
};

interface NormalForm {
  read(text: string): string | undefined;
  readonly expected: Localized;
}

const DATE: NormalForm = {
  read: isoDate,
  expected: { fr: 'une date, comme 2021-02-04', en: 'a date, such as 2021-02-04' },
};

const ADDRESS: NormalForm = {
  read: (text) =>
    /^https?:\/\//i.test(text) && URL.canParse(text) && !/[\s<>"{}|\\^`]/.test(text) ? text : undefined,
  expected: {
    fr: 'une adresse complète, comme https://www.exemple.fr/page',
    en: 'a full address, such as https://www.example.org/page',
  },
};

const NORMAL_FORMS: Partial<Record<MetadataKey, NormalForm>> = {
  datePublished: DATE,
  dateModified: DATE,
  url: ADDRESS,
  inLanguage: {
    read: (text) => {
      const tag = text.replaceAll('_', '-').toLowerCase();
      return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
    },
    expected: { fr: 'un code de langue, comme fr', en: 'a language code, such as fr' },
  },
};

function malformed(key: MetadataKey, text: string, location: SourceLocation): Diagnostic {
  const expected = NORMAL_FORMS[key]?.expected ?? { fr: 'une autre valeur', en: 'another value' };
  return {
    severity: 'warning',
    code: 'front-matter/wrong-value',
    location,
    message: {
      fr: `« ${text} » n’est pas compris ; attendu : ${expected.fr}.`,
      en: `“${text}” is not understood; expected ${expected.en}.`,
    },
    advice: {
      fr: 'Corrigez la valeur ; elle est ignorée d’ici là.',
      en: 'Put the value right; it is ignored until then.',
    },
  };
}
