import type { Request, Response } from 'express';
import { evaluateConditions } from './conditional.js';
import { negotiateCoding } from './negotiation.js';
import { problems } from './problem.js';
import { type EncodedRepresentation, isWorthCompressing } from './representation-cache.js';
import type { WebServices } from './services.js';

/** One selected representation, on its way to the client. */
export interface Answer {
  /** Version of the snapshot that the answer was made from. */
  readonly version: string;
  /** What else the bytes depend on: the path, the representation, the page. */
  readonly key: string;
  readonly mediaType: string;
  readonly render: () => Promise<string | Buffer>;
  /** 200 unless stated; only 200 knows 304. */
  readonly status?: number;
  readonly lastModified?: Date;
  /** Request headers that the selection depended on; `Accept-Encoding` comes of itself. */
  readonly vary?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a representation: content coding, entity tag, conditions, 304 and HEAD (RFC 9110 §8, §12, §13). */
export async function respond(
  services: WebServices,
  request: Request,
  response: Response,
  answer: Answer,
): Promise<void> {
  response.vary([...(answer.vary ?? []), 'Accept-Encoding'].join(', '));
  const encoded = await encodedFor(services, request, answer);
  response.set({ 'Content-Type': answer.mediaType, ETag: encoded.etag, ...answer.headers });
  if (encoded.coding !== 'identity') response.set('Content-Encoding', encoded.coding);
  if (answer.lastModified !== undefined) response.set('Last-Modified', answer.lastModified.toUTCString());
  if (answer.status !== undefined && answer.status !== 200) {
    response.status(answer.status).set('Content-Length', String(encoded.body.byteLength)).end(encoded.body);
    return;
  }
  sendConditionally(services, request, response, answer, encoded);
}

async function encodedFor(
  services: WebServices,
  request: Request,
  answer: Answer,
): Promise<EncodedRepresentation> {
  const header = request.get('accept-encoding');
  const wanted = negotiateCoding(header);
  if (wanted === undefined) throw problems.codingNotAcceptable();
  const key = `${answer.version} ${answer.key}`;
  const plain = await services.representations.get(key, 'identity', answer.render);
  const sendsPlain =
    !isWorthCompressing(plain.body.byteLength) && negotiateCoding(header, ['identity']) === 'identity';
  return sendsPlain ? plain : services.representations.get(key, wanted, answer.render);
}

function sendConditionally(
  services: WebServices,
  request: Request,
  response: Response,
  answer: Answer,
  { body, etag }: { readonly body: Buffer; readonly etag: string },
): void {
  const outcome = evaluateConditions(request.headers, {
    etag,
    ...(answer.lastModified === undefined ? {} : { lastModified: answer.lastModified }),
  });
  switch (outcome) {
    case 'precondition-failed':
      throw problems.preconditionFailed();
    case 'not-modified':
      response.removeHeader('Content-Type');
      response.removeHeader('Content-Encoding');
      response.status(304).end();
      return;
    case 'proceed':
      response.set('Content-Length', String(body.byteLength));
      services.front?.remember(request, {
        target: request.originalUrl,
        version: answer.version,
        headers: response.getHeaders(),
        etag,
        body,
      });
      response.status(200).end(body);
  }
}
