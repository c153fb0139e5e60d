import type { Request, Response } from 'express';
import { queryLink } from '../pages/query-link.js';
import type { WebContext } from './context.js';
import { CACHE_CONTROL, CROSS_ORIGIN_HEADERS } from './routes.js';
import { refusal } from './sparql-problem.js';
import { readContent } from './sparql-request.js';
import { sendProblem } from './sparql-response.js';

/** A character of UTF-8. */
const BYTES_PER_CHARACTER = 4;

/**
 * POST of a query to `/sparql/link` gives its permanent link, as JSON: `{ "link": "sparql?q=…" }`, relative to the base.
 * Nothing is kept: the link holds the query.
 */
export async function sendQueryLink(
  context: WebContext,
  request: Request,
  response: Response,
): Promise<void> {
  response.set(CROSS_ORIGIN_HEADERS);
  const { base, limits } = context.configuration;
  const maximumBytes = limits.queryCharacters * BYTES_PER_CHARACTER;
  const content = await readContent(request, maximumBytes);
  if (content.kind === 'not-utf-8') return sendProblem(context, request, response, refusal.encoding());
  if (content.kind === 'cut-off') return sendProblem(context, request, response, refusal.cutOff());
  const link = content.kind === 'text' ? queryLink(content.text, base) : undefined;
  if (link === undefined) return sendProblem(context, request, response, refusal.linkTooLong());
  response.set('Cache-Control', CACHE_CONTROL.never).json({ link });
}
