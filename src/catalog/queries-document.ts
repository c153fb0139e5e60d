import type { SiteConfiguration } from '../config/site.js';
import { LANGUAGES, type Localized } from '../core/localized.js';
import { documentIri } from '../model/document-path.js';
import type { Document, LanguageString, NodeObject } from '../rdf/document.js';
import { prefixesOf } from '../rdf/namespaces.js';
import { VOCABULARY_PATH } from '../rdf/vocabulary.js';
import { inBothLanguages } from './dataset-texts.js';
import { type ExampleQuery, QUERY_FORMS, type QueryForm, readExampleQueries } from './example-queries.js';
import { askAbout, type ExampleSubjects } from './example-subjects.js';

/** Path of the document that holds the example queries: `/queries#awards-of-a-town` is one. */
export const QUERIES_PATH = 'queries';

/** An example as a reader of the document gets it. */
export interface PublishedQuery {
  readonly slug: string;
  readonly label: Localized;
  readonly comment: Localized;
  readonly form: QueryForm;
  /** Ready to run, anywhere: with its base and prefixes. */
  readonly query: string;
}

const TITLE: Localized = { fr: 'Requêtes d’exemple', en: 'Example queries' };
const DESCRIPTION: Localized = {
  fr: 'Des questions auxquelles ces données répondent, en SPARQL. Chacune peut être lancée, modifiée et citée.',
  en: 'Questions that these data answer, in SPARQL. Each can be run, changed and cited.',
};
const CLASSES: Readonly<Record<QueryForm, string>> = {
  select: 'sh:SPARQLSelectExecutable',
  construct: 'sh:SPARQLConstructExecutable',
  ask: 'sh:SPARQLAskExecutable',
};

/**
 * The document at `/queries`: each example as a `sh:SPARQLExecutable` with its question and text, by the convention that
 * query editors look for in a store (https://github.com/sib-swiss/sparql-examples).
 */
export function queriesDocument(
  site: { readonly configuration: Pick<SiteConfiguration, 'base'>; readonly vocabulary: string },
  subjects: ExampleSubjects,
): Document {
  const { base } = site.configuration;
  const iri = documentIri(base, QUERIES_PATH);
  const queries = readExampleQueries().flatMap((example) => queryNode(example, site, subjects) ?? []);
  return {
    path: QUERIES_PATH,
    kind: 'queries',
    nodes: [
      {
        '@id': iri,
        '@type': ['foaf:Document', 'schema:WebPage'],
        'dct:title': inBothLanguages(TITLE),
        'dct:description': inBothLanguages(DESCRIPTION),
        'dct:hasPart': queries.map((node) => node['@id']),
      },
      ...queries,
    ],
    datasets: [],
    summary: { title: TITLE.fr, language: 'fr' },
  };
}

/** The examples of a stored `/queries`, in its order. */
export function publishedQueries({ nodes }: Document): readonly PublishedQuery[] {
  return nodes.flatMap((node) => {
    const form = QUERY_FORMS.find((name) => node[`sh:${name}`] !== undefined);
    const query = form === undefined ? undefined : node[`sh:${form}`];
    if (form === undefined || typeof query !== 'string') return [];
    const slug = node['@id'].slice(node['@id'].indexOf('#') + 1);
    return [
      { slug, form, query, label: localized(node['rdfs:label']), comment: localized(node['rdfs:comment']) },
    ];
  });
}

function queryNode(
  example: ExampleQuery,
  site: Parameters<typeof queriesDocument>[0],
  subjects: ExampleSubjects,
): NodeObject | undefined {
  const body = askAbout(example.body, subjects);
  if (body === undefined) return undefined;
  const { base } = site.configuration;
  return {
    '@id': documentIri(base, QUERIES_PATH, example.slug),
    '@type': [CLASSES[example.form], 'sh:SPARQLExecutable'],
    'rdfs:label': inBothLanguages(example.label),
    'rdfs:comment': inBothLanguages(example.comment),
    [`sh:${example.form}`]: prologue(body, base, prefixesOf(site)) + body,
    'sh:prefixes': documentIri(base, VOCABULARY_PATH),
    'schema:target': `${base}sparql`,
    'schema:keywords': LANGUAGES.flatMap((language) =>
      example.keywords[language].map((word) => ({ '@value': word, '@language': language })),
    ),
  };
}

/** What a query needs to be run outside the site too. */
function prologue(body: string, base: string, prefixes: Readonly<Record<string, string>>): string {
  const used = Object.entries(prefixes).filter(([prefix]) =>
    new RegExp(`(?<![\\w<])${prefix}:`, 'u').test(body),
  );
  const hasRelativeIri = /<(?![a-z][a-z\d+.-]*:)[^\s<>"]+>/iu.test(body);
  return [
    ...(hasRelativeIri ? [`BASE <${base}>\n`] : []),
    ...used.map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>\n`),
  ].join('');
}

function localized(value: NodeObject[string]): Localized {
  const texts = [value ?? []]
    .flat()
    .filter((text): text is LanguageString => typeof text === 'object' && '@language' in text);
  const inLanguage = (language: string) => texts.find((text) => text['@language'] === language)?.['@value'];
  return { fr: inLanguage('fr') ?? '', en: inLanguage('en') ?? '' };
}
