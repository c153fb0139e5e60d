import { z } from 'zod';

const term = z.object({
  type: z.string(),
  value: z.string(),
  'xml:lang': z.string().optional(),
});
const results = z.union([
  z.object({ boolean: z.boolean() }),
  z.object({
    head: z.object({ vars: z.array(z.string()) }),
    results: z.object({ bindings: z.array(z.record(z.string(), term)) }),
  }),
]);

/**
 * SPARQL results in aligned columns, for a person.
 *
 * @param json SPARQL 1.1 Query Results JSON
 * @param bold how the head is drawn
 */
export function resultTable(json: string, bold: (text: string) => string): string {
  const parsed = results.parse(JSON.parse(json));
  if ('boolean' in parsed) return String(parsed.boolean);
  const { vars } = parsed.head;
  const rows = parsed.results.bindings.map((row) => vars.map((name) => cell(row[name])));
  const widths = vars.map((name, column) =>
    rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), name.length),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((each, column) => each.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [bold(line(vars)), bold(line(widths.map((width) => '─'.repeat(width)))), ...rows.map(line)].join(
    '\n',
  );
}

/** One line, without control characters: values come from the content. */
function cell(value: z.infer<typeof term> | undefined): string {
  if (value === undefined) return '';
  const text = value.value.replace(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  if (value.type === 'uri') return `<${text}>`;
  return value['xml:lang'] === undefined ? text : `${text} @${value['xml:lang']}`;
}
