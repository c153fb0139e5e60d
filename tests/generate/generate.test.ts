import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { siteConfiguration } from '../../src/config/site.js';
import { UsageError } from '../../src/core/errors.js';
import { sha256 } from '../../src/core/hash.js';
import { type GenerateSummary, generateContent } from '../../src/generate/generate.js';
import { loadGazetteer } from '../../src/places/load.js';
import { organizationDefinition, programmeDefinition } from '../../src/sources/definitions.js';

const AWARDS = 1237;
const ARTICLES = 60;
let root: string;
let summary: GenerateSummary;

const generate = (name: string, seed = 7) =>
  generateContent({ awards: AWARDS, articles: ARTICLES, seed, folder: join(root, name) });

/** Path → hash of each file of a folder. */
async function hashes(name: string): Promise<Record<string, string>> {
  const entries = await readdir(join(root, name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files
    .sort()
    .map(async (file) => [file.slice(join(root, name).length), sha256(await readFile(file))] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

const read = (...path: string[]) => readFile(join(root, 'content', ...path), 'utf8');

type Row = Record<string, string>;
async function rows(file: string): Promise<Row[]> {
  return parseCsv(await read(file), { columns: true, delimiter: [',', ';'] });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'palmares-generate-'));
  summary = await generate('content');
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('generated content', () => {
  it('is the same to the byte for the same seed', async () => {
    await generate('again');
    expect(await hashes('again')).toEqual(await hashes('content'));
  });

  it('is another for another seed', async () => {
    await generate('other', 8);
    const [one, other] = await Promise.all([hashes('content'), hashes('other')]);
    const same = Object.keys(one).filter((file) => one[file] === other[file]);
    expect(same).toEqual(['/organizations.yaml', '/palmares.yaml']);
  });

  it('has exactly as many rows and articles as asked for', async () => {
    const counts = await Promise.all(summary.tables.map(async ({ file }) => (await rows(file)).length));
    expect(counts.reduce((a, b) => a + b, 0)).toBe(AWARDS);
    expect(summary).toMatchObject({ awards: AWARDS, articles: ARTICLES });
    expect(await readdir(join(root, 'content/articles'))).toHaveLength(ARTICLES);
  });

  it.each([0, 1, 2, 41])('has exactly %i rows when so few are asked for', async (awards) => {
    const few = await generateContent({ awards, articles: 0, seed: 1, folder: join(root, `few-${awards}`) });
    expect(few.tables.reduce((sum, { rows: count }) => sum + count, 0)).toBe(awards);
  });

  it('gives a recipient a label once a year at most', async () => {
    for (const { file } of summary.tables) {
      const all = await rows(file);
      const keys = all.map((row) =>
        [row['insee'] ?? row['siren'] ?? `${row['mairie']} ${row['code_postal']}`, row['annee']].join(),
      );
      expect(new Set(keys).size).toBe(all.length);
    }
  });

  it('names real places by codes that agree with their names', async () => {
    const gazetteer = await loadGazetteer();
    for (const { file } of summary.tables) {
      for (const row of await rows(file)) {
        if (row['insee'] !== undefined)
          expect(gazetteer.communeByCode(row['insee'])).toMatchObject({ commune: { name: row['commune'] } });
        if (row['siren'] !== undefined) expect(gazetteer.epciBySiren(row['siren'])?.name).toBe(row['epci']);
      }
    }
  });

  it('names places without a code so that they can be found', async () => {
    const gazetteer = await loadGazetteer();
    const all = await rows('tables/prix-plume-de-zinc.csv');
    const lost = all.filter((row) => {
      const match = gazetteer.communeByName(row['mairie'] ?? '', {
        departement: row['departement'] ?? '',
        postalCode: row['code_postal'] ?? '',
      });
      return match.kind !== 'one';
    });
    expect(lost).toEqual([]);
  });

  it('has a valid configuration, valid programmes and valid organisations', async () => {
    const configuration = siteConfiguration.parse(parseYaml(await read('palmares.yaml')));
    expect(configuration.tables.map(({ file }) => file)).toEqual(summary.tables.map(({ file }) => file));
    const labels = await readdir(join(root, 'content/labels'));
    expect(labels).toHaveLength(summary.programmes);
    for (const label of labels) programmeDefinition.parse(parseYaml(await read('labels', label)));
    const organizations = parseYaml(await read('organizations.yaml')) as Record<string, unknown>;
    for (const entry of Object.values(organizations)) organizationDefinition.parse(entry);
  });

  it('says everywhere that it is fictional', async () => {
    const configuration = siteConfiguration.parse(parseYaml(await read('palmares.yaml')));
    expect(configuration.title).toMatch(/fictif/);
    expect(await read('palmares.yaml')).toMatch(/^# CONTENU FICTIF/);
    expect(await read('README.md')).toMatch(/fictif/);
    for (const article of await readdir(join(root, 'content/articles')))
      expect(await read('articles', article)).toMatch(/Article fictif/);
  });

  it('holds articles in several forms', async () => {
    const articles = await readdir(join(root, 'content/articles'));
    const texts = await Promise.all(
      articles.filter((name) => name.endsWith('.md')).map((name) => read('articles', name)),
    );
    expect(articles.some((name) => name.endsWith('.html'))).toBe(true);
    expect(texts.some((text) => text.startsWith('---\n'))).toBe(true);
    expect(texts.some((text) => text.startsWith('# '))).toBe(true);
  });
});

describe('wrong usage', () => {
  it('is a folder that is not empty', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(generateContent({ awards: 1, articles: 0, seed: 1, folder: root })).rejects.toThrow(
      UsageError,
    );
  });

  it('is a folder that cannot be made', async () => {
    await writeFile(join(root, 'taken'), '');
    const folder = join(root, 'taken', 'content');
    await expect(generateContent({ awards: 1, articles: 0, seed: 1, folder })).rejects.toThrow(UsageError);
  });

  it.each([-1, 1.5, Number.NaN])('is %d awards', async (awards) => {
    const folder = join(root, 'never');
    await expect(generateContent({ awards, articles: 0, seed: 1, folder })).rejects.toThrow(UsageError);
  });
});
