import { type PublishedQuery, QUERIES_PATH } from '../catalog/queries-document.js';
import type { SiteConfiguration } from '../config/site.js';
import type { Language, Localized } from '../core/localized.js';
import { prefixesOf } from '../rdf/namespaces.js';
import type { Manifest } from '../snapshot/contract.js';
import { assetPath } from './asset-files.js';
import { Layout, type PageRepresentation } from './layout.js';
import { createPageContext, linkTo, linkToFile, type PageContext } from './page-context.js';
import { queryHref, querySearch } from './queries-page.js';
import { renderPage } from './render-page.js';
import { serializeForScript } from './script-data.js';

export interface QueryPageOptions {
  readonly site: SiteConfiguration;
  readonly manifest: Manifest;
  readonly language: Language;
  readonly examples: readonly PublishedQuery[];
  /** Names for `format=`. */
  readonly formats: readonly string[];
  /** The query that was asked for; without one, the first example. */
  readonly query?: string;
}

const PLAIN_QUERY =
  'SELECT ?type (COUNT(*) AS ?number)\nWHERE { ?thing a ?type }\nGROUP BY ?type\nORDER BY DESC(?number)';

/** YASGUI's own first, so that ours has the last word. */
const STYLES = ['yasgui.css', 'query-page.css', 'query-drawings.css'] as const;

const TEXTS = {
  title: { fr: 'Interroger les données', en: 'Query the data' },
  introduction: {
    fr: 'Toutes les données de ce site se lisent en SPARQL 1.1 à cette adresse. Le graphe par défaut réunit tous les documents.',
    en: 'All data of this site can be queried with SPARQL 1.1 at this address. The default graph is the union of all documents.',
  },
  query: { fr: 'Requête SPARQL', en: 'SPARQL query' },
  format: { fr: 'Format du résultat', en: 'Format of the result' },
  examples: { fr: 'Exemples', en: 'Examples' },
  allExamples: { fr: 'Le texte de tous les exemples', en: 'The text of all examples' },
  run: { fr: 'Exécuter', en: 'Run' },
  link: { fr: 'Lien permanent vers cette requête', en: 'Permanent link to this query' },
} as const satisfies Record<string, Localized>;

/**
 * The page for people at `/sparql`: a form that works without scripts, in whose place the scripts put an editor with
 * tables, map and charts; the examples stand beside it.
 */
export function renderQueryPage(options: QueryPageOptions): string {
  const { site, manifest, language, examples } = options;
  const context = createPageContext(site, language, 'sparql', manifest);
  const query = options.query ?? examples[0]?.query ?? PLAIN_QUERY;
  return renderPage(
    <Layout
      context={context}
      title={TEXTS.title[language]}
      canonical={`${context.base}sparql`}
      representations={otherLanguages(context, options.query)}
    >
      <h1>{TEXTS.title[language]}</h1>
      <p>{TEXTS.introduction[language]}</p>
      <div class="query-page">
        {examples.length > 0 && <Examples context={context} examples={examples} />}
        <div class="query-editor">
          <QueryForm context={context} query={query} formats={options.formats} />
        </div>
      </div>
      <QueryScripts context={context} options={options} query={query} />
    </Layout>,
  );
}

/** The page under the name of each language, with the query that was asked for. */
function otherLanguages(context: PageContext, query: string | undefined): PageRepresentation[] {
  const search = query === undefined ? '' : querySearch(context, query);
  return context.site.languages.map((language) => ({
    suffix: `.${language}.html${search}`,
    mediaType: 'text/html',
    language,
  }));
}

function Examples({
  context,
  examples,
}: {
  readonly context: PageContext;
  readonly examples: readonly PublishedQuery[];
}) {
  const { language } = context;
  return (
    <section class="query-examples" aria-labelledby="examples">
      <h2 id="examples">{TEXTS.examples[language]}</h2>
      <ul>
        {examples.map(({ slug, label, comment, query }) => (
          <li key={slug}>
            <a href={queryHref(context, query)} title={comment[language]} data-example={slug}>
              {label[language]}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={linkTo(context, QUERIES_PATH)}>{TEXTS.allExamples[language]}</a>
      </p>
    </section>
  );
}

function QueryForm({
  context,
  query,
  formats,
}: {
  readonly context: PageContext;
  readonly query: string;
  readonly formats: readonly string[];
}) {
  const { language } = context;
  return (
    <form action="sparql" method="get" id="query-form">
      <p>
        <label for="query">{TEXTS.query[language]}</label>
      </p>
      <p>
        <textarea id="query" name="query" rows={14} cols={80} spellcheck={false} required>
          {query}
        </textarea>
      </p>
      <p>
        <label for="format">{TEXTS.format[language]}</label>{' '}
        <select id="format" name="format">
          {formats.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>{' '}
        <button type="submit">{TEXTS.run[language]}</button>
      </p>
      <p>
        <a href={linkToFile(context, 'sparql') + querySearch(context, query)}>{TEXTS.link[language]}</a>
      </p>
    </form>
  );
}

/** The editor, its data, and the scripts that put them together; on no other page. */
function QueryScripts({
  context,
  options: { manifest, examples, query: asked },
  query,
}: {
  readonly context: PageContext;
  readonly options: QueryPageOptions;
  readonly query: string;
}) {
  const { language } = context;
  const { classes, properties } = manifest.statistics;
  const data = {
    language,
    base: context.base,
    query,
    isAsked: asked !== undefined,
    prefixes: prefixesOf(context),
    classes: Object.keys(classes),
    properties: Object.keys(properties),
    examples: examples.map(({ slug, label, query: text }) => ({ slug, label: label[language], query: text })),
  };
  return (
    <>
      {STYLES.map((name) => (
        <link key={name} rel="stylesheet" href={linkToFile(context, assetPath(name))} />
      ))}
      <script
        type="application/json"
        id="query-page-data"
        // A data block, escaped by `serializeForScript`.
        dangerouslySetInnerHTML={{ __html: serializeForScript(data) }}
      />
      <script defer src={linkToFile(context, assetPath('yasgui.js'))} />
      <script type="module" src={linkToFile(context, assetPath('query-page.js'))} />
    </>
  );
}
