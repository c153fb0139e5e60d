import type { Cell, ColumnRole, TableRowRecord, TableSettings } from '../../src/sources/records.js';

/** A row as the table readers give it; a cell's header is its role. */
export function rowWith(
  cells: Readonly<Partial<Record<ColumnRole, string>>>,
  table: Partial<TableSettings> = {},
): TableRowRecord {
  return {
    kind: 'row',
    file: { path: 't.csv', sha256: '0'.repeat(64), bytes: 1 },
    line: 2,
    table: { programme: 'villes-internet', recipientType: 'commune', language: 'fr', ...table },
    cells: Object.fromEntries(Object.entries(cells).map(([role, value]) => [role, cell(value, role)])),
  };
}

export const cell = (value: string, header = 'colonne'): Cell => ({ value, header });
