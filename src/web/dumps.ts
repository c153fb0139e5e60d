import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { evaluateConditions } from './conditional.js';
import { negotiateCoding } from './negotiation.js';
import { problems } from './problem.js';
import { requestedPath } from './requested-path.js';
import type { HandlerFactory } from './services.js';

/** Whole datasets, streamed from the snapshot: only files that its manifest names. */
export const dumps: HandlerFactory = (services) => async (request, response) => {
  const snapshot = services.snapshot();
  const asked = requestedPath(request);
  const found = snapshot.manifest.datasets
    .flatMap((dataset) => dataset.dumps.map((dump) => ({ dataset, dump })))
    .find(({ dump }) => dump.file === asked);
  const path = found === undefined ? undefined : snapshot.file(found.dump.file);
  if (found === undefined || path === undefined) throw problems.notFound();
  const { dump, dataset } = found;
  // Big, and often resumed: sent as they are, so that their length is known.
  if (negotiateCoding(request.get('accept-encoding'), ['identity']) === undefined) {
    throw problems.codingNotAcceptable();
  }
  const etag = `"${dump.sha256}"`;
  const lastModified = new Date(dataset.modified);
  response.vary('Accept-Encoding').set({
    ETag: etag,
    'Last-Modified': lastModified.toUTCString(),
    Link: `<${services.configuration.license}>; rel="license", <${snapshot.manifest.base}datasets/${dataset.slug}>; rel="describedby"`,
  });
  switch (evaluateConditions(request.headers, { etag, lastModified })) {
    case 'precondition-failed':
      throw problems.preconditionFailed();
    case 'not-modified':
      response.status(304).end();
      return;
    case 'proceed':
      response.set({ 'Content-Type': dump.mediaType, 'Content-Length': String(dump.bytes) });
      if (request.method === 'HEAD') response.end();
      else await sendFile(path, response);
  }
};

async function sendFile(
  path: string,
  response: NodeJS.WritableStream & { destroyed?: boolean },
): Promise<void> {
  try {
    await pipeline(createReadStream(path), response);
  } catch (error) {
    // A client that goes away in the middle is no failure of ours.
    if (!isPrematureClose(error)) throw error;
  }
}

function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
