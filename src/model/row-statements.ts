import type { Diagnostic } from '../core/diagnostic.js';
import { httpIri } from '../core/schema-parts.js';
import type { Cell, ProgrammeRecord, TableRowRecord } from '../sources/records.js';
import { levelOf, mentionOf } from './distinctions.js';
import { awardPath, type EditionYear, editionPath } from './document-path.js';
import type { Resolver } from './resolve.js';
import { readDate, readLevel, readStatus, readYear } from './row-cells.js';
import { RowProblem, rowProblems } from './row-problems.js';
import { rowRecipient } from './row-recipient.js';
import { rowWarnings, type Warn } from './row-warnings.js';
import type { AwardStatement, Origin, Statement } from './statement.js';

export type RowOutcome =
  /** `warnings` do not keep the row from being published. */
  | {
      readonly kind: 'stated';
      readonly statements: readonly Statement[];
      readonly warnings: readonly Diagnostic[];
    }
  | { readonly kind: 'reported'; readonly diagnostic: Diagnostic };

/** What one row of an award table says: an award, its edition and its recipient; or why it is not published. */
export function rowStatements(row: TableRowRecord, resolver: Resolver): RowOutcome {
  try {
    const warnings: Diagnostic[] = [];
    const statements = stateRow(row, resolver, (warning) => warnings.push(warning));
    return { kind: 'stated', statements: [...resolver.takeStatements(), ...statements], warnings };
  } catch (problem) {
    if (!(problem instanceof RowProblem)) throw problem;
    // What the row named is stated all the same where the gazetteer knows it, but nothing links to it.
    return { kind: 'reported', diagnostic: problem.diagnostic };
  }
}

function stateRow(row: TableRowRecord, resolver: Resolver, warn: Warn): Statement[] {
  const { cells, table } = row;
  const record = resolver.registry.programme(table.programme);
  const programme = resolver.programme(table.programme);
  if (record === undefined || programme === undefined)
    throw rowProblems.unknownProgramme(row, table.programme);
  const origin = originOf(row, warn);
  const date = readDate(row, cells.date) ?? table.date;
  const stated = readYear(row, cells.year) ?? table.year;
  const year: EditionYear = stated ?? (date === undefined ? 'undated' : Number(date.slice(0, 4)));
  const number = editionNumber(row, cells.edition);
  const award = awardOf(row, record, resolver);
  // Last, so that a row that is not published states no recipient.
  const { recipient, key } = rowRecipient(row, resolver, origin, warn);
  return [
    {
      kind: 'edition',
      path: editionPath(table.programme, year),
      origin,
      programme: programme.summary,
      year,
      people: [],
      supporters: [],
      partners: [],
      counts: [],
      ...(number === undefined ? {} : { number }),
      ...(stated === undefined && year !== 'undated' ? { yearInferredFrom: 'fromAwardDate' } : {}),
    },
    {
      kind: 'award',
      path: awardPath(table.programme, year, key, award.mention?.slug),
      origin,
      programme: programme.summary,
      year,
      recipient,
      previous: false,
      rewards: [],
      ...award,
      ...(date === undefined ? {} : { date }),
      ...(cells.identifier === undefined ? {} : { identifierInSource: cells.identifier.value }),
    },
  ];
}

/** What was awarded: the parts of a row that name neither round nor recipient. */
function awardOf(
  row: TableRowRecord,
  record: ProgrammeRecord,
  { language }: Resolver,
): Pick<AwardStatement, 'status' | 'level' | 'mention'> {
  const { cells, table } = row;
  const level = levelIn(row, record, language);
  const words = cells.mention && { text: cells.mention.value, language: table.language };
  const mention = mentionOf(record, words, language);
  return {
    status: readStatus(row, cells.status) ?? readStatus(row, table.status) ?? 'awarded',
    ...(level === undefined ? {} : { level }),
    ...(mention === undefined ? {} : { mention }),
  };
}

function originOf(row: TableRowRecord, warn: Warn): Origin {
  const { file, line } = row;
  const published = addressOf(row, warn);
  return {
    location: { file: file.path, line },
    authority: 'stated',
    confidence: 1,
    evidence: [],
    source: {
      kind: 'entry',
      path: file.path,
      row: line,
      ...(published === undefined ? {} : { published }),
    },
  };
}

/** Where the row was published: its own address, else the table's. */
function addressOf(row: TableRowRecord, warn: Warn): string | undefined {
  const { cells, table } = row;
  if (cells.url === undefined) return table.source;
  const parsed = httpIri.safeParse(cells.url.value);
  // The address as WHATWG's URL writes it: no spaces or other signs that no IRI can hold.
  if (parsed.success) return new URL(parsed.data).href;
  warn(rowWarnings.address(row, cells.url));
  return table.source;
}

function levelIn(row: TableRowRecord, record: ProgrammeRecord, language: string): AwardStatement['level'] {
  const cell = row.cells.level;
  if (cell === undefined) return undefined;
  const ranks = (record.definition.levels?.values ?? []).map(({ rank }) => rank);
  const rank = readLevel(cell.value, record.definition);
  const level = rank === undefined ? undefined : levelOf(record, rank, language);
  if (level === undefined) throw rowProblems.level(row, cell, ranks);
  return level;
}

function editionNumber(row: TableRowRecord, cell: Cell | undefined): number | undefined {
  if (cell === undefined) return undefined;
  const match = /^(\d{1,3})\s*(?:e|ème|er|ère|th|st|nd|rd)?$/u.exec(cell.value);
  if (match === null) throw rowProblems.edition(row, cell);
  return Number(match[1]);
}
