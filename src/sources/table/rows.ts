import type { Diagnostic } from '../../core/diagnostic.js';

/** A row of a table file, header or data, as it comes. */
export type TableLine =
  /** `line` is the line of the file on which the row starts (sheet row for .xlsx). */
  | { readonly kind: 'cells'; readonly line: number; readonly cells: readonly string[] }
  /** A row that cannot be read. */
  | { readonly kind: 'broken'; readonly line: number; readonly diagnostic: Diagnostic }
  /** No row at all can be read. */
  | { readonly kind: 'failed'; readonly diagnostic: Diagnostic };
