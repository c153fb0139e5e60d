import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { renderProblemPage } from '../pages/problem-page.js';
import { negotiateLanguage, negotiateMediaType } from './negotiation.js';
import { Problem, problems } from './problem.js';
import { HTML } from './representations.js';
import type { WebServices } from './services.js';

const PROBLEM_JSON = 'application/problem+json';
/** Headers of the answer that was being prepared when it failed. */
const WITHDRAWN_HEADERS = [
  'Cache-Control',
  'Content-Encoding',
  'Content-Language',
  'Content-Length',
  'Content-Location',
  'ETag',
  'Last-Modified',
  'Link',
];

/** Answers what any handler threw: as `application/problem+json` or as a page, never with a stack trace. */
export function createProblemHandler(services: WebServices): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = asProblem(error);
    const requestId = randomUUID();
    if (problem.status >= 500) services.logger?.error({ err: error, requestId, url: request.originalUrl });
    if (response.headersSent) {
      next(error);
      return;
    }
    sendProblem(services, request, response, problem, requestId);
  };
}

function sendProblem(
  services: WebServices,
  request: Request,
  response: Response,
  problem: Problem,
  requestId: string,
): void {
  for (const name of WITHDRAWN_HEADERS) response.removeHeader(name);
  const language = negotiateLanguage(request.get('accept-language'), services.languages);
  const mediaType = negotiateMediaType(request.get('accept'), [PROBLEM_JSON, 'application/json', HTML]);
  const asHtml = mediaType === HTML;
  response.vary('Accept, Accept-Language');
  response.status(problem.status).set({
    'Cache-Control': 'no-store',
    'Content-Language': language,
    'Content-Type': asHtml ? HTML : PROBLEM_JSON,
    'X-Request-Id': requestId,
    ...problem.details.headers,
  });
  const { alternatives } = problem.details;
  if (alternatives !== undefined) response.set('Link', alternatives.map(alternateLink).join(', '));
  const body = asHtml
    ? renderProblemPage({
        ...problem.details,
        status: problem.status,
        requestId,
        language,
        site: services.configuration,
        path: pathForLinks(request, services),
      })
    : `${JSON.stringify(describe(problem, requestId, language, services), null, 2)}\n`;
  const bytes = Buffer.from(body);
  response.set('Content-Length', String(bytes.byteLength)).end(bytes);
}

function describe(
  { status, details }: Problem,
  requestId: string,
  language: 'fr' | 'en',
  { configuration }: WebServices,
): object {
  return {
    type: 'about:blank',
    title: details.title[language] || STATUS_CODES[status],
    status,
    ...(details.detail === undefined ? {} : { detail: details.detail[language] }),
    instance: `urn:uuid:${requestId}`,
    ...(details.nearby === undefined || details.nearby.length === 0
      ? {}
      : {
          nearby: details.nearby.map(({ path, title }) => ({ title, iri: `${configuration.base}${path}` })),
        }),
    ...(details.alternatives === undefined ? {} : { alternatives: details.alternatives }),
  };
}

/** One element of a `Link` header for a representation (RFC 8288). */
export function alternateLink(alternative: {
  readonly href: string;
  readonly mediaType: string;
  readonly language?: string;
}): string {
  const language = alternative.language === undefined ? '' : `; hreflang="${alternative.language}"`;
  const [type = ''] = alternative.mediaType.split(';');
  return `<${alternative.href}>; rel="alternate"; type="${type}"${language}`;
}

/** The path as it was asked for, below the base path: what relative links on the page count from. */
function pathForLinks(request: Request, { configuration }: WebServices): string {
  const [path = '/'] = request.originalUrl.split('?');
  const basePath = new URL(configuration.base).pathname;
  return path.startsWith(basePath) ? path.slice(basePath.length) : path.replace(/^\//, '');
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  // Errors of Express and its middleware carry the status they mean; anything else is ours.
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (status === 400) return problems.malformedPath();
  if (status === 404) return problems.notFound();
  return problems.internal();
}
