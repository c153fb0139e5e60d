import type { ComponentChildren } from 'preact';
import type { Quote } from './evidence.js';

interface Piece {
  readonly start: number;
  readonly end: number;
}

interface Block extends Piece {
  readonly kind: 'paragraph' | 'list';
  readonly items: readonly Piece[];
}

const LIST_MARK = /^[ \t]*(?:[-*•–—]|\d{1,2}[.)])[ \t]+/;

/**
 * An article's text as paragraphs and lists, its quoted passages marked and anchored (`#quote-1`). The text is text:
 * nothing in it becomes markup.
 *
 * @param text `schema:articleBody`, in which the quotes' offsets count
 */
export function ArticleText({ text, quotes }: { readonly text: string; readonly quotes: readonly Quote[] }) {
  const anchored = new Set<string>();
  const piece = ({ start, end }: Piece) => markQuotes(text, start, end, quotes, anchored);
  return (
    <div class="article-text">
      {splitBlocks(text).map((block) =>
        block.kind === 'list' ? (
          <ul key={block.start}>
            {block.items.map((item) => (
              <li key={item.start}>{piece(item)}</li>
            ))}
          </ul>
        ) : (
          <p key={block.start}>{piece(block)}</p>
        ),
      )}
    </div>
  );
}

/** Lines are paragraphs; consecutive lines that start with a list mark are one list. */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: { kind: 'paragraph' | 'list'; start: number; end: number; items: Piece[] }[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    if (line.trim() === '') continue;
    const mark = LIST_MARK.exec(line);
    const end = match.index + line.length;
    const item = { start: match.index + (mark?.[0].length ?? 0), end };
    const previous = blocks.at(-1);
    if (mark !== null && previous?.kind === 'list') {
      previous.items.push(item);
      previous.end = end;
    } else {
      blocks.push({ kind: mark === null ? 'paragraph' : 'list', ...item, items: [item] });
    }
  }
  return blocks;
}

/** Quotes may overlap: the text is cut at every edge, and each cut is marked once if any quote covers it. */
function markQuotes(
  text: string,
  start: number,
  end: number,
  quotes: readonly Quote[],
  anchored: Set<string>,
): ComponentChildren[] {
  const covering = quotes.flatMap(({ fragment, range }) =>
    range !== undefined && range.start < end && range.end > start ? [{ fragment, ...range }] : [],
  );
  const edges = new Set([start, end]);
  for (const quote of covering) {
    edges.add(Math.max(start, quote.start));
    edges.add(Math.min(end, quote.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const over = covering.filter((quote) => quote.start < to && quote.end > from);
    const content = text.slice(from, to);
    if (over.length === 0) return content;
    const anchors = over.map(({ fragment }) => fragment).filter((fragment) => !anchored.has(fragment));
    for (const fragment of anchors) anchored.add(fragment);
    return anchors.reduceRight<ComponentChildren>(
      (inner, fragment, depth) =>
        depth === 0 ? (
          <mark key={from} id={fragment}>
            {inner}
          </mark>
        ) : (
          <span id={fragment}>{inner}</span>
        ),
      anchors.length === 0 ? <mark key={from}>{content}</mark> : content,
    );
  });
}
