import type { ComponentChildren } from 'preact';
import type { Quote } from './evidence.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Passage extends Range {
  /** Its anchor; a passage has one where it begins, and none where it goes on. */
  readonly fragment?: string;
  /** Goes on after the passage that it lies in, or in the next paragraph: there it is a `rest`. */
  readonly isCut: boolean;
}

/**
 * A stretch of an article's text with its quoted passages marked. A passage within another is a mark within its mark,
 * so that the browser finds the whole of a passage by its anchor (`:target`). Where two only overlap, the second is
 * cut at the end of the first; the style sheet finds its rest beside it.
 *
 * @param anchored fragments that have their anchor in an earlier stretch; those found here are added
 */
export function MarkedText({
  text,
  range,
  quotes,
  anchored,
}: {
  readonly text: string;
  readonly range: Range;
  readonly quotes: readonly Quote[];
  readonly anchored: Set<string>;
}) {
  const passages = quotes.flatMap((quote) => passageWithin(range, quote, anchored) ?? []);
  for (const { fragment } of passages) if (fragment !== undefined) anchored.add(fragment);
  return <>{marked(text, range, passages)}</>;
}

function passageWithin(stretch: Range, quote: Quote, anchored: ReadonlySet<string>): Passage | undefined {
  const { fragment, range } = quote;
  if (range === undefined || range.start >= stretch.end || range.end <= stretch.start) return undefined;
  return {
    start: Math.max(range.start, stretch.start),
    end: Math.min(range.end, stretch.end),
    isCut: range.end > stretch.end,
    ...(anchored.has(fragment) ? {} : { fragment }),
  };
}

function marked(text: string, range: Range, passages: readonly Passage[]): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  const open = [...passages].sort(byPlace);
  let at = range.start;
  for (let outer = open.shift(); outer !== undefined; outer = open.shift()) {
    const { start, end } = outer;
    const inside: Passage[] = [];
    while (open[0] !== undefined && open[0].start < end) {
      const inner = open.shift();
      if (inner !== undefined) inside.push(inner);
    }
    const rests = inside.filter((inner) => inner.end > end);
    if (start > at) parts.push(text.slice(at, start));
    parts.push(
      mark(
        text,
        outer,
        inside.map((inner) => (inner.end > end ? { ...inner, end, isCut: true } : inner)),
      ),
    );
    if (rests.length > 0) {
      open.push(...rests.map((rest): Passage => ({ start: end, end: rest.end, isCut: rest.isCut })));
      open.sort(byPlace);
    }
    at = end;
  }
  if (at < range.end) parts.push(text.slice(at, range.end));
  return parts;
}

/** In the order of the text, the longer first. */
const byPlace = (a: Passage, b: Passage): number => a.start - b.start || b.end - a.end;

function mark(text: string, passage: Passage, inside: readonly Passage[]) {
  const { fragment, isCut } = passage;
  const classes = [...(isCut ? ['cut'] : []), ...(fragment === undefined ? ['rest'] : [])].join(' ');
  return (
    <mark id={fragment} class={classes === '' ? undefined : classes}>
      {marked(text, passage, inside)}
    </mark>
  );
}
