import { slugify } from '../core/slug.js';
import type { Commune } from '../places/gazetteer.js';
import type { Cell, TableRowRecord } from '../sources/records.js';
import { communeRecipient } from './commune-recipient.js';
import { recipientKey } from './document-path.js';
import type { Resolver } from './resolve.js';
import { readCoordinates } from './row-cells.js';
import { resolveCommune } from './row-commune.js';
import { rowProblems } from './row-problems.js';
import type { Warn } from './row-warnings.js';
import type { AwardStatement, NodeReference, Origin, Text } from './statement.js';

type Recipient = AwardStatement['recipient'];

export interface RowRecipient {
  readonly recipient: Recipient;
  /** Last part of the award's path. */
  readonly key: string;
}

/**
 * Who or what a row honours.
 *
 * @throws RowProblem when that cannot be told
 */
export function rowRecipient(
  row: TableRowRecord,
  resolver: Resolver,
  origin: Origin,
  warn: Warn,
): RowRecipient {
  if (row.table.recipientType === 'commune') return communeOf(row, resolver, origin, warn);
  const recipient = {
    epci: epciOf,
    place: placeOf,
    association: associationOf,
  }[row.table.recipientType](row, resolver, origin, warn);
  return { recipient, key: recipientKey(recipient.node) };
}

const textIn = ({ table }: TableRowRecord, text: string): Text => ({ text, language: table.language });

function communeOf(row: TableRowRecord, resolver: Resolver, origin: Origin, warn: Warn): RowRecipient {
  const { commune, former } = resolveCommune(row, resolver.gazetteer, warn);
  const coordinates = readCoordinates(row, warn);
  resolver.municipality(commune);
  const { former: honoured, ...recipient } = communeRecipient(commune, former, resolver);
  // Those of a former commune's town hall are not the present one's.
  if (coordinates !== undefined && honoured === undefined)
    resolver.locateCommune(commune, coordinates, origin);
  return { recipient, key: recipientKey(recipient.node, honoured) };
}

function epciOf(row: TableRowRecord, resolver: Resolver, origin: Origin): Recipient {
  const { cells } = row;
  const name = cells.epci ?? cells.recipient;
  const siren = cells.siren?.value.replace(/\s/g, '');
  const known = siren === undefined ? soleEpci(row, name, resolver) : siren;
  if (!/^\d{9}$/.test(known)) throw rowProblems.siren(row, cells.siren);
  const epci = resolver.gazetteer.epciBySiren(known);
  if (epci === undefined && name === undefined) throw rowProblems.nameless(row);
  const words = epci === undefined ? textIn(row, name?.value ?? known) : { text: epci.name, language: 'fr' };
  return { node: resolver.intercommunality(known, words, origin), name: words };
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

function placeOf(row: TableRowRecord, resolver: Resolver, origin: Origin, warn: Warn): Recipient {
  const name = row.cells.recipient;
  if (name === undefined || slugify(name.value) === '') throw rowProblems.nameless(row);
  const { commune } = resolveCommune(row, resolver.gazetteer, warn);
  const text = textIn(row, name.value);
  return {
    node: siteOf(row, text, commune, resolver, origin, warn),
    name: text,
    departement: commune.departement,
  };
}

function siteOf(
  row: TableRowRecord,
  name: Text,
  commune: Commune,
  resolver: Resolver,
  origin: Origin,
  warn: Warn,
): NodeReference {
  const coordinates = readCoordinates(row, warn);
  const types =
    row.cells.types?.value
      .split('|')
      .map((type) => type.trim())
      .filter((type) => type !== '') ?? [];
  return resolver.site(name, commune, origin, {
    ...(coordinates === undefined ? {} : { coordinates }),
    additionalTypes: types.map((type) => textIn(row, type)),
  });
}

function associationOf(row: TableRowRecord, resolver: Resolver, origin: Origin): Recipient {
  const name = row.cells.recipient;
  const node = name === undefined ? undefined : resolver.organization(name.value, origin, row.table.language);
  if (node === undefined || name === undefined) throw rowProblems.nameless(row);
  return { node, name: textIn(row, name.value) };
}
