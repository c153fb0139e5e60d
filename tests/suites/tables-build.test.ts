import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/core/package-root.js';
import { ContentFolder, type Published } from '../build/content-folder.js';
import type { PublishedGraph } from '../build/published-graph.js';

/** Rows as the tables' own README counts them, and what a publisher writes for each: a line. */
const TABLES = [
  { file: 'vvf_idf_2020.csv', rows: 291, settings: 'label: villes-et-villages-fleuris' },
  { file: 'vvf_idf_2016.csv', rows: 322, settings: 'label: villes-et-villages-fleuris' },
  { file: 'jardins_remarquables.csv', rows: 469, settings: 'label: jardin-remarquable, recipient: place' },
  { file: 'petites_villes_de_demain_2021-01.csv', rows: 1607, settings: 'label: petites-villes-de-demain' },
  { file: 'france_services_2021-04.csv', rows: 908, settings: 'label: france-services, recipient: place' },
  { file: 'action_coeur_de_ville.csv', rows: 244, settings: 'label: action-coeur-de-ville' },
];
/** Of a hundred rows, so many are published: what is not has a reason, and they are few. */
const PUBLISHED_SHARE = 0.98;

let outcome: Published;
let graph: PublishedGraph;
beforeAll(async () => {
  const folder = await ContentFolder.create({
    'palmares.yaml': [
      'tables:',
      ...TABLES.map(({ file, settings }) => `  - { file: tables/${file}, ${settings} }`),
    ].join('\n'),
  });
  await mkdir(join(folder.content, 'tables'));
  for (const { file } of TABLES)
    await cp(join(packageRoot, '../shared/tables', file), join(folder.content, 'tables', file));
  outcome = await folder.publish();
  graph = await folder.graph();
  for (const { file, rowsRead, rowsPublished, rowsReported } of outcome.check.tables)
    process.stdout.write(
      `${file}: ${rowsRead} read = ${rowsPublished} published + ${rowsReported} reported\n`,
    );
});

describe.each(TABLES)('$file', ({ file, rows }) => {
  const table = () => {
    const found = outcome.check.tables.find((each) => each.file === `tables/${file}`);
    if (found === undefined) throw new Error(file);
    return found;
  };

  it('has every row read, and each published or reported', () => {
    const { rowsRead, rowsPublished, rowsReported } = table();
    expect(rowsRead).toBe(rows);
    expect(rowsPublished + rowsReported).toBe(rows);
    expect(rowsPublished / rows).toBeGreaterThan(PUBLISHED_SHARE);
  });

  it('has one message with line and advice for each row that is not published', () => {
    const problems = outcome.check.diagnostics.filter(
      ({ code, location }) => code.startsWith('row/') && location.file === `tables/${file}`,
    );
    expect(problems).toHaveLength(table().rowsReported);
    for (const { location, advice } of problems) {
      expect(location.line).toBeGreaterThan(1);
      expect(advice).toBeDefined();
    }
  });
});

it('the gate holds nothing back', () => {
  expect(outcome.check.report.heldBack).toEqual([]);
});

it('no link leads nowhere', () => {
  expect(graph.dangling()).toEqual([]);
});

it('each published row makes an award, but for those that repeat another, which is told', () => {
  const published = outcome.check.tables.reduce((sum, { rowsPublished }) => sum + rowsPublished, 0);
  const repeated = outcome.check.diagnostics.filter(({ code }) => code === 'table/repeated-row');
  expect(graph.ofType(':Award')).toHaveLength(published - repeated.length);
});
