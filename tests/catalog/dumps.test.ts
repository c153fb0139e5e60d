import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDumpWriter } from '../../src/catalog/dumps.js';
import type { Document } from '../../src/rdf/document.js';
import { BASE, programmeDocuments, testSite } from './support.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'palmares-dumps-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function dump(documents: readonly Document[]) {
  const writer = await createDumpWriter(folder, testSite());
  for (const document of documents) await writer.add(document);
  return writer.finish();
}

const read = (file: string) => readFile(join(folder, file), 'utf8');

function lines(text: string, format: string): string[] {
  const quads = new Parser({ format }).parse(text);
  return quads
    .map((quad) =>
      new Writer({ format: 'N-Triples' }).quadToString(quad.subject, quad.predicate, quad.object),
    )
    .sort();
}

async function csvRows(file: string): Promise<Record<string, string>[]> {
  return parse(await read(file), { columns: true });
}

describe('The dumps of a dataset', () => {
  it('hold one graph in N-Triples, Turtle and JSON-LD', async () => {
    await dump(programmeDocuments());
    const triples = lines(await read('dumps/essai.nt'), 'N-Triples');
    expect(triples.length).toBeGreaterThan(15);
    expect(lines(await read('dumps/essai.ttl'), 'text/turtle')).toEqual(triples);
    const document = JSON.parse(await read('dumps/essai.jsonld')) as jsonld.JsonLdDocument;
    const quads = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as unknown as string;
    expect(lines(quads, 'N-Triples')).toEqual(triples);
  });

  it('know their own size and SHA-256', async () => {
    const files = await dump(programmeDocuments());
    for (const { file, bytes, sha256 } of files.get('essai') ?? []) {
      const data = await readFile(join(folder, file));
      expect(bytes).toBe(data.length);
      expect(sha256).toBe(createHash('sha256').update(data).digest('hex'));
    }
    expect(files.get('essai')?.map(({ file }) => file)).toEqual([
      'dumps/essai.csv',
      'dumps/essai.jsonld',
      'dumps/essai.nt',
      'dumps/essai.ttl',
    ]);
  });

  it('are the same bytes each time', async () => {
    const first = await dump(programmeDocuments());
    expect(await dump(programmeDocuments())).toEqual(first);
  });

  it('are whole when they are larger than what is held back', async () => {
    const [programme] = programmeDocuments();
    const many = Array.from({ length: 500 }, (_, n) => ({ ...programme!, path: `labels/essai/${n}` }));
    await dump(many);
    const { length } = lines(await read('dumps/essai.nt'), 'N-Triples');
    expect(length).toBe(500 * lines(await onlyOne(programme!), 'N-Triples').length);
    const { '@graph': nodes } = JSON.parse(await read('dumps/essai.jsonld')) as { '@graph': unknown[] };
    expect(nodes).toHaveLength(500 * programme!.nodes.length);
  });

  it('leave out documents that belong to no dataset', async () => {
    const [programme] = programmeDocuments();
    await dump([{ ...programme!, datasets: [] }]);
    expect(await readdir(join(folder, 'dumps'))).toEqual([]);
  });

  it('never leave their folder, whatever a dataset is called', async () => {
    const [programme] = programmeDocuments();
    await expect(dump([{ ...programme!, datasets: ['../../evil'] }])).rejects.toThrow('no slug');
  });
});

async function onlyOne(document: Document): Promise<string> {
  const other = await mkdtemp(join(tmpdir(), 'palmares-dumps-'));
  const writer = await createDumpWriter(other, testSite());
  await writer.add(document);
  await writer.finish();
  const text = await readFile(join(other, 'dumps/essai.nt'), 'utf8');
  await rm(other, { recursive: true });
  return text;
}

describe('The CSV of a programme', () => {
  it('has one row an award, with the words of programme, edition and level', async () => {
    await dump(programmeDocuments());
    const [first, second, ...more] = await csvRows('dumps/essai.csv');
    expect(more).toEqual([]);
    expect(first).toEqual({
      label: 'Essai',
      annee: '2021',
      edition: '22',
      laureat: 'Chanteloup-les-Vignes',
      code_insee: '78138',
      siren: '',
      departement: '78',
      niveau: '5',
      niveau_max: '5',
      niveau_libelle: '5 @',
      mention: '\'=HYPERLINK("http://evil.example")',
      statut: 'awarded',
      date: '2021-02-04',
      source: `${BASE}articles/a#article`,
      iri: `${BASE}labels/essai/2021/commune-78138#award`,
    });
    expect(second).toMatchObject({
      laureat: 'Agglo "Lac", et alentours',
      siren: '200073344',
      statut: 'candidate',
      niveau: '',
    });
  });

  it('gives no edition number to an award of another edition', async () => {
    const [programme, edition, award] = programmeDocuments();
    const moved = {
      ...award!,
      nodes: award!.nodes.map((node) => ({ ...node, edition: `${BASE}labels/essai/2020#edition` })),
    };
    await dump([programme!, edition!, moved]);
    expect((await csvRows('dumps/essai.csv'))[0]?.['edition']).toBe('');
  });
});

describe('The CSV of places', () => {
  it('has one row a place, with its codes', async () => {
    const iri = `${BASE}places/commune/78138`;
    await dump([
      {
        path: 'places/commune/78138',
        kind: 'place',
        datasets: ['places'],
        summary: { title: 'Chanteloup-les-Vignes', code: '78138' },
        nodes: [
          { '@id': iri, '@type': ['foaf:Document'] },
          {
            '@id': `${iri}#place`,
            '@type': ['schema:City'],
            'igeo:codeINSEE': '78138',
            'schema:address': `${iri}#address`,
          },
          {
            '@id': `${iri}#address`,
            '@type': ['schema:PostalAddress'],
            'schema:postalCode': ['78570', '78571'],
            'schema:addressCountry': 'FR',
          },
        ],
      },
    ]);
    expect((await csvRows('dumps/places.csv'))[0]).toMatchObject({
      nom: 'Chanteloup-les-Vignes',
      genre: 'commune',
      code_insee: '78138',
      code_postal: '78570 | 78571',
      pays: 'FR',
      iri: `${iri}#place`,
    });
  });
});
