import type { SiteConfiguration } from '../config/site.js';
import type { Language } from '../core/localized.js';
import type { ListEntry, Manifest, Page } from '../snapshot/contract.js';
import { EntryList } from './entry-list.js';
import { formatNumber } from './format.js';
import { Layout, type PageRepresentation } from './layout.js';
import { createPageContext } from './page-context.js';
import { Pagination } from './pagination.js';
import { renderPage } from './render-page.js';

export interface ListPage {
  readonly site: SiteConfiguration;
  readonly manifest: Manifest;
  readonly language: Language;
  readonly list: 'articles' | 'labels' | 'places' | 'organizations' | 'people' | 'datasets';
  readonly entries: Page<ListEntry>;
  readonly page: number;
  readonly pages: number;
  readonly representations: readonly PageRepresentation[];
}

/** One page of the documents of a kind. */
export function renderListPage(props: ListPage): string {
  const { site, manifest, language, list, entries, page, pages, representations } = props;
  const context = createPageContext(site, language, list, manifest);
  const { messages } = context;
  const suffix = language === site.languages[0] ? '' : `.${language}.html`;
  return renderPage(
    <Layout
      context={context}
      title={messages[list]}
      breadcrumb={[{ name: messages.home, path: '' }]}
      representations={representations}
      canonical={`${manifest.base}${list}${suffix}${page > 1 ? `?page=${page}` : ''}`}
    >
      <h1>{messages[list]}</h1>
      {entries.items.length === 0 ? (
        <p>{messages.noneYet}</p>
      ) : (
        <>
          <p>{messages.total(formatNumber(entries.total, language))}</p>
          <EntryList context={context} entries={entries.items} />
          <Pagination context={context} page={page} pages={pages} />
        </>
      )}
    </Layout>,
  );
}
