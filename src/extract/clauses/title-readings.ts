import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import { sinceAfter } from './clause-dates.js';
import { type AwardDraft, type LevelValue, levelValue } from './drafts.js';
import type { Group } from './groups.js';
import type { DateSpan, DistinctionSpan, ProgrammeSpan } from './mentions.js';

/** What stands beside a name without a verb: a level, a label or a mention. */
export interface RosterReading {
  readonly level?: LevelValue;
  readonly distinction?: string;
  readonly group: Group;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly outcome?: AwardDraft['outcome'];
  readonly date?: DateSpan;
}

const NEAR = 3;
const LONGEST_LINE = 24;
const LINE_MARKS = new Set([':', '–', '—', '-']);
const SEPARATORS = new Set([':', '–', '-', '—', '>', '→', '=', ',', '(', '|', '»', '"', '•', '*', '.']);

/** Whether a token may stand between a name and what it has. */
export function isSeparator({ norm }: Token, { words }: LanguagePack): boolean {
  return SEPARATORS.has(norm) || words.with.has(norm);
}

/** A name and its label, in a line of their own or by the way. */
export function titleReading(
  layout: Layout,
  programme: ProgrammeSpan,
  pack: LanguagePack,
): RosterReading | undefined {
  if (isSubject(layout, programme, pack)) return undefined;
  return (
    labelLine(layout, programme, pack) ?? prizeLine(layout, programme) ?? withLabel(layout, programme, pack)
  );
}

/** `Ifs : France services a ouvert ses portes`: the line tells what the label does. */
function isSubject({ view: { tokens } }: Layout, { to }: ProgrammeSpan, pack: LanguagePack): boolean {
  const role = pack.auxiliaries.get(tokens[to]?.lower ?? '');
  return role === 'have' || role === 'had' || role === 'be' || role === 'future';
}

/** A line that holds a name and its label: `Alençon : Ville active et sportive (2 lauriers)`. */
function labelLine(layout: Layout, programme: ProgrammeSpan, pack: LanguagePack): RosterReading | undefined {
  const { tokens } = layout.view;
  const [group] = layout.groups;
  if (group?.role !== 'bare' || group.from > 1 || layout.predicates.length > 0 || programme.from < group.to)
    return undefined;
  const [mark, ...others] = tokens.slice(group.to, programme.from);
  const isLine =
    mark !== undefined &&
    LINE_MARKS.has(mark.norm) &&
    others.every((token) => token.kind === 'mark' || pack.labelHeads.has(token.norm));
  if (!isLine || tokens.length > LONGEST_LINE) return undefined;
  const level = layout.levels.find((span) => span.from >= programme.to && span.from - programme.to <= NEAR);
  const to = level?.to ?? programme.to;
  return {
    group,
    from: group.from,
    to,
    rule: 'label-line',
    ...(level === undefined ? {} : { level: levelValue(level) }),
  };
}

/** An item that holds a prize and who has it: `Territoria d'or « culture » : Alençon (61), pour …`. */
function prizeLine(layout: Layout, { from, to }: ProgrammeSpan): RosterReading | undefined {
  const { tokens, sentence } = layout.view;
  if (sentence.block.kind !== 'listItem' || from > 1 || layout.levels.length > 0) return undefined;
  const colon = tokens.findIndex(({ norm }, index) => index >= to && norm === ':');
  const group = layout.groups.find((other) => other.from > colon);
  const isNamed = colon > 0 && group?.role === 'bare' && group.from - colon <= NEAR;
  const hasVerb = layout.predicates.some(
    ({ voice, from: start }) => voice !== 'bare' && start < (group?.from ?? 0),
  );
  return isNamed && !hasVerb ? { group, from, to: group.to, rule: 'prize-line' } : undefined;
}

/** `Caen, Ville amie des enfants depuis 2010, …`: a label held, said in passing. */
function withLabel(layout: Layout, programme: ProgrammeSpan, pack: LanguagePack): RosterReading | undefined {
  const { tokens } = layout.view;
  const group = layout.groups.find(
    (other) => other.role === 'bare' && other.to < programme.from && programme.from - other.to <= 2,
  );
  if (group === undefined || tokens[group.to]?.norm !== ',' || tokens[programme.from]?.capital !== true)
    return undefined;
  const gap = tokens.slice(group.to + 1, programme.from);
  const isLead = ({ norm }: Token): boolean =>
    norm === '"' || pack.labelHeads.has(norm) || pack.others.has(norm);
  if (!gap.every(isLead)) return undefined;
  const since = sinceAfter(layout, programme.to);
  const rest = { group, from: group.from, to: since?.to ?? programme.to, rule: 'recipient-label' };
  return since === undefined ? { ...rest, outcome: 'mentioned' } : { ...rest, date: since };
}

/** `Luzy (Nièvre), prix « mobilité et aménagement »`. */
export function distinctionReading(
  layout: Layout,
  span: DistinctionSpan,
  pack: LanguagePack,
): RosterReading | undefined {
  const group = layout.groups.filter((other) => other.to <= span.from).at(-1);
  if (group === undefined || group.members.some((member) => member.anaphor)) return undefined;
  const level = layout.levels.find(({ from, to }) => from >= group.to && to <= span.from);
  const gap = [
    ...layout.view.tokens.slice(group.to, level?.from ?? span.from),
    ...layout.view.tokens.slice(level?.to ?? span.from, span.from),
  ];
  if (gap.length > NEAR || !gap.every((token) => isSeparator(token, pack) || pack.words.and.has(token.norm)))
    return undefined;
  return { distinction: span.name, group, from: group.from, to: span.to, rule: 'recipient-mention' };
}
