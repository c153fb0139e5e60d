import type { Quote } from './evidence.js';
import { MarkedText } from './marked-text.js';

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
export function ArticleText({
  text,
  quotes,
  headline,
}: {
  readonly text: string;
  readonly quotes: readonly Quote[];
  /** Stands above the text already: a first line that only repeats it is left out, unless it is quoted. */
  readonly headline?: string | undefined;
}) {
  const anchored = new Set<string>();
  const isRepeated = ({ start, end }: Piece) =>
    text.slice(start, end).trim() === headline?.trim() &&
    !quotes.some(({ range }) => range !== undefined && range.start < end && range.end > start);
  const blocks = splitBlocks(text).filter((block, index) => index > 0 || !isRepeated(block));
  const piece = (range: Piece) => (
    <MarkedText text={text} range={range} quotes={quotes} anchored={anchored} />
  );
  return (
    <div class="article-text">
      {blocks.map((block) =>
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

/**
 * Blank lines part paragraphs. Lines that start with a list mark are a list, and so are lines without a blank one
 * between them that each end like a sentence: that is how lists come out of HTML and Markdown. Other lines are one
 * paragraph, broken by whoever typed it.
 */
export function splitBlocks(text: string): readonly Block[] {
  return linesInGroups(text).flatMap((lines) => {
    const runs: Line[][] = [];
    const isPlainList =
      lines.length > 1 && lines.every(({ isMarked, isSentence }) => !isMarked && isSentence);
    for (const line of lines) {
      const run = runs.at(-1);
      if (run?.[0] !== undefined && run[0].isMarked === line.isMarked) run.push(line);
      else runs.push([line]);
    }
    return runs.flatMap((run) => toBlock(run, isPlainList) ?? []);
  });
}

interface Line extends Piece {
  readonly isMarked: boolean;
  readonly isSentence: boolean;
}

function toBlock(run: readonly Line[], isPlainList: boolean): Block | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const kind = first.isMarked || isPlainList ? 'list' : 'paragraph';
  return { kind, start: first.start, end: last.end, items: run };
}

function linesInGroups(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') groups.push([]);
    else {
      const mark = LIST_MARK.exec(line)?.[0].length;
      groups.at(-1)?.push({
        start: start + (mark ?? 0),
        end: start + line.length,
        isMarked: mark !== undefined,
        isSentence: /[.!?…:;»)"]$/.test(line.trimEnd()),
      });
    }
    start += line.length + 1;
  }
  return groups;
}
