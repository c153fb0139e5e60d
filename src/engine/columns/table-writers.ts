import { XSD_INTEGER } from '../../rdf/namespaces.js';
import type { ResultColumn, ResultTable } from './result-table.js';
import { NO_TERM, type TermDictionary } from './term-dictionary.js';
import { parseTerm, type ShownTerm } from './term-text.js';

export type ColumnAnswer = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'too-large' };

export type TableWriter = (
  table: ResultTable,
  dictionary: TermDictionary,
  maximumLength: number,
) => ColumnAnswer;

/** How a table is written in one syntax. */
interface TableSyntax {
  start(variables: readonly string[]): string;
  /** @param cells what `term` wrote, empty for what is unbound */
  row(cells: readonly string[], variables: readonly string[]): string;
  term(term: ShownTerm): string;
  readonly betweenRows: string;
  readonly end: string;
}

/** SPARQL 1.1 Query Results JSON Format. */
const JSON_SYNTAX: TableSyntax = {
  start: (variables) => `{"head":{"vars":${JSON.stringify(variables)}},"results":{"bindings":[`,
  row: (cells, variables) => {
    const bound = cells.flatMap((cell, index) => (cell === '' ? [] : [`"${variables[index]}":${cell}`]));
    return `{${bound.join(',')}}`;
  },
  term: (term) => {
    const value = JSON.stringify(term.value);
    if (term.kind === 'iri') return `{"type":"uri","value":${value}}`;
    const language = term.language === undefined ? '' : `,"xml:lang":"${term.language}"`;
    const datatype = term.datatype === undefined ? '' : `,"datatype":${JSON.stringify(term.datatype)}`;
    return `{"type":"literal","value":${value}${language}${datatype}}`;
  },
  betweenRows: ',',
  end: ']}}',
};

/** SPARQL 1.1 Query Results CSV Format: values alone, and nothing for what is unbound. */
const CSV_SYNTAX: TableSyntax = {
  start: (variables) => `${variables.join(',')}\r\n`,
  row: (cells) => `${cells.join(',')}\r\n`,
  term: ({ value }) => (/[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value),
  betweenRows: '',
  end: '',
};

/** By media type; the engine writes the others. */
export const TABLE_WRITERS: Readonly<Record<string, TableWriter>> = {
  'application/sparql-results+json': writerOf(JSON_SYNTAX),
  'text/csv': writerOf(CSV_SYNTAX),
};

function writerOf(syntax: TableSyntax): TableWriter {
  return ({ columns, rows }, dictionary, maximumLength) => {
    const variables = columns.map(({ variable }) => variable);
    const cells = columns.map((column) => cellWriter(column, dictionary, syntax));
    const parts: string[] = [];
    let length = 0;
    for (let row = 0; row < rows; row += 1) {
      const written = syntax.row(
        cells.map((cell) => cell(row)),
        variables,
      );
      length += written.length;
      if (length > maximumLength) return { kind: 'too-large' };
      parts.push(written);
    }
    return {
      kind: 'text',
      text: `${syntax.start(variables)}${parts.join(syntax.betweenRows)}${syntax.end}`,
    };
  };
}

/** Writes the cell of a row; what is written of a term is remembered, since columns repeat themselves. */
function cellWriter(
  { kind, numbers }: ResultColumn,
  dictionary: TermDictionary,
  { term: write }: TableSyntax,
): (row: number) => string {
  if (kind === 'counts')
    return (row) => write({ kind: 'literal', value: String(numbers[row] ?? 0), datatype: XSD_INTEGER });
  const known = new Map<number, string>([[NO_TERM, '']]);
  return (row) => {
    const term = numbers[row] ?? NO_TERM;
    const before = known.get(term);
    if (before !== undefined) return before;
    const written = write(parseTerm(dictionary.text(term)));
    known.set(term, written);
    return written;
  };
}
