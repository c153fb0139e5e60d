import { parseSitemapPath, robotsText, sitemapIndex, sitemapPage } from '../catalog/sitemap.js';
import { problems } from './problem.js';
import { requestedPath } from './requested-path.js';
import { respond } from './respond.js';
import type { HandlerFactory } from './services.js';

/** `/sitemap.xml` and its pages. */
export const sitemap: HandlerFactory = (services) => async (request, response) => {
  const snapshot = services.snapshot();
  const { manifest } = snapshot;
  const path = requestedPath(request);
  const page = parseSitemapPath(path, manifest);
  if (page === undefined && path !== 'sitemap.xml') throw problems.notFound();
  await respond(services, request, response, {
    version: manifest.version,
    key: path,
    mediaType: 'application/xml; charset=utf-8',
    lastModified: new Date(manifest.modified),
    render: async () => {
      if (page === undefined) return sitemapIndex(manifest);
      let text = '';
      for await (const part of sitemapPage(snapshot, page)) text += part;
      return text;
    },
  });
};

/** `/robots.txt`. */
export const robots: HandlerFactory = (services) => async (request, response) => {
  const { manifest } = services.snapshot();
  await respond(services, request, response, {
    version: manifest.version,
    key: 'robots.txt',
    mediaType: 'text/plain; charset=utf-8',
    render: async () => robotsText(manifest.base),
  });
};
