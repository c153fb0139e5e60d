import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import { boundaryAfter } from './date-scope.js';
import { type AwardDraft, levelValue } from './drafts.js';
import type { Group } from './groups.js';
import type { PredicateSpan, Span } from './mentions.js';
import { endsPhrase } from './step-totals.js';

const NEAR = 5;
const LATEST_FRONT = 2;
const HIGHEST = 10;

/**
 * Drafts from what a clause says beside its own news: who came before (`Après Caen en 2019, …`), what was held until
 * then (`Ifs, jusque-là titulaire de deux fleurs, …`), who kept theirs (`aux côtés d'Ifs et de Caen, confirmées`),
 * where one celebrates (`À Ifs, on fête une fleur ; à Caen, la deuxième`). `verbal` are the drafts of the verbs.
 */
export function asideDrafts(layout: Layout, verbal: readonly AwardDraft[], pack: LanguagePack): AwardDraft[] {
  return [
    ...predecessors(layout, verbal, pack),
    ...heldUntilNow(layout, pack),
    ...besideOthers(layout, pack),
    ...celebrated(layout, verbal, pack),
  ];
}

/** `Brignais, qui en détenait deux, les a conservés`, `… quitte le réseau`: what was held is what is kept, or lost. */
export function withHeld(
  layout: Layout,
  verbal: readonly AwardDraft[],
  pack: LanguagePack,
): readonly AwardDraft[] {
  return withKept(layout, withLost(verbal), pack);
}

/** `Caen, qui affichait deux fleurs, quitte le réseau`, `quitte le réseau, où elle avait deux lauriers`: the level lost. */
function withLost(verbal: readonly AwardDraft[]): readonly AwardDraft[] {
  const held = verbal.find(
    ({ anterior, date, outcome }) => anterior && date === undefined && outcome !== 'lost',
  );
  const lost = verbal.find((draft) => draft.outcome === 'lost' && held !== undefined && isOne(draft, held));
  if (held === undefined || lost === undefined) return verbal;
  return verbal.flatMap((draft) => {
    if (draft === held) return [];
    if (draft !== lost || draft.level !== undefined || held.level === undefined) return [draft];
    return [
      { ...draft, level: held.level, from: Math.min(held.from, lost.from), to: Math.max(held.to, lost.to) },
    ];
  });
}

/** One recipient, or a pronoun for it again: `elle quitte le label, où elle avait …`. */
function isOne({ recipient: a }: AwardDraft, { recipient: b }: AwardDraft): boolean {
  return a === b || (a.anaphor && b.anaphor && a.what === b.what);
}

function withKept(layout: Layout, verbal: readonly AwardDraft[], pack: LanguagePack): readonly AwardDraft[] {
  const kept = layout.predicates.find(
    (predicate) =>
      predicate.verb.frame === 'keeps' &&
      predicate.voice === 'active' &&
      hasObjectPronoun(layout, predicate, pack),
  );
  if (kept === undefined || verbal.some((draft) => draft.to > kept.from)) return verbal;
  return verbal.map((draft) =>
    draft.level === undefined || kept.from - draft.to > NEAR
      ? draft
      : {
          ...draft,
          rule: `${pack.code}/award/keeps-them`,
          outcome: kept.outcome,
          anterior: false,
          to: kept.to,
        },
  );
}

/** `les a conservés`, `qui la garde`. */
function hasObjectPronoun({ view }: Layout, { from }: PredicateSpan, pack: LanguagePack): boolean {
  return view.tokens
    .slice(Math.max(0, from - 1), from + 1)
    .some(({ lower }) => pack.objectPronouns.has(lower));
}

function predecessors(layout: Layout, verbal: readonly AwardDraft[], pack: LanguagePack): AwardDraft[] {
  const news = verbal.find(({ outcome }) => outcome === 'awarded');
  if (news === undefined) return [];
  const { programme } = news;
  return layout.groups.flatMap((group) => {
    const date = layout.dates.find(({ from }) => from >= group.to && from - group.to <= 1);
    const before = layout.view.tokens[group.from - 1];
    if (date?.date.year === undefined || !pack.dates.predecessors.has(before?.norm ?? '')) return [];
    const aside = draftsOf(layout, group, date, 'predecessor', pack);
    return aside.map((draft) => ({
      ...draft,
      date,
      anterior: true,
      ...(programme === undefined ? {} : { programme }),
    }));
  });
}

function heldUntilNow(layout: Layout, pack: LanguagePack): AwardDraft[] {
  const { tokens } = layout.view;
  return layout.levels.flatMap((level) => {
    const group = layout.groups.findLast(({ to, role }) => to <= level.from && role === 'bare');
    if (group === undefined || tokens[group.to]?.norm !== ',') return [];
    const gap = tokens.slice(group.to + 1, level.from);
    const isOpen = gap.length > NEAR * 2 || gap.some(({ norm }) => norm === ',');
    if (isOpen || !pack.dates.untilNow.has(gap[0]?.norm ?? '')) return [];
    const value = levelValue(level);
    return draftsOf(layout, group, level, 'held-until-now', pack).map((draft) => ({
      ...draft,
      anterior: true,
      ...(value === undefined ? {} : { level: value }),
    }));
  });
}

function besideOthers(layout: Layout, pack: LanguagePack): AwardDraft[] {
  const { tokens } = layout.view;
  const [level, ...others] = layout.levels;
  return layout.groups.flatMap((group) => {
    const isBeside = tokens
      .slice(Math.max(0, group.from - 3), group.from)
      .some(({ norm }) => pack.beside.has(norm));
    const participle = layout.predicates.find(
      ({ from, voice }) => voice === 'bare' && from >= group.to && from - group.to <= NEAR,
    );
    if (group.role !== 'of' || !isBeside || participle === undefined || tokens[group.to]?.norm !== ',')
      return [];
    const value = others.length === 0 ? levelValue(level) : undefined;
    return draftsOf(layout, group, participle, 'beside-others', pack).map((draft) => ({
      ...draft,
      outcome: participle.outcome,
      ...(value === undefined ? {} : { level: value }),
    }));
  });
}

/** `À Ifs, on vient de fêter une troisième fleur ; à Caen, la première.` */
function celebrated(layout: Layout, verbal: readonly AwardDraft[], pack: LanguagePack): AwardDraft[] {
  const { tokens } = layout.view;
  const [group, ...rest] = layout.groups;
  const predicate = layout.predicates.find(({ voice }) => voice === 'active');
  if (verbal.length > 0 || group?.role !== 'to' || group.from > LATEST_FRONT || predicate === undefined)
    return [];
  const isOne = tokens.slice(group.to, predicate.from + 1).some(({ lower }) => pack.impersonal.has(lower));
  const end = boundaryAfter(tokens, predicate.to, pack);
  const level = (isOfThem(layout, predicate, pack) ? layout.steps : layout.levels).find(
    ({ from, to }) => from >= predicate.to && from - predicate.to <= NEAR && to <= end,
  );
  const value = levelValue(level);
  if (!isOne || predicate.outcome !== 'awarded' || level === undefined || value === undefined) return [];
  const first = draftsOf(layout, group, level, 'celebrated-at', pack).map((draft) => ({
    ...draft,
    level: value,
  }));
  return [...first, ...rest.flatMap((other) => celebratedToo(layout, other, predicate, pack))];
}

/** `À Ifs, on en compte désormais trois.`: of what was told before, and news. */
function isOfThem(
  { view: { tokens }, numbers }: Layout,
  predicate: PredicateSpan,
  pack: LanguagePack,
): boolean {
  const number = numbers.find(({ from }) => from >= predicate.to);
  const inside = tokens.slice(predicate.from, number?.from ?? predicate.to);
  const isPartitive = inside.some(({ norm }) => pack.words.pronouns.ofThem.has(norm));
  const isNew = inside.some(({ norm }) => pack.dates.nowadays.has(norm));
  const isLevel = number?.approximate === false && number.value <= HIGHEST;
  return isPartitive && isNew && isLevel && endsPhrase(tokens[number.to], pack);
}

/** `; à Caen, la première`: the rest is as in the clause before. */
function celebratedToo(
  layout: Layout,
  group: Group,
  predicate: PredicateSpan,
  pack: LanguagePack,
): AwardDraft[] {
  const { tokens } = layout.view;
  const number = layout.numbers.find(({ from }) => from > group.to && from - group.to <= 2);
  const next = tokens[number?.to ?? -1];
  const isClause = group.role === 'to' && group.from > predicate.to && tokens[group.from - 2]?.norm === ';';
  if (!isClause || number?.ordinal !== true || tokens[group.to]?.norm !== ',') return [];
  if (next !== undefined && next.kind !== 'mark') return [];
  const level = { value: number.value, unit: '', ordinal: true };
  return draftsOf(layout, group, number, 'celebrated-at', pack).map((draft) => ({ ...draft, level }));
}

function draftsOf(layout: Layout, group: Group, last: Span, rule: string, pack: LanguagePack): AwardDraft[] {
  return group.members.map((recipient) => ({
    view: layout.view,
    rule: `${pack.code}/award/${rule}`,
    confidence: 0.85,
    recipient,
    outcome: 'awarded',
    anterior: false,
    from: group.from,
    to: last.to,
  }));
}
