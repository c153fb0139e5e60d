import type { LanguagePack } from '../languages/pack.js';
import type { DateSpan } from './mentions.js';
import type { View } from './scan.js';

const NEAR = 4;

/** The dates of a sentence but those of a jury's visit or meeting, on which nothing was won yet. */
export function newsDates(view: View, pack: LanguagePack): DateSpan[] {
  return view.mentions.filter(
    (mention): mention is DateSpan => mention.kind === 'date' && !isVisit(view, mention, pack),
  );
}

function isVisit(view: View, date: DateSpan, pack: LanguagePack): boolean {
  return view.tokens
    .slice(Math.max(0, date.from - NEAR), date.from)
    .some((token) => pack.dates.visits.has(token.norm));
}

/** Whether the sentence tells what is to come: `seront reçus le 2 décembre`. */
export function tellsFuture(view: View, pack: LanguagePack): boolean {
  return view.tokens.some(
    (token) =>
      pack.auxiliaries.get(token.lower) === 'future' ||
      (token.kind === 'word' &&
        !token.capital &&
        token.norm.length > 4 &&
        pack.dates.futureEndings.some((ending) => token.norm.endsWith(ending))),
  );
}
