import { describe, expect, it } from 'vitest';
import { ContentFolder } from './content-folder.js';

const ARTICLE = '# La fête du village\n\nIl a fait beau.\n';

async function resolve(folder: ContentFolder, path: string) {
  const snapshot = await folder.snapshot();
  try {
    return await snapshot.resolve(path);
  } finally {
    await snapshot.close();
  }
}

describe('a document that is withdrawn', () => {
  it('leaves a tombstone that says what it was and since when', async () => {
    const folder = await ContentFolder.create({
      'articles/fete.md': ARTICLE,
      'articles/autre.md': '# Autre\n\nRien.\n',
    });
    await folder.publish();
    await folder.remove('articles/fete.md');
    await folder.publish({ publishedAt: '2024-05-01T00:00:00.000Z' });
    expect(await resolve(folder, 'articles/fete')).toMatchObject({
      kind: 'gone',
      tombstone: {
        title: 'La fête du village',
        documentKind: 'article',
        withdrawn: '2024-05-01T00:00:00.000Z',
      },
    });
  });

  it('comes back with the date of its first publication', async () => {
    const folder = await ContentFolder.create({
      'articles/fete.md': ARTICLE,
      'articles/autre.md': '# Autre\n\nRien.\n',
    });
    await folder.publish({ publishedAt: '2024-03-01T08:00:00.000Z' });
    await folder.remove('articles/fete.md');
    await folder.publish({ publishedAt: '2024-05-01T00:00:00.000Z' });
    await folder.write({ 'articles/fete.md': ARTICLE });
    await folder.publish({ publishedAt: '2024-06-01T00:00:00.000Z' });
    expect(await resolve(folder, 'articles/fete')).toMatchObject({
      kind: 'document',
      stored: { issued: '2024-03-01T08:00:00.000Z' },
    });
  });
});

it('a document that is renamed tells where it went', async () => {
  const folder = await ContentFolder.create({ 'articles/fete.md': ARTICLE });
  await folder.publish();
  await folder.remove('articles/fete.md');
  await folder.write({
    'articles/fete-du-village.md': ARTICLE,
    'palmares.yaml': 'renamed: { articles/fete: articles/fete-du-village }',
  });
  await folder.publish({ publishedAt: '2024-05-01T00:00:00.000Z' });
  expect(await resolve(folder, 'articles/fete')).toEqual({ kind: 'moved', to: 'articles/fete-du-village' });
});

describe('a dataset', () => {
  const TABLE = 'label,insee,annee,niveau\nvilles-internet,78138,2021,5\nvilles-internet,81004,2021,4\n';
  const stored = async (folder: ContentFolder, path: string) => {
    const found = await resolve(folder, path);
    return found.kind === 'document' ? found.stored : undefined;
  };

  it('leaves a tombstone when nothing is in it any more', async () => {
    const folder = await ContentFolder.create({ 'articles/fete.md': ARTICLE, 'tables/laureats.csv': TABLE });
    await folder.publish();
    expect(await stored(folder, 'datasets/villes-internet')).toBeDefined();
    await folder.remove('tables/laureats.csv');
    await folder.publish({ publishedAt: '2024-05-01T00:00:00.000Z' });
    expect(await resolve(folder, 'datasets/villes-internet')).toMatchObject({
      kind: 'gone',
      tombstone: { title: 'Palmarès du label Villes Internet', withdrawn: '2024-05-01T00:00:00.000Z' },
    });
  });

  it('has changed when a document left it', async () => {
    const folder = await ContentFolder.create({ 'tables/laureats.csv': TABLE });
    await folder.publish();
    await folder.write({ 'tables/laureats.csv': TABLE.split('\n').slice(0, 2).join('\n') });
    await folder.publish({ publishedAt: '2024-05-01T00:00:00.000Z' });
    expect(await stored(folder, 'datasets/places')).toMatchObject({
      issued: '2024-03-01T08:00:00.000Z',
      modified: '2024-05-01T00:00:00.000Z',
    });
  });
});
