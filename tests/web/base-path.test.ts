import { describe, expect, it } from 'vitest';
import { serveSample } from '../support/sample-server.js';

const site = serveSample({ configuration: { base: 'https://ville.example/opendata/' } });

describe('A base IRI with a path', () => {
  it.each(['/opendata/places/commune/78001', '/places/commune/78001'])(
    'answers whether the proxy strips the prefix or not: %s',
    async (path) => {
      const response = await site.get(path, { Accept: 'application/n-triples' });
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('<https://ville.example/opendata/places/commune/78001#place>');
    },
  );
  it('links in pages relatively, so that they hold under any prefix', async () => {
    const page = await (await site.get('/opendata/places/commune/78001', { Accept: 'text/html' })).text();
    const hrefs = [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(hrefs.filter((href) => href.startsWith('/') || href.startsWith('https://ville.example'))).toEqual(
      [],
    );
    expect(hrefs).toContain('../../labels');
  });
  it('links on error pages relatively too', async () => {
    for (const path of ['/opendata/labels/none', '/labels/none']) {
      const page = await (await site.get(path, { Accept: 'text/html' })).text();
      expect(page).toContain('<a href="../">');
    }
  });
  it('without its last slash redirects to the home page', async () => {
    const response = await site.get('/opendata');
    expect([response.status, response.headers.get('location')]).toEqual([301, 'opendata/']);
  });
});
