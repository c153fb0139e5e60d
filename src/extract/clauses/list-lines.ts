import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import type { RecipientSpan } from './mentions.js';

const MOST_OTHER_WORDS = 0.35;
const CLOSES_NAME = new Set([',', ';', '.', ':', '(', '–', '-', '—']);
/** A sign, an article and its apostrophe. */
const MOST_BEFORE_NAME = 4;
/** Tokens of a line above a list. */
export const LONGEST_RUBRIC = 14;

/** `Calvados`: a line between names under one heading. */
export function isAreaLine(layout: Layout): boolean {
  const { mentions, tokens } = layout.view;
  const area = mentions.find((mention) => mention.kind === 'area');
  return area !== undefined && tokens.length - (area.to - area.from) <= 3;
}

export function membersOf(layout: Layout): RecipientSpan[] {
  return layout.groups
    .filter((group) => group.role === 'bare')
    .flatMap((group) => group.members.filter((member) => !member.anaphor));
}

export function isShort(layout: Layout): boolean {
  const names = layout.groups.filter((group) => !group.members[0]?.anaphor && group.role === 'bare');
  return names.length === 0 && layout.view.tokens.length <= LONGEST_RUBRIC;
}

export function isEmphasised(layout: Layout): boolean {
  const { block, start, end } = layout.view.sentence;
  return (
    block.kind === 'paragraph' && block.emphases.some((range) => range.start <= start && range.end >= end - 1)
  );
}

/** An item of a list, or a line that a sign opens like one: `➡️ Ifs, …`. */
export function isItem(layout: Layout): boolean {
  const [first] = layout.view.tokens;
  return (
    layout.view.sentence.block.kind === 'listItem' ||
    (first?.kind === 'mark' && !['"', '(', '«', '“'].includes(first.text))
  );
}

/** The name that opens an item and goes on to say more of it: `- l'espace d'Auzances, porté par …`. */
export function namedFirst(layout: Layout): readonly RecipientSpan[] {
  const [group] = layout.groups;
  if (group === undefined || group.role !== 'bare' || group.from > MOST_BEFORE_NAME || !isItem(layout))
    return [];
  if (layout.predicates.some((predicate) => predicate.voice !== 'bare') || group.members[0]?.anaphor)
    return [];
  const next = layout.view.tokens[group.to];
  return next === undefined || CLOSES_NAME.has(next.norm) ? group.members.slice(0, 1) : [];
}

/** A line that holds little beside names. */
export function isList(layout: Layout): boolean {
  const { tokens } = layout.view;
  const members = membersOf(layout);
  const [first] = members;
  if (
    first === undefined ||
    first.from > 1 ||
    layout.predicates.some((predicate) => predicate.voice !== 'bare')
  )
    return false;
  const outside = outsideParentheses(tokens, first.to);
  const named = members.reduce((sum, member) => sum + member.to - member.from, 0);
  const words = tokens.filter((token, index) => token.kind === 'word' && outside(index)).length;
  const inNames = members.reduce(
    (sum, member) =>
      sum +
      tokens
        .slice(member.from, member.to)
        .filter((token, index) => token.kind === 'word' && outside(member.from + index)).length,
    0,
  );
  return named > 0 && words - inNames <= Math.max(1, words * MOST_OTHER_WORDS);
}

/** Tells tokens that stand in no parentheses after `from`, where lists keep their notes. */
function outsideParentheses(tokens: readonly Token[], from: number): (index: number) => boolean {
  const inside = new Set<number>();
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    if (tokens[index]?.norm === '(') depth += 1;
    if (depth > 0) inside.add(index);
    if (tokens[index]?.norm === ')') depth -= 1;
  }
  return (index) => !inside.has(index);
}
