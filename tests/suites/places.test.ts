import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { CommuneMatch, NameHints } from '../../src/places/gazetteer.js';
import { loadGazetteer } from '../../src/places/load.js';
import { sameCommuneName } from '../../src/places/same-name.js';

const TABLES = join(import.meta.dirname, '../../../shared/tables');

interface Table {
  readonly file: string;
  readonly name: string;
  readonly hints: (row: Record<string, string>) => NameHints;
  /** Column with the INSEE code, to judge the match by. */
  readonly code?: string;
  /** Least share of rows whose name gives one commune. */
  readonly least: number;
  /** Greatest share of rows whose code and name contradict each other: faults of the table itself. */
  readonly faulty?: number;
}

const tables: readonly Table[] = [
  {
    file: 'vvf_idf_2016.csv',
    name: 'mairie',
    hints: (row) => ({ departement: row['departement'] ?? '', postalCode: row['code_postal'] ?? '' }),
    least: 0.97,
  },
  {
    file: 'vvf_idf_2020.csv',
    name: 'commune',
    hints: (row) => ({ departement: row['departement'] ?? '' }),
    code: 'insee',
    least: 0.97,
  },
  {
    file: 'france_services_2021-04.csv',
    name: 'commune',
    hints: (row) => ({ postalCode: row['code_postal'] ?? '' }),
    code: 'insee',
    least: 0.97,
  },
  {
    file: 'petites_villes_de_demain_2021-01.csv',
    name: 'commune',
    hints: (row) => ({ departement: row['dep'] ?? '' }),
    code: 'insee',
    least: 0.97,
  },
  {
    file: 'jardins_remarquables.csv',
    name: 'commune',
    hints: (row) => ({ departement: row['departement'] ?? '', region: row['region'] ?? '' }),
    code: 'insee',
    least: 0.97,
    // Many codes are those of a neighbouring commune, as if looked up by coordinates.
    faulty: 0.13,
  },
  {
    file: 'action_coeur_de_ville.csv',
    name: 'commune',
    hints: (row) => ({ region: row['region'] ?? '' }),
    code: 'insee',
    least: 0.97,
  },
];

const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(join(TABLES, file), 'utf8'), { columns: true, bom: true });

describe.each(tables)('$file', ({ file, name, hints, code, least }) => {
  it(`matches ${least * 100} % of its rows by name`, async () => {
    const gazetteer = await loadGazetteer();
    const rows = rowsOf(file);
    const unmatched: string[] = [];
    const different: string[] = [];
    for (const row of rows) {
      const written = row[name] ?? '';
      const match = gazetteer.communeByName(written, hints(row));
      if (match.kind !== 'one')
        unmatched.push(`${written} ${JSON.stringify(hints(row))}: ${describeMatch(match)}`);
      else if (code !== undefined && row[code] !== '') {
        const byCode = gazetteer.communeByCode(row[code] ?? '');
        if (byCode.kind !== 'one' || byCode.commune !== match.commune)
          different.push(
            `${written}: ${match.commune.code} by name, ${row[code]} ${describeMatch(byCode)} by code`,
          );
      }
    }
    const share = 1 - unmatched.length / rows.length;
    print(
      [
        `${file}: ${rows.length} rows, ${(share * 100).toFixed(1)} % by name`,
        ...unmatched,
        ...different,
      ].join('\n  '),
    );
    expect(share).toBeGreaterThanOrEqual(least);
  });
});

const coded = tables.filter((table) => table.code !== undefined);

describe.each(coded)('$file', ({ file, name, code, faulty = 0.03 }) => {
  it('has codes and names that agree, but for the faults of the table', async () => {
    const gazetteer = await loadGazetteer();
    const rows = rowsOf(file).filter((row) => row[code ?? ''] !== '');
    const contradictions = rows.filter((row) => {
      const match = gazetteer.communeByCode(row[code ?? ''] ?? '');
      if (match.kind !== 'one') return true;
      const meant = [match.commune, match.former, match.arrondissement];
      return !meant.some((one) => one !== undefined && sameCommuneName(row[name] ?? '', one));
    });
    print(
      [
        `${file}: ${contradictions.length} of ${rows.length} names contradict their code`,
        ...contradictions.map((row) => {
          const match = gazetteer.communeByCode(row[code ?? ''] ?? '');
          return `${row[code ?? '']} ${row[name]}: ${describeMatch(match)}`;
        }),
      ].join('\n  '),
    );
    expect(contradictions.length / rows.length).toBeLessThan(faulty);
  });
});

function describeMatch(match: CommuneMatch): string {
  if (match.kind === 'one') return match.commune.name;
  return `${match.kind} (${match.candidates.map((one) => `${one.name} ${one.departement}`).join(', ')})`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
