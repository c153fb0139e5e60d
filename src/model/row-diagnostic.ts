import type { Diagnostic } from '../core/diagnostic.js';
import type { Localized } from '../core/localized.js';
import type { Cell, TableRowRecord } from '../sources/records.js';

export type Row = Pick<TableRowRecord, 'file' | 'line'>;

/** A message about a row, and about a cell of it where there is one to mend. */
export function rowDiagnostic(
  severity: Diagnostic['severity'],
  { file, line }: Row,
  code: string,
  cell: Cell | undefined,
  message: Localized,
  advice: Localized,
): Diagnostic {
  return {
    severity,
    code,
    location: { file: file.path, line, ...(cell === undefined ? {} : { key: cell.header }) },
    message,
    advice,
  };
}

/** What to do where a name is not enough. */
export const ADD_CODE: Localized = {
  fr: 'Ajoutez une colonne avec le code INSEE ou le département.',
  en: 'Add a column with the INSEE code or the département.',
};
