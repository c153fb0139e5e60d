import { readFileSync } from 'node:fs';
import { Parser, Store, type Term } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { catalogDocuments } from '../../src/catalog/catalog.js';
import { serializeDocument } from '../../src/rdf/serialize.js';
import { asTurtle, BASE, CATALOG_INPUT, representation, testSite } from '../catalog/support.js';

/** SEMIC's shapes for DCAT-AP 3.0.1; `range.ttl` wants every referenced IRI typed in the same graph. */
const SHAPES = new URL('../../../shared/suites/dcat-ap-3.0.1/', import.meta.url);

const graph = parse(asTurtle(representation()));

function parse(turtle: string): Store {
  return new Store(new Parser({ baseIRI: BASE }).parse(turtle));
}

async function results(file: string, data: Store): Promise<string[]> {
  const validator = new SHACLValidator(parse(readFileSync(new URL(file, SHAPES), 'utf8')));
  const report = await validator.validate(data);
  return report.results.map(
    ({ focusNode, path, value, sourceConstraintComponent }) =>
      `${focusNode?.value} ${path?.value} ${value?.value} ${sourceConstraintComponent?.value}`,
  );
}

describe('The catalogue, by DCAT-AP 3.0.1', () => {
  it.each(['shapes.ttl', 'range.ttl'])('has no result against %s', async (file) => {
    expect(await results(file, graph)).toEqual([]);
  });
  it.each(['shapes.ttl', 'range.ttl'])(
    'has none against %s without contact, site and description',
    async (file) => {
      const site = testSite({ publisher: { name: 'Ville' }, languages: ['fr'] });
      expect(await results(file, parse(asTurtle(representation(site), site)))).toEqual([]);
    },
  );
  it('would fail if what the catalogue refers to were not typed', async () => {
    const [catalog] = catalogDocuments(testSite(), CATALOG_INPUT);
    expect(await results('range.ttl', parse(asTurtle(catalog!)))).not.toEqual([]);
  });
});

const DCT = 'http://purl.org/dc/terms/';
const DCAT = 'http://www.w3.org/ns/dcat#';
const SPDX = 'http://spdx.org/rdf/terms#';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const objects = (subject: Term, property: string): Term[] => graph.getObjects(subject, property, null);
const one = (subject: Term, property: string): Term | undefined => objects(subject, property)[0];
const instances = (type: string): Term[] => graph.getSubjects(RDF_TYPE, type, null);
const inFrench = (terms: readonly Term[]): string | undefined =>
  (terms.find((term) => term.termType === 'Literal' && term.language === 'fr') ?? terms[0])?.value;

/** A reader with the rules of udata's DCAT backend: entry points, mandatory parts, what it drops. */
function readLikeUdata() {
  return instances(`${DCAT}Dataset`).flatMap((dataset) => {
    const identifier = one(dataset, `${DCT}identifier`)?.value;
    if (identifier === undefined) return [];
    const keywords = [
      ...objects(dataset, `${DCAT}keyword`).filter(({ termType }) => termType === 'Literal'),
      ...objects(dataset, `${DCAT}theme`).flatMap((theme) => objects(theme, `${SKOS}prefLabel`)),
    ].map(({ value }) => value);
    return [
      {
        identifier,
        title: inFrench(objects(dataset, `${DCT}title`)),
        description: inFrench(objects(dataset, `${DCT}description`)),
        license: one(dataset, `${DCT}license`)?.value,
        modified: one(dataset, `${DCT}modified`)?.value,
        keywords,
        resources: objects(dataset, `${DCAT}distribution`).flatMap((distribution) => {
          const url = (one(distribution, `${DCAT}downloadURL`) ?? one(distribution, `${DCAT}accessURL`))
            ?.value;
          const checksum = one(distribution, `${SPDX}checksum`);
          return url === undefined
            ? []
            : [
                {
                  url,
                  title: inFrench(objects(distribution, `${DCT}title`)),
                  format: one(distribution, `${DCT}format`)?.value,
                  bytes: Number(one(distribution, `${DCAT}byteSize`)?.value),
                  algorithm: checksum && one(checksum, `${SPDX}algorithm`)?.value,
                  checksum: checksum && one(checksum, `${SPDX}checksumValue`)?.value,
                },
              ];
        }),
      },
    ];
  });
}

describe('A reader with udata’s rules', () => {
  const datasets = readLikeUdata();

  it('finds every dataset, each once', () => {
    expect(datasets.map(({ identifier }) => identifier).sort()).toEqual([
      `${BASE}datasets/articles`,
      `${BASE}datasets/places`,
      `${BASE}datasets/villes-internet`,
    ]);
  });
  it('reads a French title and description, a licence and a date', () => {
    for (const { title, description, license, modified } of datasets) {
      expect(title).toMatch(/Palmarès|Articles|Lieux/);
      expect(description?.length).toBeGreaterThanOrEqual(50);
      expect(license).toBe('https://www.etalab.gouv.fr/licence-ouverte-open-licence');
      expect(modified).toMatch(/^2026-11-2\d/);
    }
  });
  it('reads every dump with its format, size and SHA-256', () => {
    for (const { resources } of datasets) {
      expect(resources).toHaveLength(4);
      expect(new Set(resources.map(({ url }) => url)).size).toBe(4);
      for (const resource of resources) {
        expect(resource.url).toMatch(
          /^https:\/\/data\.example\.org\/opendata\/dumps\/[a-z-]+\.(nt|ttl|jsonld|csv)$/,
        );
        expect(resource.format).toContain('/authority/file-type/');
        expect(resource.bytes).toBeGreaterThan(0);
        expect(resource.algorithm).toMatch(/sha256$/);
        expect(resource.checksum).toMatch(/^[0-9a-f]{64}$/i);
        expect(resource.title).toBeTruthy();
      }
    }
  });
  it('makes tags of its keywords and themes, none too short or too long', () => {
    for (const { keywords } of datasets) {
      expect(keywords).toContain('Régions et villes');
      for (const keyword of keywords) {
        expect(keyword.length).toBeGreaterThanOrEqual(3);
        expect(keyword.length).toBeLessThanOrEqual(96);
      }
    }
  });
  it('finds no page to turn', () => {
    expect(instances('http://www.w3.org/ns/hydra/core#PartialCollectionView')).toEqual([]);
  });
  it('finds the period it dereferences in the page it is sent to', () => {
    const dataset = instances(`${DCAT}Dataset`).find(({ value }) => value.endsWith('villes-internet'))!;
    const period = one(dataset, `${DCT}temporal`)!;
    expect(period.value.split('#')[0]).toBe(dataset.value);
    const document = catalogDocuments(testSite(), CATALOG_INPUT).find(
      ({ path }) => path === 'datasets/villes-internet',
    )!;
    const page = parse(serializeDocument(document, 'text/turtle', testSite()));
    expect(page.getObjects(period, `${DCAT}startDate`, null)[0]?.value).toBe('2019-01-01');
    expect(page.getObjects(period, `${DCAT}endDate`, null)[0]?.value).toBe('2021-12-31');
  });
});

describe('A reader with CKAN’s rules', () => {
  it('cuts no keyword at a comma', () => {
    for (const dataset of instances(`${DCAT}Dataset`))
      for (const { value } of objects(dataset, `${DCAT}keyword`)) expect(value).not.toContain(',');
  });
  it('finds no rdfs:label that would hide an IRI', () => {
    expect(graph.countQuads(null, 'http://www.w3.org/2000/01/rdf-schema#label', null, null)).toBe(0);
  });
  it('matches distributions by an IRI that does not change', () => {
    for (const dataset of instances(`${DCAT}Dataset`))
      for (const { termType, value } of objects(dataset, `${DCAT}distribution`)) {
        expect(termType).toBe('NamedNode');
        expect(value.startsWith(`${dataset.value}#`)).toBe(true);
      }
  });
  it('reads the first contact point with name and address', () => {
    for (const dataset of instances(`${DCAT}Dataset`)) {
      const contact = one(dataset, `${DCAT}contactPoint`)!;
      expect(one(contact, 'http://www.w3.org/2006/vcard/ns#fn')?.value).toBe('Ville d’Essai');
      expect(one(contact, 'http://www.w3.org/2006/vcard/ns#hasEmail')?.value).toBe(
        'mailto:donnees@essai.example',
      );
    }
  });
  it('reads byte sizes as whole numbers, licences from distributions, places that are typed', () => {
    for (const distribution of instances(`${DCAT}Distribution`)) {
      expect(one(distribution, `${DCAT}byteSize`)?.value).toMatch(/^\d+$/);
      expect(one(distribution, `${DCT}license`)).toBeDefined();
    }
    const [spatial] = instances(`${DCT}Location`);
    expect(spatial?.value).toContain('/country/FRA');
  });
});

describe('The served catalogue', () => {
  it('holds no blank node', () => {
    for (const { subject, object } of graph) {
      expect(subject.termType).toBe('NamedNode');
      expect(object.termType).not.toBe('BlankNode');
    }
  });
  it('lists the SPARQL endpoint as a service for every dataset', () => {
    const [service] = instances(`${DCAT}DataService`);
    expect(one(service!, `${DCAT}endpointURL`)?.value).toBe(`${BASE}sparql`);
    expect(objects(service!, `${DCAT}servesDataset`)).toHaveLength(3);
  });
});
