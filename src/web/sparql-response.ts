import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Request, Response } from 'express';
import { BROTLI_OPTIONS, type ResultCoding, SMALLEST_CODED_BYTES } from '../engine/result-coding.js';
import type { WebContext } from './context.js';
import { type Coding, negotiateCoding, negotiateLanguage, negotiateMediaType } from './negotiation.js';
import { Problem } from './problem.js';
import type { SparqlProblem } from './sparql-problem.js';

const PROBLEM_JSON = 'application/problem+json';
const HTML = 'text/html; charset=utf-8';
/** A client that takes nothing for that long has gone. */
const STALLED_MILLISECONDS = 60_000;

const compress: Readonly<Record<Exclude<Coding, 'identity'>, (body: Uint8Array) => Promise<Uint8Array>>> = {
  br: (body) => promisify(brotliCompress)(body, BROTLI_OPTIONS),
  gzip: (body) => promisify(gzip)(body),
};

export interface BodyOptions {
  /** In what the body is coded already. */
  readonly given?: ResultCoding | undefined;
  /** Told what is sent, once all headers are set. */
  readonly onSend?: (body: Buffer) => void;
}

/** Sends a complete body in the content coding that the client prefers; HEAD gets its headers. */
export async function sendBody(
  request: Request,
  response: Response,
  body: Uint8Array,
  { given, onSend }: BodyOptions = {},
): Promise<void> {
  response.vary('Accept-Encoding');
  const isSmall = body.length < SMALLEST_CODED_BYTES;
  const coding =
    isSmall || given !== undefined ? 'identity' : negotiateCoding(request.get('accept-encoding'));
  // Where every coding is refused, a complete plain answer serves better than none (RFC 9110, 12.5.3).
  const coded = coding === undefined || coding === 'identity' ? body : await compress[coding](body);
  const sent = given ?? (coded === body ? undefined : coding);
  if (sent !== undefined) response.set('Content-Encoding', sent);
  response.setTimeout(STALLED_MILLISECONDS);
  response.set('Content-Length', String(coded.length));
  onSend?.(Buffer.from(coded.buffer, coded.byteOffset, coded.byteLength));
  response.end(coded);
}

/**
 * Answers with `application/problem+json`.
 *
 * @throws Problem where the client prefers a page, for the application's own handler of errors
 */
export function sendProblem(
  { configuration }: WebContext,
  request: Request,
  response: Response,
  problem: SparqlProblem,
): void {
  const { status, title, detail } = problem;
  const headers = {
    ...problem.headers,
    ...(problem.retryAfter === undefined ? {} : { 'Retry-After': String(problem.retryAfter) }),
  };
  const isPage =
    request.method === 'GET' && negotiateMediaType(request.get('accept'), [PROBLEM_JSON, HTML]) === HTML;
  if (isPage) throw new Problem(status, { title, detail, headers });
  const [first = 'fr', ...others] = configuration.languages;
  const language = negotiateLanguage(request.get('accept-language'), [first, ...others]);
  const body = Buffer.from(
    `${JSON.stringify(
      {
        type: 'about:blank',
        title: title[language],
        status,
        detail: detail[language],
        instance: `urn:uuid:${randomUUID()}`,
        ...problem.members,
      },
      null,
      2,
    )}\n`,
  );
  response.removeHeader('ETag');
  // What was not read of the request would be taken for the next one.
  if (!request.complete) response.set('Connection', 'close');
  response
    .status(status)
    .set({
      ...headers,
      'Cache-Control': 'no-store',
      'Content-Type': PROBLEM_JSON,
      'Content-Language': language,
      'Content-Length': String(body.length),
    })
    .vary('Accept, Accept-Language')
    .end(body);
}
