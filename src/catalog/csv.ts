const NEEDS_QUOTES = /[",\r\n]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
/** What a spreadsheet takes for a formula or a command at the start of a cell (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** A cell: absent values are empty, several are joined by ` | `. */
export type Cell = string | number | undefined | readonly (string | number)[];

/**
 * A record of RFC 4180: comma, CRLF, quotes only where needed. Text that a spreadsheet would run as a formula gets an
 * apostrophe before it, which spreadsheets show as text; numbers (−12.5) stay as they are.
 */
export function csvRecord(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(' | ');
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
