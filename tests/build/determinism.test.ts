import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ContentFolder } from './content-folder.js';

const FILES: Readonly<Record<string, string>> = {
  'palmares.yaml': [
    'tables:',
    '  - { file: tables/fleurs.csv, label: villes-et-villages-fleuris }',
    '  - { file: tables/arobases.csv, label: villes-internet, year: 2021 }',
  ].join('\n'),
  'articles/b.md': '# Albi obtient 4 @ au label Villes Internet 2021\n\nLa Ville d’Albi a reçu son 4e @.\n',
  'articles/a.md':
    '# Albi obtient 3 fleurs\n\nEn 2021, la Ville d’Albi a obtenu trois fleurs au label Villes et Villages Fleuris.\n',
  'tables/fleurs.csv':
    'insee,commune,fleurs,annee,lat,lon\n81004,Albi,3,2021,43.9,2.1\n31555,Toulouse,4,2021,43.6,1.44\n',
  'tables/arobases.csv': 'insee;commune;niveau\n81004;Albi;4\n',
  'data/notes.ttl': '<https://x.example/a> <https://x.example/p> [ <https://x.example/q> 1 ] .\n',
};

async function bytesBelow(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = await Promise.all(
    files
      .sort()
      .map(async (file) => [file.slice(folder.length), (await readFile(file)).toString('latin1')] as const),
  );
  return new Map(read);
}

it('gives the same bytes twice', async () => {
  const [one, two] = [await ContentFolder.create(FILES), await ContentFolder.create(FILES)];
  const { version } = await one.publish();
  expect((await two.publish()).version).toBe(version);
  expect(await bytesBelow(join(two.out, 'versions'))).toEqual(await bytesBelow(join(one.out, 'versions')));
});

it('gives the same bytes whatever the order in which the files were made', async () => {
  const one = await ContentFolder.create(FILES);
  const two = await ContentFolder.create(Object.fromEntries(Object.entries(FILES).reverse()));
  expect((await two.publish()).version).toBe((await one.publish()).version);
});

it('gives the same version at another time, once the ledger has the dates', async () => {
  const folder = await ContentFolder.create(FILES);
  const first = await folder.publish({ publishedAt: '2024-03-01T08:00:00.000Z' });
  const again = await folder.publish({ publishedAt: '2025-12-24T00:00:00.000Z' });
  expect(again).toMatchObject({ version: first.version, changed: false });
});

it('leaves the ledger alone when nothing changed', async () => {
  const folder = await ContentFolder.create(FILES);
  await folder.publish();
  const ledger = await folder.read('ledger.jsonl');
  await folder.publish({ publishedAt: '2025-12-24T00:00:00.000Z' });
  expect(await folder.read('ledger.jsonl')).toBe(ledger);
});

it('gives the same version elsewhere from the content with its ledger', async () => {
  const folder = await ContentFolder.create(FILES);
  const { version } = await folder.publish();
  const clone = await ContentFolder.copyOf(folder.content);
  expect((await clone.publish({ publishedAt: '2031-01-01T00:00:00.000Z' })).version).toBe(version);
});

it('writes no ledger when it is only to be read', async () => {
  const folder = await ContentFolder.create(FILES);
  await folder.publish({ ledger: 'read' });
  await expect(folder.read('ledger.jsonl')).rejects.toThrow('ENOENT');
});

it('dates what changed, and only that', async () => {
  const folder = await ContentFolder.create(FILES);
  await folder.publish({ publishedAt: '2024-03-01T08:00:00.000Z' });
  await folder.write({ 'tables/arobases.csv': 'insee;commune;niveau\n81004;Albi;5\n' });
  await folder.publish({ publishedAt: '2024-04-01T08:00:00.000Z' });
  const graph = await folder.graph();
  expect(graph.values('labels/villes-internet/2021/commune-81004', 'dct:modified')).toEqual([
    '2024-04-01T08:00:00.000Z^^xsd:dateTime',
  ]);
  expect(graph.values('labels/villes-et-villages-fleuris/2021/commune-31555', 'dct:modified')).toEqual([
    '2024-03-01T08:00:00.000Z^^xsd:dateTime',
  ]);
});

it('takes a row that only moved down its table for unchanged', async () => {
  const folder = await ContentFolder.create(FILES);
  await folder.publish({ publishedAt: '2024-03-01T08:00:00.000Z' });
  await folder.write({
    'tables/fleurs.csv':
      'insee,commune,fleurs,annee,lat,lon\n31555,Toulouse,4,2021,43.6,1.44\n81004,Albi,3,2021,43.9,2.1\n',
  });
  await folder.publish({ publishedAt: '2024-04-01T08:00:00.000Z' });
  const graph = await folder.graph();
  expect(graph.values('labels/villes-et-villages-fleuris/2021/commune-81004', 'dct:modified')).toEqual([
    '2024-03-01T08:00:00.000Z^^xsd:dateTime',
  ]);
});
