import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import { boundaryAfter } from './date-scope.js';
import { type AwardDraft, type LevelValue, levelValue } from './drafts.js';
import type { Group } from './groups.js';
import type { Span } from './mentions.js';

const LONGEST_GAP = 3;
const HIGHEST = 10;
const CLOSERS = new Set([',', '.', ';', ')', '!']);

/**
 * Drafts from clauses that leave out the verb of the clause before: `Ifs décroche sa troisième fleur, Caen la
 * deuxième`, `Ifs a droit à trois libellules, Caen à deux`. `verbal` are the drafts of the sentence's verbs.
 */
export function gappedDrafts(
  layout: Layout,
  verbal: readonly AwardDraft[],
  pack: LanguagePack,
): AwardDraft[] {
  const told = verbal.filter(({ level, outcome }) => level !== undefined && outcome !== 'mentioned');
  return layout.groups.flatMap((group) => {
    const too =
      alsoTold(layout, verbal, group, pack) ??
      datedToo(layout, verbal, group, pack) ??
      givenToo(layout, verbal, group, pack);
    if (too !== undefined) return too;
    const model = told.findLast((draft) => draft.to <= group.from);
    if (model === undefined || !opensGap(layout, model, group, pack)) return [];
    const level = levelAfter(layout, group, pack);
    if (level === undefined) return [];
    return group.members.map((recipient) => gapped(layout, model, level, recipient, group, pack));
  });
}

/** `Ifs garde ses quatre fleurs, Caen aussi`: all that was said of the one. */
function alsoTold(
  layout: Layout,
  verbal: readonly AwardDraft[],
  group: Group,
  pack: LanguagePack,
): AwardDraft[] | undefined {
  const { tokens } = layout.view;
  const model = verbal.findLast((draft) => draft.to <= group.from);
  const end = tokens[group.to + 1];
  const isAlso = pack.also.has(tokens[group.to]?.norm ?? '') && (end === undefined || end.kind === 'mark');
  if (model === undefined || !isAlso || !opensGap(layout, model, group, pack)) return undefined;
  return group.members.map((recipient) => ({
    ...model,
    rule: `${pack.code}/award/also`,
    recipient,
    from: group.from,
    to: group.to + 1,
  }));
}

/** `Ifs a été labellisée en 2015, Caen en 2018`: the same in another year. */
function datedToo(
  layout: Layout,
  verbal: readonly AwardDraft[],
  group: Group,
  pack: LanguagePack,
): AwardDraft[] | undefined {
  const model = verbal.findLast((draft) => draft.from <= group.from && draft.date !== undefined);
  if (model?.date?.date.year === undefined || model.date.to > group.from) return undefined;
  const date = layout.dates.find(({ from }) => from >= group.to);
  const { tokens } = layout.view;
  const isBeside = date?.date.year !== undefined && date.from - group.to === 1;
  const next = tokens[date?.to ?? 0];
  const ends = next === undefined || next.kind === 'mark' || pack.conjunctions.has(next.norm);
  if (!isBeside || !ends || !pack.prepositions.has(tokens[group.to]?.norm ?? '')) return undefined;
  if (!opensGap(layout, { ...model, to: model.date.to }, group, pack)) return undefined;
  const { year: _, ...rest } = model;
  return group.members.map((recipient) => ({
    ...rest,
    rule: `${pack.code}/award/dated-too`,
    recipient,
    date,
    from: group.from,
    to: date.to,
  }));
}

/** `a attribué à Caen le prix du public et à Ifs le prix de la biodiversité`. */
function givenToo(
  layout: Layout,
  verbal: readonly AwardDraft[],
  group: Group,
  pack: LanguagePack,
): AwardDraft[] | undefined {
  const { tokens } = layout.view;
  const model = verbal.findLast(({ to, rule }) => to <= group.from && rule.endsWith('/gives-to'));
  const [preposition, link] = [tokens[group.from - 1], tokens[group.from - 2]];
  const isNext = link?.norm === ',' || pack.conjunctions.has(link?.norm ?? '');
  const prize = layout.nouns.find(({ from }) => from - group.to === 1);
  const isPrize = prize !== undefined && pack.articles.has(tokens[group.to]?.norm ?? '');
  if (model === undefined || group.role !== 'to' || !isNext || !isPrize) return undefined;
  if (pack.prepositions.get(preposition?.norm ?? '') !== 'to') return undefined;
  const { level: _level, distinction: _distinction, ...rest } = model;
  return group.members.map((recipient) => ({
    ...rest,
    rule: `${pack.code}/award/given-too`,
    recipient,
    from: group.from,
    to: prize.to,
  }));
}

function gapped(
  layout: Layout,
  model: AwardDraft,
  { value, to }: { readonly value: LevelValue; readonly to: number },
  recipient: AwardDraft['recipient'],
  group: Group,
  pack: LanguagePack,
): AwardDraft {
  return {
    view: layout.view,
    rule: `${pack.code}/award/gapped-verb`,
    confidence: 0.86,
    recipient,
    outcome: model.outcome,
    anterior: model.anterior,
    from: group.from,
    to,
    level: { ...value, unit: value.unit === '' ? (model.level?.unit ?? '') : value.unit },
    ...(model.programme === undefined ? {} : { programme: model.programme }),
    ...(model.date === undefined ? {} : { date: model.date }),
    ...(model.year === undefined ? {} : { year: model.year }),
  };
}

/** Only a mark, `et` or `tandis que` stands before the name, and no verb after it up to the end of its clause. */
function opensGap(layout: Layout, model: AwardDraft, group: Group, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  if (group.role !== 'bare' || group.members.some(({ anaphor }) => anaphor)) return false;
  let before = group.from - 1;
  while (
    before > model.to &&
    (pack.determiners.has(tokens[before]?.norm ?? '') || tokens[before]?.norm === "'")
  )
    before -= 1;
  const norm = tokens[before]?.norm ?? '';
  const opens =
    norm === ',' || norm === ';' || norm === '(' || pack.conjunctions.has(norm) || pack.words.that.has(norm);
  const end = Math.min(group.to + LONGEST_GAP + 2, boundaryAfter(tokens, group.to, pack));
  return opens && !layout.predicates.some(({ from }) => from >= group.to && from < end);
}

/** The number or level that follows the name with an article, a possessive or the verb's preposition at most. */
function levelAfter(
  layout: Layout,
  group: Group,
  pack: LanguagePack,
): { readonly value: LevelValue; readonly to: number } | undefined {
  const { tokens } = layout.view;
  const [first, second] = layout.steps.filter(({ from }) => from >= group.to);
  if (first === undefined) return undefined;
  const span = second !== undefined && first.value === 1 && second.from === first.to ? second : first;
  const gap = tokens.slice(group.to, span.from);
  if (gap.length === 0 || gap.length > LONGEST_GAP || !gap.every((token) => isLight(token, pack)))
    return undefined;
  if (span.kind === 'number' && !isPlain(span, tokens, pack)) return undefined;
  return { value: levelValue(span), to: span.to };
}

/** A number that counts nothing that follows it. */
function isPlain(
  span: Span & { value: number | 'best' },
  tokens: readonly Token[],
  { words }: LanguagePack,
): boolean {
  const next = tokens[span.to];
  return (
    typeof span.value === 'number' &&
    span.value > 0 &&
    span.value <= HIGHEST &&
    (next === undefined || CLOSERS.has(next.norm) || words.phraseOpeners.has(next.norm))
  );
}

function isLight({ norm, lower }: Token, pack: LanguagePack): boolean {
  return (
    norm === "'" ||
    pack.articles.has(norm) ||
    pack.possessives.has(lower) ||
    pack.adverbs.has(norm) ||
    pack.prepositions.get(norm) === 'to' ||
    pack.prepositions.get(norm) === 'of'
  );
}
