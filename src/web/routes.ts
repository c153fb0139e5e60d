/** Who answers: the key under which `app.ts` finds the handler. */
export type RouteName =
  | 'home'
  | 'lists'
  | 'documents'
  | 'catalog'
  | 'context'
  | 'dumps'
  | 'void'
  | 'sitemap'
  | 'robots'
  | 'assets'
  | 'health';

/** `Cache-Control` by what is served. Snapshots change at any moment, so copies are kept but asked about. */
export const CACHE_CONTROL = {
  revalidate: 'public, no-cache',
  immutable: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const;

export interface Route {
  readonly name: RouteName;
  /** Express patterns below the base path, asked in the order of the table. */
  readonly patterns: readonly string[];
  readonly cache: keyof typeof CACHE_CONTROL;
}

/** Every method of every route here; `/sparql` is a router of its own and answers for its methods itself. */
export const READ_METHODS = ['GET', 'HEAD', 'OPTIONS'] as const;

export const ROUTES: readonly Route[] = [
  { name: 'health', patterns: ['/healthz'], cache: 'never' },
  { name: 'assets', patterns: ['/assets/:name'], cache: 'revalidate' },
  { name: 'robots', patterns: ['/robots.txt'], cache: 'revalidate' },
  { name: 'sitemap', patterns: ['/sitemap.xml', '/sitemaps/:name'], cache: 'revalidate' },
  { name: 'void', patterns: ['/.well-known/void'], cache: 'revalidate' },
  { name: 'catalog', patterns: ['/catalog', '/catalog.*suffix'], cache: 'revalidate' },
  { name: 'context', patterns: ['/context.jsonld'], cache: 'revalidate' },
  { name: 'dumps', patterns: ['/dumps/:name'], cache: 'revalidate' },
  { name: 'home', patterns: ['/', '/index.*suffix'], cache: 'revalidate' },
  {
    name: 'lists',
    patterns: ['articles', 'labels', 'places', 'organizations', 'people', 'datasets'].flatMap((list) => [
      `/${list}`,
      `/${list}.*suffix`,
    ]),
    cache: 'revalidate',
  },
  {
    name: 'documents',
    patterns: [
      '/articles/*path',
      '/labels/*path',
      '/places/*path',
      '/organizations/*path',
      '/people/*path',
      '/datasets/*path',
      '/files/*path',
      '/queries',
      '/queries.*suffix',
      '/vocab',
      '/vocab.*suffix',
    ],
    cache: 'revalidate',
  },
];

/** The same on every answer, errors included (https://fetch.spec.whatwg.org/#cors-protocol). All data is public. */
export const CROSS_ORIGIN_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Allow, Content-Language, Content-Location, ETag, Last-Modified, Link, Retry-After, X-Request-Id',
} as const;

/** Added to the answer to a preflight request. */
export const PREFLIGHT_HEADERS = {
  'Access-Control-Allow-Headers':
    'Accept, Accept-Language, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Range',
  'Access-Control-Max-Age': '86400',
} as const;
