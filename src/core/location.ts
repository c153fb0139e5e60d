/** A place in the author's files, precise enough to open an editor on it. */
export interface SourceLocation {
  /** Path relative to the content folder, with `/`. */
  readonly file: string;
  /** First line is 1. For a table, the line of the file on which the row starts. */
  readonly line?: number;
  /** First column is 1, in UTF-16 code units. */
  readonly column?: number;
  /** Configuration key, front matter key (`awards[0].level`) or column header. */
  readonly key?: string;
}

/** Half-open range in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** `file:line:column (key)`, leaving out what is unknown. */
export function formatLocation(location: SourceLocation): string {
  const line = location.line === undefined ? '' : `:${location.line}`;
  const column = location.line === undefined || location.column === undefined ? '' : `:${location.column}`;
  const key = location.key === undefined ? '' : ` (${location.key})`;
  return `${location.file}${line}${column}${key}`;
}
