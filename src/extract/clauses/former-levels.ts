import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import { type AwardDraft, levelValue, toldTogether } from './drafts.js';
import type { DateSpan, LevelSpan, NumberSpan, Span } from './mentions.js';
import type { View } from './scan.js';

/** A level that was held before the news, told beside it. */
export interface FormerLevel extends Span {
  readonly award: LevelSpan | NumberSpan;
  readonly date?: DateSpan;
  /** The level is that of the news too: `trois étoiles, comme en 2020`. */
  readonly same?: boolean;
}

const MOST_LITTLE_WORDS = 3;
const HIGHEST = 10;
const MARKS = new Set([',', ';', '.', ')', ':', '!']);

/**
 * Levels told for comparison: `contre trois en 2017`, `au lieu de quatre fleurs`, `Après 3 @ en 2018 et 4 @ en 2019, …`.
 * The verbs of the sentence speak of other levels.
 */
export function formerLevelsOf(view: View, pack: LanguagePack): FormerLevel[] {
  const different = view.tokens.flatMap((token, at) => {
    if (!pack.formerOpeners.has(token.norm) || isInterval(view.tokens[at - 1], pack)) return [];
    const isContrast = pack.prepositions.get(token.norm) === 'at';
    return chain(view, at, isContrast, pack);
  });
  return [...different, ...sameAsBefore(view, pack)];
}

/** `sept ans après la deuxième` tells when, and of no other award. */
function isInterval(before: Token | undefined, pack: LanguagePack): boolean {
  return before !== undefined && pack.dates.intervals.has(before.norm);
}

/** What is as it was is renewed. */
export function asBefore(
  news: readonly AwardDraft[],
  formers: readonly FormerLevel[],
): readonly AwardDraft[] {
  const same = formers.find((former) => former.same);
  if (same === undefined) return news;
  return news.map((draft) =>
    draft.outcome === 'awarded' && draft.level?.value === same.award.value && draft.from < same.from
      ? { ...draft, outcome: 'renewed' }
      : draft,
  );
}

/** `trois étoiles, comme en 2020`. */
function sameAsBefore(view: View, pack: LanguagePack): FormerLevel[] {
  return view.mentions.flatMap((date): FormerLevel[] => {
    if (date.kind !== 'date' || date.date.relation !== 'like' || date.date.year === undefined) return [];
    const award = view.mentions.findLast(
      (mention): mention is LevelSpan => mention.kind === 'level' && mention.to <= date.from,
    );
    const gap = award === undefined ? [] : view.tokens.slice(award.to, date.from);
    const isAlike = gap.some(({ norm }) => pack.likewise.has(norm)) && gap.length <= MOST_LITTLE_WORDS + 1;
    return award !== undefined && isAlike && !award.range
      ? [{ award, date, same: true, from: award.to, to: date.to }]
      : [];
  });
}

/** Awards of the towns that the drafts speak of, before the news. */
export function formerDrafts(
  view: View,
  formers: readonly FormerLevel[],
  drafts: readonly AwardDraft[],
  pack: LanguagePack,
): AwardDraft[] {
  return formers.flatMap(({ award, date, from, to }) => {
    const news =
      drafts.findLast((draft) => draft.from < from && !draft.anterior) ??
      drafts.find((draft) => draft.from > to);
    if (news === undefined) return [];
    return toldTogether(drafts, news).map(
      ({ recipient, programme }): AwardDraft => ({
        view,
        rule: `${pack.code}/award/former-level`,
        confidence: 0.86,
        recipient,
        outcome: 'awarded',
        anterior: true,
        level: levelValue(award),
        from,
        to,
        ...(programme === undefined ? {} : { programme }),
        ...(date === undefined ? {} : { date }),
      }),
    );
  });
}

/** `n'en a plus que deux, contre trois`: what was lost is the level that was. */
export function withLostLevels(drafts: readonly AwardDraft[]): AwardDraft[] {
  return drafts.map((draft) => {
    if (draft.outcome !== 'lost' || draft.level !== undefined) return draft;
    const former = drafts.find(
      (other) =>
        other.anterior &&
        other.level !== undefined &&
        other.outcome === 'awarded' &&
        sharesName(other, draft),
    );
    return former?.level === undefined ? draft : { ...draft, level: former.level };
  });
}

function sharesName(a: AwardDraft, b: AwardDraft): boolean {
  return a.recipient === b.recipient || (a.recipient.name !== '' && a.recipient.name === b.recipient.name);
}

/** The level after an opener, and those of other years after it. */
function chain(view: View, opener: number, isContrast: boolean, pack: LanguagePack): FormerLevel[] {
  const found: FormerLevel[] = [];
  let at = opener + 1;
  for (;;) {
    const award = awardAt(view, at, pack);
    const date = award === undefined ? undefined : yearOf(view, award, pack);
    if (award === undefined || !isFormer(view, award, { date, isContrast }, pack)) return found;
    const to = date?.to ?? award.to;
    found.push({
      award,
      from: found.length === 0 ? opener : award.from,
      to,
      ...(date === undefined ? {} : { date }),
    });
    const next = view.tokens[to];
    const goesOn = date !== undefined && (next?.norm === ',' || pack.conjunctions.has(next?.norm ?? ''));
    if (!goesOn) return found;
    at = to + 1;
  }
}

/** Without its year a number needs a contrast, and a level a place in a series: `après une première fleur`. */
function isFormer(
  view: View,
  award: LevelSpan | NumberSpan,
  { date, isContrast }: { readonly date: DateSpan | undefined; readonly isContrast: boolean },
  pack: LanguagePack,
): boolean {
  if (award.kind === 'level' && award.range) return false;
  if (date !== undefined) return true;
  const next = view.tokens[award.to];
  const ends = next === undefined || next.kind === 'mark' || pack.words.before.has(next.norm);
  return isContrast ? ends : award.kind === 'level' && award.ordinal && ends;
}

function awardAt(view: View, from: number, pack: LanguagePack): LevelSpan | NumberSpan | undefined {
  const award = view.mentions.find(
    (mention): mention is LevelSpan | NumberSpan =>
      (mention.kind === 'level' ||
        (mention.kind === 'number' && !mention.approximate && mention.value <= HIGHEST)) &&
      mention.from >= from &&
      mention.from - from <= MOST_LITTLE_WORDS,
  );
  return award !== undefined && view.tokens.slice(from, award.from).every((token) => isLittle(token, pack))
    ? award
    : undefined;
}

function isLittle({ norm, lower }: Token, pack: LanguagePack): boolean {
  return (
    pack.determiners.has(norm) ||
    pack.prepositions.get(norm) === 'of' ||
    pack.auxiliaries.get(lower) === 'filler'
  );
}

/** The year of a level; a number that counts something else has none: `après un échec en 2020`. */
function yearOf(view: View, award: LevelSpan | NumberSpan, pack: LanguagePack): DateSpan | undefined {
  const date = yearAfter(view, award.to);
  const between = view.tokens.slice(award.to, date?.from);
  const counts = between.some(({ kind, norm }) => kind === 'word' && !pack.prepositions.has(norm));
  return award.kind === 'number' && counts ? undefined : date;
}

/** A date with its year, or one year back, right after. */
function yearAfter({ mentions, tokens }: View, from: number): DateSpan | undefined {
  return mentions.find(
    (mention): mention is DateSpan =>
      mention.kind === 'date' &&
      (mention.date.year !== undefined ||
        (mention.date.relative !== undefined && 'years' in mention.date.relative)) &&
      mention.from >= from &&
      mention.from - from <= 2 &&
      tokens.slice(from, mention.from).every(({ norm }) => !MARKS.has(norm)),
  );
}
