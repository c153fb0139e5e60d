import { context as jsonLdContext } from '../rdf/context.js';
import { respond } from './respond.js';
import type { HandlerFactory } from './services.js';

/** The JSON-LD context that every `.jsonld` carries inline, at an address of its own. */
export const contextDocument: HandlerFactory = (services) => async (request, response) => {
  const { manifest } = services.snapshot();
  await respond(services, request, response, {
    version: manifest.version,
    key: 'context.jsonld',
    mediaType: 'application/ld+json',
    render: async () => `${JSON.stringify({ '@context': jsonLdContext(manifest) }, null, 2)}\n`,
  });
};
