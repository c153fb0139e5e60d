import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SAMPLE_BASE, serveSample } from '../support/sample-server.js';

const site = serveSample({ withFrontCache: true });
const PLACE = '/places/commune/78001';

/** Without fetch's own decompression. */
function rawGet(path: string, headers: Record<string, string>) {
  return new Promise<{
    status: number;
    headers: Record<string, string | string[] | undefined>;
    body: Buffer;
  }>((resolve, reject) => {
    httpRequest(site.url(path), { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('Content coding', () => {
  it('is brotli where the client takes it, with an entity tag of its own', async () => {
    const plain = await rawGet('/vocab.ttl', {});
    const brotli = await rawGet('/vocab.ttl', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
    expect(brotli.headers['etag']).not.toBe(plain.headers['etag']);
    expect(brotli.headers['vary']).toContain('Accept-Encoding');
  });
  it('is gzip where the client takes only that', async () => {
    const gzip = await rawGet('/vocab.ttl', { 'Accept-Encoding': 'gzip' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toContain('@prefix');
  });
  it('leaves small bodies as they are', async () => {
    const small = await rawGet('/robots.txt', { 'Accept-Encoding': 'br' });
    expect(small.headers['content-encoding']).toBeUndefined();
  });
  it('codes even small bodies where identity is refused', async () => {
    const small = await rawGet('/robots.txt', { 'Accept-Encoding': 'gzip, identity;q=0' });
    expect(small.headers['content-encoding']).toBe('gzip');
  });
  it('is 406 where all are refused', async () => {
    expect((await rawGet('/vocab.ttl', { 'Accept-Encoding': 'identity;q=0' })).status).toBe(406);
  });
});

describe('Every answer', () => {
  it.each([
    ['/', 200],
    ['/nothing', 404],
    [`${PLACE}/`, 301],
    ['/a%00b', 400],
  ])('lets scripts of other origins read it: %s', async (path, status) => {
    const response = await site.get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toContain('ETag');
  });
  it('forbids inline scripts, foreign hosts and guessing types', async () => {
    const { headers } = await site.get('/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('Errors', () => {
  it('are problem+json for programs', async () => {
    const response = await site.get('/articles/nothing', { Accept: 'application/json' });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ]);
    const problem = (await response.json()) as Record<string, unknown>;
    expect(problem).toMatchObject({ type: 'about:blank', status: 404 });
    expect(problem['instance']).toBe(`urn:uuid:${response.headers.get('x-request-id')}`);
  });
  it('are pages for browsers, in their language', async () => {
    const response = await site.get('/articles/nothing', { Accept: 'text/html', 'Accept-Language': 'en' });
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<h1>Not found</h1>');
  });
  it('are never kept by caches', async () => {
    const { headers } = await site.get('/articles/nothing');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
  });
  it('say nothing of the document that a failed precondition was about', async () => {
    const { headers, status } = await site.get(`${PLACE}.ttl`, { 'If-Match': '"x"' });
    expect([status, headers.get('etag'), headers.get('link')]).toEqual([412, null, null]);
  });
});

describe('Odd requests', () => {
  it.each([
    ['GET /../../etc/passwd HTTP/1.1', 400],
    ['GET /dumps/..%2f..%2fetc%2fpasswd HTTP/1.1', 400],
    ['GET /assets/%2e%2e/pages HTTP/1.1', 400],
    [`GET /${'a'.repeat(3_000)} HTTP/1.1`, 414],
    ['GET /places/commune/78001%00 HTTP/1.1', 400],
    ['GET //evil.example/%2e%2e HTTP/1.1', 400],
    ['GET http://data.example.org/places/commune/78001.ttl HTTP/1.1', 200],
    ['OPTIONS * HTTP/1.1', 204],
    ['GET /places/commune/78001.ttl?page=1&page=x HTTP/1.1', 400],
    ['BREW /places HTTP/1.1', 400],
    ['PUT /places HTTP/1.1', 405],
  ])('%s: %i', async (line, status) => {
    const answer = await site.raw(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect(answer).not.toContain('node_modules');
  });
  it('a doubled slash redirects on this host', async () => {
    const answer = await site.raw('GET //places/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 301 .*\r\nLocation: \.\.\/\.\.\/places\r\n/is);
  });
  it('a redirect of what is not reading keeps its method', async () => {
    expect((await site.get('/sparql/', {}, 'POST')).status).toBe(308);
  });
});

describe('The front cache', () => {
  const headers = { Accept: 'text/turtle', 'Accept-Encoding': 'br' };
  it('repeats the same bytes and headers', async () => {
    const first = await rawGet(PLACE, headers);
    const second = await rawGet(PLACE, headers);
    expect(second.body.equals(first.body)).toBe(true);
    const without = ({ date: _date, ...rest }: typeof first.headers) => rest;
    expect(without(second.headers)).toEqual(without(first.headers));
  });
  it('answers 304 as Express would', async () => {
    const { headers: first } = await rawGet(PLACE, headers);
    const again = await rawGet(PLACE, { ...headers, 'If-None-Match': String(first['etag']) });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect(again.headers['content-encoding']).toBeUndefined();
    expect(again.headers['etag']).toBe(first['etag']);
  });
  it('tells requests apart by what they accept', async () => {
    await rawGet(PLACE, headers);
    const html = await rawGet(PLACE, { ...headers, Accept: 'text/html' });
    expect(html.headers['content-type']).toBe('text/html; charset=utf-8');
  });
  it('leaves HEAD and other conditions to Express', async () => {
    await rawGet(PLACE, headers);
    expect((await rawGet(PLACE, { ...headers, 'If-Match': '"x"' })).status).toBe(412);
    const head = await site.get(PLACE, headers, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('Resources beside the documents', () => {
  it('/healthz tells version and number of documents', async () => {
    const response = await site.get('/healthz');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await response.json()).toMatchObject({
      status: 'ok',
      version: site.snapshot.manifest.version,
      documents: site.snapshot.manifest.statistics.documents,
    });
  });
  it('/context.jsonld is the context of the data', async () => {
    const response = await site.get('/context.jsonld');
    expect(response.headers.get('content-type')).toBe('application/ld+json');
    const body = (await response.json()) as { '@context': Record<string, unknown> };
    expect(body['@context']['recipient']).toMatchObject({
      '@id': `${SAMPLE_BASE}vocab#recipient`,
      '@type': '@id',
    });
  });
  it('/vocab dereferences in HTML, with an anchor for each term', async () => {
    const page = await (await site.get('/vocab', { Accept: 'text/html' })).text();
    expect(page).toContain('id="Award"');
    expect(page).toContain('id="recipient"');
  });
  it('/catalog is Turtle to whom takes anything, a page to browsers', async () => {
    const any = await site.get('/catalog');
    expect(any.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(await any.text()).toContain('dcat:Distribution');
    const page = await site.get('/catalog', { Accept: 'text/html,*/*;q=0.8' });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await site.get('/catalog.rdf')).headers.get('content-type')).toBe('application/rdf+xml');
  });
  it('/.well-known/void counts the snapshot', async () => {
    const body = await (await site.get('/.well-known/void', { Accept: 'application/n-triples' })).text();
    const { triples } = site.snapshot.manifest.statistics;
    expect(body).toContain(`<http://rdfs.org/ns/void#triples> "${triples}"`);
  });
  it('/sitemap.xml leads to every document with its last change', async () => {
    const index = await (await site.get('/sitemap.xml')).text();
    const [, place] = /<loc>https:\/\/data\.example\.org(\/sitemaps\/place-1\.xml)<\/loc>/.exec(index) ?? [];
    const page = await (await site.get(place ?? '')).text();
    expect(page).toContain(
      '<loc>https://data.example.org/places/commune/78001</loc><lastmod>2024-02-03T04:05:06Z</lastmod>',
    );
    expect((await site.get('/sitemaps/place-2.xml')).status).toBe(404);
  });
  it('/robots.txt names the sitemap', async () => {
    expect(await (await site.get('/robots.txt')).text()).toContain(`Sitemap: ${SAMPLE_BASE}sitemap.xml`);
  });
  it('assets under their hashed names may be kept for ever', async () => {
    const page = await (await site.get('/')).text();
    const [, href = ''] =
      /<link rel="stylesheet" href="\.?\/?(assets\/site\.[0-9a-f]+\.css)"/.exec(page) ?? [];
    const style = await site.get(`/${href}`);
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(style.headers.get('cache-control')).toContain('immutable');
    expect((await site.get('/assets/site.css')).headers.get('cache-control')).toBe('public, no-cache');
    expect((await site.get('/assets/other.css')).status).toBe(404);
  });
});

describe('Dumps', () => {
  it('are served with type, length, entity tag and last change', async () => {
    const dump = site.snapshot.manifest.datasets
      .flatMap(({ dumps }) => dumps)
      .find(({ file }) => file === 'dumps/places.nt');
    const response = await site.get('/dumps/places.nt');
    expect(response.headers.get('content-type')).toBe('application/n-triples');
    expect(response.headers.get('content-length')).toBe(String(dump?.bytes));
    expect(response.headers.get('etag')).toBe(`"${dump?.sha256}"`);
    expect((await response.text()).length).toBeGreaterThan(0);
    const again = await site.get('/dumps/places.nt', { 'If-None-Match': `"${dump?.sha256}"` });
    expect(again.status).toBe(304);
  });
  it('answer HEAD with the length alone', async () => {
    const response = await site.get('/dumps/places.ttl', {}, 'HEAD');
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
    expect(await response.text()).toBe('');
  });
  it('are those of the manifest and no other file', async () => {
    for (const path of ['/dumps/manifest.json', '/dumps/places.exe', '/dumps/data.nq']) {
      expect((await site.get(path)).status).toBe(404);
    }
  });
});

describe('Lists', () => {
  it.each(['/articles', '/labels', '/places', '/organizations', '/people', '/datasets'])(
    '%s is a page',
    async (path) => {
      const response = await site.get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'text/html; charset=utf-8',
      ]);
    },
  );
  it('have a URL for each language', async () => {
    expect(await (await site.get('/places.en.html')).text()).toContain('<h1>Places</h1>');
  });
  it('give 404 beyond the last page', async () => {
    expect((await site.get('/places?page=2')).status).toBe(404);
  });
});
