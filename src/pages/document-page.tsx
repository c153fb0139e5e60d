import type { ComponentType } from 'preact';
import type { SiteConfiguration } from '../config/site.js';
import type { Language } from '../core/localized.js';
import { type DocumentKind, MAIN_FRAGMENT } from '../model/document-path.js';
import type { Manifest } from '../snapshot/contract.js';
import { ArticlePage } from './article-page.js';
import { AwardPage } from './award-page.js';
import { CatalogPage } from './catalog-page.js';
import { DatasetPage } from './dataset-page.js';
import { textOf } from './document-graph.js';
import type { DocumentView } from './document-view.js';
import { EditionPage } from './edition-page.js';
import { GenericPage } from './generic-page.js';
import { type Crumb, Layout, type PageRepresentation } from './layout.js';
import type { Messages } from './messages/index.js';
import { createPageContext, type PageContext } from './page-context.js';
import { PlacePage } from './place-page.js';
import { ProgrammePage } from './programme-page.js';
import { QueriesPage } from './queries-page.js';
import { renderPage } from './render-page.js';
import { projectToSchemaOrg } from './schema-org.js';
import type { ViewProps } from './value.js';
import { VocabularyPage } from './vocabulary-page.js';

export interface DocumentPageOptions {
  readonly site: SiteConfiguration;
  readonly manifest: Manifest;
  readonly language: Language;
  /** Absolute. */
  readonly canonical: string;
  readonly representations: readonly PageRepresentation[];
}

/** What is shown of each kind of document. */
const BODIES: Readonly<Record<DocumentKind, ComponentType<ViewProps>>> = {
  article: ArticlePage,
  programme: ProgrammePage,
  edition: EditionPage,
  award: AwardPage,
  place: PlacePage,
  organization: PlacePage,
  person: PlacePage,
  dataset: DatasetPage,
  catalog: CatalogPage,
  vocabulary: VocabularyPage,
  queries: QueriesPage,
  file: GenericPage,
};

/** The lists that stand above documents in the breadcrumb, by the first segment of their path. */
const SECTIONS: Readonly<
  Record<
    string,
    keyof Messages & ('articles' | 'labels' | 'places' | 'organizations' | 'people' | 'datasets')
  >
> = {
  articles: 'articles',
  labels: 'labels',
  places: 'places',
  organizations: 'organizations',
  people: 'people',
  datasets: 'datasets',
};

/** The page of one document, with its schema.org description for search engines. */
export function renderDocumentPage(view: DocumentView, options: DocumentPageOptions): string {
  const { document } = view.stored;
  const { site, manifest, language } = options;
  const context = createPageContext(site, language, document.path, manifest);
  const breadcrumb = breadcrumbOf(context, view);
  const Body = BODIES[document.kind];
  // The thing's own IRI leads to the top of its page.
  const fragment = MAIN_FRAGMENT[document.kind];
  return renderPage(
    <Layout
      context={context}
      title={document.summary.title}
      description={descriptionOf(view, language)}
      breadcrumb={breadcrumb}
      representations={options.representations}
      canonical={options.canonical}
      dates={view.stored}
      structuredData={projectToSchemaOrg(view, { base: manifest.base, language, breadcrumb })}
    >
      <div id={fragment ?? undefined}>
        <Body context={context} view={view} />
      </div>
    </Layout>,
  );
}

function breadcrumbOf({ messages }: PageContext, { stored, ancestors }: DocumentView): readonly Crumb[] {
  const [family = ''] = stored.document.path.split('/');
  const section = SECTIONS[family];
  return [
    { name: messages.home, path: '' },
    ...(section === undefined ? [] : [{ name: messages[section], path: family }]),
    ...ancestors,
  ];
}

const DESCRIPTION_CHARACTERS = 200;

function descriptionOf({ graph }: DocumentView, language: Language): string | undefined {
  for (const term of ['schema:description', 'dct:description', 'schema:articleBody']) {
    const text = textOf(graph.main, term, language)?.replace(/\s+/g, ' ').trim();
    if (text === undefined || text === '') continue;
    if (text.length <= DESCRIPTION_CHARACTERS) return text;
    return `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION_CHARACTERS - 1))}…`;
  }
  return undefined;
}
