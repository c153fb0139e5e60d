import { context } from './context.js';
import { NAMESPACES, type SiteIris } from './namespaces.js';

/** A file names a JSON-LD context that is not built in; nothing is fetched. */
export class ContextRefused extends Error {
  override readonly name = 'ContextRefused';

  constructor(readonly url: string) {
    super(`the JSON-LD context ${url} is not loaded: no context is read from the network`);
  }
}

/** Loads the contexts that files may name: the site's own and schema.org's. */
export function builtInContexts(site?: SiteIris): { load(url: string): Promise<{ '@context': object }> } {
  const own = site === undefined ? undefined : `${site.configuration.base}context.jsonld`;
  return {
    async load(url) {
      if (site !== undefined && url === own) return { '@context': context(site) };
      if (SCHEMA_ADDRESSES.test(url)) return { '@context': SCHEMA_CONTEXT };
      throw new ContextRefused(url);
    },
  };
}

const SCHEMA_ADDRESSES = /^https?:\/\/(?:www\.)?schema\.org(?:\/|\/docs\/jsonldcontext\.jsonld?)?$/;

/** Properties that schema.org's published context coerces to IRIs, of those used here. */
const SCHEMA_LINKS = [
  'contentUrl',
  'hasMap',
  'image',
  'inDefinedTermSet',
  'isBasedOn',
  'isPartOf',
  'license',
  'logo',
  'mainEntityOfPage',
  'relatedLink',
  'sameAs',
  'significantLink',
  'target',
  'thumbnailUrl',
  'url',
] as const;

/**
 * What schema.org's published context says of the terms used here. Its coercion of dates to `schema:Date` is left out:
 * a date is a plain string then, as in its microdata.
 */
const SCHEMA_CONTEXT = {
  '@vocab': NAMESPACES.schema,
  type: '@type',
  id: '@id',
  schema: NAMESPACES.schema,
  ...Object.fromEntries(
    SCHEMA_LINKS.map((name) => [name, { '@id': NAMESPACES.schema + name, '@type': '@id' }]),
  ),
};
