import type { Element, Nodes, Parents } from 'hast';

/** Elements whose content is no part of an article. */
const DROPPED: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'nav', 'aside', 'footer', 'form', 'button'],
  ...[
    'input',
    'select',
    'textarea',
    'label',
    'fieldset',
    'iframe',
    'object',
    'embed',
    'video',
    'audio',
    'canvas',
  ],
  ...['svg', 'math', 'map', 'dialog', 'menu', 'figcaption', 'datalist', 'output', 'progress', 'meter'],
]);

const DROPPED_ROLES: ReadonlySet<string> = new Set([
  ...[
    'navigation',
    'banner',
    'contentinfo',
    'complementary',
    'search',
    'dialog',
    'alertdialog',
    'menu',
    'toolbar',
  ],
]);

/** First words of the class names and ids that content management systems give to what surrounds a text. */
const SURROUNDINGS =
  /^(?:cookies?|consent|rgpd|gdpr|tarteaucitron|axeptio|didomi|breadcrumbs?|ariane|fil-d?-?ariane|share|sharing|partage|partager|social|sidebar|newsletter|pagination|pager|related|comments?|respond|skip|evitement|menu|navbar|navigation|toolbar|popup|modal|screen-reader-text|visually-hidden|sr-only)(?:[-_]|$)/i;

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'blockquote',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'figure',
    'h1',
    'h2',
    'h3',
  ],
  ...[
    'h4',
    'h5',
    'h6',
    'header',
    'hgroup',
    'hr',
    'li',
    'main',
    'ol',
    'p',
    'pre',
    'section',
    'summary',
    'table',
  ],
  ...['tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'ul', 'body', 'html'],
]);

export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** Navigation, forms, cookie banners, hidden parts: what a reader of the article skips. */
export function isOutsideText(element: Element): boolean {
  if (DROPPED.has(element.tagName)) return true;
  const { hidden, ariaHidden, role, style, className, id } = element.properties;
  if (hidden === true || hidden === '' || ariaHidden === 'true') return true;
  if (typeof role === 'string' && DROPPED_ROLES.has(role)) return true;
  if (typeof style === 'string' && /display\s*:\s*none/i.test(style)) return true;
  const names = [...(Array.isArray(className) ? className : []), id].filter(
    (name) => typeof name === 'string',
  );
  return (
    names.some((name) => SURROUNDINGS.test(name)) &&
    find(element, ({ tagName }) => tagName === 'h1') === undefined
  );
}

/** First element below `parent`, in the order of the page, that fits. */
export function find(parent: Parents, fits: (element: Element) => boolean): Element | undefined {
  for (const element of elementsBelow(parent)) if (fits(element)) return element;
  return undefined;
}

/** Every element below `parent`, in the order of the page; without recursion, since pages nest as deep as they like. */
export function* elementsBelow(parent: Parents): Iterable<Element> {
  const stack: Nodes[] = [...parent.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child !== undefined) stack.push(child);
    }
  }
}

/** Text of an element, white space collapsed. */
export function textOf(element: Parents): string {
  const texts: string[] = [];
  const stack: Nodes[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text') texts.push(node.value);
    else if ('children' in node) stack.push(...[...node.children].reverse());
  }
  return texts
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .trim();
}
