import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import type { DateSpan, Span } from './mentions.js';

/** Tokens of `la ville d'` before a name. */
const LONGEST_HEAD = 4;

/**
 * Whether a year belongs to what describes the town: `Lauréate en 2019, Ifs conserve …`, `Ifs, lauréate de la première
 * promotion, en 2019, conserve …`. A day may be that of the news: `Distinguée mardi, Ifs reçoit …`.
 */
export function isOfDescription(layout: Layout, span: DateSpan, clause: Span, pack: LanguagePack): boolean {
  const { day, weekday, year, relative } = span.date;
  const isPast = year !== undefined || (relative !== undefined && 'years' in relative && relative.years < 0);
  if (day !== undefined || weekday !== undefined || !isPast || clause.from < span.to) return false;
  return opensSentence(layout, span, clause, pack) || isApart(layout, span, pack);
}

/** `Pionnière du label en 1998, Ifs conserve …`: a noun or participle opens, and the one it describes comes after the comma. */
function opensSentence(layout: Layout, { from, to }: DateSpan, clause: Span, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  const [first, ...lead] = tokens.slice(0, from);
  if (first === undefined || !isDescriptive(first, pack)) return false;
  if (lead.some(({ norm }) => norm === ':' || norm === ';')) return false;
  if (layout.predicates.some(({ voice, from: at }) => voice !== 'bare' && at < from)) return false;
  const group = layout.groups.find((other) => other.from >= to);
  const gap = tokens.slice(to, group?.from ?? to);
  const comma = gap.findLastIndex(({ norm }) => norm === ',');
  return (
    group?.role === 'bare' && group.to <= clause.from && comma >= 0 && gap.length - comma <= LONGEST_HEAD
  );
}

/** No preposition, article, adverb or pronoun: `Lauréate`, `Absente`, `Ville`. */
function isDescriptive({ kind, norm, lower }: Token, pack: LanguagePack): boolean {
  const isLittle =
    pack.determiners.has(norm) ||
    pack.prepositions.has(norm) ||
    pack.conjunctions.has(norm) ||
    pack.subjectPronouns.has(lower) ||
    pack.words.neutralSubjects.has(norm) ||
    pack.words.presentatives.has(norm) ||
    pack.dates.beforeYear.has(norm) ||
    pack.dates.occasions.has(norm) ||
    pack.dates.clauseOpeners.has(norm);
  const isAdverb =
    pack.adverbs.has(norm) || norm.endsWith(pack.adverbEnding) || pack.auxiliaries.get(lower) !== undefined;
  return kind === 'word' && !isLittle && !isAdverb;
}

/** `Ifs, lauréate de la première promotion, en 2019, …`: between commas, after an apposition that tells of an award. */
function isApart(
  { view: { tokens }, groups, predicates, nouns }: Layout,
  { from, to }: DateSpan,
  pack: LanguagePack,
): boolean {
  const opening = pack.prepositions.has(tokens[from - 1]?.norm ?? '') ? from - 2 : from - 1;
  if (tokens[opening]?.norm !== ',' || tokens[to]?.norm !== ',') return false;
  const group = groups.findLast((other) => other.role === 'bare' && other.to < opening);
  if (group === undefined || tokens[group.to]?.norm !== ',') return false;
  const isInside = (span: Span): boolean => span.from > group.to && span.to <= opening;
  return (
    predicates.some((predicate) => predicate.voice === 'bare' && isInside(predicate)) ||
    nouns.some((noun) => noun.noun === 'laureate' && isInside(noun))
  );
}
