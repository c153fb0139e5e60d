import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/rdf/document.js';
import { versions } from '../../src/snapshot/layout.js';
import { openSnapshot } from '../../src/snapshot/reader.js';
import { verifySnapshot } from '../../src/snapshot/verify.js';
import { SnapshotWriter } from '../../src/snapshot/writer.js';
import {
  BASE,
  collect,
  contentOf,
  documentAt,
  isLink,
  publish,
  quadsOf,
  stored,
  writerOptions,
} from './support.js';
import { temporaryFolder } from './temporary-folder.js';

const folder = temporaryFolder();
const out = () => folder.path('out');

const path = fc.integer({ min: 0, max: 30 }).map((number) => `articles/${number}`);
const randomDocument: fc.Arbitrary<Document> = fc
  .record({
    path,
    date: fc.constantFrom('2019', '2021-02-04', '2021-02', 'bad date'),
    links: fc.array(fc.record({ term: fc.constantFrom('mentions', 'edition', 'text'), to: path }), {
      maxLength: 6,
    }),
    dataset: fc.constantFrom('articles', 'places'),
    title: fc.string({ unit: 'grapheme' }),
  })
  .map(({ path, date, links, dataset, title }) =>
    documentAt(path, {
      date,
      title,
      datasets: [dataset],
      nodes: links.map(({ term, to }, index) => ({
        '@id': `${BASE}${path}#${index % 3}`,
        [term]: `${BASE}${to}#article`,
      })),
    }),
  );
const randomDocuments = fc.uniqueArray(randomDocument, {
  selector: (document) => document.path,
  maxLength: 25,
});

describe('SnapshotWriter', () => {
  it('stores any documents so that each is found again, with the links that lead to it', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocuments, async (documents) => {
        await publish(out(), documents, { runCharacters: 300 });
        const snapshot = await openSnapshot(out());
        for (const document of documents) {
          const found = await snapshot.resolve(document.path);
          expect(found.kind === 'document' && found.stored.document).toEqual(document);
          expect(await snapshot.incomingCounts(document.path)).toEqual(
            naiveIncoming(documents, document.path),
          );
        }
        await snapshot.close();
      }),
      { numRuns: 25 },
    );
  });

  it('counts classes, properties, subjects and objects as a naive count in memory does', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocuments, async (documents) => {
        const { manifest } = await publish(out(), documents, { runCharacters: 300 });
        expect(manifest.statistics).toEqual(naiveStatistics(documents));
      }),
      { numRuns: 25 },
    );
  });

  it('writes the same bytes whatever the size of the sorted runs', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocuments, async (documents) => {
        const small = await publish(folder.path('small'), documents, { runCharacters: 50 });
        const large = await publish(folder.path('large'), documents);
        expect(await contentOf(small.folder)).toEqual(await contentOf(large.folder));
      }),
      { numRuns: 15 },
    );
  });

  it('writes quads sorted by their UTF-8 bytes, each once', async () => {
    const writer = await SnapshotWriter.open(writerOptions(out()));
    const quad = (text: string) => `<${BASE}a> <${BASE}p> "${text}" <${BASE}a> .\n`;
    await writer.addQuads(quad('\u{1F33B}') + quad('b') + quad('\uFFFD') + quad('b'));
    const { folder: version, manifest } = await writer.publish();
    expect(await readFile(`${version}/data.nq`, 'utf8')).toBe(quad('b') + quad('\uFFFD') + quad('\u{1F33B}'));
    expect(manifest.statistics.triples).toBe(3);
  });

  it('names in the manifest every file but the manifest, with its true hash', async () => {
    const writer = await SnapshotWriter.open(writerOptions(out()));
    await writer.write('report.json', '{}');
    await writer.write('dumps/articles.nt', 'x');
    const { folder: version, manifest } = await writer.publish();
    const names = (await readdir(version, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(version.length + 1));
    expect(Object.keys(manifest.files).sort()).toEqual(
      names.filter((name) => name !== 'manifest.json').sort(),
    );
    expect((await verifySnapshot(version)).kind).toBe('intact');
  });

  it('makes another version when only the configuration changed', async () => {
    const documents = [documentAt('articles/a')];
    const first = await publish(out(), documents);
    const second = await publish(out(), documents, { configuration: { title: 'Autre' } });
    expect(second.version).not.toBe(first.version);
  });

  it('writes nothing when the same version is current', async () => {
    await publish(out(), [documentAt('articles/a')]);
    const before = await contentOf(out());
    const again = await publish(out(), [documentAt('articles/a')]);
    expect(again.changed).toBe(false);
    expect(await contentOf(out())).toEqual(before);
  });

  it('replaces a current version that was damaged', async () => {
    const { folder: version } = await publish(out(), [documentAt('articles/a')]);
    await appendFile(`${version}/data.nq`, 'x');
    expect((await verifySnapshot(version)).kind).toBe('damaged');
    await publish(out(), [documentAt('articles/a')]);
    expect((await verifySnapshot(version)).kind).toBe('intact');
  });

  it('replaces a manifest that somebody changed', async () => {
    const { folder: version } = await publish(out(), [documentAt('articles/a')]);
    const manifest = `${version}/manifest.json`;
    const before = await readFile(manifest, 'utf8');
    await writeFile(manifest, before.replace('"documents": 1', '"documents": 2'));
    await publish(out(), [documentAt('articles/a')]);
    expect(await readFile(manifest, 'utf8')).toBe(before);
  });

  it('keeps as many versions beside the current one as asked, newest first, and the one just replaced', async () => {
    const published: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      published.unshift(
        (await publish(out(), [documentAt(`articles/${name}`)], { keepVersions: 1 })).version,
      );
    }
    expect(await versions(out())).toEqual(published.slice(0, 2));
    await publish(out(), [documentAt('articles/e')], { keepVersions: 0 });
    expect((await readdir(folder.path('out', 'versions'))).length).toBe(2);
  });

  it('refuses to write where another process is writing', async () => {
    const writer = await SnapshotWriter.open(writerOptions(out()));
    await expect(SnapshotWriter.open(writerOptions(out()))).rejects.toThrow(/Another build is writing/);
    await writer.abandon();
    await publish(out(), []);
  });

  it('holds no file open once it is given up', async () => {
    const writer = await SnapshotWriter.open(writerOptions(out()));
    const { handle } = await writer.files.create('dumps/unfinished.nt');
    await writer.abandon();
    expect(handle.fd).toBe(-1);
  });

  it('leaves nothing behind but the version and the pointer', async () => {
    await publish(out(), [documentAt('articles/a')]);
    expect((await readdir(out())).sort()).toEqual(['current', 'versions']);
  });

  it('gives back what was added, for dumps written before it is published', async () => {
    const writer = await SnapshotWriter.open(writerOptions(out()));
    const document = documentAt('articles/a');
    await writer.add(stored(document), quadsOf(document));
    expect(await collect(writer.added())).toEqual([stored(document)]);
    const { manifest } = await writer.publish();
    expect(manifest.statistics.documents).toBe(1);
  });

  it('counts documents, triples and the latest change of each dataset', async () => {
    const { manifest } = await publish(out(), [
      documentAt('articles/a'),
      documentAt('places/b', { kind: 'place', datasets: ['places', 'articles'] }),
    ]);
    expect(manifest.datasets.map(({ slug, documents, triples }) => [slug, documents, triples])).toEqual([
      ['articles', 2, 6],
      ['places', 1, 3],
    ]);
  });

  it('lists every document in the order of the paths', async () => {
    await publish(
      out(),
      ['b', 'a-b', 'a', 'a/c'].map((name) => documentAt(name)),
    );
    const snapshot = await openSnapshot(out());
    expect((await collect(snapshot.entries())).map((entry) => entry.path)).toEqual(['a', 'a-b', 'a/c', 'b']);
    await snapshot.close();
  });
});

function naiveIncoming(documents: readonly Document[], target: string): Map<string, number> {
  const links = new Set<string>();
  for (const document of documents) {
    if (document.path === target) continue;
    for (const node of document.nodes) {
      for (const [term, value] of Object.entries(node)) {
        if (isLink(term) && value === `${BASE}${target}#article`) links.add(`${term} ${document.path}`);
      }
    }
  }
  const counts = new Map<string, number>();
  for (const link of [...links].sort()) {
    const term = link.slice(0, link.indexOf(' '));
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function naiveStatistics(documents: readonly Document[]) {
  const quads = [...new Set(documents.flatMap((document) => quadsOf(document).split('\n')))].filter(
    (each) => each,
  );
  const parts = quads.map((quad) => {
    const [, subject = '', predicate = '', object = ''] = /^<(\S+)> <(\S+)> (.*) <\S+> \.$/s.exec(quad) ?? [];
    return { subject, predicate, object };
  });
  const distinct = (values: readonly string[]) => new Set(values).size;
  const types = parts.filter(({ predicate }) => predicate.endsWith('#type'));
  return {
    documents: documents.length,
    documentsByKind: documents.length === 0 ? {} : { article: documents.length },
    triples: quads.length,
    distinctSubjects: distinct(parts.map(({ subject }) => subject)),
    distinctObjects: distinct(parts.map(({ object }) => object)),
    classes: Object.fromEntries(
      [...new Set(types.map(({ object }) => object))].map((type) => [
        type.slice(1, -1),
        { instances: types.filter(({ object }) => object === type).length },
      ]),
    ),
    properties: Object.fromEntries(
      [...new Set(parts.map(({ predicate }) => predicate))].map((property) => {
        const its = parts.filter(({ predicate }) => predicate === property);
        return [
          property,
          {
            triples: its.length,
            distinctSubjects: distinct(its.map(({ subject }) => subject)),
            distinctObjects: distinct(its.map(({ object }) => object)),
          },
        ];
      }),
    ),
  };
}
