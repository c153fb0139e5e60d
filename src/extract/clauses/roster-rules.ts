import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import { sinceAfter } from './clause-dates.js';
import { companionsOf } from './companions.js';
import { isForeignDate } from './date-scope.js';
import { isDescription } from './descriptions.js';
import { type AwardDraft, type LevelValue, levelValue } from './drafts.js';
import type { Group } from './groups.js';
import { isIncrement } from './increments.js';
import type { DateSpan, LevelSpan, NumberSpan, Span } from './mentions.js';
import { isNovelty } from './novelties.js';
import { remarkAfter, remarkBefore } from './remarks.js';
import { distinctionReading, isSeparator, type RosterReading, titleReading } from './title-readings.js';

const FOR_MARKS = new Set([':', '–', '-']);
const CLAUSE_ENDS = new Set([',', '.', ';', ')', '!']);
const NEAR = 3;
const LATEST_OPENING = 4;
/** Tokens of `obtenue de haute lutte`. */
const LONGEST_STORY = 7;

/**
 * Drafts from levels and mentions that no verb governs: `Arras (62) @@@`, `trois arobases pour Lisieux`,
 * `Elbeuf et Trévières trois`, `Luzy, prix « mobilité »`.
 */
export function rosterDrafts(
  layout: Layout,
  verbal: readonly AwardDraft[],
  pack: LanguagePack,
): AwardDraft[] {
  const levels = [...layout.levels, ...bareNumbers(layout, verbal, pack)].filter(
    (span) => !isTaken(span, verbal),
  );
  const readings = levels.map(
    (level) =>
      described(layout, beforeLevel(layout, level, pack), level, verbal, pack) ??
      afterLevel(layout, level, pack) ??
      congratulated(layout, level, pack) ??
      endowed(layout, level, pack),
  );
  const mentions = layout.distinctions
    .filter((span) => !isTaken(span, verbal))
    .map((span) => distinctionReading(layout, span, pack));
  const titles = layout.programmes.map((programme) => titleReading(layout, programme, pack));
  return [...readings, ...mentions, ...titles].flatMap((reading) => {
    if (reading === undefined || tellsAgain(reading, verbal)) return [];
    return reading.group.members.map((recipient) => draft(layout, reading, recipient, pack));
  });
}

function isTaken(span: Span, verbal: readonly AwardDraft[]): boolean {
  return verbal.some(
    (draft) =>
      ((draft.level ?? draft.distinction) !== undefined || draft.outcome === 'lost') &&
      draft.from <= span.from &&
      draft.to >= span.to,
  );
}

function tellsAgain(reading: RosterReading, verbal: readonly AwardDraft[]): boolean {
  return (
    reading.level !== undefined &&
    verbal.some((draft) => reading.group.members.includes(draft.recipient) && draft.level !== undefined)
  );
}

function draft(
  layout: Layout,
  reading: RosterReading,
  recipient: Group['members'][number],
  pack: LanguagePack,
): AwardDraft {
  const programme = layout.programmes[0];
  const year = programme?.year ?? layout.nouns.find((noun) => noun.year !== undefined)?.year;
  return {
    view: layout.view,
    rule: `${pack.code}/award/${reading.rule}`,
    confidence: 0.9,
    recipient,
    outcome: reading.outcome ?? 'awarded',
    ...dated(layout, reading, pack),
    ...(reading.level === undefined ? {} : { level: reading.level }),
    ...(reading.distinction === undefined ? {} : { distinction: reading.distinction }),
    anterior: false,
    from: reading.from,
    to: reading.to,
    ...(programme === undefined ? {} : { programme }),
    ...(year === undefined ? {} : { year }),
  };
}

/** The date written with the level, else the only one of the sentence. */
function dated(layout: Layout, reading: RosterReading, pack: LanguagePack): { date?: DateSpan } {
  const [only, ...others] = layout.dates.filter((span) => span.date.relation === 'on');
  const isOwn = only !== undefined && others.length === 0 && !isForeignDate(layout, only, reading, pack);
  const date = reading.date ?? (isOwn ? only : undefined);
  return date === undefined ? {} : { date };
}

/** `Elbeuf et Trévières trois`: a number without its unit, where the sentence has named the unit. */
function bareNumbers(layout: Layout, verbal: readonly AwardDraft[], pack: LanguagePack): NumberSpan[] {
  const hasUnit = layout.levels.length > 0 || verbal.some((draft) => draft.level !== undefined);
  if (!hasUnit) return [];
  return layout.numbers.filter(
    (number) =>
      !number.approximate && number.value > 0 && number.value <= 10 && !isNovelty(layout, number, pack),
  );
}

/** None for `une libellule de plus`: one more, not the first. */
function levelIn(
  { view }: Layout,
  level: LevelSpan | NumberSpan,
  pack: LanguagePack,
): { level?: LevelValue } {
  const isStep = level.value === 1 && !level.ordinal && isIncrement(view.tokens, level, pack);
  return isStep ? {} : { level: levelValue(level) };
}

function beforeLevel(
  layout: Layout,
  level: LevelSpan | NumberSpan,
  pack: LanguagePack,
): RosterReading | undefined {
  const group = layout.groups.filter((other) => other.to <= level.from).at(-1);
  if (group === undefined || group.members.some((member) => member.anaphor) || group.role !== 'bare')
    return undefined;
  const gap = layout.view.tokens.slice(group.to, level.from);
  const isPossessive =
    level.kind === 'number' && level.ordinal && gap.length === 1 && pack.possessives.has(gap[0]?.lower ?? '');
  const opening = isAnnounced(layout, level, gap, pack) ? gap.slice(0, 1) : gap;
  if (!isPossessive && (gap.length > NEAR + 2 || !opening.every((token) => separates(token, pack))))
    return undefined;
  if (level.kind === 'number' && !endsClause(layout, level.to, pack)) return undefined;
  const since = sinceAfter(layout, level.to);
  const governing =
    level.kind === 'number'
      ? layout.predicates.filter((predicate) => predicate.to <= group.from).at(-1)
      : undefined;
  return {
    ...levelIn(layout, level, pack),
    group,
    from: group.from,
    to: level.to,
    rule: level.kind === 'number' ? 'gapped-level' : 'recipient-level',
    ...(since === undefined ? {} : { date: since }),
    ...outcomeAs(
      governing?.outcome ??
        remarkAfter(layout, level.to, pack) ??
        (isJoined(layout, group) ? 'mentioned' : undefined),
    ),
  };
}

/** A level that only says which town it is makes no news. */
function described(
  layout: Layout,
  reading: RosterReading | undefined,
  level: LevelSpan | NumberSpan,
  verbal: readonly AwardDraft[],
  pack: LanguagePack,
): RosterReading | undefined {
  const isNews = reading === undefined || reading.outcome !== undefined || reading.date !== undefined;
  if (isNews || verbal.length > 0 || isNew(layout, reading, pack) || !isDescription(layout, level, pack))
    return reading;
  return { ...reading, outcome: 'mentioned' };
}

function isJoined(layout: Layout, group: Group): boolean {
  return layout.predicates.some((predicate) => companionsOf(layout, predicate) === group);
}

/** `Ifs : une troisième fleur !`, and nothing that makes it a hope. */
function isAnnounced(
  { view: { tokens } }: Layout,
  { from, to, ordinal }: LevelSpan | NumberSpan,
  gap: readonly Token[],
  pack: LanguagePack,
): boolean {
  const [colon, ...articles] = gap;
  const next = tokens[to];
  const isEnd = next === undefined || next.kind === 'mark' || pack.deserved.has(next.norm);
  return (
    ordinal &&
    isEnd &&
    colon?.norm === ':' &&
    articles.length === 1 &&
    pack.articles.has(tokens[from - 1]?.norm ?? '')
  );
}

/** `Caen, désormais ville quatre fleurs, s'en réjouit`. */
function isNew({ view }: Layout, { from, to }: RosterReading, pack: LanguagePack): boolean {
  return view.tokens.slice(from, to).some(({ norm }) => pack.novelty.has(norm));
}

function outcomeAs(outcome: AwardDraft['outcome'] | undefined): { outcome?: AwardDraft['outcome'] } {
  return outcome === undefined ? {} : { outcome };
}

/** A mark, or a word that adds nothing: `Caen, désormais ville quatre fleurs`. */
function separates(token: Token, pack: LanguagePack): boolean {
  if (isSeparator(token, pack)) return true;
  return (
    pack.besideLevel.has(token.norm) &&
    !pack.prepositions.has(token.norm) &&
    !pack.determiners.has(token.norm)
  );
}

/** `Bravo à Caen pour sa quatrième fleur !` */
function congratulated(
  layout: Layout,
  level: LevelSpan | NumberSpan,
  pack: LanguagePack,
): RosterReading | undefined {
  const group = layout.groups.filter((other) => other.to <= level.from).at(-1);
  if (level.kind === 'number' || group === undefined || (group.role !== 'to' && group.role !== 'bare'))
    return undefined;
  const [first, second, ...others] = layout.view.tokens.slice(group.to, level.from);
  const isFor = pack.prepositions.get(first?.norm ?? '') === 'for';
  if (!isFor || others.length > 0 || !pack.possessives.has(second?.lower ?? '')) return undefined;
  return { level: levelValue(level), group, from: group.from, to: level.to, rule: 'congratulated-for-level' };
}

/** `Avec cette quatrième fleur, Caen rejoint …`, `Avec une quatrième fleur obtenue de haute lutte, Caen …`; `Forte de ses quatre fleurs, Caen …` only mentions them. */
function endowed(
  layout: Layout,
  level: LevelSpan | NumberSpan,
  pack: LanguagePack,
): RosterReading | undefined {
  const { tokens } = layout.view;
  const group = layout.groups.find((other) => other.from >= level.to);
  if (level.kind === 'number' || group?.role !== 'bare' || level.from > LATEST_OPENING) return undefined;
  if (!tokens.slice(0, level.from).some((token) => pack.endowed.has(token.norm))) return undefined;
  const gap = tokens.slice(level.to, group.from);
  const comma = gap.findIndex(({ norm }) => norm === ',');
  const won = layout.predicates.some(({ from, voice }) => from === level.to && voice === 'bare');
  const isApart = comma === 0 || (won && comma > 0 && comma <= LONGEST_STORY);
  if (!isApart || !gap.slice(comma + 1).every((token) => pack.determiners.has(token.norm))) return undefined;
  const reading = {
    level: levelValue(level),
    group,
    from: level.from,
    to: group.to,
    rule: 'endowed-with-level',
  };
  return level.ordinal ? reading : { ...reading, outcome: 'mentioned' };
}

function afterLevel(
  layout: Layout,
  level: LevelSpan | NumberSpan,
  pack: LanguagePack,
): RosterReading | undefined {
  const group = layout.groups.find((other) => other.from >= level.to);
  if (group === undefined || group.from - level.to > NEAR) return undefined;
  const isFetched = layout.view.tokens.slice(0, level.from).some(({ norm }) => pack.travels.has(norm));
  if (isFetched && group.role !== 'for') return undefined;
  const between = layout.view.tokens.slice(level.to, group.from).filter(({ norm }) => !pack.alone.has(norm));
  const note = noteIn(between, pack);
  const gap = between.slice(note?.length ?? 0);
  const isFor = ({ norm }: Token): boolean =>
    FOR_MARKS.has(norm) || ['for', 'to'].includes(pack.prepositions.get(norm) ?? '');
  const isArticle = ({ norm }: Token): boolean => norm === "'" || pack.words.definiteArticles.has(norm);
  if (!gap.some(isFor) || !gap.every((token) => isFor(token) || isArticle(token))) return undefined;
  return {
    ...(note?.outcome === 'lost' ? {} : levelIn(layout, level, pack)),
    group,
    from: level.from,
    to: group.to,
    rule: 'level-for-recipient',
    ...outcomeAs(note?.outcome ?? remarkBefore(layout, level, pack) ?? remarkAfter(layout, group.to, pack)),
  };
}

/** `une fleur en moins pour Ifs`, `3 fleurs confirmées : Ifs`: what became of it, and in how many tokens that is told. */
function noteIn(
  [first, second]: readonly Token[],
  pack: LanguagePack,
): { outcome: 'lost' | 'renewed'; length: number } | undefined {
  const [norm, next] = [first?.norm ?? '', second?.norm ?? ''];
  if (pack.prepositions.has(norm) && pack.words.less.has(next)) return { outcome: 'lost', length: 2 };
  const isKept = next === ':' && pack.remarks.get('renewed')?.has(norm) === true;
  return isKept ? { outcome: 'renewed', length: 1 } : undefined;
}

function endsClause(layout: Layout, to: number, { words, alone }: LanguagePack): boolean {
  const next = layout.view.tokens[to];
  return next === undefined || CLAUSE_ENDS.has(next.norm) || words.and.has(next.norm) || alone.has(next.norm);
}
