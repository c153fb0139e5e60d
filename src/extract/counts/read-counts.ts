import type { Mention, NumberSpan, PredicateSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { CountFact, Fact } from '../facts.js';
import type { LanguagePack } from '../languages/pack.js';
import { matchNumber } from '../text/numbers.js';

interface Reading {
  readonly what: CountFact['what'];
  readonly unit?: string;
  readonly to: number;
  readonly level?: number;
}

const UNIT_REACH = 3;
const VERB_REACH = 16;
const WORD_REACH = 3;

/** How many took part and how many were honoured: `400 communes participantes`, `une soixantaine ont décroché`. */
export function readCounts(views: readonly View[], pack: LanguagePack): Fact<CountFact>[] {
  const counts = new Map<string, Fact<CountFact>>();
  for (const view of views) {
    if (view.sentence.headline) continue;
    for (const mention of view.mentions) {
      if (mention.kind !== 'number' || mention.ordinal || mention.value < 2) continue;
      const fact = countOf(view, mention, pack);
      if (fact !== undefined && !counts.has(keyOf(fact.value))) counts.set(keyOf(fact.value), fact);
    }
  }
  return [...counts.values()];
}

const keyOf = (count: CountFact): string => `${count.what} ${count.value} ${count.level ?? ''}`;

function countOf(view: View, number: NumberSpan, pack: LanguagePack): Fact<CountFact> | undefined {
  const reading = readingOf(view, number, pack);
  if (reading === undefined || isNamedList(view, number, pack) || announcesNames(view, reading))
    return undefined;
  const from =
    number.approximate && pack.numbers.about.size > 0 ? approximationStart(view, number) : number.from;
  return {
    value: {
      what: reading.what,
      value: number.value,
      approximate: number.approximate,
      ...(reading.unit === undefined ? {} : { unit: reading.unit }),
      ...(reading.level === undefined ? {} : { level: reading.level }),
    },
    evidence: { start: view.tokens[from]?.start ?? 0, end: view.tokens[reading.to - 1]?.end ?? 0 },
    rule: `${pack.code}/count/${reading.what}`,
    confidence: 0.88,
  };
}

function readingOf(view: View, number: NumberSpan, pack: LanguagePack): Reading | undefined {
  const unitAt = unitIndex(view, number, pack);
  if (unitAt === undefined) return number.approximate ? verbReading(view, number.to, undefined) : undefined;
  const unit = view.tokens[unitAt];
  if (unit === undefined) return undefined;
  const own = pack.counts.laureateUnits.has(unit.norm)
    ? 'laureates'
    : pack.counts.participantUnits.has(unit.norm)
      ? 'participants'
      : undefined;
  if (own !== undefined) return { what: own, unit: unit.text, to: unitAt + 1 };
  return (
    wordReading(view, unitAt, pack) ??
    networkReading(view, number, unitAt, pack) ??
    grantReading(view, number, unitAt, pack) ??
    verbReading(view, unitAt + 1, unit.text)
  );
}

/** `communes` in `400 communes`, `74 nouveaux lauréats`, `douze collectivités normandes`; none after `autres`. */
function unitIndex(view: View, number: NumberSpan, pack: LanguagePack): number | undefined {
  for (let index = number.to; index < view.tokens.length && index < number.to + UNIT_REACH; index++) {
    const token = view.tokens[index];
    if (token === undefined || pack.counts.skip.has(token.norm)) return undefined;
    if (pack.counts.units.has(token.norm)) return index;
    if (token.kind !== 'word' && token.norm !== "'") return undefined;
  }
  return undefined;
}

/** `400 communes participantes`. */
function wordReading(view: View, unitAt: number, pack: LanguagePack): Reading | undefined {
  const unit = view.tokens[unitAt]?.text ?? '';
  for (let index = unitAt + 1; index < view.tokens.length && index <= unitAt + WORD_REACH; index++) {
    const token = view.tokens[index];
    if (token === undefined || token.kind !== 'word' || matchNumber([token], 0, pack.numbers) !== undefined)
      return undefined;
    if (pack.counts.participant.has(token.norm)) return { what: 'participants', unit, to: index + 1 };
  }
  return undefined;
}

/** `Le réseau rassemble 297 communes`. */
function networkReading(
  view: View,
  number: NumberSpan,
  unitAt: number,
  pack: LanguagePack,
): Reading | undefined {
  const before = view.tokens.slice(Math.max(0, number.from - 4), number.from);
  const gathers = before.some((token) => pack.counts.gathers.has(token.norm));
  const network = view.tokens.slice(0, number.from).some((token) => pack.counts.networks.has(token.norm));
  return gathers && network
    ? { what: 'laureates', unit: view.tokens[unitAt]?.text ?? '', to: unitAt + 1 }
    : undefined;
}

/** The verb of which the number is the subject, or the participle after it. */
function verbReading(view: View, from: number, unit: string | undefined): Reading | undefined {
  const next = view.mentions.find(
    (mention): mention is PredicateSpan =>
      mention.kind === 'predicate' && mention.from >= from && !mention.unasserted,
  );
  if (next === undefined || next.from - from > (next.voice === 'bare' ? UNIT_REACH : VERB_REACH))
    return undefined;
  if (view.mentions.some((mention) => blocks(mention, from, next.from))) return undefined;
  if (next.verb.needsLevel || next.outcome === 'lost') return undefined;
  if (next.verb.frame === 'honours' && next.voice === 'active') return undefined;
  const what = next.outcome === 'candidate' ? 'participants' : 'laureates';
  const level = view.mentions.find(
    (mention) =>
      mention.kind === 'level' && !mention.range && mention.from >= next.to && mention.from - next.to <= 3,
  );
  const isRanked = level?.kind === 'level' && level.value !== 'best';
  return {
    what,
    to: isRanked ? level.to : next.to,
    ...(unit === undefined ? {} : { unit }),
    ...(isRanked && typeof level.value === 'number' ? { level: level.value } : {}),
  };
}

function blocks(mention: Mention, from: number, to: number): boolean {
  return mention.kind === 'recipient' && mention.role === 'bare' && mention.from >= from && mention.to <= to;
}

/** `Caen et Ifs sont les deux communes retenues`: they are named, which is no count of all. */
function isNamedList(view: View, number: NumberSpan, pack: LanguagePack): boolean {
  const before = view.tokens.slice(Math.max(0, number.from - 2), number.from);
  return before.some((token) => {
    const role = pack.auxiliaries.get(token.lower);
    return role === 'be' || role === 'was';
  });
}

/** `Trois communes obtiennent leur première fleur : Caen, Ifs et Lisieux.` */
function announcesNames(view: View, reading: Reading): boolean {
  const colon = view.tokens.findIndex((token, index) => index >= reading.to - 1 && token.norm === ':');
  return colon >= 0 && view.mentions.some((mention) => mention.kind === 'recipient' && mention.from > colon);
}

/** `l'attribution du label à quatorze territoires`. */
function grantReading(
  view: View,
  number: NumberSpan,
  unitAt: number,
  pack: LanguagePack,
): Reading | undefined {
  if (pack.prepositions.get(view.tokens[number.from - 1]?.norm ?? '') !== 'to') return undefined;
  const grants = view.tokens
    .slice(Math.max(0, number.from - 5), number.from)
    .some((token) => pack.counts.grants.has(token.norm));
  return grants ? { what: 'laureates', unit: view.tokens[unitAt]?.text ?? '', to: unitAt + 1 } : undefined;
}

function approximationStart(view: View, number: NumberSpan): number {
  const before = view.tokens[number.from - 1];
  return before?.kind === 'word' && before.norm.length <= 7 ? number.from - 1 : number.from;
}
