import type { NumberSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { blocks, type Counted, type CountReading, reading, verbAfter } from './counted.js';

const VERB_REACH = 16;
const APPLIED_REACH = 24;
const OBJECT_REACH = 5;
/** Between the unit and `évaluées`; between `a visité` and the number. */
const EXAMINED_REACH = 6;
const DRAWN_REACH = 3;
/** Above it, `le jury a visité` counts all; below, those that are named. */
const FEWEST_VISITED = 6;

/** `38 communes ont été évaluées`, `le jury a visité 41 communes`, `le concours a attiré 42 villes`. */
export function examinedReading(counted: Counted): CountReading | undefined {
  const { view, number, pack } = counted;
  const { examined, draws, contests } = pack.counts;
  const verb = verbAfter(counted, examined, EXAMINED_REACH);
  if (verb !== undefined) return reading(counted, 'participants', verb + 1);
  const before = view.tokens.slice(0, number.from);
  const isDrawn = before.slice(-DRAWN_REACH).some((token) => draws.has(token.norm));
  const isContest = before.some((token) => contests.has(token.norm));
  return isDrawn && isContest && number.value >= FEWEST_VISITED
    ? reading(counted, 'participants')
    : undefined;
}

/** `Elles étaient 230 à concourir`. */
export function competingReading(
  view: View,
  number: NumberSpan,
  pack: LanguagePack,
): CountReading | undefined {
  const verb = view.tokens[number.to + 1];
  const isTo = pack.prepositions.get(view.tokens[number.to]?.norm ?? '') === 'to';
  if (!isTo || verb === undefined || !pack.counts.competing.has(verb.norm)) return undefined;
  return { what: 'participants', to: number.to + 2, unitTo: number.to };
}

/** `Quatorze maisons, sept en Moselle, ont été proposées`, `trente villes ont déposé un dossier`. */
export function appliedReading(counted: Counted): CountReading | undefined {
  const { view, at, pack } = counted;
  const applied = verbAfter(counted, pack.counts.applied, APPLIED_REACH);
  const handedIn = verbAfter(counted, pack.counts.handedIn, VERB_REACH);
  const verb = applied ?? handedIn;
  if (verb === undefined) return undefined;
  if (view.mentions.some((mention) => blocks(mention, at, verb))) return undefined;
  if (applied !== undefined) return reading(counted, 'participants', applied + 1);
  const object = view.tokens.findIndex(
    (token, index) =>
      index > verb && index <= verb + OBJECT_REACH && pack.counts.participantUnits.has(token.norm),
  );
  return object < 0 ? undefined : reading(counted, 'participants', object + 1);
}
