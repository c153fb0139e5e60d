import type { ArticleRecord, Block } from '../../sources/records.js';
import type { View } from '../clauses/scan.js';
import type { ActionWords } from '../languages/fact-words.js';
import type { LanguagePack } from '../languages/pack.js';
import { withoutAgreement } from '../text/agreement.js';
import type { Token } from '../text/tokens.js';
import { withoutEnd } from '../text/trim.js';
import type { FoundAction } from './found-action.js';

const LONGEST_TITLE = 160;
const LONGEST_LEAD = 80;
/** Signs that open an item: bullets, arrows, small pictures, `1)`. */
const SIGNS = /^(?:\p{Nd}{1,2}[.)]|[^\p{L}\p{Nd}«"(@#])+\s*/u;

interface Group {
  /** The line or heading above the list, if any. */
  readonly above: number | undefined;
  readonly underHeading: boolean;
  readonly items: readonly number[];
}

/** Actions that are items of a list, under a heading or a line that announces actions, or that all look like deeds. */
export function listedActions(
  record: ArticleRecord,
  views: readonly View[],
  pack: LanguagePack,
): FoundAction[] {
  const rosters = new Set(views.filter(isRoster).map((view) => view.sentence.blockIndex));
  const ends = new Map(views.map((view) => [view.sentence.blockIndex, view.tokens]));
  const firsts = firstTokens(views);
  const isAboutLabel = views.some((view) => view.mentions.some(({ kind }) => kind === 'programme'));
  return groupsOf(record, ends, pack.actions).flatMap(({ above, underHeading, items }) => {
    const tokens = above === undefined ? [] : (ends.get(above) ?? []);
    const isDenied = deniesActions(tokens, pack.actions);
    const announced = underHeading || announcesActions(tokens, pack.actions);
    const look = (index: number): boolean => looksLikeDeed(firsts.get(index) ?? [], pack);
    const allDeeds =
      isAboutLabel && !isDenied && items.length > 1 && isTitle(record, above, tokens) && items.every(look);
    if (!announced && !allDeeds) return [];
    return items
      .filter((index) => !rosters.has(index))
      .flatMap((index) => {
        const block = record.blocks[index];
        return block === undefined ? [] : [leadOf(record, block) ?? itemOf(record, block)];
      });
  });
}

/** A heading, or a line that leads to its list. */
function isTitle(record: ArticleRecord, above: number | undefined, tokens: readonly Token[]): boolean {
  const isHeading = above !== undefined && record.blocks[above]?.kind === 'heading';
  return isHeading || [':', '?'].includes(tokens.at(-1)?.norm ?? '');
}

/** Runs of list items, each with what stands above it. */
function groupsOf(
  record: ArticleRecord,
  ends: ReadonlyMap<number, readonly Token[]>,
  words: ActionWords,
): Group[] {
  const groups: Group[] = [];
  let items: number[] = [];
  let headingAnnounces = false;
  record.blocks.forEach((block, index) => {
    if (block.kind === 'heading') headingAnnounces = announcesActions(ends.get(index) ?? [], words);
    if (block.kind !== 'listItem') {
      items = [];
      return;
    }
    if (items.length === 0) {
      const above = index === 0 ? undefined : index - 1;
      const line = above === undefined ? [] : (ends.get(above) ?? []);
      const isLine = line.at(-1)?.norm === ':' || line.at(-1)?.norm === '?';
      groups.push({ above, underHeading: headingAnnounces && !isLine, items });
    }
    items.push(index);
  });
  return groups;
}

/** Tokens of the first sentence of each block, without the signs that open an item. */
function firstTokens(views: readonly View[]): Map<number, readonly Token[]> {
  const firsts = new Map<number, readonly Token[]>();
  for (const { sentence, tokens } of views) {
    if (firsts.has(sentence.blockIndex)) continue;
    const word = tokens.findIndex((token) => token.kind === 'word');
    firsts.set(sentence.blockIndex, word < 0 ? [] : tokens.slice(word));
  }
  return firsts;
}

/** `Replanter des haies`, `la végétalisation de la cour`, `Création d'un verger`. */
function looksLikeDeed(tokens: readonly Token[], pack: LanguagePack): boolean {
  const { infinitiveEndings, deedEndings, deedNouns } = pack.actions;
  const noun = tokens.find((token) => token.kind === 'word' && !pack.articles.has(token.norm));
  if (noun === undefined || tokens.indexOf(noun) > 2) return false;
  if (deedNouns.has(noun.norm) || deedEndings.some((ending) => noun.norm.endsWith(ending))) return true;
  const next = tokens[tokens.indexOf(noun) + 1];
  return (
    tokens[0] === noun &&
    next?.kind === 'word' &&
    infinitiveEndings.some((ending) => noun.norm.endsWith(ending))
  );
}

/** Whether a heading, or the words before a colon or a question mark, say that actions follow. */
export function announcesActions(tokens: readonly Token[], words: ActionWords): boolean {
  if (deniesActions(tokens, words)) return false;
  const isReason = tokens.at(-1)?.norm === ':' && words.because.includes(tokens.at(-2)?.lower ?? '');
  return (
    tellsPraise(tokens, words) ||
    isReason ||
    isUnfinished(tokens, words) ||
    tokens.some((token) => words.announcing.has(token.norm))
  );
}

/** `Depuis trois ans, la commune a :`, `Ce titre vient récompenser :`: the list is the object of its line. */
function isUnfinished(tokens: readonly Token[], words: ActionWords): boolean {
  const { hanging, actors, judges, awards } = words;
  if (tokens.at(-1)?.norm !== ':' || !hanging.has(tokens.at(-2)?.norm ?? '')) return false;
  return tokens.some(({ norm }) => actors.has(norm) || judges.has(norm) || awards.has(norm));
}

/** Conditions, steps or names follow: `critères`, `au moins trois`. */
export function deniesActions(tokens: readonly Token[], words: ActionWords): boolean {
  return tokens.some(
    ({ norm }, at) =>
      words.notActions.has(norm) || words.notActions.has(`${tokens[at - 1]?.norm ?? ''} ${norm}`),
  );
}

/** `Ce que le jury a retenu`. */
export function tellsPraise(tokens: readonly Token[], words: ActionWords): boolean {
  const isPraise = (word: string): boolean =>
    words.praise.has(word) || words.moved.has(word) || words.considered.has(word);
  return (
    tokens.some((token) => isPraise(withoutAgreement(token.lower))) &&
    tokens.some((token) => words.judges.has(token.norm))
  );
}

/** The bold words that open an item, with what follows the colon as description. */
function leadOf(record: ArticleRecord, block: Block): FoundAction | undefined {
  const from = textStart(record, block);
  const bold = block.emphases.find((range) => range.start - from <= 1);
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

/** Where the item's own text begins, after the signs that open it. */
function textStart(record: ArticleRecord, block: Block): number {
  const text = record.text.slice(block.range.start, block.range.end);
  return block.range.start + (SIGNS.exec(text)?.[0].length ?? 0);
}

/** An item of an announced list; `le plan numérique : des tablettes pour tous` has a title and a description. */
function itemOf(record: ArticleRecord, block: Block): FoundAction {
  const start = textStart(record, block);
  const { end } = block.range;
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
