import { renderDocumentPage } from '../pages/document-page.js';
import { loadDocumentView } from '../pages/document-view.js';
import type { Snapshot, StoredDocument } from '../snapshot/contract.js';
import { originalPage } from './original-page.js';
import type { Paging } from './paging.js';
import { problems } from './problem.js';
import { DATA_REPRESENTATIONS, htmlRepresentations, type Representation } from './representations.js';
import { canonicalIri } from './serve-resource.js';
import type { WebServices } from './services.js';

/** What the page of a document is made from. */
export interface DocumentHtml {
  readonly snapshot: Snapshot;
  readonly stored: StoredDocument;
  readonly representation: Extract<Representation, { kind: 'html' }>;
  readonly paging: Paging;
}

/** @throws Problem 404 for a page of incoming links beyond the last */
export async function renderDocumentHtml(
  services: WebServices,
  { snapshot, stored, representation, paging }: DocumentHtml,
): Promise<string> {
  const { language } = representation;
  const { path, summary } = stored.document;
  const view = await loadDocumentView(snapshot, stored, language, paging);
  const isAsked = paging.page > 1 || paging.term !== undefined;
  if (isAsked && view.incoming.every(({ offset, links }) => offset >= links.total || links.total === 0)) {
    throw problems.notFound([{ path, title: summary.title }]);
  }
  const canonical = originalPage(stored);
  return renderDocumentPage(view, {
    site: services.configuration,
    manifest: snapshot.manifest,
    language,
    canonical: canonicalIri(
      services,
      { path, snapshot, ...(canonical === undefined ? {} : { canonical }) },
      representation,
    ),
    representations: [...htmlRepresentations(services.languages), ...DATA_REPRESENTATIONS],
  });
}
