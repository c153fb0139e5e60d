import type { Diagnostic } from '../core/diagnostic.js';
import { slugify } from '../core/slug.js';
import type { Commune } from '../places/gazetteer.js';
import type { Cell, ProgrammeRecord, TableRowRecord } from '../sources/records.js';
import { communeRecipient } from './commune-recipient.js';
import { levelOf, mentionOf } from './distinctions.js';
import { awardPath, type EditionYear, editionPath, recipientKey } from './document-path.js';
import type { Resolver } from './resolve.js';
import { readCoordinates, readDate, readLevel, readStatus, readYear } from './row-cells.js';
import { resolveCommune } from './row-commune.js';
import { RowProblem, rowProblems } from './row-problems.js';
import type { AwardStatement, AwardStatusName, NodeReference, Origin, Statement, Text } from './statement.js';

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

type Warn = (warning: Diagnostic) => void;

function stateRow(row: TableRowRecord, resolver: Resolver, warn: Warn): Statement[] {
  const { cells, table } = row;
  const record = resolver.registry.programme(table.programme);
  const programme = resolver.programme(table.programme);
  if (record === undefined || programme === undefined)
    throw rowProblems.unknownProgramme(row, table.programme);
  const origin = originOf(row);
  const date = readDate(row, cells.date) ?? table.date;
  const stated = readYear(row, cells.year) ?? table.year;
  const year: EditionYear = stated ?? (date === undefined ? 'undated' : Number(date.slice(0, 4)));
  const level = levelIn(row, record, resolver);
  const recipient = recipientOf(row, resolver, origin, warn);
  const number = editionNumber(row, cells.edition);
  const path = awardPath(table.programme, year, recipientKey(recipient.node.path, recipient.node.fragment));
  const status: AwardStatusName = readStatus(row, cells.status) ?? readStatus(row, table.status) ?? 'awarded';
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
      path,
      origin,
      programme: programme.summary,
      year,
      recipient,
      status,
      previous: false,
      rewards: [],
      ...(level === undefined ? {} : { level }),
      ...(date === undefined ? {} : { date }),
      ...(cells.identifier === undefined ? {} : { identifierInSource: cells.identifier.value }),
    },
  ];
}

function originOf(row: TableRowRecord): Origin {
  const { file, line, table } = row;
  return {
    location: { file: file.path, line },
    authority: 'stated',
    confidence: 1,
    evidence: [],
    source: {
      kind: 'entry',
      path: file.path,
      row: line,
      ...(table.source === undefined ? {} : { published: table.source }),
    },
  };
}

function levelIn(
  row: TableRowRecord,
  record: ProgrammeRecord,
  { language }: Resolver,
): AwardStatement['level'] {
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

function recipientOf(
  row: TableRowRecord,
  resolver: Resolver,
  origin: Origin,
  warn: Warn,
): AwardStatement['recipient'] {
  const { cells, table } = row;
  const text = (value: string): Text => ({ text: value, language: table.language });
  switch (table.recipientType) {
    case 'commune': {
      const { commune, former } = resolveCommune(row, resolver.gazetteer, warn);
      resolver.municipality(commune);
      const node = resolver.commune(commune, former);
      return { node, name: { text: commune.name, language: 'fr' }, departement: commune.departement };
    }
    case 'epci': {
      const name = cells.epci ?? cells.recipient;
      const siren = cells.siren?.value.replace(/\s/g, '');
      const known = siren === undefined ? soleEpci(row, name, resolver) : siren;
      if (!/^\d{9}$/.test(known)) throw rowProblems.siren(row, cells.siren);
      const epci = resolver.gazetteer.epciBySiren(known);
      if (epci === undefined && name === undefined) throw rowProblems.nameless(row);
      const words = text(epci?.name ?? name?.value ?? known);
      return { node: resolver.intercommunality(known, words, origin), name: words };
    }
    case 'place': {
      const name = cells.recipient;
      if (name === undefined || slugify(name.value) === '') throw rowProblems.nameless(row);
      const { commune } = resolveCommune(row, resolver.gazetteer, warn);
      return {
        node: siteOf(row, text(name.value), commune, resolver, origin),
        name: text(name.value),
        departement: commune.departement,
      };
    }
    case 'association': {
      const name = cells.recipient;
      const node = name === undefined ? undefined : resolver.organization(name.value, origin, table.language);
      if (node === undefined || name === undefined) throw rowProblems.nameless(row);
      return { node, name: text(name.value) };
    }
  }
}

function soleEpci(row: TableRowRecord, name: Cell | undefined, { gazetteer }: Resolver): string {
  if (name === undefined) throw rowProblems.nameless(row);
  const found = gazetteer.epciByName(name.value);
  const [only] = found;
  if (found.length !== 1 || only === undefined)
    throw rowProblems.epci(
      row,
      name,
      found.map((epci) => `${epci.name} (${epci.siren})`),
    );
  return only.siren;
}

function siteOf(
  row: TableRowRecord,
  name: Text,
  commune: Commune,
  resolver: Resolver,
  origin: Origin,
): NodeReference {
  const coordinates = readCoordinates(row);
  const types =
    row.cells.types?.value
      .split('|')
      .map((type) => type.trim())
      .filter((type) => type !== '') ?? [];
  return resolver.site(name, commune, origin, {
    ...(coordinates === undefined ? {} : { coordinates }),
    additionalTypes: types.map((type) => ({ text: type, language: row.table.language })),
  });
}
