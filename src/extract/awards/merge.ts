import type { AwardFact, Fact, RecipientMention } from '../facts.js';

/** An award before repeated tellings of it are put together. */
export interface AwardReading extends Fact<AwardFact> {
  readonly headline: boolean;
  /** The year is written, or follows from a date that belongs to this award. */
  readonly ownYear: boolean;
}

/** Tellings of one recipient and label past this number are no news but noise. */
const MOST_TELLINGS = 200;

/** Puts together what headline, lead and body say of one award; a fuller telling fills a thinner one. */
export function mergeAwards(readings: readonly AwardReading[]): AwardReading[] {
  const byHolder = new Map<string, AwardReading[]>();
  for (const reading of readings) {
    const key = `${reading.value.programme} ${recipientKey(reading.value.recipient)}`;
    const list = byHolder.get(key);
    if (list === undefined) byHolder.set(key, [reading]);
    else if (list.length < MOST_TELLINGS) list.push(reading);
  }
  const merged = [...byHolder.values()].flatMap(mergeHolder);
  const towns = townsOfPlaces(merged);
  return merged
    .filter((reading) => !isPlaceInHeadline(reading, towns))
    .sort((a, b) => a.evidence.start - b.evidence.start);
}

/** Towns whose beach or port the text honours, by label. */
function townsOfPlaces(readings: readonly AwardReading[]): Set<string> {
  return new Set(
    readings.flatMap(({ headline, value: { recipient, programme } }) =>
      !headline && recipient.type === 'place' && recipient.knownBy !== undefined
        ? [`${programme} ${recipient.commune ?? ''}`]
        : [],
    ),
  );
}

/** `Le Pavillon Bleu flotte à Cabourg`, over a text about its beach: told already. */
function isPlaceInHeadline({ headline, value }: AwardReading, towns: ReadonlySet<string>): boolean {
  const { recipient, programme } = value;
  return headline && recipient.type === 'commune' && towns.has(`${programme} ${recipient.inseeCode ?? ''}`);
}

/** Awards of one recipient from one label. */
function mergeHolder(readings: readonly AwardReading[]): AwardReading[] {
  const merged: AwardReading[] = [];
  const fullestFirst = [...readings].sort((a, b) => weight(b) - weight(a));
  for (const reading of fullestFirst) {
    const index = merged.findIndex((other) => tellsSame(other, reading));
    const other = merged[index];
    if (other === undefined) merged.push(reading);
    else merged[index] = fill(other, reading);
  }
  return merged.filter((reading) => !isFulfilled(reading, merged));
}

/** A hope that the same article tells as fulfilled or dashed; what came of an earlier one says nothing of it. */
function isFulfilled(reading: AwardReading, all: readonly AwardReading[]): boolean {
  const { value } = reading;
  if (value.status !== 'candidate') return false;
  return all.some(
    ({ value: other }) =>
      other.status !== 'candidate' &&
      other.status !== 'mentioned' &&
      !isBefore(other, value) &&
      (other.level === value.level || value.level === null),
  );
}

function isBefore(a: AwardFact, b: AwardFact): boolean {
  return a.year === null || b.year === null ? a.previous && !b.previous : a.year < b.year;
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
  if (a.mention !== b.mention || !sameOutcome(a, b)) return false;
  if (a.level !== null && b.level !== null && a.level !== b.level) return false;
  if (a.year !== null && b.year !== null && a.year !== b.year) return !bothDated && a.previous === b.previous;
  return a.previous === b.previous || a.year === null || b.year === null || a.year === b.year;
}

function sameOutcome(a: AwardFact, b: AwardFact): boolean {
  const held = (fact: AwardFact): boolean =>
    fact.status === 'awarded' || fact.status === 'renewed' || fact.status === 'mentioned';
  return a.status === b.status || (held(a) && held(b));
}

/** Whether two mentions are of one recipient: by code where there is one, else by kind and name. */
export function sameRecipient(a: RecipientMention, b: RecipientMention): boolean {
  return recipientKey(a) === recipientKey(b);
}

/** The same for two mentions of one recipient. */
export function recipientKey(recipient: RecipientMention): string {
  if (recipient.type === 'commune' && recipient.inseeCode !== null) return recipient.inseeCode;
  return `${recipient.type} ${recipient.name.toLowerCase().replace(/[’']/g, "'")}`;
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
