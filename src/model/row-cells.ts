import { slugify } from '../core/slug.js';
import { trimEndOf } from '../core/trim.js';
import type { ProgrammeDefinition } from '../sources/definitions.js';
import type { Cell, TableRowRecord } from '../sources/records.js';
import { rowProblems } from './row-problems.js';
import { rowWarnings, type Warn } from './row-warnings.js';
import type { AwardStatusName } from './statement.js';

/** @throws RowProblem for what is no year */
export function readYear(row: TableRowRecord, cell: Cell | undefined): number | undefined {
  if (cell === undefined) return undefined;
  const match = /^(1[89]\d{2}|2[01]\d{2})(?:[.,]0+)?$/.exec(cell.value);
  if (match === null) throw rowProblems.year(row, cell);
  return Number(match[1]);
}

/**
 * ISO 8601, partial or with a time that is dropped, and French `jj/mm/aaaa` or `mm/aaaa`.
 *
 * @throws RowProblem for what is no date that exists
 */
export function readDate(row: TableRowRecord, cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ][\d:.Z+-]*)?)?)?$/.exec(cell.value);
  const french = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(cell.value);
  const parts =
    iso !== null ? iso.slice(1, 4) : french !== null ? [french[3], french[2], french[1]] : undefined;
  if (parts === undefined) throw rowProblems.date(row, cell);
  const [year, month, day] = parts.map((part) => part?.padStart(2, '0'));
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (!isPossible(date)) throw rowProblems.date(row, cell);
  return date;
}

function isPossible(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day && year >= 1800 && year < 2200;
}

const NUMBER_WORDS = ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/**
 * `3`, `3.0`, `3 fleurs`, `3e @`, `3 lauriers sur 4`, `@@@`, `trois fleurs`, or a level's own words; undefined for
 * anything else: of several numbers or a sentence, none is chosen.
 */
export function readLevel(value: string, { levels }: ProgrammeDefinition): number | undefined {
  const unit = levels?.unit ?? '';
  const symbols = [...value].length / ([...unit].length || 1);
  if (unit !== '' && Number.isInteger(symbols) && value === unit.repeat(symbols)) return symbols;
  const folded = slugify(value);
  const isWorded = /\p{L}/u.test(value);
  const worded = levels?.values.find(({ words, label }) =>
    [...words, ...(typeof label === 'string' ? [label] : Object.values(label))].some(
      (each) => each === value || (isWorded && slugify(each) === folded),
    ),
  );
  return worded?.rank ?? countedIn(value);
}

/** A number in digits or words, one word or sign that is counted, and how many there are at most. */
const COUNTED =
  /^(?:(?<digits>\d{1,2})(?:[.,]0+)?(?:er|ère|re|e|è|ème|st|nd|rd|th)?(?:\s*\p{L}+)?|(?<word>\p{L}+)(?:\s+\p{L}+)?)(?:\s*[^\p{L}\p{N}\s,.;:/-]+)?(?:(?:\s*\/\s*|\s+(?:sur|of)\s+(?:les\s)?)\d{1,2})?$/u;
const LONGEST_LEVEL = 60;

function countedIn(value: string): number | undefined {
  const groups = value.length > LONGEST_LEVEL ? undefined : COUNTED.exec(value)?.groups;
  if (groups?.['digits'] !== undefined) return Number(groups['digits']);
  const word = NUMBER_WORDS.indexOf(slugify(groups?.['word'] ?? '').replace(/^une$/, 'un'));
  return word === -1 ? undefined : word;
}

const STATUSES: ReadonlyMap<string, AwardStatusName> = new Map([
  ['awarded', 'awarded'],
  ['obtenu', 'awarded'],
  ['obtention', 'awarded'],
  ['attribue', 'awarded'],
  ['labellise', 'awarded'],
  ['labellisee', 'awarded'],
  ['laureat', 'awarded'],
  ['laureate', 'awarded'],
  ['renewed', 'renewed'],
  ['renouvele', 'renewed'],
  ['renouvellement', 'renewed'],
  ['confirme', 'renewed'],
  ['candidate', 'candidate'],
  ['candidat', 'candidate'],
  ['candidature', 'candidate'],
  ['lost', 'lost'],
  ['perdu', 'lost'],
  ['retire', 'lost'],
  ['non-renouvele', 'lost'],
  ['mentioned', 'mentioned'],
  ['cite', 'mentioned'],
]);

/** @throws RowProblem for a word that is no status */
export function readStatus(
  row: TableRowRecord,
  cell: Cell | string | undefined,
): AwardStatusName | undefined {
  if (cell === undefined) return undefined;
  const value = typeof cell === 'string' ? cell : cell.value;
  const status = STATUSES.get(slugify(value));
  if (status === undefined)
    throw rowProblems.status(row, typeof cell === 'string' ? { value, header: 'status' } : cell);
  return status;
}

/**
 * Decimal degrees as canonical xsd:decimal, from two columns or both in one (`48.9,2.2`; `48,9;2,2`). Undefined where
 * there are none, or none that can be used, which is told: no place is worth losing an award.
 */
export function readCoordinates(
  row: TableRowRecord,
  warn: Warn,
): { readonly latitude: string; readonly longitude: string } | undefined {
  const { coordinates, latitude, longitude } = row.cells;
  const cell = latitude ?? longitude ?? coordinates;
  if (cell === undefined) return undefined;
  const pair =
    latitude !== undefined && longitude !== undefined
      ? [latitude.value, longitude.value]
      : splitPair(coordinates?.value ?? '');
  const [north, east] = pair.length === 2 ? [decimalWithin(pair[0], 90), decimalWithin(pair[1], 180)] : [];
  if (north !== undefined && east !== undefined) return { latitude: north, longitude: east };
  warn(rowWarnings.coordinates(row, cell));
  return undefined;
}

/** A comma divides the two, unless something else does: then it may stand before the decimals. */
function splitPair(text: string): readonly string[] {
  const parts = text.split(/[;\s]+/).filter((part) => part !== '');
  return parts.length === 2
    ? parts.map((part) => part.replace(/,$/, ''))
    : text.split(',').map((part) => part.trim());
}

/** No degree is written longer, and what is matched stays short. */
const LONGEST_DECIMAL = 40;

/** Canonical xsd:decimal; undefined for what is no number or out of bounds. */
function decimalWithin(text: string | undefined, limit: number): string | undefined {
  const trimmed = text?.trim() ?? '';
  if (trimmed.length > LONGEST_DECIMAL) return undefined;
  const match = /^([+-]?)(\d+)(?:[.,](\d*))?$/.exec(trimmed);
  if (match === null) return undefined;
  const [, sign, digits = '', decimals = ''] = match;
  const whole = digits.replace(/^0+(?=\d)/, '');
  const fraction = trimEndOf(decimals, '0');
  if (Number(`${whole}.${fraction}`) > limit) return undefined;
  const amount = fraction === '' ? whole : `${whole}.${fraction}`;
  return sign === '-' && amount !== '0' ? `-${amount}` : amount;
}
