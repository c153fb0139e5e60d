import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import { type AwardDraft, type LevelValue, levelValue } from './drafts.js';
import type { Group } from './groups.js';
import type { LevelSpan, NumberSpan, Span } from './mentions.js';

const LITTLE = 4;

/** What a clause without its verb says of the group in it. */
interface Told {
  readonly rule: string;
  readonly level: LevelValue;
  readonly outcome: AwardDraft['outcome'];
  /** Where in the sentence the level stands. */
  readonly span: Span;
}

/**
 * Drafts from clauses whose verb is left out, or is only `c'est`: `À Caen, trois fleurs ; à Ifs, quatre`,
 * `La troisième fleur, c'est pour Ifs`, `Caen passe de 3 à 4 fleurs, Ifs de 2 à 3`.
 */
export function verblessDrafts(
  layout: Layout,
  told: readonly AwardDraft[],
  pack: LanguagePack,
): AwardDraft[] {
  return layout.groups.flatMap((group) => {
    if (group.members.some((member) => member.anaphor)) return [];
    if (told.some((draft) => group.members.includes(draft.recipient))) return [];
    const read =
      moved(layout, group, told) ??
      movedFirst(layout, group) ??
      fronted(layout, group, pack) ??
      another(layout, group, pack) ??
      presented(layout, group, pack);
    return read === undefined ? [] : draftsOf(layout, group, read, pack);
  });
}

/** `Ifs de 2 à 3`, after a clause that says how many another town has: the same verb. */
function moved(layout: Layout, group: Group, told: readonly AwardDraft[]): Told | undefined {
  const verb = layout.predicates.findLast(({ verb: { id }, to }) => id === 'moves' && to <= group.from);
  if (verb === undefined || group.role !== 'bare') return undefined;
  const range = layout.spans.find(({ from }) => from === group.to || isAfterComma(layout, group, from));
  if (range?.low === undefined || typeof range.value !== 'number' || told.length === 0) return undefined;
  const outcome = range.value < range.low ? 'lost' : 'awarded';
  const level = { value: Math.max(range.low, range.value), unit: range.unit };
  return { rule: 'moved-too', level, outcome, span: range };
}

/** `De deux à trois fleurs : Caen progresse`; a longer step may be the scale of the label. */
function movedFirst(layout: Layout, group: Group): Told | undefined {
  const [range] = layout.ranges;
  if (range?.low === undefined || typeof range.value !== 'number' || range.from > 0 || group.role !== 'bare')
    return undefined;
  const isStep = Math.abs(range.value - range.low) === 1;
  const isNext = layout.view.tokens[range.to]?.norm === ':' && layout.groups[0] === group;
  if (!isStep || !isNext || group.from - range.to > LITTLE) return undefined;
  const outcome = range.value < range.low ? 'lost' : 'awarded';
  const level = { value: Math.max(range.low, range.value), unit: range.unit };
  return { rule: 'moved-first', level, outcome, span: range };
}

function isAfterComma({ view: { tokens } }: Layout, group: Group, from: number): boolean {
  return tokens[group.to]?.norm === ',' && from === group.to + 1;
}

/** `À Caen, trois fleurs ;`, `Pour Ifs, c'est la troisième fleur`: the clause begins with the name and ends with the level. */
function fronted(layout: Layout, group: Group, pack: LanguagePack): Told | undefined {
  const { tokens } = layout.view;
  if ((group.role !== 'to' && group.role !== 'for') || !opensClause(layout, group, pack)) return undefined;
  if (tokens[group.to]?.norm !== ',') return undefined;
  const award = awardAfter(layout, group.to + 1, pack);
  if (award === undefined || !endsClause(tokens[award.to], pack)) return undefined;
  return { rule: 'fronted-level', level: levelValue(award), outcome: 'awarded', span: award };
}

/** `une première fleur pour Caen et une autre pour Ifs`: the same level. */
function another(layout: Layout, group: Group, pack: LanguagePack): Told | undefined {
  const { tokens } = layout.view;
  if (group.role !== 'for' && group.role !== 'to') return undefined;
  const near = tokens.slice(Math.max(0, group.from - LITTLE), group.from);
  const isOther = near.some(({ norm }) => pack.others.has(norm));
  const level = layout.levels.findLast(({ to }) => to <= group.from - 2);
  return isOther && level !== undefined
    ? { rule: 'another-level', level: levelValue(level), outcome: 'awarded', span: level }
    : undefined;
}

/** `La troisième fleur, c'est pour Ifs`. */
function presented(layout: Layout, group: Group, pack: LanguagePack): Told | undefined {
  if (group.role !== 'to' && group.role !== 'for') return undefined;
  const level = layout.levels.findLast(({ to }) => to <= group.from);
  if (level === undefined || layout.predicates.some(({ from }) => from < group.from)) return undefined;
  const [comma, ...gap] = layout.view.tokens.slice(level.to, group.from);
  const isPresented =
    comma?.norm === ',' &&
    gap.length <= LITTLE + 1 &&
    gap.some(({ lower }) => pack.auxiliaries.get(lower) === 'be') &&
    gap.every((token) => isLittle(token, pack) || pack.prepositions.has(token.norm));
  return isPresented
    ? { rule: 'presented-level', level: levelValue(level), outcome: 'awarded', span: level }
    : undefined;
}

/** A preposition at the start of the sentence, or after a semicolon or `et`. */
function opensClause({ view: { tokens } }: Layout, group: Group, pack: LanguagePack): boolean {
  let at = group.from - 1;
  while (pack.prepositions.has(tokens[at]?.norm ?? '') || pack.determiners.has(tokens[at]?.norm ?? ''))
    at -= 1;
  const before = tokens[at];
  return (
    before === undefined || before.norm === ';' || before.norm === ':' || pack.conjunctions.has(before.norm)
  );
}

/** A level, or a number whose unit the sentence has named, after `c'est` or little words. */
function awardAfter(layout: Layout, from: number, pack: LanguagePack): LevelSpan | NumberSpan | undefined {
  const numbers = layout.levels.length > 0 ? layout.numbers.filter(({ approximate }) => !approximate) : [];
  const award = [...layout.levels, ...numbers].find(
    (span) => span.from >= from && span.from - from <= LITTLE,
  );
  if (award === undefined) return undefined;
  return layout.view.tokens.slice(from, award.from).every((token) => isLittle(token, pack))
    ? award
    : undefined;
}

function isLittle({ norm, lower }: Token, pack: LanguagePack): boolean {
  const role = pack.auxiliaries.get(lower);
  return (
    pack.determiners.has(norm) ||
    role === 'filler' ||
    role === 'be' ||
    pack.words.neutralSubjects.has(norm) ||
    pack.novelty.has(norm)
  );
}

function endsClause(token: Token | undefined, pack: LanguagePack): boolean {
  return (
    token === undefined ||
    token.kind === 'mark' ||
    pack.conjunctions.has(token.norm) ||
    pack.relativePronouns.has(token.norm) ||
    pack.novelty.has(token.norm)
  );
}

function draftsOf(
  layout: Layout,
  group: Group,
  { rule, level, outcome, span }: Told,
  pack: LanguagePack,
): AwardDraft[] {
  return group.members.map((recipient) => ({
    view: layout.view,
    rule: `${pack.code}/award/${rule}`,
    confidence: 0.86,
    recipient,
    outcome,
    anterior: false,
    level,
    from: Math.min(group.from, span.from),
    to: Math.max(group.to, span.to),
  }));
}
