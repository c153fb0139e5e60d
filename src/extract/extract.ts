import type { ArticleRecord } from '../sources/records.js';
import { applyStatements } from './author/apply-statements.js';
import { headlineOf } from './context/headline.js';
import { statedDate } from './context/publication-date.js';
import type { ArticleFacts } from './facts.js';
import { LanguageReader } from './language-reader.js';
import { languageOf } from './languages/detect.js';
import { english } from './languages/en/index.js';
import { french } from './languages/fr/index.js';
import type { LanguagePack } from './languages/pack.js';
import { readLinks } from './links/read-links.js';
import type { ExtractorOptions } from './options.js';
import { buildNameTries } from './places/name-tries.js';

const PACKS: readonly LanguagePack[] = [french, english];

export type { ExtractorOptions } from './options.js';

export interface Extractor {
  /** Pure: the same article always gives the same facts. */
  extract(article: ArticleRecord): ArticleFacts;
}

/** Reads articles into facts with evidence. Building one takes a moment (the gazetteer's names); reading is quick. */
export function createExtractor(options: ExtractorOptions): Extractor {
  const names = buildNameTries(options.gazetteer);
  const readers = new Map<string, LanguageReader>(
    PACKS.map((pack) => [pack.code, new LanguageReader(pack, names, options)] as const),
  );
  return {
    extract: (article) => {
      const language = languageOf(article, PACKS);
      const reader = language === null ? undefined : readers.get(language);
      const facts = reader === undefined ? nothingRead(article, language) : reader.read(article);
      return withStatements(article, facts, options);
    },
  };
}

/** The author's statements hold in any language, known to a reader or not. */
function withStatements(record: ArticleRecord, facts: ArticleFacts, options: ExtractorOptions): ArticleFacts {
  const { programmes, gazetteer } = options;
  const place = options.place ?? null;
  const { awards, diagnostics } = applyStatements({
    record,
    awards: facts.awards,
    programmes,
    gazetteer,
    place,
  });
  return { ...facts, awards, diagnostics: [...diagnostics, ...facts.diagnostics] };
}

function nothingRead(article: ArticleRecord, inLanguage: string | null): ArticleFacts {
  return {
    headline: headlineOf(article),
    datePublished: statedDate(article),
    inLanguage,
    awards: [],
    organizations: [],
    people: [],
    events: [],
    counts: [],
    actions: [],
    links: readLinks(article),
    diagnostics: [],
  };
}
