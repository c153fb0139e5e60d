import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import { firstWithin, type Layout, lastWithin } from './clause.js';
import { isForeignDate } from './date-scope.js';
import type { DateSpan, PredicateSpan } from './mentions.js';

/** Tokens of `après sa labellisation, en` before a date. */
const LONGEST_DEED = 6;
const NEAREST_SINCE = 3;
/** Tokens between a colon and a date that still is of the verb before the colon. */
const LONGEST_LABELLING = 4;

/** The date of a verb's award: in its clause, else one that no other clause has for itself. */
export function dateOf(
  layout: Layout,
  predicate: PredicateSpan,
  end: number,
  pack: LanguagePack,
): DateSpan | undefined {
  const isBare = predicate.voice === 'bare';
  const isAhead = isBare || predicate.outcome === 'candidate';
  const usable = layout.dates.filter(
    (span) =>
      ['on', 'since', ...(isAhead ? ['from'] : [])].includes(span.date.relation) &&
      !isOfSilent(layout, predicate, span) &&
      !isOfOther(layout, span, pack),
  );
  const isForeign = (date: DateSpan): boolean => isForeignDate(layout, date, predicate, pack);
  const after = firstWithin(usable, predicate.to, end);
  if (isBare) return after;
  if (after !== undefined)
    return isForeign(after) || isExplained(layout, predicate, after) ? undefined : after;
  const free = usable.filter((date) => !belongsToOther(layout, predicate, date) && !isForeign(date));
  return (
    lastWithin(free, 0, predicate.from) ??
    firstWithin(free, predicate.to, layout.view.tokens.length) ??
    dateOfAttempt(layout, predicate)
  );
}

/** `a tenté sa chance en 2012, mais son dossier a été rejeté`: refused when it was tried. */
function dateOfAttempt(
  { predicates, view: { mentions } }: Layout,
  { outcome, from }: PredicateSpan,
): DateSpan | undefined {
  const dates = mentions.filter(
    (mention): mention is DateSpan =>
      mention.kind === 'date' && mention.date.relation === 'on' && mention.date.year !== undefined,
  );
  const attempt = predicates.findLast(({ verb, to }) => to <= from && verb.outcome === 'candidate');
  return outcome === 'lost' && attempt !== undefined ? firstWithin(dates, attempt.to, from) : undefined;
}

/** `depuis 2015` right after a level or a label. */
export function sinceAfter({ dates }: Layout, at: number): DateSpan | undefined {
  return dates.find(
    ({ date, from }) => date.relation === 'since' && from >= at && from - at <= NEAREST_SINCE,
  );
}

/** `ne l'obtient plus : l'eau a été jugée mauvaise en 2021`: what follows a colon with words of its own gives a reason. */
function isExplained({ view: { tokens }, groups }: Layout, { to }: PredicateSpan, date: DateSpan): boolean {
  const colon = tokens.findIndex(({ norm }, index) => index >= to && norm === ':');
  if (colon < 0 || colon > date.from) return false;
  return date.from - colon > LONGEST_LABELLING && groups.every(({ from }) => from < colon);
}

/** The date of `labellisée en 2019`, of `avait perdu en 2009 ;` and of `son pavillon, abandonné en 2019` is not that of the verb. */
function belongsToOther(layout: Layout, predicate: PredicateSpan, date: DateSpan): boolean {
  const [from, to] = date.to <= predicate.from ? [date.to, predicate.from] : [predicate.to, date.from];
  if (layout.view.tokens.slice(from, to).some((token) => token.norm === ';')) return true;
  return layout.predicates.some((other) => {
    if (other === predicate || other.to > date.from) return false;
    if (date.to <= predicate.from) return true;
    return other.from >= predicate.to && (other.voice !== 'bare' || other.outcome !== predicate.outcome);
  });
}

/** `sa troisième fleur, la deuxième ayant été obtenue en 2015`: of a verb that asserts nothing here. */
function isOfSilent(layout: Layout, predicate: PredicateSpan, date: DateSpan): boolean {
  return layout.silent.some((other) => other.from >= predicate.to && other.to <= date.from);
}

/** `Après Caen en 2018, …`, `Après un premier refus en 2019, …`: of what came before. */
function isOfOther(layout: Layout, date: DateSpan, pack: LanguagePack): boolean {
  const { tokens } = layout.view;
  if (isOfDeed(tokens, date.from, pack)) return true;
  for (let index = date.from - 1; index >= 0; index--) {
    const norm = tokens[index]?.norm ?? '';
    if (norm === ',' || norm === ';' || norm === ':') return false;
    if (pack.dates.comparisons.has(norm)) return true;
    if (layout.predicates.some((predicate) => predicate.from <= index && predicate.to > index)) return false;
  }
  return false;
}

/** `trois ans après sa labellisation, en février 2020`: the day of what came before. */
function isOfDeed(tokens: readonly Token[], from: number, pack: LanguagePack): boolean {
  const near = tokens.slice(Math.max(0, from - LONGEST_DEED), from);
  const deed = near.findLastIndex(({ norm }) => pack.deeds.get('awarded')?.has(norm) === true);
  return deed >= 0 && near.slice(0, deed).some(({ norm }) => pack.dates.predecessors.has(norm));
}
