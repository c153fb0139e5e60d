import type { Request, Response } from 'express';
import { type PublishedQuery, publishedQueries, QUERIES_PATH } from '../catalog/queries-document.js';
import type { Language } from '../core/localized.js';
import { renderQueryPage } from '../pages/query-page.js';
import type { WebContext } from './context.js';
import { negotiateLanguage } from './negotiation.js';
import { allowStylesOfYasgui } from './query-page-policy.js';
import { HTML } from './representations.js';
import { CACHE_CONTROL } from './routes.js';
import { SPARQL_MEDIA_TYPES } from './sparql-media-types.js';
import { sendBody } from './sparql-response.js';

export interface AskedPage {
  /** That the link names; without one, the page begins with its first example. */
  readonly query?: string | undefined;
  /** That the address names; without one, the one that the browser prefers. */
  readonly language?: Language;
}

/** The page for people at `/sparql` and, by language, at `/sparql.fr.html`. */
export async function sendQueryPage(
  context: WebContext,
  request: Request,
  response: Response,
  { query, language: named }: AskedPage = {},
): Promise<void> {
  const { configuration } = context;
  const { manifest } = context.snapshot();
  const [first = 'fr', ...others] = configuration.languages;
  const language = named ?? negotiateLanguage(request.get('accept-language'), [first, ...others]);
  const body = renderQueryPage({
    site: configuration,
    manifest,
    language,
    examples: await exampleQueries(context),
    formats: [...new Set(SPARQL_MEDIA_TYPES.map(({ names }) => names[0] ?? ''))],
    ...(query === undefined ? {} : { query }),
  });
  allowStylesOfYasgui(response);
  if (named === undefined) response.vary('Accept, Accept-Language');
  response.set({
    'Content-Type': HTML,
    'Content-Language': language,
    'Cache-Control': CACHE_CONTROL.revalidate,
  });
  await sendBody(request, response, Buffer.from(body));
}

/** Those of the snapshot, which an older version of the program may have built without any. */
async function exampleQueries(context: WebContext): Promise<readonly PublishedQuery[]> {
  const found = await context.snapshot().resolve(QUERIES_PATH);
  return found.kind === 'document' ? publishedQueries(found.stored.document) : [];
}
