import { join } from 'node:path';
import type { Commune, Epci } from '../places/gazetteer.js';
import { CsvFile } from './csv-file.js';
import { FIRST_YEAR, type FictionalProgramme, YEARS } from './fictional-programmes.js';
import { type Outcome, outcomeOf } from './outcomes.js';
import { Random } from './random.js';
import { scatter } from './scatter.js';
import type { World } from './world.js';

/** Keeps each file well under the default limit of a site. */
const ROWS_IN_A_FILE = 100_000;

const ORCHARDS = [
  'de la Source',
  'du Vieux Four',
  'des Deux Ponts',
  'de la Halle',
  'des Écoliers',
  'du Lavoir',
] as const;

export interface TableFile {
  /** Relative to the content folder. */
  readonly file: string;
  readonly programme: FictionalProgramme;
  readonly rows: number;
}

/**
 * Writes the awards of one programme, spread over the years and, within a year, over recipients of which none comes
 * twice until all have come. As with real lists, each programme has columns and a delimiter of its own.
 */
export async function writeAwardTables(
  folder: string,
  seed: number,
  programme: FictionalProgramme,
  awards: number,
  world: World,
): Promise<readonly TableFile[]> {
  const rowOf = rowWriter(seed, programme, world);
  const files: TableFile[] = [];
  for (let first = 0; first < awards; first += ROWS_IN_A_FILE) {
    const rows = Math.min(ROWS_IN_A_FILE, awards - first);
    const part = awards > ROWS_IN_A_FILE ? `-${files.length + 1}` : '';
    const file = `tables/${programme.slug}${part}.csv`;
    const table = new CsvFile(join(folder, file), programme.recipient === 'commune' ? ';' : ',');
    await table.write(headersOf(programme));
    for (let index = first; index < first + rows; index++) await table.write(rowOf(index));
    await table.close();
    files.push({ file, programme, rows });
  }
  return files;
}

/** Column role → header, for the headers that no reader could recognise. */
export function columnsOf(programme: FictionalProgramme): Readonly<Record<string, string>> {
  return {
    ...(programme.levels === undefined ? {} : { level: programme.levels.many }),
    ...(programme.kind === 'prize' ? { commune: 'mairie' } : { status: 'statut' }),
    ...(programme.recipient === 'place' ? { recipient: 'nom' } : {}),
  };
}

function headersOf(programme: FictionalProgramme): readonly string[] {
  const level = programme.levels === undefined ? [] : [programme.levels.many];
  if (programme.recipient === 'epci') return ['siren', 'epci', ...level, 'annee', 'statut'];
  if (programme.recipient === 'place') return ['nom', 'insee', 'commune', 'annee', 'statut'];
  if (programme.kind === 'prize') return ['mairie', 'departement', 'code_postal', 'annee'];
  return ['insee', 'commune', 'departement', ...level, 'annee', 'statut'];
}

function rowWriter(
  seed: number,
  programme: FictionalProgramme,
  world: World,
): (index: number) => readonly string[] {
  const recipients: readonly [Commune | Epci, ...(Commune | Epci)[]] =
    programme.recipient === 'epci' ? world.epcis : world.communes;
  const orders = Array.from({ length: YEARS }, (_, year) =>
    scatter(recipients.length, new Random(seed, 'recipients', programme.slug, year)),
  );
  return (index) => {
    const order = orders[index % YEARS];
    const recipient = recipients[order?.(Math.floor(index / YEARS)) ?? 0] ?? recipients[0];
    const year = FIRST_YEAR + (index % YEARS);
    if ('members' in recipient)
      return epciRow(recipient, year, outcomeOf(seed, programme, recipient.siren, year));
    const outcome = outcomeOf(seed, programme, recipient.code, year);
    return communeRow(programme, recipient, year, outcome, world, new Random(seed, programme.slug, index));
  };
}

function epciRow(epci: Epci, year: number, { status, level }: Outcome): readonly string[] {
  return [epci.siren, epci.name, String(level ?? ''), String(year), status];
}

function communeRow(
  programme: FictionalProgramme,
  commune: Commune,
  year: number,
  { status, level }: Outcome,
  world: World,
  random: Random,
): readonly string[] {
  if (programme.recipient === 'place')
    return [`Verger ${random.pick(ORCHARDS)}`, commune.code, commune.name, String(year), status];
  const departement = world.departementName(commune.departement);
  if (programme.kind === 'prize')
    return [inCapitals(commune.name), departement, commune.postalCodes[0] ?? '', String(year)];
  const shared = [commune.code, commune.name, departement];
  return [...shared, ...(level === undefined ? [] : [String(level)]), String(year), status];
}

/** As town halls stand in post office lists: no accents, no hyphens. */
function inCapitals(name: string): string {
  return `MAIRIE DE ${name}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .replaceAll('-', ' ')
    .toUpperCase();
}
