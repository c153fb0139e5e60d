import type { Element, Nodes, Parents, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { TextRange } from '../../core/location.js';
import { type ArticleBody, BodyBuilder } from './body-builder.js';
import { elementsBelow, find, isBlock, isElement, isOutsideText, textOf } from './html-elements.js';
import { findMainText } from './main-text.js';
import { alignPieces } from './pieces.js';

const fragmentParser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Reads the main text of an HTML page. */
export function readHtmlBody(raw: string, page: Root): ArticleBody {
  let body = new BodyBuilder().finish();
  for (const { title, text } of findMainText(page)) {
    const builder = new BodyBuilder();
    const reader = new HtmlReader(raw, 0, builder);
    if (title !== undefined) reader.read(title, OUTERMOST);
    for (const node of text) reader.read(node, OUTERMOST);
    body = builder.finish();
    if (body.text !== '') break;
  }
  return body;
}

/** Reads HTML that stands inside another text, adding it to that text's body. */
export function readHtmlFragment(raw: string, range: TextRange, builder: BodyBuilder): void {
  const fragment = fragmentParser.parse(raw.slice(range.start, range.end));
  const reader = new HtmlReader(raw, range.start, builder);
  for (const node of fragment.children) reader.read(node, OUTERMOST);
  builder.closeBlock();
}

interface Context {
  readonly listDepth: number;
  readonly quoted: boolean;
  readonly inRow: boolean;
  readonly preformatted: boolean;
  /** Elements around this one. */
  readonly depth: number;
}

const OUTERMOST: Context = { listDepth: 0, quoted: false, inRow: false, preformatted: false, depth: 0 };
/** Deeper than any page of an honest content management system, and shallow enough for the stack. */
const DEEPEST = 500;

class HtmlReader {
  readonly #raw: string;
  readonly #offset: number;
  readonly #builder: BodyBuilder;

  constructor(raw: string, offset: number, builder: BodyBuilder) {
    this.#raw = raw;
    this.#offset = offset;
    this.#builder = builder;
  }

  read(node: Nodes, context: Context): void {
    if (node.type === 'text') this.#addText(node.value, this.#rangeOf(node), context);
    else if (isElement(node) && !isOutsideText(node) && context.depth < DEEPEST)
      this.#readElement(node, { ...context, depth: context.depth + 1 });
  }

  #readElement(element: Element, context: Context): void {
    switch (element.tagName) {
      case 'br':
        this.#builder.breakLine();
        return;
      case 'strong':
      case 'b':
      case 'em':
      case 'i': {
        const mark = this.#builder.openMark();
        this.#readChildren(element, context);
        this.#builder.closeEmphasis(mark);
        return;
      }
      case 'a':
        this.#readLink(element, context);
        return;
      default:
        if (!isBlock(element)) this.#readChildren(element, context);
        else if (context.inRow) this.#readInCell(element, context);
        else this.#readBlock(element, context);
    }
  }

  #readBlock(element: Element, context: Context): void {
    const heading = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (heading !== undefined) {
      this.#block('heading', Number(heading), element, context);
      return;
    }
    switch (element.tagName) {
      case 'ul':
      case 'ol':
        this.#builder.closeBlock();
        this.#readChildren(element, { ...context, listDepth: context.listDepth + 1 });
        return;
      case 'li':
        this.#block('listItem', Math.max(1, context.listDepth), element, context);
        return;
      case 'blockquote':
        this.#block('quote', undefined, element, { ...context, quoted: true });
        return;
      case 'pre':
        this.#block(textKind(context), undefined, element, { ...context, preformatted: true });
        return;
      case 'table':
        this.#builder.closeBlock();
        if (isLayout(element)) this.#readChildren(element, context);
        else this.#readTable(element, context);
        return;
      default:
        this.#block(textKind(context), undefined, element, context);
        return;
    }
  }

  #block(
    kind: 'heading' | 'listItem' | 'quote' | 'paragraph',
    depth: number | undefined,
    element: Element,
    context: Context,
  ): void {
    this.#builder.openBlock(kind, depth);
    this.#readChildren(element, context);
    this.#builder.closeBlock();
  }

  #readTable(table: Element, context: Context): void {
    for (const row of elementsBelow(table)) {
      if (row.tagName !== 'tr') continue;
      this.#builder.openBlock('tableRow');
      for (const cell of row.children) {
        if (!isElement(cell)) continue;
        this.#builder.startCell();
        this.#readChildren(cell, { ...context, inRow: true });
        this.#builder.endCell();
      }
      this.#builder.closeBlock();
    }
  }

  #readInCell(element: Element, context: Context): void {
    this.#builder.addSpace();
    this.#readChildren(element, context);
    this.#builder.addSpace();
  }

  #readLink(element: Element, context: Context): void {
    const { href } = element.properties;
    if (typeof href !== 'string') {
      this.#readChildren(element, context);
      return;
    }
    const mark = this.#builder.openMark();
    this.#readChildren(element, context);
    this.#builder.closeLink(mark, href);
  }

  #readChildren(parent: Parents, context: Context): void {
    for (const child of parent.children) this.read(child, context);
  }

  #addText(value: string, range: TextRange | undefined, context: Context): void {
    const pieces = range === undefined ? [{ text: value }] : alignPieces(this.#raw, range, value, 'html');
    this.#builder.add(pieces, context.preformatted ? 'break' : 'space');
  }

  #rangeOf(node: Nodes): TextRange | undefined {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined) return undefined;
    return { start: start + this.#offset, end: end + this.#offset };
  }
}

function textKind({ quoted }: Context): 'quote' | 'paragraph' {
  return quoted ? 'quote' : 'paragraph';
}

const LAYOUT_CONTENT = /^(?:h[1-6]|ul|ol|table|article|section)$/;

/** Old pages put a whole article into one cell. */
function isLayout(table: Element): boolean {
  if (table.properties['role'] === 'presentation') return true;
  const holdsBlocks = find(table, ({ tagName }) => LAYOUT_CONTENT.test(tagName)) !== undefined;
  const cells = [...elementsBelow(table)].filter(({ tagName }) => tagName === 'td');
  return holdsBlocks || (cells.length === 1 && cells.every((cell) => textOf(cell).length > 200));
}
