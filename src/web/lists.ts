import type { DocumentKind } from '../model/document-path.js';
import { renderListPage } from '../pages/list-page.js';
import { readPaging } from './paging.js';
import { problems } from './problem.js';
import { htmlRepresentations, splitSuffix } from './representations.js';
import { requestedPath } from './requested-path.js';
import { serveResource } from './serve-resource.js';
import type { HandlerFactory } from './services.js';

/** Documents of one kind, by the path of their list. */
const LISTS = {
  articles: 'article',
  labels: 'programme',
  places: 'place',
  organizations: 'organization',
  people: 'person',
  datasets: 'dataset',
} as const satisfies Record<string, DocumentKind>;

export type ListName = keyof typeof LISTS;

const ENTRIES_ON_A_PAGE = 100;

/** `/articles`, `/labels`, …: paged lists for people; machines have the catalogue and the sitemap. */
export const lists: HandlerFactory = (services) => {
  const available = htmlRepresentations(services.languages);
  return async (request, response) => {
    const { path, representation: named } = splitSuffix(requestedPath(request), available);
    if (!isListName(path)) throw problems.notFound();
    const { page, search } = readPaging(request);
    const snapshot = services.snapshot();
    await serveResource(services, request, response, {
      snapshot,
      path,
      available,
      named,
      search,
      modified: snapshot.manifest.modified,
      render: async (representation) => {
        if (representation.kind !== 'html') throw problems.notFound();
        const offset = (page - 1) * ENTRIES_ON_A_PAGE;
        const entries = await snapshot.list(LISTS[path], { offset, limit: ENTRIES_ON_A_PAGE });
        if (page > 1 && offset >= entries.total) throw problems.notFound();
        return renderListPage({
          site: services.configuration,
          manifest: snapshot.manifest,
          language: representation.language,
          list: path,
          entries,
          page,
          pages: Math.max(1, Math.ceil(entries.total / ENTRIES_ON_A_PAGE)),
          representations: available,
        });
      },
    });
  };
};

function isListName(path: string): path is ListName {
  return Object.hasOwn(LISTS, path);
}
