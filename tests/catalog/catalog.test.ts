import { describe, expect, it } from 'vitest';
import { catalogDocuments, catalogRepresentation } from '../../src/catalog/catalog.js';
import { DatasetDates } from '../../src/catalog/dataset-dates.js';
import { profileDatasets } from '../../src/catalog/dataset-profile.js';
import { documentIri } from '../../src/model/document-path.js';
import { compileWalk } from '../../src/rdf/quads.js';
import { TERMS } from '../../src/rdf/terms.js';
import { unexpressible } from '../../src/rdf/unexpressible.js';
import { createGate } from '../../src/validation/gate.js';
import { loadShapes } from '../../src/validation/load-shapes.js';
import { BASE, CATALOG_INPUT, programmeDocuments, stored, testSite } from './support.js';

const documents = catalogDocuments(testSite(), CATALOG_INPUT);
const textOf = (value: unknown): string => JSON.stringify(value);

describe('The catalogue’s documents', () => {
  it('are the catalogue and one for each dataset', () => {
    expect(documents.map(({ path }) => path)).toEqual([
      'catalog',
      'datasets/articles',
      'datasets/places',
      'datasets/villes-internet',
    ]);
  });
  it('hold only nodes of their own, since a triple stands in its subject’s document alone', () => {
    for (const { path, nodes } of documents)
      for (const node of nodes) expect(node['@id'].split('#')[0]).toBe(documentIri(BASE, path));
  });
  it('use only terms of the context', () => {
    for (const node of catalogRepresentation(documents).nodes)
      for (const term of Object.keys(node))
        if (!term.startsWith('@')) expect(TERMS.has(term), term).toBe(true);
  });
  it('hold nothing that a syntax of RDF or the engine would change', () => {
    for (const document of [...documents, catalogRepresentation(documents)])
      expect(unexpressible(document)).toEqual([]);
  });
  it('hold no decimal number and no undefined value', () => {
    for (const document of documents)
      expect(JSON.parse(JSON.stringify(document.nodes))).toEqual(document.nodes);
  });
  it('pass the gate', async () => {
    const site = testSite();
    const gate = createGate(site, await loadShapes(site));
    const sourced = documents.map((document) => ({ document, origins: [] }));
    async function* stream() {
      yield* sourced;
    }
    const results: unknown[] = [];
    for await (const { validation } of gate.validate(stream())) results.push(...validation.results);
    expect(results).toEqual([]);
  });
  it('state no date but those of the ledger', () => {
    const [catalog] = documents;
    expect(catalog?.nodes[0]).toMatchObject({
      'dct:issued': '2026-11-19T08:00:00Z',
      'dct:modified': '2026-11-23T08:00:00Z',
    });
    const empty = catalogDocuments(testSite(), { datasets: [] })[0]?.nodes[0];
    expect(empty).not.toHaveProperty('dct:modified');
    expect(empty).not.toHaveProperty('dct:issued');
  });
  it('name no contact where the site states no address to write to', () => {
    const silent = catalogDocuments(testSite({ publisher: { name: 'Ville' } }), CATALOG_INPUT);
    expect(textOf(silent)).not.toMatch(/contactPoint|vcard|mailto/);
  });
  it('cover no years where none is known', () => {
    expect(textOf(documents.find(({ path }) => path === 'datasets/places'))).not.toMatch(/temporal|period/i);
  });
  it('call a prize a prize', () => {
    const [profile] = CATALOG_INPUT.datasets.map((dataset) => ({
      ...dataset,
      profile: {
        ...dataset.profile,
        subject: 'programme' as const,
        isPrize: true,
        slug: 'prix',
        name: { text: 'Marianne' },
      },
    }));
    const prize = catalogDocuments(testSite(), { datasets: [profile!] })[1];
    expect(prize?.summary.title).toBe('Palmarès du prix Marianne');
  });
  it('cut no keyword at a comma in a programme’s name', () => {
    const programme = documents.find(({ path }) => path === 'datasets/villes-internet');
    expect(textOf(programme?.nodes[0]?.['dcat:keyword'])).not.toContain('Villes,');
  });
});

describe('The served catalogue', () => {
  it('holds every triple of the stored documents', () => {
    const toQuads = compileWalk(testSite());
    const key = (quad: ReturnType<typeof toQuads>[number]) =>
      [quad.subject.value, quad.predicate.value, quad.object.value].join(' ');
    const served = new Set(toQuads(catalogRepresentation(documents)).map(key));
    for (const quad of documents.flatMap(toQuads)) expect(served.has(key(quad))).toBe(true);
  });
  it('is made from the catalogue first', () => {
    expect(() => catalogRepresentation(documents.slice(1))).toThrow(TypeError);
  });
  it('is the same whatever is asked twice', () => {
    expect(catalogRepresentation(documents)).toEqual(catalogRepresentation(documents));
  });
});

describe('The profile of a dataset', () => {
  it('has the programme’s name, its years, its awards and its dates', () => {
    const profiler = profileDatasets();
    const dates = new DatasetDates();
    const [programme, ...rest] = programmeDocuments();
    dates.addDocument(stored(programme!, '2026-11-21T08:00:00Z'));
    for (const document of rest)
      dates.addDocument(stored(document, '2026-11-20T08:00:00Z', '2026-11-23T08:00:00Z'));
    for (const document of programmeDocuments()) profiler.add(document);
    expect(profiler.contents().map((content) => dates.profile(content))).toEqual([
      {
        slug: 'essai',
        subject: 'programme',
        documents: 4,
        awards: 2,
        name: { text: 'Essai', language: 'fr' },
        isPrize: false,
        years: { first: 2021, last: 2021 },
        issued: '2026-11-20T08:00:00Z',
        modified: '2026-11-23T08:00:00Z',
      },
    ]);
  });
  it('does not depend on the order of the documents', () => {
    const profile = (
      order: (all: ReturnType<typeof programmeDocuments>) => ReturnType<typeof programmeDocuments>,
    ) => {
      const profiler = profileDatasets();
      for (const document of order(programmeDocuments())) profiler.add(document);
      return profiler.contents();
    };
    expect(profile((all) => all.toReversed())).toEqual(profile((all) => all));
  });
});
