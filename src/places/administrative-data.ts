import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Commune, Departement, Epci, Region } from './gazetteer.js';

/** An arrondissement municipal of Paris, Lyon or Marseille, or a commune, as `@etalab/decoupage-administratif` has it. */
const communeRow = z.object({
  code: z.string(),
  nom: z.string(),
  departement: z.string(),
  region: z.string(),
  type: z.enum(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  siren: z.string().optional(),
  codesPostaux: z.array(z.string()).optional(),
  population: z.number().optional(),
  anciensCodes: z.array(z.string()).optional(),
  chefLieu: z.string().optional(),
  commune: z.string().optional(),
});
const areaRow = z.object({ code: z.string(), nom: z.string(), region: z.string().optional() });
const groupingRow = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.string(),
  membres: z.array(z.object({ code: z.string() })),
});

export interface CommuneTables {
  readonly present: readonly Commune[];
  /** Delegated and associated communes; one that has its present commune's name and code is left out. */
  readonly former: readonly Commune[];
  readonly arrondissements: readonly Commune[];
  /** Code that is no longer used → code of the present commune, where no commune of `former` has it. */
  readonly formerCodes: ReadonlyMap<string, string>;
}

/** Reads the communes; about 35,000 present and 2,500 former ones. */
export async function readCommunes(): Promise<CommuneTables> {
  const rows = z.array(communeRow).parse(JSON.parse(await readFile(dataFile('communes'), 'utf8')));
  const present = rows.filter((row) => row.type === 'commune-actuelle').map(toCommune);
  const names = new Map(present.map((commune) => [commune.code, commune.name]));
  const arrondissements = rows.filter((row) => row.type === 'arrondissement-municipal').map(toCommune);
  const former = rows
    .filter((row) => row.type === 'commune-deleguee' || row.type === 'commune-associee')
    .filter((row) => names.get(row.code) !== row.nom)
    .map(toCommune);
  const known = new Set([...names.keys(), ...former.map((commune) => commune.code)]);
  const formerCodes = new Map<string, string>();
  for (const row of rows) {
    for (const old of row.anciensCodes ?? []) if (!known.has(old)) formerCodes.set(old, row.code);
  }
  return { present, former, arrondissements, formerCodes };
}

export async function readDepartements(): Promise<readonly Departement[]> {
  const rows = z.array(areaRow).parse(JSON.parse(await readFile(dataFile('departements'), 'utf8')));
  return rows.map((row) => ({ code: row.code, name: row.nom, region: row.region ?? row.code }));
}

export async function readRegions(): Promise<readonly Region[]> {
  const rows = z.array(areaRow).parse(JSON.parse(await readFile(dataFile('regions'), 'utf8')));
  return rows.map((row) => ({ code: row.code, name: row.nom }));
}

/**
 * Reads the intercommunalities, those of greater Paris without tax powers (EPT) among them. Synchronous, since it is
 * done at the first question about one: 4 MB that most sites never need.
 */
export function readEpcis(): readonly Epci[] {
  return ['epci', 'ept'].flatMap((file) =>
    z
      .array(groupingRow)
      .parse(JSON.parse(readFileSync(dataFile(file), 'utf8')))
      .map((row) => ({
        siren: row.code,
        name: row.nom,
        type: row.type,
        members: row.membres.map((member) => member.code),
      })),
  );
}

function toCommune(row: z.infer<typeof communeRow>): Commune {
  const present = row.chefLieu ?? row.commune;
  return {
    code: row.code,
    name: row.nom,
    departement: row.departement,
    region: row.region,
    postalCodes: row.codesPostaux ?? [],
    ...(row.population === undefined ? {} : { population: row.population }),
    ...(row.siren === undefined ? {} : { siren: row.siren }),
    ...(present === undefined ? {} : { present }),
  };
}

function dataFile(name: string): string {
  return createRequire(import.meta.url).resolve(`@etalab/decoupage-administratif/data/${name}.json`);
}
