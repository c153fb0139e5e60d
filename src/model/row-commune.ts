import type { Commune, CommuneMatch, Gazetteer, NameHints } from '../places/gazetteer.js';
import { sameCommuneName } from '../places/same-name.js';
import type { Cell, TableRowRecord } from '../sources/records.js';
import { rowProblems } from './row-problems.js';
import { rowWarnings, type Warn } from './row-warnings.js';

type OneCommune = Extract<CommuneMatch, { kind: 'one' }>;

/**
 * The commune a row names by code, by name, or both. Never a guess: what matches none or several is a problem, with the
 * candidates. Where code and name contradict each other, the name wins if it names one commune of the code's own
 * département (lists made from coordinates hold codes of neighbours), and a name that is none is taken for a misspelling
 * of the code's own where it is nearest to it; else the row is not published.
 *
 * @throws RowProblem
 */
export function resolveCommune(
  row: TableRowRecord,
  gazetteer: Gazetteer,
  warn: Warn,
): { readonly commune: Commune; readonly former?: Commune } {
  const { insee } = row.cells;
  const name = nameIn(row);
  if (insee === undefined && name === undefined) throw rowProblems.nameless(row);
  if (insee === undefined) return found(row, byName(row, name?.value ?? '', gazetteer), warn);
  const code = writtenCode(insee.value);
  const match = gazetteer.communeByCode(code);
  if (match.kind !== 'one') throw rowProblems.code(row, insee);
  if (name === undefined || namesIt(name.value, match)) return match;
  const named = byName(row, name.value, gazetteer, match.commune.departement);
  if (named.kind === 'none' && named.candidates[0]?.code === match.commune.code) {
    warn(rowWarnings.misspelt(row, name, match.commune));
    return match;
  }
  if (named.kind !== 'one' || named.commune.departement !== match.commune.departement)
    throw rowProblems.contradiction(row, insee, name, match.commune);
  if (named.commune.code !== match.commune.code)
    warn(rowWarnings.contradiction(row, insee, name, named.commune));
  return named;
}

/** Where communes are honoured, the recipient's name is the commune's. */
function nameIn({ cells, table }: TableRowRecord): Cell | undefined {
  return cells.commune ?? (table.recipientType === 'commune' ? cells.recipient : undefined);
}

/** As spreadsheets leave codes: without the leading zero, with spaces, or as a number with decimals. */
function writtenCode(value: string): string {
  return value
    .replace(/\s|[.,]0$/g, '')
    .toUpperCase()
    .padStart(5, '0');
}

function namesIt(name: string, { commune, former, arrondissement }: OneCommune): boolean {
  return [commune, former, arrondissement].some((each) => each !== undefined && sameCommuneName(name, each));
}

function byName(row: TableRowRecord, name: string, gazetteer: Gazetteer, departement?: string): CommuneMatch {
  const { cells } = row;
  const hints: NameHints = {
    ...(cells.postalCode === undefined ? {} : { postalCode: cells.postalCode.value }),
    ...(cells.region === undefined ? {} : { region: cells.region.value }),
    ...(cells.departement === undefined ? {} : { departement: cells.departement.value }),
    ...(departement === undefined ? {} : { departement }),
  };
  return gazetteer.communeByName(name, hints);
}

function found(row: TableRowRecord, match: CommuneMatch, warn: Warn): OneCommune {
  const name = nameIn(row);
  if (name === undefined) throw rowProblems.nameless(row);
  if (match.kind !== 'one') throw rowProblems.commune(row, name, match);
  if (match.partial === true) warn(rowWarnings.partialName(row, name, match.commune));
  return match;
}
