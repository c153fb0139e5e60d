import type { AwardFact, Fact, RecipientMention } from '../facts.js';

/** An award before repeated tellings of it are put together. */
export interface AwardReading extends Fact<AwardFact> {
  readonly headline: boolean;
  /** The year is written, or follows from a date that belongs to this award. */
  readonly ownYear: boolean;
}

/** Puts together what headline, lead and body say of one award; a fuller telling fills a thinner one. */
export function mergeAwards(readings: readonly AwardReading[]): AwardReading[] {
  const merged: AwardReading[] = [];
  const fullestFirst = [...readings].sort((a, b) => weight(b) - weight(a));
  for (const reading of fullestFirst) {
    const index = merged.findIndex((other) => tellsSame(other, reading));
    const other = merged[index];
    if (other === undefined) merged.push(reading);
    else merged[index] = fill(other, reading);
  }
  return merged
    .filter((reading) => !isFulfilled(reading, merged))
    .sort((a, b) => a.evidence.start - b.evidence.start);
}

/** A hope that the same article tells as fulfilled or dashed. */
function isFulfilled(reading: AwardReading, all: readonly AwardReading[]): boolean {
  const { value } = reading;
  if (value.status !== 'candidate') return false;
  return all.some(
    ({ value: other }) =>
      other.status !== 'candidate' &&
      other.status !== 'mentioned' &&
      other.programme === value.programme &&
      sameRecipient(other.recipient, value.recipient) &&
      (other.level === value.level || value.level === null),
  );
}

/** The body's sentence is better evidence than the headline, a full telling better than a passing one. */
function weight(reading: AwardReading): number {
  const { value } = reading;
  const slots = [value.level, value.date, value.edition].filter((slot) => slot !== null).length;
  return (
    slots +
    (reading.headline ? 0 : 2) +
    (value.status === 'mentioned' ? -4 : 0) +
    (reading.ownYear ? 1 : 0) +
    reading.confidence
  );
}

/** A headline without level or mention may speak of the mention that the body names. */
function tellsSame(kept: AwardReading, reading: AwardReading): boolean {
  const { mention, ...rest } = kept.value;
  const isVague = reading.headline && reading.value.mention === undefined && reading.value.level === null;
  const value = isVague && mention !== undefined && rest.level === null ? rest : kept.value;
  return isSame(value, reading.value, kept.ownYear && reading.ownYear);
}

function isSame(a: AwardFact, b: AwardFact, bothDated: boolean): boolean {
  if (a.programme !== b.programme || a.mention !== b.mention || !sameRecipient(a.recipient, b.recipient))
    return false;
  if (!sameOutcome(a, b)) return false;
  if (a.level !== null && b.level !== null && a.level !== b.level) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return !bothDated && a.previous === b.previous;
  return a.previous === b.previous || a.year === null || b.year === null || a.year === b.year;
}

function sameOutcome(a: AwardFact, b: AwardFact): boolean {
  const held = (fact: AwardFact): boolean =>
    fact.status === 'awarded' || fact.status === 'renewed' || fact.status === 'mentioned';
  return a.status === b.status || (held(a) && held(b));
}

export function sameRecipient(a: RecipientMention, b: RecipientMention): boolean {
  if (a.type !== b.type) return false;
  if (a.type === 'commune' && b.type === 'commune' && (a.inseeCode !== null || b.inseeCode !== null))
    return a.inseeCode === b.inseeCode;
  return a.name.toLowerCase().replace(/[’']/g, "'") === b.name.toLowerCase().replace(/[’']/g, "'");
}

function fill(kept: AwardReading, other: AwardReading): AwardReading {
  const a = kept.value;
  const b = other.value;
  const status =
    a.status === 'awarded' && b.status === 'renewed'
      ? b.status
      : a.status === 'mentioned'
        ? b.status
        : a.status;
  const value: AwardFact = {
    ...a,
    status,
    level: a.level ?? b.level,
    year: a.year ?? b.year,
    edition: a.edition ?? b.edition,
    date: a.date ?? b.date,
    previous: a.previous && b.previous,
  };
  return { ...kept, value, confidence: Math.max(kept.confidence, other.confidence) };
}
