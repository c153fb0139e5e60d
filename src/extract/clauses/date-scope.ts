import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Layout } from './clause.js';
import { isOfDescription } from './described-dates.js';
import type { DateSpan, Span } from './mentions.js';

/**
 * Whether a date of the sentence stands in another clause than `clause` (a verb, or a name with its level), in an
 * apposition, or beside another town: then it does not date what the clause tells.
 */
export function isForeignDate(layout: Layout, date: DateSpan, clause: Span, pack: LanguagePack): boolean {
  return (
    isOfEarlier(layout, date, pack) ||
    isOfDescription(layout, date, clause, pack) ||
    isInApposition(layout, date, clause, pack) ||
    isAcrossBoundary(layout, date, clause, pack)
  );
}

/** `Après Caen en 2019, Ifs entre`: the year of another town, named for comparison. */
export function isOfEarlier(layout: Layout, date: DateSpan, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  const group = layout.groups.filter((other) => other.to <= date.from).at(-1);
  if (group === undefined || date.from - group.to > 2) return false;
  const before = tokens.slice(Math.max(0, group.from - 2), group.from);
  return before.some((token) => pack.dates.comparisons.has(token.norm));
}

/** `Ifs, absente l'an passé, revient`, unless the date itself opens what stands between the commas: `Ifs, en 2019, a`. */
function isInApposition(layout: Layout, date: DateSpan, clause: Span, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  const group = layout.groups.find(
    ({ to }) => tokens[to]?.norm === ',' && to < date.from && closingComma(layout, to) >= date.to,
  );
  if (group === undefined) return false;
  const close = closingComma(layout, group.to);
  if (clause.from > group.to && clause.to <= close) return false;
  const lead = tokens.slice(group.to + 1, date.from);
  return lead.some(
    (token) =>
      token.kind === 'word' && !pack.determiners.has(token.norm) && !pack.prepositions.has(token.norm),
  );
}

function closingComma(layout: Layout, opening: number): number {
  return layout.view.tokens.findIndex((token, index) => index > opening && token.norm === ',');
}

/** `; …`, `tandis que …`, `dont la première édition date de 2010`: between the clause and the date another one begins. */
function isAcrossBoundary(layout: Layout, date: DateSpan, clause: Span, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  if (date.to <= clause.from) return boundaryAfter(tokens, date.to, pack) < clause.from;
  if (boundaryAfter(tokens, clause.to, pack) < date.from) return true;
  return (
    tokens.slice(clause.to + 1, date.from).some(({ norm }) => pack.dates.relativeOpeners.has(norm)) ||
    isOfParticiple(layout, date, clause, pack)
  );
}

/** Where the next clause begins: at `;` or `tandis que`; the end of the sentence where none does. */
export function boundaryAfter(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  const { clauseOpeners } = pack.dates;
  const at = tokens.findIndex(
    ({ norm }, index) =>
      index >= from &&
      (norm === ';' ||
        clauseOpeners.has(norm) ||
        clauseOpeners.has(`${norm} ${tokens[index + 1]?.norm ?? ''}`)),
  );
  return at < 0 ? tokens.length : at;
}

/** `faute d'une eau analysée en août`: the day on which something else was done. */
function isOfParticiple(layout: Layout, date: DateSpan, clause: Span, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  let at = date.from - 1;
  while (pack.prepositions.has(tokens[at]?.norm ?? '') || pack.determiners.has(tokens[at]?.norm ?? ''))
    at -= 1;
  const word = tokens[at];
  if (word?.kind !== 'word' || word.capital || at < clause.to) return false;
  return (
    pack.dates.participleEndings.some((ending) => word.lower.endsWith(ending)) &&
    pack.auxiliaries.get(word.lower) === undefined
  );
}
