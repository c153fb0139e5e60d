import type { TableConfiguration } from '../../config/site.js';
import type { Diagnostic } from '../../core/diagnostic.js';
import { COLUMN_ROLES, type ColumnRole } from '../records.js';
import { type HeaderHints, normalise, recogniseHeaders } from './headers.js';

/** A column that the table is read from. */
export interface Column {
  readonly role: ColumnRole;
  readonly index: number;
  /** Header as the file has it. */
  readonly header: string;
}

export interface HeaderRow {
  readonly line: number;
  /** Number of cells that a row has. */
  readonly width: number;
  readonly columns: readonly Column[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

type Mapping = TableConfiguration['columns'];

/** The line that names most columns, among a table's first; undefined where none names any. */
export function findHeaderRow(
  lines: readonly Line[],
  hints: HeaderHints,
  mapping: Mapping,
): Line | undefined {
  const scored = lines.map((line) => ({ line, score: countKnown(line.cells, hints, mapping) }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (found, each) => (found === undefined || each.score > found.score ? each : found),
    undefined,
  );
  return best === undefined || best.score === 0 ? undefined : best.line;
}

/** Whether a row among the data is a header again: at least two cells, and most of them, name columns; none is a number. */
export function looksLikeHeader(cells: readonly string[], hints: HeaderHints, header: HeaderRow): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.some((cell) => /^\d/.test(cell))) return false;
  const own = new Set(header.columns.map((column) => normalise(column.header)));
  const known = recogniseHeaders(filled, hints).filter(
    (role, index) => role !== undefined || own.has(normalise(filled[index] ?? '')),
  );
  return known.length >= 2 && known.length * 2 > filled.length;
}

/** Gives each role its column: as the configuration maps it, else as headers are recognised, the first of several. */
export function resolveColumns(line: Line, file: string, hints: HeaderHints, mapping: Mapping): HeaderRow {
  const headers = line.cells.map((cell) => cell.trim());
  const diagnostics: Diagnostic[] = [];
  const columns = new Map<ColumnRole, Column>();
  for (const role of COLUMN_ROLES) {
    const header = mapping[role];
    if (typeof header !== 'string') continue;
    const index = indexOfHeader(headers, header);
    if (index === -1) diagnostics.push(mappedHeaderMissing(file, line.line, role, header, headers));
    else columns.set(role, { role, index, header: headers[index] ?? header });
  }
  const taken = new Set([...columns.values()].map(({ index }) => index));
  for (const [index, role] of recogniseHeaders(headers, hints).entries()) {
    if (role === undefined || taken.has(index) || mapping[role] !== undefined) continue;
    const first = columns.get(role);
    const column = { role, index, header: headers[index] ?? '' };
    if (first === undefined) columns.set(role, column);
    else diagnostics.push(duplicateHeader(file, line.line, first, column));
  }
  return { line: line.line, width: widthOf(headers), columns: [...columns.values()], diagnostics };
}

function countKnown(cells: readonly string[], hints: HeaderHints, mapping: Mapping): number {
  const recognised = recogniseHeaders(cells, hints).filter((role) => role !== undefined).length;
  const mapped = Object.values(mapping).filter(
    (header) => typeof header === 'string' && indexOfHeader(cells, header) !== -1,
  );
  return recognised + mapped.length;
}

function indexOfHeader(headers: readonly string[], wanted: string): number {
  const exact = headers.findIndex((header) => header.trim() === wanted.trim());
  return exact === -1 ? headers.findIndex((header) => normalise(header) === normalise(wanted)) : exact;
}

/** Empty headers at the end are delimiters too many. */
function widthOf(headers: readonly string[]): number {
  return headers.findLastIndex((header) => header !== '') + 1;
}

function duplicateHeader(file: string, line: number, first: Column, second: Column): Diagnostic {
  return {
    severity: 'warning',
    code: 'table/duplicate-header',
    location: { file, line, key: second.header },
    message: {
      fr: `Les colonnes « ${first.header} » (${first.index + 1}) et « ${second.header} » (${second.index + 1}) disent la même chose ; la première est lue.`,
      en: `The columns “${first.header}” (${first.index + 1}) and “${second.header}” (${second.index + 1}) mean the same; the first is read.`,
    },
    advice: {
      fr: `Renommez l’une des deux, ou choisissez avec « columns: {${first.role}: … } » dans palmares.yaml.`,
      en: `Rename one of them, or choose with “columns: {${first.role}: … }” in palmares.yaml.`,
    },
  };
}

function mappedHeaderMissing(
  file: string,
  line: number,
  role: ColumnRole,
  header: string,
  headers: readonly string[],
): Diagnostic {
  const list = headers.filter((each) => each !== '').join(', ');
  return {
    severity: 'error',
    code: 'table/missing-column',
    location: { file, line, key: header },
    message: {
      fr: `palmares.yaml attend la colonne « ${header} » (${role}), qui n’est pas dans ce tableau.`,
      en: `palmares.yaml expects the column “${header}” (${role}), which is not in this table.`,
    },
    advice: { fr: `Colonnes du tableau : ${list}.`, en: `Columns of the table: ${list}.` },
  };
}
