import { slugify } from '../core/slug.js';
import type { ProgrammeDefinition } from '../sources/definitions.js';
import type { Cell, TableRowRecord } from '../sources/records.js';
import { rowProblems } from './row-problems.js';
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

/** `3`, `3.0`, `3 fleurs`, `@@@`, `trois fleurs`, or a level's own words; undefined for anything else. */
export function readLevel(value: string, { levels }: ProgrammeDefinition): number | undefined {
  const digits = /^(\d{1,2})(?:[.,]0+)?(?!\d)/.exec(value);
  if (digits !== null) return Number(digits[1]);
  const unit = levels?.unit ?? '';
  if (unit !== '' && value === unit.repeat([...value].length / [...unit].length))
    return [...value].length / [...unit].length;
  const folded = slugify(value);
  const worded = levels?.values.find(({ words, label }) =>
    [...words, ...(typeof label === 'string' ? [label] : Object.values(label))].some(
      (each) => slugify(each) === folded,
    ),
  );
  if (worded !== undefined) return worded.rank;
  const word = NUMBER_WORDS.indexOf((folded.split('-')[0] ?? '').replace(/^une$/, 'un'));
  return word === -1 ? undefined : word;
}

const STATUSES: Readonly<Record<string, AwardStatusName>> = {
  awarded: 'awarded',
  obtenu: 'awarded',
  obtention: 'awarded',
  attribue: 'awarded',
  labellise: 'awarded',
  labellisee: 'awarded',
  laureat: 'awarded',
  laureate: 'awarded',
  renewed: 'renewed',
  renouvele: 'renewed',
  renouvellement: 'renewed',
  confirme: 'renewed',
  candidate: 'candidate',
  candidat: 'candidate',
  candidature: 'candidate',
  lost: 'lost',
  perdu: 'lost',
  retire: 'lost',
  'non-renouvele': 'lost',
  mentioned: 'mentioned',
  cite: 'mentioned',
};

/** @throws RowProblem for a word that is no status */
export function readStatus(
  row: TableRowRecord,
  cell: Cell | string | undefined,
): AwardStatusName | undefined {
  if (cell === undefined) return undefined;
  const value = typeof cell === 'string' ? cell : cell.value;
  const status = STATUSES[slugify(value)];
  if (status === undefined)
    throw rowProblems.status(row, typeof cell === 'string' ? { value, header: 'status' } : cell);
  return status;
}

/** Decimal degrees as written, their comma made a point; two columns, or both in one. Undefined where not usable. */
export function readCoordinates({
  cells,
}: TableRowRecord): { latitude: string; longitude: string } | undefined {
  const both = /^\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(cells.coordinates?.value ?? '');
  const latitude = decimal(both?.[1] ?? cells.latitude?.value, 90);
  const longitude = decimal(both?.[2] ?? cells.longitude?.value, 180);
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

/** Canonical xsd:decimal. */
function decimal(text: string | undefined, limit: number): string | undefined {
  const match = /^([+-]?)0*(\d+?)(?:[.,](\d*?)0*)?$/.exec(text?.trim() ?? '');
  if (match === null) return undefined;
  const [, sign, whole = '0', fraction = ''] = match;
  const isZero = /^0*$/.test(whole + fraction);
  const value = `${sign === '-' && !isZero ? '-' : ''}${whole}.${fraction === '' ? '0' : fraction}`;
  if (Math.abs(Number(value)) > limit) return undefined;
  return fraction === '' ? value.slice(0, -2) : value;
}
