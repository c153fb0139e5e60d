import { VOID_PATH, voidDocument } from '../catalog/void.js';
import { renderData } from './render-data.js';
import { DATA_REPRESENTATIONS } from './representations.js';
import { serveResource } from './serve-resource.js';
import type { HandlerFactory } from './services.js';

/** `/.well-known/void`: data only, Turtle where nothing else is asked for. */
export const voidDescription: HandlerFactory = (services) => {
  const available = [...DATA_REPRESENTATIONS].sort(
    (a, b) => Number(b.suffix === '.ttl') - Number(a.suffix === '.ttl'),
  );
  return async (request, response) => {
    const snapshot = services.snapshot();
    await serveResource(services, request, response, {
      snapshot,
      path: VOID_PATH,
      available,
      named: undefined,
      hasSuffixes: false,
      modified: snapshot.manifest.modified,
      render: async (representation) => {
        const { manifest } = snapshot;
        const document = voidDocument({ manifest, configuration: services.configuration });
        return renderData(document, representation.mediaType, manifest);
      },
    });
  };
};
