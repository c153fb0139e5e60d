import type { Diagnostic, Report } from '../core/diagnostic.js';
import type { ArticleFacts, Fact } from '../extract/facts.js';
import { locateRange } from '../sources/article/offsets.js';
import type { ArticleRecord, Located } from '../sources/records.js';
import { stateActions } from './article-actions.js';
import { stateAwards } from './article-awards.js';
import { stateEdition, stateNames } from './article-edition.js';
import { ArticleModel } from './article-model.js';
import { articlePath } from './document-path.js';
import type { Resolver } from './resolve.js';
import type { ArticleStatement, Statement } from './statement.js';

export interface ArticleContext {
  readonly resolver: Resolver;
  /** Facts read with less confidence are reported, not stated. */
  readonly threshold: number;
  readonly report: Report;
}

/** What an article says: of itself, and of every award, edition, organisation and person that its facts are about. */
export function articleStatements(
  record: ArticleRecord,
  facts: ArticleFacts,
  context: ArticleContext,
): Statement[] {
  const { report, resolver, threshold } = context;
  for (const diagnostic of facts.diagnostics) report(diagnostic);
  const sure = <T>(list: readonly Fact<T>[]): Fact<T>[] =>
    list.filter((fact) => {
      if (fact.confidence >= threshold) return true;
      report(heldForReview(record, fact));
      return false;
    });
  const model = new ArticleModel(record, resolver, {
    ...facts,
    awards: sure(facts.awards),
    organizations: sure(facts.organizations),
    people: sure(facts.people),
    events: sure(facts.events),
    counts: sure(facts.counts),
    actions: sure(facts.actions),
    links: sure(facts.links),
  });
  const awards = stateAwards(model);
  const edition = stateEdition(model, awards);
  const names = stateNames(model, edition);
  const actions = stateActions(model, awards);
  const statement = describeItself(model, {
    about: [...new Map(awards.flatMap(({ about }) => about).map((node) => [nodeKey(node), node])).values()],
    mentions: names.mentions,
    people: names.people,
    services: model.services(),
    actions,
    quotes: model.quotes.quotes(),
  });
  return [...resolver.takeStatements(), ...model.statements, statement];
}

const nodeKey = ({ path, fragment }: { path: string; fragment: string }): string => `${path}#${fragment}`;

type Contents = Pick<ArticleStatement, 'about' | 'mentions' | 'people' | 'services' | 'actions' | 'quotes'>;

function describeItself({ record, facts, text, node }: ArticleModel, contents: Contents): ArticleStatement {
  const { metadata } = record;
  const stated = { headline: metadata.headline, datePublished: metadata.datePublished } as const;
  const at = (value: Located<string> | undefined, fact: Fact<string> | null) =>
    value?.location ?? (fact === null ? undefined : locateRange(record, fact.evidence));
  const headline = facts.headline?.value ?? metadata.headline?.value;
  const datePublished = facts.datePublished?.value ?? metadata.datePublished?.value;
  const locations = Object.entries({
    'schema:headline': at(stated.headline, facts.headline),
    'schema:datePublished': at(stated.datePublished, facts.datePublished),
    'schema:dateModified': metadata.dateModified?.location,
    'schema:inLanguage': metadata.inLanguage?.location,
    'schema:url': metadata.url?.location,
    'schema:image': metadata.image?.location,
    'schema:description': metadata.description?.location,
  }).flatMap(([term, location]) => (location === undefined ? [] : [[term, location] as const]));
  return {
    kind: 'article',
    path: articlePath(record.slug),
    origin: {
      location: { file: record.file.path, line: 1 },
      authority: 'stated',
      confidence: 1,
      evidence: [],
    },
    body: text(record.text),
    relatedLinks: facts.links.flatMap(({ value }) => (value.href === null ? [] : [value.href])),
    file: { path: record.file.path, sha256: record.file.sha256 },
    locations: Object.fromEntries(locations),
    ...contents,
    about: contents.about.filter(({ path }) => path !== node.path),
    ...(headline === undefined ? {} : { headline: text(headline) }),
    ...(facts.inLanguage === null ? {} : { inLanguage: facts.inLanguage }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(metadata.dateModified === undefined ? {} : { dateModified: metadata.dateModified.value }),
    ...(metadata.url === undefined ? {} : { url: metadata.url.value }),
    ...(metadata.description === undefined ? {} : { description: text(metadata.description.value) }),
    ...(metadata.image === undefined ? {} : { image: metadata.image.value }),
    ...(metadata.author === undefined ? {} : { author: metadata.author.value }),
  };
}

/** A fact the reader was not sure of: the author decides. */
function heldForReview(record: ArticleRecord, fact: Fact<unknown>): Diagnostic {
  const quote = record.text.slice(fact.evidence.start, fact.evidence.end).replace(/\s+/g, ' ').slice(0, 160);
  const percent = Math.round(fact.confidence * 100);
  return {
    severity: 'info',
    code: 'review/low-confidence',
    location: locateRange(record, fact.evidence),
    message: {
      fr: `Lu mais non publié, faute de certitude (${percent} %, règle ${fact.rule}) : « ${quote} ».`,
      en: `Read but not published, for want of certainty (${percent}%, rule ${fact.rule}): “${quote}”.`,
    },
    advice: {
      fr: 'Si c’est exact, écrivez-le dans l’en-tête de l’article (awards:).',
      en: 'If it is true, state it in the article’s front matter (awards:).',
    },
  };
}
