import { type PublishedQuery, publishedQueries } from '../catalog/queries-document.js';
import type { Localized } from '../core/localized.js';
import { nameOf } from './document-graph.js';
import { linkToFile, type PageContext } from './page-context.js';
import { Paragraphs } from './page-parts.js';
import { queryLink } from './query-link.js';
import { relativeReference } from './relative-reference.js';
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
  const link = queryHref(context, query);
  const formats = form === 'construct' ? ['ttl', 'jsonld'] : ['csv', 'json'];
  return (
    <section id={slug} aria-labelledby={`${slug}-label`}>
      <h2 id={`${slug}-label`}>{label[language]}</h2>
      <p>{comment[language]}</p>
      <pre class="query">
        <code>{query}</code>
      </pre>
      <p>
        <a href={link}>{TEXTS.open[language]}</a>
        {' · '}
        {TEXTS.result[language]}{' '}
        {formats.map((format, index) => (
          <>
            {index > 0 && ' · '}
            <a href={`${link}&format=${format}`}>{format.toUpperCase()}</a>
          </>
        ))}
      </p>
    </section>
  );
}

/** Relative reference to a query on the query page: its permanent link, or the query itself where it is too long. */
export function queryHref(context: PageContext, query: string): string {
  const link = queryLink(query, context.base);
  if (link === undefined) return `${linkToFile(context, 'sparql')}?query=${encodeURIComponent(query)}`;
  return relativeReference(context.path, link);
}
