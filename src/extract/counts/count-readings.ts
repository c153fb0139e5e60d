import type { NumberSpan, PredicateSpan } from '../clauses/mentions.js';
import type { View } from '../clauses/scan.js';
import type { LanguagePack } from '../languages/pack.js';
import { matchNumber } from '../text/numbers.js';
import { blocks, type Counted, type CountReading, reading } from './counted.js';
import { heldReading, holdersReading } from './holder-counts.js';
import { appliedReading, competingReading, examinedReading } from './participant-counts.js';

const UNIT_REACH = 3;
const WORD_REACH = 3;
const VERB_REACH = 16;
/** Between a number and its area: `sept dans l'Eure`. */
const AREA_REACH = 4;

/**
 * What a number counts: laureates, participants, or nothing of interest.
 *
 * @param previous what the number before it in the sentence counts
 */
export function readingOf(
  view: View,
  number: NumberSpan,
  previous: CountReading | undefined,
  pack: LanguagePack,
): CountReading | undefined {
  const newcomers = newcomersReading(view, number, pack) ?? programmeReading(view, number, pack);
  if (newcomers !== undefined) return newcomers;
  const among = previous === undefined ? undefined : amongReading(view, number, previous, pack);
  if (among !== undefined) return among;
  const at = unitIndex(view, number, pack);
  const part = previous === undefined ? undefined : partReading(view, number, at, previous, pack);
  if (part !== undefined) return part;
  const bare =
    at === undefined
      ? (chosenReading(view, number, previous) ?? competingReading(view, number, pack))
      : undefined;
  if (bare !== undefined) return bare;
  if (at === undefined)
    return number.approximate || previous !== undefined
      ? verbReading(view, number.to, undefined, number.approximate ? VERB_REACH : 1)
      : undefined;
  const unit = view.tokens[at];
  return unit === undefined ? undefined : unitReading({ view, number, at, unit: unit.text, pack });
}

function unitReading(counted: Counted): CountReading | undefined {
  const { view, at, unit, pack } = counted;
  const norm = view.tokens[at]?.norm ?? '';
  if (pack.counts.laureateUnits.has(norm)) return reading(counted, 'laureates');
  if (pack.counts.participantUnits.has(norm)) return reading(counted, 'participants');
  return (
    examinedReading(counted) ??
    wordReading(counted) ??
    objectReading(counted) ??
    rankedReading(counted) ??
    holdersReading(counted) ??
    verbReading(view, afterTotal(counted), unit, VERB_REACH) ??
    heldReading(counted) ??
    appliedReading(counted)
  );
}

/** `180 candidatures, et en a primé 36`. */
function chosenReading(
  view: View,
  number: NumberSpan,
  previous: CountReading | undefined,
): CountReading | undefined {
  const verb = view.mentions.find(
    (one): one is PredicateSpan =>
      one.kind === 'predicate' && one.to === number.from && one.voice === 'active',
  );
  if (previous === undefined || verb === undefined || verb.unasserted || verb.verb.frame !== 'honours')
    return undefined;
  return { what: 'laureates', to: number.to, unitTo: number.to };
}

/** After `sur 211 candidates` in `187 communes sur 211 candidates ont reçu`. */
function afterTotal({ view, at, pack }: Counted): number {
  const isTotal = pack.levels.outOf.has(view.tokens[at + 1]?.norm ?? '');
  const total = view.mentions.find(
    (one) => one.kind === 'number' && one.from > at + 1 && one.from <= at + UNIT_REACH,
  );
  return isTotal && total !== undefined ? total.to + 1 : at + 1;
}

/** `67 nouvelles et 86 renouvellements`, `180 nouvelles labellisées`, `8 nouvelles communes`; no `trois nouvelles pistes`. */
function newcomersReading(view: View, number: NumberSpan, pack: LanguagePack): CountReading | undefined {
  const { newcomers, units, honoured } = pack.counts;
  const first = view.tokens[number.to];
  if (first === undefined || !newcomers.has(first.norm)) return undefined;
  const next = view.tokens[number.to + 1];
  const isNoun = next !== undefined && (units.has(next.norm) || honoured.has(next.norm));
  const ends = next === undefined || next.kind === 'mark' || pack.conjunctions.has(next.norm);
  if (!isNoun && !ends) return undefined;
  const to = isNoun ? number.to + 2 : number.to + 1;
  return { what: 'laureates', unit: (isNoun ? next : first).text, to, unitTo: to };
}

/** `1 123 France Services`: those that carry the label, called by its name. */
function programmeReading(view: View, number: NumberSpan, pack: LanguagePack): CountReading | undefined {
  // `sa liste 2020 des Villes et Villages étoilés`.
  if (isYear(number)) return undefined;
  const isNew = pack.counts.newcomers.has(view.tokens[number.to]?.norm ?? '');
  const from = isNew ? number.to + 1 : number.to;
  const programme = view.mentions.find((mention) => mention.kind === 'programme' && mention.from === from);
  return programme === undefined ? undefined : { what: 'laureates', to: programme.to, unitTo: programme.to };
}

/** `217 d'entre elles ont été labellisées`. */
function amongReading(
  view: View,
  number: NumberSpan,
  previous: CountReading,
  pack: LanguagePack,
): CountReading | undefined {
  const isElided = view.tokens[number.to + 1]?.norm === "'";
  const at = isElided ? number.to + 2 : number.to;
  if (!pack.partitives.has(view.tokens[at]?.norm ?? '')) return undefined;
  return verbReading(view, at + 2, previous.unit, VERB_REACH);
}

/** `dont neuf en Charente-Maritime`: of what the number before counts. */
function partReading(
  view: View,
  number: NumberSpan,
  at: number | undefined,
  previous: CountReading,
  pack: LanguagePack,
): CountReading | undefined {
  if (!pack.counts.partOf.has(view.tokens[number.from - 1]?.norm ?? '')) return undefined;
  const area = areaAfter(view, number, pack);
  if (area === undefined) return undefined;
  const unitTo = at === undefined ? number.to : at + 1;
  const unit = at === undefined ? previous.unit : view.tokens[at]?.text;
  return {
    what: previous.what,
    to: area,
    unitTo,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** After `en Charente-Maritime`, `dans le département`, `dans notre région`. */
function areaAfter(view: View, number: NumberSpan, pack: LanguagePack): number | undefined {
  const area = view.mentions.find(
    (mention) =>
      mention.kind === 'area' && mention.from >= number.to && mention.from <= number.to + AREA_REACH,
  );
  if (area !== undefined) return area.to;
  const noun = view.tokens.findIndex(
    (token, at) => at > number.to && at <= number.to + UNIT_REACH && pack.organizations.areas.has(token.norm),
  );
  return noun < 0 ? undefined : noun + 1;
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

/** `400 communes participantes`, `62 communes tourangelles labellisées`. */
function wordReading(counted: Counted): CountReading | undefined {
  const { view, at, pack } = counted;
  for (let index = at + 1; index < view.tokens.length && index <= at + WORD_REACH; index++) {
    const token = view.tokens[index];
    if (token === undefined || token.kind !== 'word' || matchNumber([token], 0, pack.numbers) !== undefined)
      return undefined;
    if (pack.counts.participant.has(token.norm)) return reading(counted, 'participants', index + 1);
    if (pack.counts.honoured.has(token.norm)) return reading(counted, 'laureates', index + 1);
  }
  return undefined;
}

/** `le label distingue 245 collectivités`, `le jury a labellisé 239 villes`: the object of a verb that honours. */
function objectReading(counted: Counted): CountReading | undefined {
  const { view, number } = counted;
  const verb = view.mentions.find(
    (mention): mention is PredicateSpan =>
      mention.kind === 'predicate' && isFollowedBy(view, mention, number),
  );
  const isHonouring =
    verb !== undefined &&
    !verb.unasserted &&
    verb.verb.frame === 'honours' &&
    verb.voice === 'active' &&
    (verb.outcome === 'awarded' || verb.outcome === 'renewed');
  return isHonouring ? reading(counted, 'laureates') : undefined;
}

/** Nothing but a word or two of approximation between them: `distingue environ 245`. */
function isFollowedBy({ tokens }: View, verb: PredicateSpan, number: NumberSpan): boolean {
  const gap = tokens.slice(verb.to, number.from);
  return verb.to <= number.from && (gap.length === 0 || (number.approximate && gap.length <= 2));
}

/** `Avec 16 communes « quatre fleurs »`. */
function rankedReading(counted: Counted): CountReading | undefined {
  const { view, at } = counted;
  const from = view.tokens[at + 1]?.norm === '"' ? at + 2 : at + 1;
  const level = view.mentions.find((mention) => mention.kind === 'level' && mention.from === from);
  if (level?.kind !== 'level' || level.range || level.value === 'best') return undefined;
  return { ...reading(counted, 'laureates', level.to), level: level.value };
}

/** The verb of which the number is the subject, or the participle after it. */
function verbReading(
  view: View,
  from: number,
  unit: string | undefined,
  reach: number,
): CountReading | undefined {
  const next = view.mentions.find(
    (mention): mention is PredicateSpan =>
      mention.kind === 'predicate' && mention.from >= from && !mention.unasserted,
  );
  if (next === undefined || next.from - from > (next.voice === 'bare' ? UNIT_REACH : reach)) return undefined;
  if (view.mentions.some((mention) => blocks(mention, from, next.from))) return undefined;
  if (next.verb.needsLevel || next.outcome === 'lost') return undefined;
  if (next.verb.frame === 'honours' && next.voice === 'active') return undefined;
  const level = view.mentions.find(
    (mention) =>
      mention.kind === 'level' && !mention.range && mention.from >= next.to && mention.from - next.to <= 3,
  );
  const isRanked = level?.kind === 'level' && level.value !== 'best';
  return {
    what: next.outcome === 'candidate' ? 'participants' : 'laureates',
    to: isRanked ? level.to : next.to,
    unitTo: from,
    ...(unit === undefined ? {} : { unit }),
    ...(isRanked && typeof level.value === 'number' ? { level: level.value } : {}),
  };
}

function isYear({ value, to, from }: NumberSpan): boolean {
  return to === from + 1 && value >= 1900 && value < 2100;
}
