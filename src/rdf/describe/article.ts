import type { ArticleStatement, Claim, Quote } from '../../model/statement.js';
import type { DocumentSummary, NodeValue } from '../document.js';
import { expandTerm } from '../terms.js';
import { describePeople } from './edition.js';
import { type DocumentBuilder, dateValue, words } from './node-builder.js';

/** An article, the people and actions it names, and the quotes that prove what was read from it. */
export function describeArticle(builder: DocumentBuilder, [article]: readonly ArticleStatement[]) {
  if (article === undefined) throw new Error(`no statement of ${builder.path}`);
  const { headline, datePublished, inLanguage, body, locations } = article;
  const title = headline?.text ?? article.file.path;
  builder.node('article', ['schema:NewsArticle'], {
    'schema:headline': headline && words(headline),
    'schema:description': article.description && words(article.description),
    'schema:datePublished': datePublished === undefined ? undefined : dateValue(datePublished),
    'schema:dateModified': article.dateModified === undefined ? undefined : modified(article.dateModified),
    'schema:inLanguage': inLanguage,
    'schema:url': article.url,
    'schema:image': article.image,
    'schema:author': article.author === undefined ? undefined : builder.iri('author'),
    'schema:articleBody': words(body),
    'schema:about': builder.refers(article.about),
    'schema:mentions': builder.refers(article.mentions),
    'prov:wasDerivedFrom': builder.iri('source'),
  });
  for (const [term, location] of Object.entries(locations)) builder.stated('article', term, location);
  builder.stated('article', 'schema:articleBody', article.origin.location);
  if (article.author !== undefined) builder.node('author', ['foaf:Agent'], { 'schema:name': article.author });
  builder.node('source', ['prov:Entity'], { path: article.file.path, sha256: article.file.sha256 });
  describePeople(builder, article.people);
  for (const { fragment, name } of article.services)
    builder.node(fragment, ['schema:Service'], { 'schema:name': words(name) });
  for (const action of article.actions) {
    builder.node(action.fragment, ['RewardedAction', 'schema:Action'], {
      'schema:name': words(action.title),
      'schema:description': action.description && words(action.description),
      order: action.order,
      'schema:agent': action.agent && builder.refer(action.agent),
      'schema:participant': builder.refers(action.participants),
    });
  }
  for (const quote of article.quotes) describeQuote(builder, quote);
  const year = datePublished === undefined ? undefined : Number(datePublished.slice(0, 4));
  const summary: DocumentSummary = {
    title,
    ...(headline?.language === undefined ? {} : { language: headline.language }),
    ...(datePublished === undefined ? {} : { date: datePublished.slice(0, 10) }),
    ...(year === undefined ? {} : { year }),
  };
  return { summary, datasets: ['articles'], diagnostics: [] };
}

/** `schema:dateModified` is coerced to a moment: a day says so itself. */
function modified(date: string): NodeValue {
  return date.includes('T') ? date : { '@value': date, '@type': DAY_TYPES[date.length] ?? 'xsd:date' };
}

const DAY_TYPES: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' };

/** Web Annotation: the claims are its body, the words of the article its target. */
function describeQuote(builder: DocumentBuilder, quote: Quote): void {
  const { fragment, exact, prefix, suffix, start, end, claims } = quote;
  builder.node(fragment, ['oa:Annotation'], {
    'oa:hasBody': claims.map((claim) => builder.iri(claim.fragment)),
    'oa:hasTarget': builder.iri(`${fragment}-target`),
  });
  builder.node(`${fragment}-target`, ['oa:SpecificResource'], {
    'oa:hasSource': builder.iri('article'),
    'oa:hasSelector': [builder.iri(`${fragment}-text`), builder.iri(`${fragment}-position`)],
  });
  builder.node(`${fragment}-text`, ['oa:TextQuoteSelector'], {
    'oa:prefix': prefix === '' ? undefined : prefix,
    'oa:exact': exact,
    'oa:suffix': suffix === '' ? undefined : suffix,
  });
  builder.node(`${fragment}-position`, ['oa:TextPositionSelector'], { 'oa:start': start, 'oa:end': end });
  for (const claim of claims) describeClaim(builder, claim);
}

function describeClaim(builder: DocumentBuilder, claim: Claim): void {
  builder.node(claim.fragment, ['Claim', 'rdf:Statement'], {
    'rdf:subject': builder.refer(claim.subject),
    'rdf:predicate': expandTerm(claim.predicate, builder.site.vocabulary),
    'rdf:object': claimObject(builder, claim),
    rule: claim.rule,
    confidence: decimal(claim.confidence),
  });
}

function claimObject(builder: DocumentBuilder, { object }: Claim): NodeValue {
  switch (object.kind) {
    case 'node':
      return builder.refer(object.node);
    case 'term':
      return builder.term(object.term);
    case 'text':
      return object.text.language === undefined
        ? { '@value': object.text.text, '@type': 'xsd:string' }
        : words(object.text);
    case 'date': {
      const value = dateValue(object.date);
      return typeof value === 'string' ? { '@value': value, '@type': 'xsd:date' } : value;
    }
    case 'integer':
      return { '@value': String(object.integer), '@type': 'xsd:integer' };
  }
}

/** Canonical xsd:decimal of a number between 0 and 1, to three digits. */
function decimal(value: number): string {
  return String(Number(value.toFixed(3)));
}
