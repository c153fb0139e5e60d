import { CATALOG_PATH, catalogRepresentation } from '../catalog/catalog.js';
import type { Document } from '../rdf/document.js';
import type { Snapshot } from '../snapshot/contract.js';
import { renderDocumentHtml } from './document-html.js';
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
import { type Resource, serveResource } from './serve-resource.js';
import type { HandlerFactory } from './services.js';

const DATASETS_AT_ONCE = 100;

/** `/catalog`: data first, since harvesters ask with a wildcard; Turtle is what they all read. */
export const catalog: HandlerFactory = (services) => {
  const data = [...DATA_REPRESENTATIONS].sort((a, b) => Number(isTurtle(b)) - Number(isTurtle(a)));
  const available = [...data, ...htmlRepresentations(services.languages)];
  return async (request, response) => {
    const { path, representation: named } = splitSuffix(requestedPath(request), available);
    const snapshot = services.snapshot();
    const resolution = await snapshot.resolve(path);
    if (path !== CATALOG_PATH || resolution.kind !== 'document') throw problems.notFound();
    const { stored } = resolution;
    const paging = readPaging(request);
    const resource: Resource = {
      snapshot,
      path,
      available,
      named,
      search: paging.search,
      modified: snapshot.manifest.modified,
      describedBy: `${snapshot.manifest.base}.well-known/void`,
      render: async (representation) => {
        if (representation.kind === 'html') {
          return renderDocumentHtml(services, { snapshot, stored, representation, paging });
        }
        const datasets = await datasetDocuments(snapshot);
        const document = catalogRepresentation([stored.document, ...datasets]);
        return renderData(document, representation.mediaType, snapshot.manifest);
      },
    };
    await serveResource(services, request, response, resource);
  };
};

function isTurtle({ suffix }: Representation): boolean {
  return suffix === '.ttl';
}

async function datasetDocuments(snapshot: Snapshot): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for (let offset = 0; ; offset += DATASETS_AT_ONCE) {
    const { items, total } = await snapshot.list('dataset', { offset, limit: DATASETS_AT_ONCE });
    for (const { path } of items) {
      const resolution = await snapshot.resolve(path);
      if (resolution.kind === 'document') documents.push(resolution.stored.document);
    }
    if (offset + DATASETS_AT_ONCE >= total) return documents;
  }
}
