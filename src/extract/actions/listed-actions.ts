import type { ArticleRecord, Block } from '../../sources/records.js';
import type { View } from '../clauses/scan.js';
import type { ActionWords } from '../languages/fact-words.js';
import type { Token } from '../text/tokens.js';
import { withoutEnd } from '../text/trim.js';
import type { FoundAction } from './found-action.js';

const LONGEST_TITLE = 160;
const LONGEST_LEAD = 80;

/** Actions that are items of a list, under a heading or a line that announces actions. */
export function listedActions(
  record: ArticleRecord,
  views: readonly View[],
  words: ActionWords,
): FoundAction[] {
  const rosters = new Set(views.filter(isRoster).map((view) => view.sentence.blockIndex));
  const found: FoundAction[] = [];
  /** The last sentence of each block. */
  const ends = new Map(views.map((view) => [view.sentence.blockIndex, view.tokens]));
  let underHeading = false;
  let announced = false;
  record.blocks.forEach((block, index) => {
    if (block.kind !== 'listItem') {
      const tokens = ends.get(index) ?? [];
      const isLine = tokens.at(-1)?.norm === ':';
      const says = announcesActions(tokens, words);
      if (block.kind === 'heading') underHeading = says;
      announced = isLine ? says : underHeading;
    } else if (announced && !rosters.has(index)) found.push(leadOf(record, block) ?? itemOf(record, block));
  });
  return found;
}

/** Whether a heading, or the words before a colon, say that actions follow. */
export function announcesActions(tokens: readonly Token[], words: ActionWords): boolean {
  if (tokens.some((token) => words.notActions.has(token.norm))) return false;
  const isPraised =
    tokens.some((token) => words.praise.has(token.lower)) &&
    tokens.some((token) => words.judges.has(token.norm));
  const isReason = tokens.at(-1)?.norm === ':' && words.because.includes(tokens.at(-2)?.lower ?? '');
  return isPraised || isReason || tokens.some((token) => words.announcing.has(token.norm));
}

/** The bold words that open an item, with what follows the colon as description. */
function leadOf(record: ArticleRecord, block: Block): FoundAction | undefined {
  const bold = block.emphases.find((range) => range.start - block.range.start <= 1);
  if (bold === undefined || bold.end - bold.start > LONGEST_TITLE) return undefined;
  const title = record.text.slice(bold.start, bold.end);
  const trimmed = withoutEnd(title, ':.');
  const rest = record.text.slice(bold.end, block.range.end);
  const lead = /^[\s:–—-]*/u.exec(rest)?.[0].length ?? 0;
  const start = bold.end + lead;
  return {
    start: bold.start,
    end: bold.start + trimmed.length,
    rule: 'bold-lead',
    ...(start < block.range.end ? { description: { start, end: block.range.end } } : {}),
  };
}

/** An item of an announced list; `le plan numérique : des tablettes pour tous` has a title and a description. */
function itemOf(record: ArticleRecord, block: Block): FoundAction {
  const { start, end } = block.range;
  const text = record.text.slice(start, end);
  const colon = text.indexOf(':');
  const title = withoutEnd(colon > 0 && colon <= LONGEST_LEAD ? text.slice(0, colon) : text, ';.,!');
  const rest = text.slice(colon + 1);
  const descriptionStart = start + colon + 1 + (rest.length - rest.trimStart().length);
  const isTitled = colon > 0 && colon <= LONGEST_LEAD && descriptionStart < end;
  return {
    start,
    end: start + title.length,
    rule: 'announced-list',
    ...(isTitled ? { description: { start: descriptionStart, end } } : {}),
  };
}

/** A line of a list of laureates. */
function isRoster(view: View): boolean {
  const [first] = view.mentions;
  return (
    view.mentions.some((mention) => mention.kind === 'level') ||
    (first?.kind === 'recipient' && first.what === 'commune' && first.from === 0)
  );
}
