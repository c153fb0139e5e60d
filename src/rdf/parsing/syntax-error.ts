/** RDF that breaks the rules of its syntax, is not UTF-8, or asks for what is not loaded. */
export class RdfSyntaxError extends Error {
  override readonly name = 'RdfSyntaxError';

  constructor(
    message: string,
    /** First line is 1, where the parser tells it. */
    readonly line?: number,
    readonly column?: number,
  ) {
    super(message);
  }
}

/** The fault at a character of a text. */
export function syntaxErrorAt(text: string, offset: number, message: string): RdfSyntaxError {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return new RdfSyntaxError(message, lines.length, (lines.at(-1)?.length ?? 0) + 1);
}

/** A parser's error with line and column as numbers; what the file system says stays as it is. */
export function asSyntaxError(error: unknown): unknown {
  if (error instanceof RdfSyntaxError || isSystemError(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  for (const pattern of POSITIONS) {
    const { line, column } = pattern.exec(message)?.groups ?? {};
    if (line === undefined) continue;
    const columnNumber = column === undefined ? undefined : Number(column);
    return new RdfSyntaxError(message.replace(pattern, ''), Number(line), columnNumber);
  }
  return new RdfSyntaxError(message);
}

/** Where in their messages the parsers tell line and column. */
const POSITIONS = [
  /^Line (?<line>\d+) column (?<column>\d+): /,
  /^(?:undefined:)?(?<line>\d+):(?<column>\d+): /,
  / on line (?<line>\d+)\.$/,
];

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
