import { ASSET_FILES } from '../pages/asset-files.js';
import { problems } from './problem.js';
import { requestedPath } from './requested-path.js';
import { respond } from './respond.js';
import { CACHE_CONTROL } from './routes.js';
import type { HandlerFactory } from './services.js';

/** Style sheets, fonts and scripts: under their hashed names for ever, under their plain names until they change. */
export const assets: HandlerFactory = (services) => async (request, response) => {
  const asked = requestedPath(request).slice('assets/'.length);
  const asset =
    ASSET_FILES.get(asked) ?? [...ASSET_FILES.values()].find(({ hashedName }) => hashedName === asked);
  if (asset === undefined) throw problems.notFound();
  if (asked === asset.hashedName) response.set('Cache-Control', CACHE_CONTROL.immutable);
  await respond(services, request, response, {
    version: services.snapshot().manifest.version,
    key: `assets/${asset.hashedName}`,
    mediaType: asset.mediaType,
    render: () => Promise.resolve(asset.body),
  });
};
