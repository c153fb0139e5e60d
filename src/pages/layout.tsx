import type { ComponentChildren } from 'preact';
import type { Language } from '../core/localized.js';
import { assetPath } from './asset-files.js';
import { formatDate } from './format.js';
import { encodePath, linkTo, linkToFile, type PageContext } from './page-context.js';
import { relativeReference } from './relative-reference.js';
import { serializeForScript } from './script-data.js';

/** A representation of the page under its own suffix. */
export interface PageRepresentation {
  readonly suffix: string;
  readonly mediaType: string;
  readonly language?: Language;
}

export interface LayoutProps {
  readonly context: PageContext;
  readonly title: string;
  readonly description?: string | undefined;
  /** From the home page down, without this page itself. */
  readonly breadcrumb?: readonly Crumb[];
  /** Forms this page can be had in. Error pages have none. */
  readonly representations?: readonly PageRepresentation[];
  /** Absolute. Left out for pages that are nobody's address. */
  readonly canonical?: string;
  /** schema.org JSON-LD. */
  readonly structuredData?: object | undefined;
  /** When the document was first published and last changed, from the ledger. */
  readonly dates?: { readonly issued: string; readonly modified: string };
  readonly children: ComponentChildren;
}

export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** Short names of the syntaxes, as the footer shows them. */
const FORMAT_NAMES: Readonly<Record<string, string>> = {
  '.jsonld': 'JSON-LD',
  '.ttl': 'Turtle',
  '.nt': 'N-Triples',
  '.nq': 'N-Quads',
  '.trig': 'TriG',
  '.rdf': 'RDF/XML',
};

/** The skeleton of every page. */
export function Layout(props: LayoutProps) {
  const { context, title, breadcrumb = [], representations = [], children } = props;
  const { messages, site } = context;
  return (
    <html lang={context.language}>
      <Head {...props} />
      <body>
        <a class="skip-link" href="#content">
          {messages.skipToContent}
        </a>
        <header class="site-header">
          <a class="site-name" href={linkTo(context, '')}>
            {site.title}
          </a>
          <SiteNavigation context={context} />
          <LanguageChoice context={context} representations={representations} />
        </header>
        {breadcrumb.length > 0 && (
          <nav class="breadcrumb" aria-label={messages.breadcrumb}>
            <ol>
              {breadcrumb.map(({ name, path }) => (
                <li key={path}>
                  <a href={linkTo(context, path)}>{name}</a>
                </li>
              ))}
              <li aria-current="page">{title}</li>
            </ol>
          </nav>
        )}
        <main id="content">{children}</main>
        <Footer context={context} representations={representations} dates={props.dates} />
      </body>
    </html>
  );
}

function Head({ context, title, description, representations = [], canonical, structuredData }: LayoutProps) {
  const { site, path } = context;
  const pageName = path === '' ? 'index' : path;
  const htmlPages = representations.filter(({ language }) => language !== undefined);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === site.title ? title : `${title} – ${site.title}`}</title>
      {description !== undefined && <meta name="description" content={description} />}
      <link rel="stylesheet" href={linkToFile(context, assetPath('site.css'))} />
      <link rel="icon" type="image/svg+xml" href={linkToFile(context, assetPath('icon.svg'))} />
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      {htmlPages.length > 1 &&
        htmlPages.map(({ language, suffix }) => (
          <link
            key={suffix}
            rel="alternate"
            hreflang={language}
            href={`${context.base}${encodePath(pageName)}${suffix}`}
          />
        ))}
      {representations
        .filter(({ language }) => language === undefined)
        .map(({ suffix, mediaType }) => (
          <link key={suffix} rel="alternate" type={mediaType} href={siblingLink(context, suffix)} />
        ))}
      <link rel="license" href={site.license} />
      {structuredData !== undefined && (
        <script
          type="application/ld+json"
          // A data block, escaped by `serializeForScript`.
          dangerouslySetInnerHTML={{ __html: serializeForScript(structuredData) }}
        />
      )}
    </head>
  );
}

function SiteNavigation({ context }: { readonly context: PageContext }) {
  const { messages } = context;
  const sections = [
    ['labels', messages.labels],
    ['articles', messages.articles],
    ['places', messages.places],
    ['organizations', messages.organizations],
  ] as const;
  const isIn = (section: string) => context.path === section || context.path.startsWith(`${section}/`);
  return (
    <nav class="site-navigation" aria-label={messages.siteNavigation}>
      <ul>
        {sections.map(([path, name]) => (
          <li key={path}>
            <a href={linkTo(context, path)} aria-current={isIn(path) ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={linkTo(context, 'sparql')} aria-current={isIn('sparql') ? 'true' : undefined}>
            {messages.query}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function LanguageChoice({
  context,
  representations,
}: {
  readonly context: PageContext;
  readonly representations: readonly PageRepresentation[];
}) {
  const { messages } = context;
  const pages = representations.flatMap(({ language, suffix }) =>
    language === undefined ? [] : [{ language, suffix }],
  );
  if (pages.length < 2) return null;
  return (
    <nav class="language-choice" aria-label={messages.languageChoice}>
      <ul>
        {pages.map(({ language, suffix }) => (
          <li key={language}>
            <a
              href={siblingLink(context, suffix)}
              lang={language}
              hreflang={language}
              aria-current={language === context.language ? 'true' : undefined}
            >
              {messages.languageName[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Footer({
  context,
  representations,
  dates,
}: {
  readonly context: PageContext;
  readonly representations: readonly PageRepresentation[];
  readonly dates: LayoutProps['dates'];
}) {
  const { messages, language } = context;
  const data = representations.filter(({ language }) => language === undefined);
  return (
    <footer class="site-footer">
      {data.length > 0 && (
        <p>
          {messages.thisPageAs}{' '}
          {data.map(({ suffix, mediaType }, index) => (
            <>
              {index > 0 && ' · '}
              <a href={siblingLink(context, suffix)} type={mediaType} rel="alternate">
                {FORMAT_NAMES[suffix] ?? suffix}
              </a>
            </>
          ))}
        </p>
      )}
      {dates !== undefined && (
        <p>
          {messages.firstPublished} <time datetime={dates.issued}>{formatDate(dates.issued, language)}</time>
          {' · '}
          {messages.updated} <time datetime={dates.modified}>{formatDate(dates.modified, language)}</time>
        </p>
      )}
      <Colophon context={context} />
    </footer>
  );
}

/** Who publishes this, under which licence, in which version. */
function Colophon({ context }: { readonly context: PageContext }) {
  const { messages, site } = context;
  return (
    <p>
      {messages.publishedBy}{' '}
      {site.publisher.url === undefined ? (
        site.publisher.name
      ) : (
        <a href={site.publisher.url}>{site.publisher.name}</a>
      )}
      {' · '}
      <a href={site.license} rel="license">
        {messages.license}
      </a>
      {' · '}
      <a href={linkTo(context, 'catalog')}>{messages.catalog}</a>
      {' · '}
      <a href={linkTo(context, 'vocab')}>{messages.vocabulary}</a>
      {context.version !== '' && (
        <>
          {' · '}
          {messages.version} <code>{context.version.slice(0, 12)}</code>
        </>
      )}
    </p>
  );
}

/** Link to this very page under another suffix. */
function siblingLink(context: PageContext, suffix: string): string {
  const page = context.path === '' ? 'index' : context.path;
  return relativeReference(context.path, `${encodePath(page)}${suffix}`);
}
