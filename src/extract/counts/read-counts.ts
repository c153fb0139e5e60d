import type { NumberSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { CountFact, Fact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { readingOf } from './count-readings.js';
import type { CountReading } from './counted.js';

/** `les trois communes` are those that were named; `les 74 lauréats` are a count. */
const MOST_NAMED = 5;
/** `Huit dossiers sur dix` is a share. */
const SHARES = new Set([2, 3, 4, 5, 10, 100]);

/** How many took part and how many were honoured: `400 communes participantes`, `une soixantaine ont décroché`. */
export function readCounts(views: readonly View[], pack: LanguagePack): Fact<CountFact>[] {
  const counts = new Map<string, Fact<CountFact>>();
  for (const view of views) {
    if (view.sentence.headline) continue;
    let previous: CountReading | undefined;
    for (const mention of view.mentions) {
      if (mention.kind !== 'number' || mention.ordinal || mention.value < 2) continue;
      const reading = readingOf(view, mention, previous, pack);
      if (reading === undefined || isNoCount(view, mention, reading, pack)) continue;
      previous = reading;
      const fact = factOf(view, mention, reading, pack);
      if (!counts.has(keyOf(fact.value))) counts.set(keyOf(fact.value), fact);
    }
  }
  return [...counts.values()];
}

const keyOf = (count: CountFact): string => `${count.what} ${count.value} ${count.level ?? ''}`;

function factOf(view: View, number: NumberSpan, reading: CountReading, pack: LanguagePack): Fact<CountFact> {
  const from = number.approximate ? approximationStart(view, number) : number.from;
  return {
    value: {
      what: reading.what,
      value: number.value,
      approximate: number.approximate || reading.nearly === true,
      ...(reading.unit === undefined ? {} : { unit: reading.unit }),
      ...(reading.level === undefined ? {} : { level: reading.level }),
    },
    evidence: { start: view.tokens[from]?.start ?? 0, end: view.tokens[reading.to - 1]?.end ?? 0 },
    rule: `${pack.code}/count/${reading.what}`,
    confidence: 0.88,
  };
}

function isNoCount(view: View, number: NumberSpan, reading: CountReading, pack: LanguagePack): boolean {
  return (
    isNamedList(view, number, pack) ||
    announcesNames(view, reading) ||
    isShare(view, reading.unitTo, pack) ||
    isHabit(view, pack) ||
    isAudience(view, number, reading, pack)
  );
}

/** `Caen et Ifs sont les deux communes retenues`, `les trois communes`: they are named, which is no count of all. */
function isNamedList(view: View, number: NumberSpan, pack: LanguagePack): boolean {
  const before = view.tokens.slice(Math.max(0, number.from - 2), number.from);
  const isNamed = before.some((token) => {
    const role = pack.auxiliaries.get(token.lower);
    return role === 'be' || role === 'was';
  });
  const isDefinite = pack.counts.definite.has(view.tokens[number.from - 1]?.norm ?? '');
  return (isNamed || isDefinite) && number.value <= MOST_NAMED;
}

/** `Trois communes obtiennent leur première fleur : Caen, Ifs et Lisieux.` */
function announcesNames(view: View, reading: CountReading): boolean {
  const colon = view.tokens.findIndex((token, index) => index >= reading.to - 1 && token.norm === ':');
  return colon >= 0 && view.mentions.some((mention) => mention.kind === 'recipient' && mention.from > colon);
}

/** `Chaque année, une dizaine de villes nous quittent`. */
function isHabit({ tokens }: View, pack: LanguagePack): boolean {
  return tokens.some((token) => pack.counts.habitual.has(token.norm));
}

/** `devant 300 participants venus de toute la France`: those who came to see. */
function isAudience(view: View, number: NumberSpan, reading: CountReading, pack: LanguagePack): boolean {
  const around = [view.tokens[number.from - 1], view.tokens[reading.unitTo]];
  return (
    reading.what === 'participants' && around.some((token) => pack.counts.audience.has(token?.norm ?? ''))
  );
}

/** `Huit dossiers sur dix sont refusés.` */
function isShare(view: View, unitTo: number, pack: LanguagePack): boolean {
  if (!pack.levels.outOf.has(view.tokens[unitTo]?.norm ?? '')) return false;
  return view.mentions.some(
    (mention) => mention.kind === 'number' && mention.from === unitTo + 1 && SHARES.has(mention.value),
  );
}

function approximationStart(view: View, number: NumberSpan): number {
  const before = view.tokens[number.from - 1];
  return before?.kind === 'word' && before.norm.length <= 7 ? number.from - 1 : number.from;
}
