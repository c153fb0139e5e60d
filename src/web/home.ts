import { renderHomePage } from '../pages/home-page.js';
import { problems } from './problem.js';
import { htmlRepresentations, splitSuffix } from './representations.js';
import { requestedPath } from './requested-path.js';
import { serveResource } from './serve-resource.js';
import type { HandlerFactory } from './services.js';

/** `/`, and `/index.fr.html` and its like for one language. */
export const home: HandlerFactory = (services) => {
  const available = htmlRepresentations(services.languages);
  return async (request, response) => {
    const asked = requestedPath(request);
    const { path, representation: named } = splitSuffix(asked, available);
    if (asked !== '' && (path !== 'index' || named === undefined)) throw problems.notFound();
    const snapshot = services.snapshot();
    await serveResource(services, request, response, {
      snapshot,
      path: 'index',
      available,
      named,
      modified: snapshot.manifest.modified,
      render: async (representation) => {
        if (representation.kind !== 'html') throw problems.notFound();
        const { language } = representation;
        const [awards, programmes] = await Promise.all([
          snapshot.list('award', { offset: 0, limit: 10 }),
          snapshot.list('programme', { offset: 0, limit: 50 }),
        ]);
        const linked = awards.items.flatMap(({ summary }) => summary.programme ?? []);
        const entries = await snapshot.summaries([...new Set(linked)]);
        return renderHomePage({
          site: services.configuration,
          manifest: snapshot.manifest,
          language,
          awards,
          programmeNames: new Map([...entries].map(([path, { summary }]) => [path, summary.title])),
          programmes,
          representations: available,
        });
      },
    });
  };
};
