import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedSite, serveSampleSite } from '../support/served-site.js';
import { isChromiumExpected, launchChromium } from './chromium.js';

const ARTICLE = 'articles/chanteloup-les-vignes-5-arobases-2021.fr.html';
const AWARD = 'labels/villes-internet/2021/commune-78138.fr.html';
/** Holds the names of the organisations behind it, which are passages of their own. */
const LONG_PASSAGE = 'Hub de la réussite';
/** One of the last facts: its list is longer than the screen. */
const LATE_FACT = 'présidé par le géographe';

describe.skipIf(!isChromiumExpected)('the evidence of a fact, in a browser', () => {
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSampleSite(), launchChromium()]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
    const page = await context.newPage();
    await page.goto(new URL(path, site.url).href);
    return page;
  };

  const factLink = (page: Page, words: string) =>
    page.locator('.facts blockquote a', { hasText: words }).first();

  /** Background of the passage that the address names and of each passage within it, once each. */
  const highlight = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(`[...new Set([...document.querySelectorAll(':target, :target mark')]
      .map((mark) => getComputedStyle(mark).backgroundColor))]`);

  it('is highlighted as a whole where the fact is clicked, and has an address', async () => {
    const page = await open(ARTICLE);
    const plain = await page
      .locator('mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).backgroundColor);
    await factLink(page, LONG_PASSAGE).click();
    expect(new URL(page.url()).hash).toMatch(/^#quote-\d+$/u);
    expect(await page.locator(':target').textContent()).toContain('reconnu Campus connecté');
    const found = await highlight(page);
    expect(found).toHaveLength(1);
    expect(found).not.toEqual([plain]);
    await page.context().close();
  });

  it.each([
    ['a wide screen', { width: 1200, height: 800 }],
    ['a telephone', { width: 360, height: 740 }],
  ])('is in sight on %s, however far down the fact stands', async (_, viewport) => {
    const page = await open(ARTICLE, { viewport });
    await factLink(page, LATE_FACT).click();
    await page.waitForFunction(`(() => {
      const { top, bottom } = document.querySelector(':target').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })()`);
    await page.context().close();
  });

  it('leaves the fact where it is beside the text on a wide screen', async () => {
    const page = await open(ARTICLE);
    const link = factLink(page, LATE_FACT);
    await link.click();
    const box = await link.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(800);
    await page.context().close();
  });

  it('needs no script', async () => {
    const page = await open(ARTICLE, { javaScriptEnabled: false });
    await factLink(page, LATE_FACT).click();
    expect(await page.locator('mark:target').textContent()).toContain(LATE_FACT);
    await page.context().close();
  });

  it('is reached with the keyboard, the text that scrolls too', async () => {
    const page = await open(ARTICLE);
    await factLink(page, LATE_FACT).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':target').textContent()).toContain(LATE_FACT);
    await page.locator('article').focus();
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('ARTICLE');
    await page.context().close();
  });

  it('is named to those who do not see it', async () => {
    const page = await open(ARTICLE);
    const name = await factLink(page, LATE_FACT).textContent();
    expect(name).toMatch(/^Voir dans le texte.:.présidé par/u);
    await page.context().close();
  });

  it('is where the page of an award leads', async () => {
    const page = await open(AWARD);
    await page.locator('figcaption a[href*="#quote-"]').first().click();
    await page.waitForURL(/#quote-\d+$/u);
    expect(await page.locator('mark:target').textContent()).toContain('5e @');
    await page.context().close();
  });
});
