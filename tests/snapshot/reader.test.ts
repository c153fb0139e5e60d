import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openSnapshot } from '../../src/snapshot/reader.js';
import { SnapshotWriter } from '../../src/snapshot/writer.js';
import { BASE, collect, documentAt, publish, writerOptions } from './support.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const out = () => folder.path('out');

describe('a snapshot', () => {
  it('gives a document back as it was added', async () => {
    const article = documentAt('articles/a', { title: 'Fleurs — « élégance » \u2028 🌻' });
    await publish(out(), [article, documentAt('articles/b')]);
    const snapshot = await openSnapshot(out());
    const resolution = await snapshot.resolve('articles/a');
    expect(resolution.kind === 'document' && resolution.stored.document).toEqual(article);
    await snapshot.close();
  });

  it('opens from a version’s own folder too', async () => {
    const { folder: version } = await publish(out(), [documentAt('articles/a')]);
    const snapshot = await openSnapshot(version);
    expect((await snapshot.resolve('articles/a')).kind).toBe('document');
    await snapshot.close();
  });

  it('tells an unknown path, a withdrawn one and a renamed one apart', async () => {
    const writer = await SnapshotWriter.open(writerOptions(out()));
    const tombstone = {
      path: 'articles/retired',
      title: 'Ancien',
      documentKind: 'article',
      withdrawn: '2024-05-01T00:00:00Z',
    } as const;
    await writer.addTombstone(tombstone);
    await writer.addMove('articles/old', 'articles/older');
    await writer.addMove('articles/older', 'articles/new');
    await writer.publish();
    const snapshot = await openSnapshot(out());
    expect(await snapshot.resolve('articles/retired')).toEqual({ kind: 'gone', tombstone });
    expect(await snapshot.resolve('articles/old')).toEqual({ kind: 'moved', to: 'articles/new' });
    expect(await snapshot.resolve('articles/never')).toEqual({ kind: 'unknown' });
    await snapshot.close();
  });

  it('follows renames that go round in a circle only once round', async () => {
    const writer = await SnapshotWriter.open(writerOptions(out()));
    await writer.addMove('articles/a', 'articles/b');
    await writer.addMove('articles/b', 'articles/a');
    await writer.publish();
    const snapshot = await openSnapshot(out());
    expect((await snapshot.resolve('articles/a')).kind).toBe('moved');
    await snapshot.close();
  });

  it('lists awards newest first, partial dates as the start of their year, undated ones last', async () => {
    const dates = { a: '2021', b: '2021-02-04', c: undefined, d: '2022-11', e: '2020-12-31' };
    await publish(
      out(),
      Object.entries(dates).map(([name, date]) =>
        documentAt(`labels/${name}`, { kind: 'award', ...(date === undefined ? {} : { date }) }),
      ),
    );
    const snapshot = await openSnapshot(out());
    const page = await snapshot.list('award', { offset: 0, limit: 10 });
    expect(page.items.map((entry) => entry.path.at(-1)).join('')).toBe('dbaec');
    expect((await snapshot.list('award', { offset: 3, limit: 10 })).items).toHaveLength(2);
    expect(await snapshot.list('person', { offset: 0, limit: 10 })).toEqual({ total: 0, items: [] });
    await snapshot.close();
  });

  it('pages the links to a document by term, newest first', async () => {
    const place = documentAt('places/commune/78138', { kind: 'place' });
    const linking = (path: string, date: string, term: string) =>
      documentAt(path, {
        date,
        nodes: [
          { '@id': `${BASE}${path}#x`, [term]: [`${BASE}${place.path}#place`, 'https://elsewhere.example/'] },
        ],
      });
    await publish(out(), [
      place,
      linking('articles/old', '2019', 'mentions'),
      linking('articles/new', '2023', 'mentions'),
      linking('articles/award', '2021', 'edition'),
    ]);
    const snapshot = await openSnapshot(out());
    const all = await snapshot.incoming(place.path, { offset: 0, limit: 10 });
    expect(all.items.map((link) => [link.term, link.source, link.targetFragment])).toEqual([
      ['edition', 'articles/award', 'place'],
      ['mentions', 'articles/new', 'place'],
      ['mentions', 'articles/old', 'place'],
    ]);
    const second = await snapshot.incoming(place.path, { offset: 1, limit: 1, term: 'mentions' });
    expect([second.total, second.items[0]?.summary.title]).toEqual([2, 'Titre de articles/old']);
    expect(await snapshot.incomingCounts(place.path)).toEqual(
      new Map([
        ['edition', 1],
        ['mentions', 2],
      ]),
    );
    await snapshot.close();
  });

  it('gives the summaries of those documents that exist', async () => {
    await publish(out(), [documentAt('articles/a')]);
    const snapshot = await openSnapshot(out());
    const found = await snapshot.summaries(['articles/a', 'articles/b', 'articles/a']);
    expect([...found.keys()]).toEqual(['articles/a']);
    await snapshot.close();
  });

  it('gives the path of its own files only', async () => {
    await publish(out(), [documentAt('articles/a')]);
    const snapshot = await openSnapshot(out());
    expect(snapshot.file('data.nq')).toBe(`${snapshot.folder}/data.nq`);
    for (const name of ['../current', 'manifest.json', '/etc/passwd', 'toString']) {
      expect(snapshot.file(name)).toBeUndefined();
    }
    await snapshot.close();
  });

  it('is closed only when its readers are done, and then refuses new ones', async () => {
    await publish(out(), [documentAt('articles/a'), documentAt('articles/b')]);
    const snapshot = await openSnapshot(out());
    const entries = snapshot.entries()[Symbol.asyncIterator]();
    await entries.next();
    const closed = snapshot.close();
    expect((await entries.next()).value).toMatchObject({ path: 'articles/b' });
    expect((await entries.next()).done).toBe(true);
    await closed;
    await expect(snapshot.resolve('articles/a')).rejects.toThrow('closed');
  });

  it('is read to its end after a build removed its folder', async () => {
    await publish(out(), [documentAt('articles/a')], { keepVersions: 0 });
    const snapshot = await openSnapshot(out());
    for (const name of ['b', 'c', 'd'])
      await publish(out(), [documentAt(`articles/${name}`)], { keepVersions: 0 });
    expect((await collect(snapshot.entries())).map((entry) => entry.path)).toEqual(['articles/a']);
    expect((await snapshot.resolve('articles/a')).kind).toBe('document');
    await snapshot.close();
  });
});

describe('openSnapshot', () => {
  it('says that nothing was published', async () => {
    await expect(openSnapshot(folder.path('nowhere'))).rejects.toThrow(/^No published snapshot in/);
  });

  it('refuses a version whose manifest is broken', async () => {
    const { folder: version } = await publish(out(), [documentAt('articles/a')]);
    await writeFile(`${version}/manifest.json`, '{"format": 1');
    await expect(openSnapshot(out())).rejects.toThrow(/is damaged \(manifest.json\)/);
  });

  it('refuses a format it does not know', async () => {
    const { folder: version } = await publish(out(), [documentAt('articles/a')]);
    await writeFile(`${version}/manifest.json`, '{"format": 9}');
    await expect(openSnapshot(out())).rejects.toThrow(/format 9/);
  });
});
