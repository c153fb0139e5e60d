import { type PublishedQuery, publishedQueries } from '../catalog/queries-document.js';
import type { Localized } from '../core/localized.js';
import { nameOf } from './document-graph.js';
import { linkTo, linkToFile, type PageContext } from './page-context.js';
import { Paragraphs } from './page-parts.js';
import { queryCode } from './query-link.js';
import type { ViewProps } from './value.js';

const TEXTS = {
  open: { fr: 'Ouvrir dans l’éditeur', en: 'Open in the editor' },
  result: { fr: 'Résultat', en: 'Result' },
} as const satisfies Record<string, Localized>;

/** The example queries, each at its own anchor with its question, its text and its result. */
export function QueriesPage({ context, view }: ViewProps) {
  const { document, main } = view.graph;
  return (
    <>
      <h1>{nameOf(main, context.language) ?? document.summary.title}</h1>
      <Paragraphs context={context} node={main} term="dct:description" />
      {publishedQueries(document).map((query) => (
        <Example key={query.slug} context={context} example={query} />
      ))}
    </>
  );
}

function Example({ context, example }: { readonly context: PageContext; readonly example: PublishedQuery }) {
  const { slug, label, comment, query, form } = example;
  const { language } = context;
  const result = linkToFile(context, 'sparql') + querySearch(context, query);
  const formats = form === 'construct' ? ['ttl', 'jsonld'] : ['csv', 'json'];
  return (
    <section id={slug} aria-labelledby={`${slug}-label`}>
      <h2 id={`${slug}-label`}>{label[language]}</h2>
      <p>{comment[language]}</p>
      <pre class="query">
        <code>{query}</code>
      </pre>
      <p>
        <a href={queryHref(context, query)}>{TEXTS.open[language]}</a>
        {' · '}
        {TEXTS.result[language]}{' '}
        {formats.map((format, index) => (
          <>
            {index > 0 && ' · '}
            <a href={`${result}&format=${format}`}>{format.toUpperCase()}</a>
          </>
        ))}
      </p>
    </section>
  );
}

/** Relative reference to a query on the query page, in the language of this page. */
export function queryHref(context: PageContext, query: string): string {
  return linkTo(context, 'sparql') + querySearch(context, query);
}

/** The code of its permanent link, or the query itself where it is too long for one. */
export function querySearch(context: PageContext, query: string): string {
  const code = queryCode(query, context.base);
  return code === undefined ? `?query=${encodeURIComponent(query)}` : `?q=${code}`;
}
