import type { Request, Response } from 'express';
import type { Localized } from '../core/localized.js';
import { readExampleQueries } from '../engine/example-queries.js';
import { Layout } from '../pages/layout.js';
import { createPageContext } from '../pages/page-context.js';
import { renderPage } from '../pages/render-page.js';
import type { WebContext } from './context.js';
import { negotiateLanguage } from './negotiation.js';
import { CACHE_CONTROL } from './routes.js';
import { SPARQL_MEDIA_TYPES } from './sparql-media-types.js';
import { sendBody } from './sparql-response.js';

export const HTML = 'text/html; charset=utf-8';

const FIRST_QUERY =
  'SELECT ?type (COUNT(*) AS ?number)\nWHERE { ?thing a ?type }\nGROUP BY ?type\nORDER BY DESC(?number)';

const TEXTS = {
  title: { fr: 'Interroger les données', en: 'Query the data' },
  introduction: {
    fr: 'Toutes les données de ce site se lisent en SPARQL 1.1 à cette adresse. Le graphe par défaut réunit tous les documents.',
    en: 'All data of this site can be queried with SPARQL 1.1 at this address. The default graph is the union of all documents.',
  },
  query: { fr: 'Requête SPARQL', en: 'SPARQL query' },
  format: { fr: 'Format du résultat', en: 'Format of the result' },
  examples: { fr: 'Exemples', en: 'Examples' },
  run: { fr: 'Exécuter', en: 'Run' },
} as const satisfies Record<string, Localized>;

/** The page for people at `/sparql`: a form that works without scripts, filled with the query of the link. */
export async function sendQueryPage(
  context: WebContext,
  request: Request,
  response: Response,
): Promise<void> {
  const { configuration } = context;
  const [first = 'fr', ...others] = configuration.languages;
  const language = negotiateLanguage(request.get('accept-language'), [first, ...others]);
  const page = createPageContext(configuration, language, 'sparql', context.snapshot().manifest);
  const examples = readExampleQueries(page);
  const asked = new URLSearchParams(request.originalUrl.split('?').slice(1).join('?')).get('query');
  const body = renderPage(
    <Layout context={page} title={TEXTS.title[language]} canonical={`${configuration.base}sparql`}>
      <h1>{TEXTS.title[language]}</h1>
      <p>{TEXTS.introduction[language]}</p>
      <form action="sparql" method="get">
        <p>
          <label for="query">{TEXTS.query[language]}</label>
        </p>
        <p>
          <textarea id="query" name="query" rows={14} cols={80} spellcheck={false} required>
            {asked ?? FIRST_QUERY}
          </textarea>
        </p>
        <p>
          <label for="format">{TEXTS.format[language]}</label>{' '}
          <select id="format" name="format">
            {formatNames().map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>{' '}
          <button type="submit">{TEXTS.run[language]}</button>
        </p>
      </form>
      <section aria-labelledby="examples">
        <h2 id="examples">{TEXTS.examples[language]}</h2>
        <ul>
          {examples.map(({ slug, title, query }) => (
            <li key={slug}>
              <a href={`sparql?query=${encodeURIComponent(query)}`}>{title[language]}</a>
            </li>
          ))}
        </ul>
      </section>
    </Layout>,
  );
  response.vary('Accept, Accept-Language').set({
    'Content-Type': HTML,
    'Content-Language': language,
    'Cache-Control': CACHE_CONTROL.revalidate,
  });
  await sendBody(request, response, Buffer.from(body));
}

function formatNames(): string[] {
  return [...new Set(SPARQL_MEDIA_TYPES.map(({ names }) => names[0] ?? ''))];
}
