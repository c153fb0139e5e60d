import type { ComponentChildren } from 'preact';
import type { DocumentSummary } from '../rdf/document.js';
import { formatDate, formatLevel } from './format.js';
import { linkTo, type PageContext } from './page-context.js';
import { termLabel } from './term-labels.js';

export type AwardColumn = 'recipient' | 'programme' | 'year' | 'level' | 'status' | 'date';

export interface AwardRow {
  readonly path: string;
  readonly summary: DocumentSummary;
}

/** Awards as rows: the first column links to the award, what it is about stands in the others. */
export function AwardTable({
  context,
  caption,
  rows,
  columns,
  programmeNames = new Map(),
  isCaptionShown = true,
}: {
  readonly context: PageContext;
  readonly caption: string;
  readonly rows: readonly AwardRow[];
  readonly columns: readonly AwardColumn[];
  readonly programmeNames?: ReadonlyMap<string, string>;
  /** False where a heading just above says the same to those who see it. */
  readonly isCaptionShown?: boolean;
}) {
  const { messages } = context;
  return (
    <div class="table-scroll">
      <table>
        <caption class={isCaptionShown ? undefined : 'visually-hidden'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {messages[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.path}>
              {columns.map((column, index) => {
                const content = CELLS[column](row, context, programmeNames);
                return index === 0 ? (
                  <th key={column} scope="row">
                    <a href={linkTo(context, row.path)}>{content}</a>
                  </th>
                ) : (
                  <td key={column}>{content}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Cell = (
  row: AwardRow,
  context: PageContext,
  programmeNames: ReadonlyMap<string, string>,
) => ComponentChildren;

const CELLS: Readonly<Record<AwardColumn, Cell>> = {
  recipient: ({ summary: { recipient, title } }) =>
    recipient === undefined
      ? title
      : `${recipient.name}${recipient.departement === undefined ? '' : ` (${recipient.departement})`}`,
  programme: ({ summary: { programme } }, _context, names) =>
    programme === undefined ? '' : (names.get(programme) ?? programme.slice(programme.lastIndexOf('/') + 1)),
  year: ({ summary: { year } }, { messages }) => (year === undefined ? messages.undated : String(year)),
  level: ({ summary }, context) => formatLevel(summary, context) ?? '',
  status: ({ summary: { status } }, { language }) =>
    status === undefined ? '' : termLabel(status, language),
  date: ({ summary: { date, year } }, { language }) =>
    date === undefined ? (
      year === undefined ? (
        ''
      ) : (
        String(year)
      )
    ) : (
      <time datetime={date}>{formatDate(date, language)}</time>
    ),
};
