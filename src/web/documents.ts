import type { Request, Response } from 'express';
import { encodePath } from '../pages/page-context.js';
import { relativeReference } from '../pages/relative-reference.js';
import type { Snapshot, StoredDocument } from '../snapshot/contract.js';
import { renderDocumentHtml } from './document-html.js';
import { findNearby } from './nearby.js';
import { originalPage } from './original-page.js';
import { readPaging } from './paging.js';
import { problems } from './problem.js';
import { renderData } from './render-data.js';
import {
  DATA_REPRESENTATIONS,
  htmlRepresentations,
  type Representation,
  splitSuffix,
} from './representations.js';
import { requestedPath } from './requested-path.js';
import { serveResource } from './serve-resource.js';
import type { HandlerFactory, WebServices } from './services.js';
import { serveTombstone } from './tombstones.js';

/** Articles, labels, editions, awards, places, organisations, people, datasets, files and the vocabulary. */
export const documents: HandlerFactory = (services) => {
  const available = [...htmlRepresentations(services.languages), ...DATA_REPRESENTATIONS];
  return async (request, response) => {
    const asked = requestedPath(request);
    const { path, representation: named } = splitSuffix(asked, available);
    const snapshot = services.snapshot();
    const resolution = await snapshot.resolve(path);
    switch (resolution.kind) {
      case 'document':
        return serveDocument(services, request, response, {
          snapshot,
          stored: resolution.stored,
          available,
          named,
        });
      case 'moved':
        return redirect(request, response, asked, resolution.to + asked.slice(path.length));
      case 'gone':
        return serveTombstone(services, request, response, {
          snapshot,
          named,
          tombstone: resolution.tombstone,
        });
      case 'unknown':
        throw problems.notFound(await findNearby(snapshot, path));
    }
  };
};

interface FoundDocument {
  readonly snapshot: Snapshot;
  readonly stored: StoredDocument;
  readonly available: readonly Representation[];
  readonly named: Representation | undefined;
}

async function serveDocument(
  services: WebServices,
  request: Request,
  response: Response,
  { snapshot, stored, available, named }: FoundDocument,
): Promise<void> {
  const { document } = stored;
  const paging = readPaging(request);
  const [dataset] = document.datasets;
  const canonical = originalPage(stored);
  await serveResource(services, request, response, {
    snapshot,
    path: document.path,
    available,
    named,
    search: paging.search,
    modified: stored.modified,
    ...(dataset === undefined ? {} : { describedBy: `${snapshot.manifest.base}datasets/${dataset}` }),
    ...(canonical === undefined ? {} : { canonical }),
    render: async (representation) =>
      representation.kind === 'data'
        ? renderData(document, representation.mediaType, snapshot.manifest)
        : renderDocumentHtml(services, { snapshot, stored, representation, paging }),
  });
}

function redirect(request: Request, response: Response, from: string, to: string): Promise<void> {
  const [, search] = request.originalUrl.split(/(?=\?)/);
  const location = relativeReference(from, encodePath(to)) + (search ?? '');
  response.status(301).set('Location', location).end();
  return Promise.resolve();
}
