import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReturningLaureates } from '../support/returning-laureates.js';
import { type ServedSite, serveContent } from '../support/served-site.js';
import { isChromiumExpected, launchChromium, openPage, type Visit } from './chromium.js';

describe.skipIf(!isChromiumExpected)('the query page, in a browser', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveContent(writeReturningLaureates), launchChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const rows = 'table.dataTable tbody tr';

  const open = async (path = 'sparql'): Promise<Visit> => {
    const visit = await openPage(browser, site.url);
    await visit.page.goto(new URL(path, site.url).href);
    await visit.page.waitForSelector('.CodeMirror');
    return visit;
  };

  const ask = async ({ page }: Visit, example: string): Promise<void> => {
    await page.locator(`a[data-example="${example}"]`).click();
    // The address is that of the query as soon as it has been run.
    await page.waitForURL(/\?q=/u);
  };

  const queryIn = ({ page }: Visit): Promise<string> =>
    page.evaluate<string>('document.querySelector(".CodeMirror").CodeMirror.getValue()');

  it('has the result of the first example on arrival', async () => {
    const { page, complaints } = await open();
    await page.waitForSelector(rows);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('runs an example and shows its rows', async () => {
    const visit = await open();
    await ask(visit, 'risen-and-fallen');
    await visit.page.getByText('Quimper').first().waitFor();
    expect(await visit.page.locator(rows).count()).toBe(2);
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('draws a chart of names and numbers', async () => {
    const visit = await open();
    await ask(visit, 'laureates-by-departement');
    await visit.page.locator('.select_chart').click();
    await visit.page.waitForSelector('.chart rect');
    expect(await visit.page.locator('.chart rect').count()).toBeGreaterThan(10);
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('draws numbers over the years as a line', async () => {
    const visit = await open();
    await ask(visit, 'laureates-by-year');
    await visit.page.locator('.select_chart').click();
    await visit.page.waitForSelector('.chart polyline');
    expect(await visit.page.locator('.chart circle').count()).toBeGreaterThan(10);
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('puts results with coordinates on a map, overseas too', async () => {
    const visit = await open();
    await ask(visit, 'places-on-a-map');
    await visit.page.locator('.select_map').click();
    await visit.page.waitForSelector('.map .dot');
    expect(await visit.page.locator('.map .area').count()).toBe(101);
    expect((await visit.page.locator('.map .dot title').allTextContents()).sort()).toEqual([
      'Verger des Quais',
      'Verger du Phare',
      'Verger du Volcan',
    ]);
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('shades the départements that results name', async () => {
    const visit = await open();
    await ask(visit, 'laureates-by-departement');
    await visit.page.locator('.select_map').click();
    await visit.page.waitForSelector('.map .area.shade-5');
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('has a link that leads others to the same query', async () => {
    const first = await open();
    await ask(first, 'risen-and-fallen');
    const query = await queryIn(first);
    const link = first.page.url();
    expect(link.length).toBeLessThan(250);
    await first.page.close();
    const second = await open(link);
    expect(await queryIn(second)).toBe(query);
    await second.page.getByText('Quimper').first().waitFor();
    expect(second.complaints).toEqual([]);
    await second.page.close();
  });

  it('keeps the query when the reader changes the language', async () => {
    const visit = await open();
    await ask(visit, 'risen-and-fallen');
    const query = await queryIn(visit);
    await visit.page.waitForFunction('location.search.startsWith("?q=")');
    await visit.page.getByRole('link', { name: 'English' }).click();
    await visit.page.getByRole('heading', { name: 'Query the data' }).waitFor();
    expect(await queryIn(visit)).toBe(query);
    expect(new URL(visit.page.url()).pathname).toMatch(/sparql\.en\.html$/u);
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('goes back to the query before', async () => {
    const visit = await open();
    const first = await queryIn(visit);
    await visit.page.waitForSelector(rows);
    await ask(visit, 'risen-and-fallen');
    await visit.page.goBack();
    await visit.page.waitForFunction(
      `document.querySelector('.CodeMirror').textContent.includes('places/commune')`,
    );
    expect(await queryIn(visit)).toBe(first);
    await visit.page.close();
  });

  it('gives the whole result in every format', async () => {
    const visit = await open();
    await ask(visit, 'risen-and-fallen');
    const links = visit.page.locator('.query-links a');
    await links.first().waitFor();
    expect(await links.allTextContents()).toEqual(['CSV', 'TSV', 'JSON', 'XML']);
    const href = new URL((await links.first().getAttribute('href')) ?? '', visit.page.url());
    const answer = await fetch(href);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    expect(await answer.text()).toContain('Quimper,3,1,-2');
    await visit.page.close();
  });

  it('says what is wrong with a query, in words', async () => {
    const visit = await open(`sparql?query=${encodeURIComponent('SELECT ?x { ?x a ')}`);
    await visit.page.locator('[role="alert"]').waitFor();
    expect(await visit.page.locator('[role="alert"]').textContent()).toMatch(/Line 1, column \d+/u);
    await visit.page.close();
  });

  it('leads from a result to its page on this host', async () => {
    const visit = await open();
    await ask(visit, 'level-in-an-edition');
    const opened = visit.page.waitForEvent('popup');
    await visit.page
      .locator('table.dataTable a.iri')
      .first()
      .click({ position: { x: 20, y: 8 } });
    const page = await opened;
    await page.waitForURL((url) => url.href.startsWith(`${site.url}labels/`));
    expect(visit.complaints).toEqual([]);
    await visit.page.close();
  });

  it('works without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(new URL('sparql', site.url).href);
    await page.locator('#query').fill('SELECT (1 AS ?one) {}');
    await page.locator('#format').selectOption('xml');
    await page.locator('form button[type="submit"]').click();
    expect(await page.content()).toContain('one');
    await context.close();
  });
});
