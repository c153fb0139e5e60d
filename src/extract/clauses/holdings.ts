import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import { type AwardDraft, levelValue } from './drafts.js';
import type { Group } from './groups.js';
import type { DateSpan, LevelSpan, NounSpan, ProgrammeSpan, Span } from './mentions.js';
import type { View } from './scan.js';

/** An award that a clause says its subject has, beside the news it tells. */
export interface Holding extends Span {
  readonly group: Group;
  /** A level, a label, or a word for the label that the text speaks of. */
  readonly award: LevelSpan | ProgrammeSpan | NounSpan;
  readonly since?: DateSpan;
}

const LONGEST_LEAD = 9;
const LATEST_FRONT = 3;
const NEAR = 3;
const OPENING_MARKS = new Set(['—', '–', ':', '•', '.', '!', '-']);
const QUOTES = new Set(['"', "'", '(']);

/**
 * What is held, in an apposition: `Titulaire de trois fleurs depuis 2015, Ifs …`, `Ifs, déjà Station verte, …`,
 * `Ifs, forte de ses trois fleurs, …`. The verbs of the sentence speak of other awards.
 */
export function holdingsOf(view: View, groups: readonly Group[], pack: LanguagePack): Holding[] {
  const { tokens } = view;
  return tokens.flatMap((_, at) => {
    if (!isHolder(tokens, at, pack) || isInPredicate(view, at)) return [];
    const named = awardsAfter(view, at + 1, pack);
    const awards = named.length > 0 ? named : labelSince(view, at + 1, pack);
    const last = awards.at(-1);
    if (last === undefined) return [];
    const since = dateAfter(view, last.to);
    if (tokens[at]?.norm === ',' && since === undefined) return [];
    const to = since?.to ?? last.to;
    const group =
      holderBefore(tokens, groups, at, pack) ?? holderAfter(tokens, groups, { from: at, to }, pack);
    if (group === undefined) return [];
    const rest = { group, from: Math.min(group.from, at), to: Math.max(group.to, to) };
    return awards.map((award) => ({ ...rest, award, ...(since === undefined ? {} : { since }) }));
  });
}

/** The drafts of what is held: mentioned, or, where the year is told, awarded then. */
export function holdingDrafts(view: View, holdings: readonly Holding[], pack: LanguagePack): AwardDraft[] {
  return holdings.flatMap(({ group, award, since, from, to }) => {
    const value = award.kind === 'level' ? levelValue(award) : undefined;
    return group.members.map(
      (recipient): AwardDraft => ({
        view,
        rule: `${pack.code}/award/holder`,
        confidence: 0.88,
        recipient,
        outcome: since === undefined ? 'mentioned' : 'awarded',
        anterior: false,
        from,
        to,
        ...(value === undefined ? {} : { level: value }),
        ...(award.kind === 'programme' ? { programme: award } : {}),
        ...(since === undefined ? {} : { date: since }),
      }),
    );
  });
}

/** `titulaire`; `avec` in `Ifs, avec ses trois fleurs`; the comma of `Ifs, trois fleurs depuis 2015, …`. */
function isHolder(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { norm = '' } = tokens[at] ?? {};
  const isOwn = pack.endowed.has(norm) && pack.possessives.has(tokens[at + 1]?.lower ?? '');
  const isBare =
    norm === ',' &&
    (tokens[at + 1]?.kind === 'number' || pack.numbers.cardinals.has(tokens[at + 1]?.norm ?? ''));
  return (
    pack.appositionOpeners.has(norm) ||
    isBare ||
    isTownOf(tokens, at, pack) ||
    (isOwn && tokens[at - 1]?.norm === ',')
  );
}

/** `Ville trois fleurs, Ifs accueille …`: what the town is, before its name. */
function isTownOf(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const next = tokens[at + 1];
  const isCounted = next?.kind === 'number' || pack.numbers.cardinals.has(next?.norm ?? '');
  return at === 0 && pack.towns.has(tokens[at]?.norm ?? '') && isCounted;
}

/** `est titulaire de` is a verb's. */
function isInPredicate({ mentions }: View, at: number): boolean {
  return mentions.some((mention) => mention.kind === 'predicate' && mention.from <= at && mention.to > at);
}

/** Levels and labels after little words, and those coordinated with them. */
function awardsAfter(view: View, from: number, pack: LanguagePack): (LevelSpan | ProgrammeSpan)[] {
  const found: (LevelSpan | ProgrammeSpan)[] = [];
  let at = from;
  for (;;) {
    const award = view.mentions.find(
      (mention) =>
        ((mention.kind === 'level' && !mention.range) || mention.kind === 'programme') &&
        mention.from >= at &&
        mention.from - at <= LONGEST_LEAD,
    );
    if (award?.kind !== 'level' && award?.kind !== 'programme') return found;
    const gap = view.tokens.slice(at, award.from);
    const isLinked = found.length === 0 || gap.some(({ norm }) => pack.conjunctions.has(norm));
    if (!isLinked || !gap.every((token) => isLead(token, pack))) return found;
    found.push(award);
    at = award.to;
  }
}

/** `détentrice du label depuis 2018`: which label, the text has told. */
function labelSince(view: View, from: number, pack: LanguagePack): NounSpan[] {
  const noun = view.mentions.find(
    (mention): mention is NounSpan =>
      mention.kind === 'noun' && mention.noun === 'award' && mention.from >= from,
  );
  if (noun === undefined || noun.from - from > NEAR || dateAfter(view, noun.to) === undefined) return [];
  return view.tokens.slice(from, noun.from).every((token) => isLead(token, pack)) ? [noun] : [];
}

function isLead({ norm, lower }: Token, pack: LanguagePack): boolean {
  return (
    pack.besideLevel.has(norm) ||
    pack.determiners.has(norm) ||
    pack.articles.has(norm) ||
    pack.prepositions.get(norm) === 'of' ||
    pack.conjunctions.has(norm) ||
    pack.awardHeads.has(norm) ||
    pack.nouns.get('award')?.includes(lower) === true ||
    QUOTES.has(norm)
  );
}

function dateAfter({ mentions }: View, from: number): DateSpan | undefined {
  return mentions.find(
    (mention): mention is DateSpan =>
      mention.kind === 'date' &&
      mention.date.relation === 'since' &&
      mention.from >= from &&
      mention.from - from <= NEAR,
  );
}

/** `Ifs, titulaire`, `Ifs, déjà membre`. */
function holderBefore(
  tokens: readonly Token[],
  groups: readonly Group[],
  at: number,
  pack: LanguagePack,
): Group | undefined {
  const group = groups.findLast(({ to }) => to <= at);
  if (group === undefined || (group.role === 'of' && !group.represented)) return undefined;
  const gap = tokens.slice(group.to, at);
  const isApposed = gap.length === 0 || gap[0]?.norm === ',';
  return isApposed && gap.length <= NEAR && gap.slice(1).every((token) => isAdverb(token, pack))
    ? group
    : undefined;
}

/** `Titulaire de trois fleurs, la ville d'Ifs`. */
function holderAfter(
  tokens: readonly Token[],
  groups: readonly Group[],
  { from, to }: Span,
  pack: LanguagePack,
): Group | undefined {
  const lead = tokens.slice(
    tokens.slice(0, from).findLastIndex(({ norm }) => OPENING_MARKS.has(norm)) + 1,
    from,
  );
  const opens = lead.length <= LATEST_FRONT && lead.every((token) => isAdverb(token, pack));
  const group = groups.find((other) => other.from >= to);
  if (!opens || group?.role !== 'bare') return undefined;
  const gap = tokens.slice(to, group.from);
  const comma = gap.findIndex(({ norm }) => norm === ',');
  return comma >= 0 &&
    gap.slice(comma + 1).every(({ norm }) => pack.determiners.has(norm)) &&
    gap.length <= LONGEST_LEAD
    ? group
    : undefined;
}

function isAdverb({ norm, lower }: Token, pack: LanguagePack): boolean {
  const role = pack.auxiliaries.get(lower);
  if (pack.lasting.has(norm)) return true;
  return norm.endsWith(pack.adverbEnding) || role === 'filler' || role === 'again' || QUOTES.has(norm);
}
