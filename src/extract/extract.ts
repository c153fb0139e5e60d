import type { Gazetteer } from '../places/gazetteer.js';
import type { ProgrammeDefinition } from '../sources/definitions.js';
import type { ArticleRecord } from '../sources/records.js';
import { readAwards } from './awards/read-awards.js';
import { Scanner, type View } from './clauses/scan.js';
import { contextOf } from './context/article-context.js';
import type { ArticleFacts, Fact } from './facts.js';
import { french } from './languages/fr/index.js';
import type { LanguagePack } from './languages/pack.js';
import { buildNameTries } from './places/name-tries.js';
import { headlineBlock, sentencesOf } from './text/sentences.js';

export interface ExtractorOptions {
  /** The label registry, by slug. */
  readonly programmes: ReadonlyMap<string, ProgrammeDefinition>;
  readonly gazetteer: Gazetteer;
  /** INSEE code of the commune the site speaks for, if it is one's. */
  readonly place?: string | null;
}

export interface Extractor {
  /** Pure: the same article always gives the same facts. */
  extract(article: ArticleRecord): ArticleFacts;
}

/** Reads articles into facts with evidence. Building one takes a moment (the gazetteer's names); reading is quick. */
export function createExtractor(options: ExtractorOptions): Extractor {
  const names = buildNameTries(options.gazetteer);
  const packs: readonly LanguagePack[] = [french];
  const scanners = new Map(
    packs.map((pack) => [pack.code, new Scanner(pack, options.programmes, names)] as const),
  );
  return {
    extract: (article) => {
      const pack = french;
      const scanner = scanners.get(pack.code);
      const views: View[] =
        scanner === undefined
          ? []
          : sentencesOf(article, pack.sentences).map((sentence) => scanner.scan(sentence));
      const context = contextOf(article, views, options.gazetteer, options.place ?? null);
      return {
        headline: headlineOf(article),
        datePublished: context.published,
        inLanguage: pack.code,
        awards: readAwards(views, context, pack, options.programmes, options.gazetteer),
        organizations: [],
        people: [],
        events: [],
        counts: [],
        actions: [],
        links: [],
        diagnostics: [],
      };
    },
  };
}

function headlineOf(article: ArticleRecord): Fact<string> | null {
  const block = article.blocks[headlineBlock(article)];
  const stated = article.metadata.headline;
  if (block === undefined)
    return stated === undefined
      ? null
      : {
          value: stated.value,
          evidence: { start: 0, end: 0 },
          rule: `article/headline/${stated.from}`,
          confidence: 1,
        };
  const text = article.text.slice(block.range.start, block.range.end);
  return { value: text, evidence: block.range, rule: 'article/headline/first-block', confidence: 0.98 };
}
