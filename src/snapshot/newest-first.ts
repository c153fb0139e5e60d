import type { DocumentSummary } from '../rdf/document.js';

const DATE_LENGTH = 19;
const DATE = /^\d{4}(-\d{2}(-\d{2}(T[\d:]{0,8})?)?)?/;

/**
 * A text that sorts dates newest first when sorted upwards: each digit is replaced by what it lacks to nine. A partial
 * date counts as the start of its year or month; what has no date comes last.
 */
export function newestFirst(summary: Pick<DocumentSummary, 'date' | 'year'>): string {
  const date = summary.date ?? summary.year?.toString().padStart(4, '0') ?? '';
  const known = DATE.exec(date);
  if (known === null) return '~';
  return known[0].padEnd(DATE_LENGTH, '0').replace(/\d/g, (digit) => String(9 - Number(digit)));
}
