import { distance } from 'fastest-levenshtein';
import type { Diagnostic } from '../../core/diagnostic.js';
import { slugify } from '../../core/slug.js';
import type { Cell, ColumnRole, SourceEvent, SourceFile, TableRowRecord } from '../records.js';
import type { Registry } from '../registry.js';
import { findHeaderRow, type HeaderRow, looksLikeHeader, resolveColumns } from './header-row.js';
import { tableMessage } from './messages.js';
import { noRecipient, raggedRow, repeatedHeader, unknownProgramme } from './row-messages.js';
import type { TableLine } from './rows.js';
import type { TablePlan } from './table-plan.js';

/** Rows among which the header is looked for: titles and blank lines may stand above it. */
const HEADER_WITHIN = 10;

/** At least one of these says who holds an award. */
const RECIPIENT_ROLES: readonly ColumnRole[] = ['insee', 'commune', 'recipient', 'siren', 'epci'];

type CellsLine = Extract<TableLine, { kind: 'cells' }>;

/** Turns the rows of one table, as they come, into records and diagnostics. */
export class RowReader {
  readonly #file: SourceFile;
  readonly #plan: TablePlan;
  readonly #registry: Registry;
  /** Rows held until the header is found. */
  #held: TableLine[] | undefined = [];
  #header: HeaderRow | undefined;
  #rows = 0;

  constructor(file: SourceFile, plan: TablePlan, registry: Registry) {
    this.#file = file;
    this.#plan = plan;
    this.#registry = registry;
  }

  /** Data rows so far, published or told of. */
  get rows(): number {
    return this.#rows;
  }

  *push(line: TableLine): Iterable<SourceEvent> {
    if (line.kind === 'failed') {
      this.#held = undefined;
      yield told(line.diagnostic);
    } else if (line.kind === 'cells' && line.cells.every((cell) => cell.trim() === '')) return;
    else if (this.#held === undefined) yield* this.#readRow(line);
    else {
      this.#held.push(line);
      if (this.#held.length === HEADER_WITHIN) yield* this.#release(this.#held);
    }
  }

  *end(): Iterable<SourceEvent> {
    if (this.#held !== undefined) yield* this.#release(this.#held);
    if (this.#header !== undefined && this.#rows === 0)
      yield told(tableMessage('no-rows', { file: this.#file.path, line: this.#header.line }));
  }

  *#release(held: readonly TableLine[]): Iterable<SourceEvent> {
    this.#held = undefined;
    const { hints, configuration } = this.#plan;
    const found = findHeaderRow(held.filter(isCells), hints, configuration.columns);
    const path = this.#file.path;
    if (found === undefined) {
      yield told(
        held.length === 0
          ? tableMessage('empty', { file: path })
          : tableMessage('no-header', {
              file: path,
              line: held[0]?.kind === 'failed' ? 1 : (held[0]?.line ?? 1),
            }),
      );
      return;
    }
    const header = resolveColumns(found, path, hints, configuration.columns);
    const before = held.filter((line) => line.kind !== 'failed' && line.line < header.line);
    if (before.length > 0) yield told(linesBeforeHeader(path, before));
    for (const diagnostic of header.diagnostics) yield told(diagnostic);
    const impossible = this.#impossible(header);
    if (impossible !== undefined) {
      yield told(impossible);
      return;
    }
    this.#header = header;
    for (const line of held)
      if (line.kind !== 'failed' && line.line > header.line) yield* this.#readRow(line);
  }

  #impossible(header: HeaderRow): Diagnostic | undefined {
    const roles = new Set(header.columns.map(({ role }) => role));
    const location = { file: this.#file.path, line: header.line };
    if (!RECIPIENT_ROLES.some((role) => roles.has(role)))
      return tableMessage(
        'no-recipient-column',
        location,
        header.columns.map((column) => column.header).join(', '),
      );
    if (this.#plan.settings.programme === undefined && !roles.has('programme'))
      return tableMessage('no-label', location, this.#file.path);
    return undefined;
  }

  *#readRow(line: TableLine): Iterable<SourceEvent> {
    if (this.#header === undefined || line.kind === 'failed') return;
    this.#rows++;
    yield line.kind === 'broken' ? told(line.diagnostic) : this.#toEvent(line, this.#header);
  }

  #toEvent({ line, cells }: CellsLine, header: HeaderRow): SourceEvent {
    const path = this.#file.path;
    if (looksLikeHeader(cells, this.#plan.hints, header)) return told(repeatedHeader(path, line));
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (filled > header.width || cells.length < header.width)
      return told(raggedRow(path, line, filled > header.width ? filled : cells.length, header.width));
    const values = cellsByRole(cells, header);
    if (!RECIPIENT_ROLES.some((role) => values[role] !== undefined)) return told(noRecipient(path, line));
    const { programme = this.#programmeOf(values.programme), ...settings } = this.#plan.settings;
    if (programme === undefined) return told(this.#unknownProgramme(line, header, values.programme));
    const record: TableRowRecord = {
      kind: 'row',
      file: this.#file,
      line,
      table: { programme, ...settings },
      cells: values,
    };
    return { kind: 'record', record };
  }

  #programmeOf(cell: Cell | undefined): string | undefined {
    return cell === undefined ? undefined : this.#registry.programmeNamed(cell.value)?.slug;
  }

  #unknownProgramme(line: number, header: HeaderRow, cell: Cell | undefined): Diagnostic {
    const name = cell?.value ?? '';
    const near = this.#registry
      .programmes()
      .map(({ slug }) => ({ slug, far: distance(slug, slugify(name)) }))
      .filter(({ far, slug }) => far <= slug.length / 3)
      .sort((a, b) => a.far - b.far)
      .slice(0, 3);
    const column = header.columns.find(({ role }) => role === 'programme')?.header ?? '';
    return unknownProgramme(
      this.#file.path,
      line,
      column,
      name,
      near.map(({ slug }) => slug),
    );
  }
}

function cellsByRole(cells: readonly string[], header: HeaderRow): TableRowRecord['cells'] {
  const values: Partial<Record<ColumnRole, Cell>> = {};
  for (const { role, index, header: title } of header.columns) {
    const value = (cells[index] ?? '').trim();
    if (value !== '') values[role] = { value: restoreZeros(role, value), header: title };
  }
  return values;
}

/** Excel takes `01004` for a number and drops its first digit; no INSEE or postal code has four. */
function restoreZeros(role: ColumnRole, value: string): string {
  return (role === 'insee' || role === 'postalCode') && /^\d{4}$/.test(value) ? `0${value}` : value;
}

function linesBeforeHeader(path: string, before: readonly TableLine[]): Diagnostic {
  const shown = before
    .filter(isCells)
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' '))
    .join(' / ');
  const line = before.find(isCells)?.line ?? 1;
  return tableMessage(
    'lines-before-header',
    { file: path, line },
    shown.length > 200 ? `${shown.slice(0, 200)}…` : shown,
  );
}

function isCells(line: TableLine): line is CellsLine {
  return line.kind === 'cells';
}

function told(diagnostic: Diagnostic): SourceEvent {
  return { kind: 'diagnostic', diagnostic };
}
