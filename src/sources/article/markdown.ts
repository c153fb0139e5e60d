import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { TextRange } from '../../core/location.js';
import { type ArticleBody, BodyBuilder } from './body-builder.js';
import { readHtmlFragment } from './html-body.js';
import { alignPieces, type Syntax } from './pieces.js';
import { looksLikeTitle } from './title.js';

/**
 * Reads GitHub-flavoured Markdown.
 *
 * @param raw the file's text, with front matter blanked out
 * @param stated whether the front matter states a title, so that a bare first line need not be one
 */
export function readMarkdown(raw: string, stated: { readonly title: boolean }): ArticleBody {
  const root = fromMarkdown(raw, { extensions: [gfm()], mdastExtensions: [withoutTransforms()] });
  const reader = new MarkdownReader(raw, definitionsOf(root));
  const [first, ...rest] = root.children;
  if (first?.type === 'paragraph' && !stated.title) {
    reader.readOpening(first, rest.length === 0);
    reader.readBlocks(rest);
  } else reader.readBlocks(root.children);
  return reader.builder.finish();
}

/** The transforms cut text nodes at bare addresses and lose the positions; the tokenizer finds most of them anyway. */
function withoutTransforms() {
  return gfmFromMarkdown().map(({ transforms: _transforms, ...extension }) => extension);
}

function definitionsOf(root: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(root);
  return definitions;
}

class MarkdownReader {
  readonly builder = new BodyBuilder();
  readonly #raw: string;
  readonly #definitions: ReadonlyMap<string, string>;

  constructor(raw: string, definitions: ReadonlyMap<string, string>) {
    this.#raw = raw;
    this.#definitions = definitions;
  }

  /**
   * The first paragraph, which may be a bare title, alone or on a line above the text.
   *
   * @param isAll whether nothing follows
   */
  readOpening(paragraph: Paragraph, isAll: boolean): void {
    const range = rangeOf(paragraph);
    const written = this.#raw.slice(range.start, range.end);
    const [lineEnd] = written.matchAll(/\r\n|\n|\r/g);
    const line = written.slice(0, lineEnd?.index);
    const next = lineEnd === undefined ? '' : written.slice(lineEnd.index + lineEnd[0].length);
    if (!looksLikeTitle(line, next.replace(/[\r\n][\s\S]*/, '')) || (isAll && next === ''))
      this.readBlocks([paragraph]);
    else if (next === '') this.#inline('heading', 1, paragraph.children);
    else {
      const { before, after } = splitAt(
        paragraph.children,
        range.start + line.length,
        range.end - next.length,
      );
      this.#inline('heading', 1, before);
      this.#inline('paragraph', undefined, after);
    }
  }

  readBlocks(nodes: readonly RootContent[], depth = 0, quoted = false): void {
    for (const node of nodes) this.#readBlock(node, depth, quoted);
  }

  #readBlock(node: RootContent, depth: number, quoted: boolean): void {
    switch (node.type) {
      case 'heading':
        this.#inline('heading', node.depth, node.children);
        return;
      case 'paragraph':
        this.#inline(quoted ? 'quote' : 'paragraph', undefined, node.children);
        return;
      case 'list':
        for (const item of node.children) {
          this.builder.openBlock('listItem', depth + 1);
          this.readBlocks(item.children, depth + 1, quoted);
          this.builder.closeBlock();
        }
        return;
      case 'blockquote':
        this.readBlocks(node.children, depth, true);
        return;
      case 'footnoteDefinition':
        this.readBlocks(node.children, depth, quoted);
        return;
      case 'table':
        this.#readTable(node);
        return;
      case 'code':
        this.#readCode(node.value, rangeOf(node));
        return;
      case 'html':
        this.builder.closeBlock();
        readHtmlFragment(this.#raw, rangeOf(node), this.builder);
        return;
      case 'thematicBreak':
      case 'definition':
      case 'yaml':
        return;
      // The types allow these outside a block; the parser never puts them there.
      case 'listItem':
      case 'tableRow':
      case 'tableCell':
      case 'text':
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'inlineCode':
      case 'break':
      case 'link':
      case 'linkReference':
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
    }
  }

  #inline(
    kind: 'heading' | 'paragraph' | 'quote',
    depth: number | undefined,
    nodes: readonly PhrasingContent[],
  ): void {
    this.builder.openBlock(kind, depth);
    this.#readInline(nodes);
    this.builder.closeBlock();
  }

  #readInline(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.#readPhrase(node);
  }

  #readPhrase(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        this.#addText(node.value, rangeOf(node), 'markdown');
        return;
      case 'inlineCode':
        this.#addText(node.value, withoutBackticks(this.#raw, rangeOf(node)), 'inlineCode');
        return;
      case 'break':
        this.builder.breakLine();
        return;
      case 'html':
        if (/^<br\b/i.test(node.value)) this.builder.breakLine();
        return;
      case 'strong':
      case 'emphasis': {
        const mark = this.builder.openMark();
        this.#readInline(node.children);
        this.builder.closeEmphasis(mark);
        return;
      }
      case 'link':
        this.#readLink(node.children, node.url);
        return;
      case 'linkReference':
        this.#readLink(node.children, this.#definitions.get(node.identifier) ?? '');
        return;
      case 'delete':
        this.#readInline(node.children);
        return;
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
    }
  }

  #readLink(nodes: readonly PhrasingContent[], href: string): void {
    const mark = this.builder.openMark();
    this.#readInline(nodes);
    this.builder.closeLink(mark, href);
  }

  #readTable(table: Table): void {
    for (const row of table.children) {
      this.builder.openBlock('tableRow');
      for (const cell of row.children) {
        this.builder.startCell();
        this.#readInline(cell.children);
        this.builder.endCell();
      }
      this.builder.closeBlock();
    }
  }

  /** Mostly text that was indented by mistake. */
  #readCode(value: string, range: TextRange): void {
    const fence = /^(?:```|~~~)[^\r\n]*(?:\r\n|\n|\r)/.exec(this.#raw.slice(range.start, range.end));
    const start = range.start + (fence?.[0].length ?? 0);
    this.builder.openBlock('paragraph');
    this.#addText(value, { start, end: range.end }, 'code');
    this.builder.closeBlock();
  }

  #addText(value: string, range: TextRange, syntax: Syntax): void {
    this.builder.add(alignPieces(this.#raw, range, value, syntax), 'break');
  }
}

function rangeOf(node: Nodes): TextRange {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function withoutBackticks(raw: string, range: TextRange): TextRange {
  const written = raw.slice(range.start, range.end);
  const fence = /^`+/.exec(written)?.[0].length ?? 0;
  const inside = written.slice(fence, written.length - fence);
  const isPadded = /^[ \r\n]/.test(inside) && /[ \r\n]$/.test(inside) && inside.trim() !== '';
  const padded = isPadded ? (inside.startsWith('\r\n') ? 2 : 1) : 0;
  return { start: range.start + fence + padded, end: range.end - fence };
}

/** Parts a paragraph's content where its first line ends (`lineEnd`) and its second starts (`nextLine`). */
function splitAt(
  nodes: readonly PhrasingContent[],
  lineEnd: number,
  nextLine: number,
): { before: PhrasingContent[]; after: PhrasingContent[] } {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  for (const node of nodes) {
    const { start, end } = rangeOf(node);
    if (end <= lineEnd) before.push(node);
    else if (start >= lineEnd || node.type !== 'text' || node.position === undefined) after.push(node);
    else {
      const { position } = node;
      const at = node.value.search(/\r\n|\n|\r/);
      before.push({ ...node, value: node.value.slice(0, at) });
      const rest = node.value.slice(at).replace(/^(?:\r\n|\n|\r)/, '');
      after.push({
        ...node,
        value: rest,
        position: { ...position, start: { ...position.start, offset: nextLine } },
      });
    }
  }
  return { before, after };
}
