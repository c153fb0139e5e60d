import type { SiteConfiguration } from '../config/site.js';
import type { Language } from '../core/localized.js';
import type { Manifest, Tombstone } from '../snapshot/contract.js';
import { formatDate } from './format.js';
import { Layout } from './layout.js';
import { createPageContext, linkTo } from './page-context.js';
import { renderPage } from './render-page.js';

/** What was here, and what replaced it. */
export function renderGonePage(
  tombstone: Tombstone,
  {
    site,
    manifest,
    language,
  }: { readonly site: SiteConfiguration; readonly manifest: Manifest; readonly language: Language },
): string {
  const { path, title, documentKind, withdrawn, replacedBy } = tombstone;
  const context = createPageContext(site, language, path, manifest);
  const { messages } = context;
  return renderPage(
    <Layout context={context} title={messages.goneTitle}>
      <h1>{messages.goneTitle}</h1>
      <p>{messages.goneSentence(title, messages.kinds[documentKind], formatDate(withdrawn, language))}</p>
      {replacedBy !== undefined && (
        <p>
          {messages.replacedBy} <a href={linkTo(context, replacedBy)}>{replacedBy}</a>
        </p>
      )}
      <p>
        <a href={linkTo(context, '')}>{messages.home}</a>
      </p>
    </Layout>,
  );
}
