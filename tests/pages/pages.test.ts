import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { serveSample } from '../support/sample-server.js';

const site = serveSample({
  laureates: 120,
  gone: [
    { path: 'articles/retire', title: 'Retiré', documentKind: 'article', withdrawn: '2024-05-06T00:00:00Z' },
  ],
});
const page = async (path: string) => (await site.get(path, { Accept: 'text/html' })).text();

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // preact writes <br/> and boolean attributes in its own way; both are conforming.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
  },
});

const PAGES = [
  '/',
  '/articles',
  '/labels',
  '/places',
  '/organizations',
  '/people',
  '/datasets',
  '/articles/cinq-arobases',
  '/labels/villes-connectees',
  '/labels/villes-connectees/2021',
  '/labels/villes-connectees/2021/commune-78001',
  '/places/commune/78001',
  '/organizations/asso',
  '/datasets/villes-connectees',
  '/catalog',
  '/vocab',
  '/articles/retire',
  '/labels/villes-connectees/2021/commune-99999',
];

describe('Every page', () => {
  it.each(PAGES)('%s is valid, accessible HTML', async (path) => {
    const report = await validator.validateString(await page(path), path);
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
    expect(messages).toEqual([]);
  });
  it.each(PAGES)('%s holds no inline script or style', async (path) => {
    const html = await page(path);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
  });
  it.each(PAGES)('%s has one h1, and headings that skip no level', async (path) => {
    const levels = [...(await page(path)).matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
  });
  it.each(PAGES)('%s links only to what exists', async (path) => {
    const html = await page(path);
    const hrefs = [...html.matchAll(/<(?:a|link) [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);
    const targets = hrefs
      .map((href) => new URL(href.replaceAll('&amp;', '&'), site.url(path)))
      .filter(({ origin, pathname }) => origin === new URL(site.url('/')).origin && pathname !== '/sparql')
      .map((url) => url.pathname + url.search)
      .filter((target) => target !== path);
    for (const target of new Set(targets)) {
      expect([target, (await site.get(target, {}, 'HEAD')).status]).toEqual([target, 200]);
    }
  });
  it.each(PAGES)('%s has for each of its own anchors a target', async (path) => {
    const html = await page(path);
    const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => decodeURIComponent(id));
    for (const id of anchors) expect(html).toContain(`id="${id}"`);
  });
});

describe('An article’s page', () => {
  it('shows text as text, never as markup', async () => {
    const html = await page('/articles/cinq-arobases');
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('&lt;b>hub&lt;/b>');
  });
  it('shows paragraphs and lists', async () => {
    const html = await page('/articles/cinq-arobases');
    expect(html).toContain('<p>Trois actions ont compté :</p><ul><li>');
    expect(html).toContain('<p>Le maire s’en félicite.</p>');
  });
  it('marks each quote where it stands, overlapping ones too', async () => {
    const html = await page('/articles/cinq-arobases');
    expect(html).toContain(
      '<mark id="quote-1">la Ville d’Essai a <mark id="quote-2">reçu son 5e @</mark> au label',
    );
    expect(html).toContain('href="#quote-1"');
  });
  it('tells by which rule and how surely a fact was read', async () => {
    expect(await page('/articles/cinq-arobases')).toContain('fr/award/receives-nth-level');
  });
});

describe('An award’s page', () => {
  it('quotes the words that prove it', async () => {
    const html = await page('/labels/villes-connectees/2021/commune-78001');
    expect(html).toContain(
      '<blockquote lang="fr"><p>la Ville d’Essai a reçu son 5e @ au label Villes Connectées</p></blockquote>',
    );
    expect(html).toContain('href="../../../articles/cinq-arobases#quote-1"');
  });
  it('shows level and status in words', async () => {
    const html = await page('/labels/villes-connectees/2021/commune-78001');
    expect(html).toContain('5 @ sur 5');
    expect(html).toContain('décernée');
  });
});

describe('Pages in a further language', () => {
  it('keep it in their links', async () => {
    const html = await page('/places/commune/78001.en.html');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('href="../../labels.en.html"');
    expect(html).toContain('hreflang="fr"');
  });
});

it('A place’s page shows its awards, newest first, with programme, level and status', async () => {
  const html = await page('/places/commune/78001');
  expect(html).toContain('<caption>Distinctions, de la plus récente à la plus ancienne</caption>');
  expect(html).toContain('Villes Connectées</a></th><td>2021</td><td>5 @ sur 5</td><td>décernée</td>');
});
