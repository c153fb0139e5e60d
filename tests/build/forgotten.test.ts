import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { restateDumps } from '../../src/catalog/restate-dumps.js';
import { forget } from '../../src/snapshot/forget.js';
import { ContentFolder } from './content-folder.js';

const NAME = 'Capucine Imaginaire';
const ARTICLE = [
  '# Albi obtient 4 @ au label Villes Internet 2021',
  '',
  'La Ville d’Albi a reçu son 4e @ au label Villes Internet 2021.',
  '',
  `Le label est attribué par un jury présidé par la géographe ${NAME}.`,
  '',
].join('\n');
const IRI = 'https://data.example.org/articles/albi#person-capucine-imaginaire';

async function mentions(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return files.filter((_, index) => /capucine|imaginaire/i.test(texts[index] ?? ''));
}

async function published(): Promise<ContentFolder> {
  const folder = await ContentFolder.create({ 'articles/albi.md': ARTICLE });
  await folder.publish();
  return folder;
}

function forgetIn(folder: ContentFolder): Promise<unknown> {
  return forget({
    iri: IRI,
    out: folder.out,
    ledger: join(folder.content, 'ledger.jsonl'),
    forgotten: join(folder.content, 'forgotten.jsonl'),
    restateDumps,
  });
}

it('a person who was forgotten does not come back with the next build, in any file', async () => {
  const folder = await published();
  expect((await folder.graph()).values(IRI, 'schema:name')).toEqual([NAME]);
  await forgetIn(folder);
  expect(await mentions(folder.out)).toEqual([]);

  await folder.publish({ publishedAt: '2024-05-01T00:00:00.000Z' });
  const graph = await folder.graph();
  expect(await mentions(folder.out)).toEqual([]);
  expect(graph.has(IRI)).toBe(false);
  expect(graph.values('labels/villes-internet/2021/commune-81004#award', ':level')).toEqual([
    'labels/villes-internet#level-4',
  ]);
});

it('the catalogue tells the sizes and checksums of dumps without the person', async () => {
  const folder = await published();
  await forgetIn(folder);
  const graph = await folder.graph();
  const snapshot = await folder.snapshot();
  for (const { slug, dumps } of snapshot.manifest.datasets) {
    for (const { file, bytes, sha256 } of dumps) {
      const distribution = `datasets/${slug}#${file.slice(file.lastIndexOf('.') + 1)}`;
      const [size] = graph.values(distribution, 'http://www.w3.org/ns/dcat#byteSize');
      const [checksum] = graph.values(`${distribution}-checksum`, 'http://spdx.org/rdf/terms#checksumValue');
      expect([file, size?.split('^^')[0], checksum?.split('^^')[0]]).toEqual([file, String(bytes), sha256]);
    }
  }
  await snapshot.close();
});

it('documents without the person keep their dates in the next build', async () => {
  const folder = await published();
  await forgetIn(folder);
  const ledger = await folder.read('ledger.jsonl');
  await folder.publish({ publishedAt: '2024-05-01T00:00:00.000Z' });
  expect(await folder.read('ledger.jsonl')).toBe(ledger);
});
