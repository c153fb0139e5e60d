import type { LanguagePack } from '../languages/pack.js';
import type { DateSpan, Span } from './mentions.js';
import type { View } from './scan.js';

const NEAR = 4;
const EDGES = new Set([':', ';', '–', '—', '-']);

/** The dates of a sentence but those of a visit or of a jury's meeting, on which nothing was won yet, and `cette année` said by the way. */
export function newsDates(view: View, pack: LanguagePack): DateSpan[] {
  return view.mentions.filter(
    (mention): mention is DateSpan =>
      mention.kind === 'date' && !isVisit(view, mention, pack) && !isApposed(view, mention, pack),
  );
}

function isVisit(view: View, date: DateSpan, pack: LanguagePack): boolean {
  const before = view.tokens.slice(Math.max(0, date.from - NEAR), date.from);
  if (before.some((token) => pack.dates.visits.has(token.norm))) return true;
  const hasJury = view.mentions.some((mention) => mention.kind === 'noun' && mention.noun === 'jury');
  return hasJury && before.some((token) => pack.dates.meetings.has(token.norm));
}

/** `Ifs, revue cette année, …`, `Contrôlées cette année, Ifs et Caen …`: no other time than that of the news. */
function isApposed({ tokens }: View, { date, from, to }: DateSpan, { dates }: LanguagePack): boolean {
  if (date.relative === undefined || !('years' in date.relative) || date.relative.years !== 0) return false;
  const [before, participle] = [tokens[from - 2], tokens[from - 1]];
  const isParticiple = dates.compoundEndings.some((ending) => participle?.lower.endsWith(ending) === true);
  const opens = before === undefined || before.norm === ',';
  return participle?.kind === 'word' && isParticiple && opens && tokens[to]?.norm === ',';
}

/** Whether the sentence, or the part of it around a date, tells what is to come: `seront reçus le 2 décembre`. */
export function tellsFuture(view: View, pack: LanguagePack, date?: Span): boolean {
  return partAround(view, date, pack).some(
    (token) =>
      pack.auxiliaries.get(token.lower) === 'future' ||
      (token.kind === 'word' &&
        !token.capital &&
        token.norm.length > 4 &&
        pack.dates.futureEndings.some((ending) => token.norm.endsWith(ending))),
  );
}

/**
 * What stands between the colons, semicolons and dashes around a date, and before `qui` after it: `annoncé le 4 mai : dix
 * villes participeront`, `a publié mardi la liste de celles qui pourront`.
 */
function partAround({ tokens }: View, date: Span | undefined, pack: LanguagePack): View['tokens'] {
  if (date === undefined) return tokens;
  const isEdge = ({ norm }: View['tokens'][number]): boolean => EDGES.has(norm);
  const from = tokens.slice(0, date.from).findLastIndex(isEdge) + 1;
  const to = tokens.findIndex(
    (token, index) => index >= date.to && (isEdge(token) || pack.relativePronouns.has(token.norm)),
  );
  return tokens.slice(from, to < 0 ? tokens.length : to);
}
