import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSampleSite } from '../support/served-site.js';
import { isChromiumExpected, launchChromium, openPage, type Visit } from './chromium.js';

const ARTICLE = 'articles/chanteloup-les-vignes-5-arobases-2021';
const AWARD = 'labels/villes-internet/2021/commune-78138';

const PAGES = [
  { name: 'the home page', path: '' },
  { name: 'an article', path: ARTICLE },
  { name: 'an award', path: AWARD },
  { name: 'an edition', path: 'labels/villes-internet/2021' },
  { name: 'a label', path: 'labels/villes-internet' },
  { name: 'a place', path: 'places/commune/78138' },
  { name: 'a list', path: 'labels' },
  { name: 'the vocabulary', path: 'vocab' },
  { name: 'the query page', path: 'sparql' },
];

describe.skipIf(!isChromiumExpected)('in a browser', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSampleSite(), launchChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const visit = async (path: string): Promise<Visit> => {
    const opened = await openPage(browser, site.url);
    await opened.page.goto(new URL(path, site.url).href, { waitUntil: 'networkidle' });
    return opened;
  };

  it.each(PAGES)('$name loads without a complaint', async ({ path }) => {
    const { page, complaints } = await visit(path);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(PAGES)('$name has one heading, a title and a main part', async ({ path }) => {
    const { page } = await visit(path);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.title()).not.toBe('');
    await page.close();
  });

  it.each(PAGES.filter(({ path }) => path !== 'sparql'))(
    '$name changes its language by the link that says so, and back',
    async ({ path }) => {
      const { page, complaints } = await visit(path === '' ? 'index.fr.html' : `${path}.fr.html`);
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      await page.locator('a[hreflang="en"]').first().click();
      await page.waitForURL(/\.en\.html$/);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.locator('a[hreflang="fr"]').first().click();
      await page.waitForURL(/\.fr\.html$/);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it('leads from the article to the award that it tells of', async () => {
    const { page, complaints } = await visit(`${ARTICLE}.fr.html`);
    await page.locator(`a[href*="commune-78138"]`).first().click();
    await page.waitForLoadState();
    expect(page.url()).toContain(AWARD);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is never wider than a small screen', async () => {
    const tooWide: string[] = [];
    for (const { path } of PAGES) {
      const { page } = await openPage(browser, site.url);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(new URL(path, site.url).href);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      if (width > 360) tooWide.push(`${path}: ${width} px`);
      await page.close();
    }
    expect(tooWide).toEqual([]);
  });
});
