import { describe, expect, it } from 'vitest';
import { SAMPLE_BASE, serveSample } from '../support/sample-server.js';

const site = serveSample({
  laureates: 130,
  moved: { 'articles/ancien': 'articles/cinq-arobases' },
  gone: [
    {
      path: 'articles/retire',
      title: 'Article retiré',
      documentKind: 'article',
      withdrawn: '2024-05-06T00:00:00Z',
      replacedBy: 'articles/cinq-arobases',
    },
  ],
});
const ARTICLE = '/articles/cinq-arobases';
const type = (response: Response) => response.headers.get('content-type');

describe('GET of a document, negotiation', () => {
  it.each([
    ['*/*', 'text/html; charset=utf-8'],
    ['text/turtle;q=0.9,*/*;q=0.1', 'text/turtle; charset=utf-8'],
    ['application/rdf+xml', 'application/rdf+xml'],
    ['application/ld+json', 'application/ld+json'],
    ['application/json', 'application/ld+json'],
    ['application/n-triples', 'application/n-triples'],
    ['application/n-quads', 'application/n-quads'],
    ['application/trig', 'application/trig'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['text/*', 'text/html; charset=utf-8'],
    ['text/html;q=0, */*', 'application/ld+json'],
  ])('gives for Accept: %s the type %s', async (accept, expected) => {
    const response = await site.get(ARTICLE, { Accept: accept });
    expect([response.status, type(response)]).toEqual([200, expected]);
  });
  it('gives HTML where no Accept is sent', async () => {
    const answer = await site.raw(`GET ${ARTICLE} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 200 .*\r\nContent-Type: text\/html; charset=utf-8\r\n/is);
  });
  it('gives 406 with the list of what exists where nothing is acceptable', async () => {
    const response = await site.get(ARTICLE, { Accept: 'image/png' });
    expect(response.status).toBe(406);
    expect(response.headers.get('link')).toContain(
      '<cinq-arobases.ttl>; rel="alternate"; type="text/turtle"',
    );
    const body = (await response.json()) as { alternatives: { href: string }[] };
    expect(body.alternatives.map(({ href }) => href)).toEqual([
      'cinq-arobases.fr.html',
      'cinq-arobases.en.html',
      'cinq-arobases.jsonld',
      'cinq-arobases.ttl',
      'cinq-arobases.nt',
      'cinq-arobases.nq',
      'cinq-arobases.trig',
      'cinq-arobases.rdf',
    ]);
  });
  it('names in Vary what the choice depended on', async () => {
    const html = await site.get(ARTICLE, { Accept: 'text/html' });
    expect(html.headers.get('vary')).toBe('Accept, Accept-Language, Accept-Encoding');
    const turtle = await site.get(ARTICLE, { Accept: 'text/turtle' });
    expect(turtle.headers.get('vary')).toBe('Accept, Accept-Encoding');
    const suffixed = await site.get(`${ARTICLE}.ttl`, { Accept: 'text/html' });
    expect(suffixed.headers.get('vary')).toBe('Accept-Encoding');
  });
  it('chooses the page’s language by Accept-Language', async () => {
    const english = await site.get(ARTICLE, { Accept: 'text/html', 'Accept-Language': 'en-GB,fr;q=0.5' });
    expect(english.headers.get('content-language')).toBe('en');
    expect(await english.text()).toContain('<html lang="en">');
  });
  it('gives with Content-Location the URL under which the very same bytes are had', async () => {
    const negotiated = await site.get(ARTICLE, { Accept: 'text/html', 'Accept-Language': 'en' });
    const location = negotiated.headers.get('content-location') ?? '';
    expect(location).toBe('cinq-arobases.en.html');
    const direct = await site.get(`/articles/${location}`);
    expect(await direct.text()).toBe(await negotiated.text());
    expect(direct.headers.get('etag')).toBe(negotiated.headers.get('etag'));
    expect(direct.headers.get('content-location')).toBeNull();
  });
});

describe('GET of a representation by suffix', () => {
  it.each([
    ['.fr.html', 'text/html; charset=utf-8'],
    ['.en.html', 'text/html; charset=utf-8'],
    ['.html', 'text/html; charset=utf-8'],
    ['.jsonld', 'application/ld+json'],
    ['.ttl', 'text/turtle; charset=utf-8'],
    ['.nt', 'application/n-triples'],
    ['.nq', 'application/n-quads'],
    ['.trig', 'application/trig'],
    ['.rdf', 'application/rdf+xml'],
  ])('gives %s as %s, whatever Accept says', async (suffix, expected) => {
    const response = await site.get(`${ARTICLE}${suffix}`, { Accept: 'image/png' });
    expect([response.status, type(response)]).toEqual([200, expected]);
  });
  it('describes the IRI asked for, under the base IRI, wherever it is served', async () => {
    const body = await (await site.get(`${ARTICLE}.nt`)).text();
    expect(body).toContain(`<${SAMPLE_BASE}articles/cinq-arobases#article>`);
    expect(body).not.toContain('127.0.0.1');
  });
  it('gives for .html the site’s first language', async () => {
    const response = await site.get(`${ARTICLE}.html`);
    expect(response.headers.get('content-language')).toBe('fr');
  });
  it('gives 404 for a suffix that no representation has', async () => {
    expect((await site.get(`${ARTICLE}.docx`)).status).toBe(404);
  });
});

describe('Links of a document', () => {
  it('name canonical IRI, alternates, dataset and licence', async () => {
    const link = (await site.get(`${ARTICLE}.ttl`)).headers.get('link') ?? '';
    expect(link).toContain(`<${SAMPLE_BASE}articles/cinq-arobases>; rel="canonical"`);
    expect(link).toContain('<cinq-arobases.jsonld>; rel="alternate"; type="application/ld+json"');
    expect(link).toContain('<cinq-arobases.en.html>; rel="alternate"; type="text/html"; hreflang="en"');
    expect(link).toContain(`<${SAMPLE_BASE}datasets/articles>; rel="describedby"`);
    expect(link).toContain('rel="license"');
    expect(link).not.toContain('<cinq-arobases.ttl>');
  });
  it('name for a page in a further language that page as canonical', async () => {
    const link = (await site.get(`${ARTICLE}.en.html`)).headers.get('link') ?? '';
    expect(link).toContain(`<${SAMPLE_BASE}articles/cinq-arobases.en.html>; rel="canonical"`);
  });
});

describe('Conditional requests', () => {
  it('answer 304 to the current entity tag, keeping the headers a cache updates', async () => {
    const first = await site.get(`${ARTICLE}.ttl`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    const again = await site.get(`${ARTICLE}.ttl`, { 'If-None-Match': `"other", W/${etag}` });
    expect(again.status).toBe(304);
    for (const name of ['etag', 'vary', 'cache-control', 'last-modified']) {
      expect(again.headers.get(name)).toBe(first.headers.get(name));
    }
    expect(again.headers.get('content-type')).toBeNull();
  });
  it('answer 304 when nothing changed since the ledger’s date', async () => {
    const since = 'Sat, 03 Feb 2024 04:05:06 GMT';
    const response = await site.get(`${ARTICLE}.ttl`, { 'If-Modified-Since': since });
    expect([response.status, response.headers.get('last-modified')]).toEqual([304, since]);
  });
  it('answer 200 when the document is newer than the date', async () => {
    const response = await site.get(`${ARTICLE}.ttl`, {
      'If-Modified-Since': 'Fri, 02 Feb 2024 00:00:00 GMT',
    });
    expect(response.status).toBe(200);
  });
  it('answer 412 when If-Match names another representation', async () => {
    expect((await site.get(`${ARTICLE}.ttl`, { 'If-Match': '"other"' })).status).toBe(412);
  });
  it('know an entity tag for each representation', async () => {
    const tags = await Promise.all(
      ['.ttl', '.nt', '.fr.html', '.en.html'].map(async (suffix) =>
        (await site.get(`${ARTICLE}${suffix}`)).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(4);
  });
});

describe('Methods on a document', () => {
  it('HEAD gives the headers of GET and no body', async () => {
    const get = await site.get(`${ARTICLE}.ttl`);
    const head = await site.get(`${ARTICLE}.ttl`, {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    for (const name of ['content-length', 'content-type', 'etag', 'last-modified', 'link', 'vary']) {
      expect(head.headers.get(name)).toBe(get.headers.get(name));
    }
  });
  it('OPTIONS names the methods and lets browsers of other origins in', async () => {
    const response = await site.get(
      ARTICLE,
      { Origin: 'https://other.example', 'Access-Control-Request-Method': 'GET' },
      'OPTIONS',
    );
    expect(response.status).toBe(204);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
  it('others give 405 with Allow', async () => {
    const response = await site.get(ARTICLE, {}, 'DELETE');
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});

describe('Documents that moved or are gone', () => {
  it('a renamed one redirects for good, with suffix and query', async () => {
    const response = await site.get('/articles/ancien.ttl?x=1');
    expect(response.status).toBe(301);
    const target = new URL(response.headers.get('location') ?? '', site.url('/articles/ancien.ttl'));
    expect(target.href).toBe(site.url('/articles/cinq-arobases.ttl?x=1'));
  });
  it('a withdrawn one says what it was and what replaced it, as a page', async () => {
    const response = await site.get('/articles/retire', { Accept: 'text/html' });
    expect(response.status).toBe(410);
    const page = await response.text();
    expect(page).toContain('Article retiré');
    expect(page).toContain('href="cinq-arobases"');
  });
  it('a withdrawn one says so in RDF', async () => {
    const response = await site.get('/articles/retire.nt');
    expect(response.status).toBe(410);
    expect(await response.text()).toContain(
      `<${SAMPLE_BASE}articles/retire> <http://purl.org/dc/terms/isReplacedBy> <${SAMPLE_BASE}articles/cinq-arobases> .`,
    );
  });
  it('a withdrawn one says so as problem+json', async () => {
    const response = await site.get('/articles/retire', { Accept: 'application/problem+json' });
    expect([response.status, type(response)]).toEqual([410, 'application/problem+json']);
  });
  it('an unknown one gives 404 with what is near by', async () => {
    const response = await site.get('/labels/villes-connectees/2021/commune-99999', { Accept: 'text/html' });
    expect(response.status).toBe(404);
    const page = await response.text();
    expect(page).toContain('href="../2021"');
    expect(page).toContain('Villes Connectées 2021');
  });
});

describe('Long lists of incoming links', () => {
  it('are paged, with links to the next page and back', async () => {
    const first = await (await site.get('/labels/villes-connectees/2021', { Accept: 'text/html' })).text();
    expect(first.match(/<th scope="row">/g)?.length).toBe(101);
    expect(first).toContain('<a rel="next" href="?page=2">');
    const second = await (await site.get('/labels/villes-connectees/2021.fr.html?page=2')).text();
    expect(second.match(/<th scope="row">/g)?.length).toBe(31);
    expect(second).toContain('<a rel="prev" href="?page=1">');
  });
  it('give 404 beyond the last page and 400 for what is no page', async () => {
    const status = async (query: string) =>
      (await site.get(`/labels/villes-connectees/2021.fr.html?${query}`)).status;
    expect(await status('page=3')).toBe(404);
    expect(await status('page=0')).toBe(400);
    expect(await status('page=x')).toBe(400);
    expect(await status('page=1&page=2')).toBe(400);
    expect(await status('term=nothing')).toBe(404);
  });
});
