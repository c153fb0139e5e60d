import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../src/config/load.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { packageRoot } from '../../src/core/package-root.js';
import { readSources } from '../../src/sources/read.js';
import type { TableRowRecord } from '../../src/sources/records.js';
import { loadRegistry } from '../../src/sources/registry.js';

const tables = join(packageRoot, '../shared/tables');

/** The mapping of each table, as a publisher would write it: at most a dozen lines. */
const CASES = [
  { file: 'vvf_idf_2020.csv', rows: 291, mapping: ['label: villes-et-villages-fleuris'] },
  { file: 'vvf_idf_2016.csv', rows: 322, mapping: ['label: villes-et-villages-fleuris'] },
  { file: 'jardins_remarquables.csv', rows: 469, mapping: ['label: jardin-remarquable', 'recipient: place'] },
  { file: 'petites_villes_de_demain_2021-01.csv', rows: 1607, mapping: ['label: petites-villes-de-demain'] },
  { file: 'france_services_2021-04.csv', rows: 908, mapping: ['label: france-services', 'recipient: place'] },
  { file: 'action_coeur_de_ville.csv', rows: 244, mapping: ['label: action-coeur-de-ville'] },
];

async function readTable(folder: string, file: string, mapping: readonly string[]) {
  await writeFile(
    join(folder, 'palmares.yaml'),
    [
      'title: T',
      'base: https://data.example.org/',
      'publisher: {name: P}',
      'tables:',
      `  - file: tables/${file}`,
    ]
      .concat(mapping.map((line) => `    ${line}`))
      .join('\n'),
  );
  const diagnostics: Diagnostic[] = [];
  const site = await loadSite(folder, (diagnostic) => diagnostics.push(diagnostic));
  const registry = await loadRegistry(site, (diagnostic) => diagnostics.push(diagnostic));
  const records: TableRowRecord[] = [];
  let rows: number | undefined;
  for await (const event of readSources(site, registry)) {
    if (event.kind === 'record' && event.record.kind === 'row') records.push(event.record);
    if (event.kind === 'diagnostic') diagnostics.push(event.diagnostic);
    if (event.kind === 'file' && event.file.path === `tables/${file}`) rows = event.rows;
  }
  return {
    records,
    rows,
    diagnostics: diagnostics.filter(({ location }) => location.file === `tables/${file}`),
  };
}

describe('real award tables', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'palmares-tables-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it.each(CASES)('$file: every row is read with a short mapping', async ({ file, rows, mapping }) => {
    await cp(join(tables, file), join(folder, 'tables', file), { recursive: true });
    const read = await readTable(folder, file, mapping);
    expect({ rows: read.rows, records: read.records.length, diagnostics: read.diagnostics }).toEqual({
      rows,
      records: rows,
      diagnostics: [],
    });
    await rm(join(folder, 'tables'), { recursive: true });
  });

  it('commune_centroids.csv: a table without year or level is read whole', async () => {
    await cp(join(tables, 'commune_centroids.csv'), join(folder, 'tables/commune_centroids.csv'));
    const read = await readTable(folder, 'commune_centroids.csv', ['label: villes-internet']);
    expect({ rows: read.rows, records: read.records.length }).toEqual({ rows: 34_548, records: 34_548 });
    await rm(join(folder, 'tables'), { recursive: true });
  });
});
