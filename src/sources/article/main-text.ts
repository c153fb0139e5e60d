import type { Element, ElementContent, Nodes, Root } from 'hast';
import { elementsBelow, find, isElement, isOutsideText, textOf } from './html-elements.js';

export interface MainText {
  /** The page's heading, where it stands outside the text. */
  readonly title?: Element;
  readonly text: readonly Nodes[];
}

/**
 * Where the article of a page may be, best first: its `<main>` or `<article>`, then its body without what surrounds a
 * text, since some pages fill an empty `<main>` by script and carry the text elsewhere.
 */
export function findMainText(page: Root): readonly MainText[] {
  const body = find(page, ({ tagName }) => tagName === 'body') ?? page;
  const main = find(body, (element) => element.tagName === 'main' || element.properties['role'] === 'main');
  const text = theArticle(main ?? body) ?? main;
  const whole = { text: bodyContent(body) };
  if (text === undefined) return [whole];
  const title = find(text, isFirstHeading) === undefined ? headingOf(page, main ?? body) : undefined;
  return [title === undefined ? { text: [text] } : { title, text: [text] }, whole];
}

/** The one article, or the longest where it holds most of the text; several of a kind are a list of teasers. */
function theArticle(root: Element | Root): Element | undefined {
  const articles = [...elementsBelow(root)].filter(isArticle);
  const byLength = articles.map((article) => ({ article, length: textOf(article).length }));
  const longest = byLength.reduce<(typeof byLength)[number] | undefined>(
    (best, each) => (best === undefined || each.length > best.length ? each : best),
    undefined,
  );
  if (longest === undefined) return undefined;
  return articles.length === 1 || longest.length * 2 > textOf(root).length ? longest.article : undefined;
}

function isArticle({ tagName, properties }: Element): boolean {
  return tagName === 'article' || properties['role'] === 'article';
}

function isFirstHeading({ tagName }: Element): boolean {
  return tagName === 'h1';
}

/** An `<h1>` beside the text, unless it is the site's name: the page's title starts with the article's. */
function headingOf(page: Root, root: Element | Root): Element | undefined {
  const pageTitle = find(page, ({ tagName }) => tagName === 'title');
  const stated = pageTitle === undefined ? '' : comparable(textOf(pageTitle));
  return (
    find(
      root,
      (element) => isFirstHeading(element) && (root.type === 'element' || startsWith(stated, element)),
    ) ?? find(page, (element) => isFirstHeading(element) && startsWith(stated, element))
  );
}

function startsWith(title: string, heading: Element): boolean {
  const text = comparable(textOf(heading));
  return text.length > 0 && title.startsWith(text);
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Without the site's own header, which has the site's name and menus. */
function bodyContent(body: Element | Root): readonly Nodes[] {
  return body.children.filter(
    (child): child is ElementContent =>
      !isElement(child) || !(isOutsideText(child) || child.tagName === 'header'),
  );
}
