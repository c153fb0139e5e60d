import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SourcedDocument } from '../../src/rdf/document.js';
import { parseShapes } from '../../src/validation/load-shapes.js';
import { compileShapes, type Shapes } from '../../src/validation/shapes.js';
import {
  BASE,
  documentOf,
  gateFor,
  PREFIXES,
  packageShapes,
  pass,
  resultsFor,
  VOCABULARY,
} from './support.js';

let shapes: Shapes;
beforeAll(async () => {
  shapes = await packageShapes();
});

function ownShapes(text: string): Shapes {
  const header = Object.entries(PREFIXES)
    .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
    .join('\n');
  const names = new Map<string, string>();
  const namespaces = { vocabulary: VOCABULARY, shapes: `${BASE}shapes#`, names };
  return compileShapes(parseShapes(`${header}\n${text}`, { file: 'shapes/own.ttl' }, namespaces), names);
}

const goodAward = (path: string) =>
  documentOf(
    `<${path}#award> a :Award ; schema:name "Essai"@fr ; :edition <labels/essai/2021#edition> ; :recipient <places/commune/78138#place> ;
      :status :awarded ; prov:wasDerivedFrom <articles/a#article> .`,
    path,
  );
const badAward = (path: string) =>
  documentOf(`<${path}#award> a :Award ; schema:name "Essai"@fr ; :status :awarded .`, path);
const edition = documentOf(
  '<labels/essai/2021#edition> a :Edition ; :programme <labels/essai#label> ; :year "2021"^^xsd:gYear .',
  'labels/essai/2021',
);

describe('The gate', () => {
  it('keeps the order of the documents and holds back only those with violations', async () => {
    const documents = [edition, goodAward('a/1'), badAward('a/2'), goodAward('a/3')];
    const checked = await pass(gateFor(shapes), documents);
    expect(checked.map(({ validation }) => [validation.path, validation.held])).toEqual([
      ['labels/essai/2021', false],
      ['a/1', false],
      ['a/2', true],
      ['a/3', false],
    ]);
  });

  it('lets a document with mere warnings pass', async () => {
    const [checked] = await pass(gateFor(shapes), [
      documentOf('<b#article> a schema:Article ; schema:headline "Titre"@fr .'),
    ]);
    expect(checked?.validation.held).toBe(false);
    expect(checked?.validation.results.map(({ severity }) => severity)).toContain('warning');
  });

  it('never lets a document fail for what another document would have to say', async () => {
    const strict =
      ownShapes(`:S a sh:NodeShape ; sh:targetClass :Award ; sh:property :P . :P sh:path :edition ; sh:class :Edition .
      :T a sh:NodeShape ; sh:targetObjectsOf :edition ; sh:property [ sh:path schema:name ; sh:minCount 1 ] .`);
    const checked = await pass(gateFor(strict), [goodAward('a/1'), goodAward('a/2')]);
    expect(checked.flatMap(({ validation }) => validation.results)).toEqual([]);
  });

  it('never lets a document pass for what another document says', async () => {
    const named = ownShapes(
      ':S a sh:NodeShape ; sh:targetClass :Award ; sh:property :P . :P sh:path ( :edition schema:name ) ; sh:minCount 1 .',
    );
    const described = documentOf(
      '<labels/essai/2021#edition> a :Edition ; schema:name "22e"@fr .',
      'labels/essai/2021',
    );
    const checked = await pass(gateFor(named), [described, goodAward('a/1')]);
    expect(checked.map(({ validation }) => validation.held)).toEqual([false, true]);
  });

  it('checks documents alone when a shape looks backwards', async () => {
    const counted = ownShapes(
      ':S a sh:NodeShape ; sh:targetSubjectsOf :edition ; sh:property [ sh:path ( :edition [ sh:inversePath :edition ] ) ; sh:maxCount 1 ] .',
    );
    const checked = await pass(gateFor(counted), [goodAward('a/1'), goodAward('a/2')]);
    expect(checked.map(({ validation }) => validation.held)).toEqual([false, false]);
  });

  it('holds back a document that breaks the validator, and no other', async () => {
    const circle = documentOf(
      ':A rdfs:subClassOf :B . :B rdfs:subClassOf :A . :Award rdfs:subClassOf :A . :A rdfs:subClassOf :Award .',
      'files/circle',
    );
    const checked = await pass(gateFor(shapes), [goodAward('a/1'), circle, badAward('a/2')]);
    expect(checked.map(({ validation }) => validation.held)).toEqual([false, true, true]);
    expect(checked[1]?.validation.results[0]?.message.fr).toContain('n’a pas pu être vérifié');
    expect(checked[2]?.validation.results[0]?.shape).toContain('award-');
  });

  it('does not tire of a mistake that many documents share', async () => {
    const wrong = (n: number) =>
      documentOf(
        `<a/${n}#article> a schema:Article ; schema:headline "T"@fr ; schema:datePublished "2021-02-30"^^xsd:date .`,
        `a/${n}`,
      );
    const checked = await pass(
      gateFor(shapes),
      Array.from({ length: 120 }, (_, n) => wrong(n)),
    );
    expect(checked.filter(({ validation }) => validation.held)).toHaveLength(120);
  });

  it('gives blank shapes a name that does not change', async () => {
    const blank =
      ':S a sh:NodeShape ; sh:targetClass :Award ; sh:property [ sh:path :edition ; sh:minCount 1 ] .';
    const [first] = await resultsFor(ownShapes(blank), badAward('a/1'));
    const [second] = await resultsFor(ownShapes(blank), badAward('a/1'));
    expect(first?.shape).toMatch(/^https:\/\/data\.example\.org\/shapes#/);
    expect(second?.shape).toBe(first?.shape);
  });

  it('gives the results of single documents, however they are batched', async () => {
    const kinds = [
      (n: number) => goodAward(`a/${n}`),
      (n: number) => badAward(`a/${n}`),
      () => edition,
      (n: number) =>
        documentOf(
          `<a/${n}> schema:about <a/${n - 1}#award> ; :edition <labels/essai/2021#edition> .`,
          `x/${n}`,
        ),
      (n: number) =>
        documentOf(
          `<x/${n}#article> a schema:Article ; schema:headline ""@fr ; schema:about <a/${n + 1}#award> .`,
          `y/${n}`,
        ),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(kinds.length - 1), { maxLength: 12 }),
        fc.integer({ min: 1, max: 40 }),
        async (choice, batchTriples) => {
          const documents: SourcedDocument[] = choice.map((kind, n) => kinds[kind]?.(n) ?? edition);
          const batched = await pass(gateFor(shapes, batchTriples), documents);
          const single = await pass(gateFor({ ...shapes, forwardOnly: false }), documents);
          const sorted = (checked: typeof batched) =>
            checked.map(({ validation }) => ({
              ...validation,
              results: [...validation.results].map((result) => JSON.stringify(result)).sort(),
            }));
          expect(sorted(batched)).toEqual(sorted(single));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('A result', () => {
  const place = (line: number) => ({ file: 'tables/villes.csv', line });

  it('points at the row of the property', async () => {
    const document = documentOf(
      '<a#award> a :Award ; schema:name "X" ; :edition <e#edition> ; :recipient <p#place> ; :status :almost ; prov:wasDerivedFrom <b#article> .',
      'a',
      [
        { node: `${BASE}a#award`, term: 'recipient', location: place(2) },
        { node: `${BASE}a#award`, term: 'status', location: place(3) },
      ],
    );
    const [result] = await resultsFor(shapes, document);
    expect(result?.location).toEqual(place(3));
  });

  it('points at what the node came from when the property is missing', async () => {
    const document = documentOf(
      '<a#award> a :Award ; schema:name "X" ; :edition <e#edition> ; :recipient <p#place> ; prov:wasDerivedFrom <b#article> .',
      'a',
      [{ node: `${BASE}a#award`, term: 'recipient', location: place(7) }],
    );
    const [result] = await resultsFor(shapes, document);
    expect(result?.location).toEqual(place(7));
  });

  it('points at either date when two dates contradict each other', async () => {
    const document = documentOf(
      '<e#ceremony> a schema:Event ; schema:name "Remise" ; schema:startDate "2021-02-04"^^xsd:date ; schema:endDate "2020-02-04"^^xsd:date .',
      'e',
      [
        { node: `${BASE}e#ceremony`, term: 'schema:name', location: place(1) },
        { node: `${BASE}e#ceremony`, term: 'schema:endDate', location: place(5) },
      ],
    );
    const violation = (await resultsFor(shapes, document)).find(({ severity }) => severity === 'violation');
    expect(violation?.location).toEqual(place(5));
  });

  it('shows the value, and says apart what to do', async () => {
    const document = documentOf(
      '<p#place> a schema:City ; schema:name "Ambérieu"@fr ; igeo:codeINSEE "1004" .',
      'p',
    );
    const result = (await resultsFor(shapes, document)).find(({ shape }) => shape.endsWith('city-insee'));
    expect(result?.message.fr).toBe(
      'Le code INSEE «\u00a01004\u00a0» n’est pas celui d’une commune, ou il y en a plusieurs',
    );
    expect(result?.message.en).toContain('“1004”');
    expect(result?.advice?.fr).toMatch(/^Un code de commune a cinq caractères/);
    expect(result?.value).toBe('"1004"');
  });

  it('shows all values where there are too many', async () => {
    const document = documentOf('<e#edition> a :Edition ; :programme <l#label> ; :number 22, 23 .', 'e');
    const result = (await resultsFor(shapes, document)).find(({ shape }) => shape.endsWith('edition-number'));
    expect(result?.message.en).toContain('“22, 23”');
  });

  it('shows no more values than a line holds', async () => {
    const numbers = Array.from({ length: 500 }, (_, n) => n + 1).join(', ');
    const document = documentOf(`<e#edition> a :Edition ; :programme <l#label> ; :number ${numbers} .`, 'e');
    const result = (await resultsFor(shapes, document)).find(({ shape }) => shape.endsWith('edition-number'));
    expect(result?.message.en).toContain('“1, 2, 3, 4, 5, …”');
  });

  it('is not cut where the value holds a dash', async () => {
    const document = documentOf(
      '<p#place> a schema:City ; schema:name "X"@fr ; igeo:codeINSEE "a — b" .',
      'p',
    );
    const result = (await resultsFor(shapes, document)).find(({ shape }) => shape.endsWith('city-insee'));
    expect(result?.message.en).toContain('“a — b” is not a town’s');
    expect(result?.advice?.en).toMatch(/^A town’s code has five characters/);
  });

  it('leaves no empty quotation marks where there is no value', async () => {
    const document = documentOf(
      '<e#count-1> a :Count ; :what :laureates ; prov:wasDerivedFrom <b#article> .',
      'e',
    );
    const [result] = await resultsFor(shapes, document);
    expect(result?.message.fr).toBe('Le nombre n’est pas un nombre entier positif unique');
    expect(result?.message.en).toBe('The number is not one whole positive number');
  });

  it('shortens a long value', async () => {
    const document = documentOf(
      `<p#place> a schema:City ; schema:name "X"@fr ; igeo:codeINSEE "${'9'.repeat(5000)}" .`,
      'p',
    );
    const result = (await resultsFor(shapes, document)).find(({ shape }) => shape.endsWith('city-insee'));
    expect(result?.message.fr.length).toBeLessThan(250);
  });

  it('keeps dollar signs of the value as they are', async () => {
    const document = documentOf(
      '<p#place> a schema:City ; schema:name "X"@fr ; igeo:codeINSEE "$&$1" .',
      'p',
    );
    const result = (await resultsFor(shapes, document)).find(({ shape }) => shape.endsWith('city-insee'));
    expect(result?.message.en).toContain('“$&$1”');
  });

  it('has words of its own for a shape that says nothing', async () => {
    const silent = ownShapes(
      ':S a sh:NodeShape ; sh:targetClass :Award ; sh:property [ sh:path :edition ; sh:minCount 1 ] .',
    );
    const [result] = await resultsFor(silent, badAward('a/1'));
    expect(result?.message).toEqual({
      fr: 'Une valeur obligatoire manque.',
      en: 'A required value is missing.',
    });
  });
});

describe('What RDF cannot express', () => {
  const titled = (value: string) =>
    documentOf(
      `<a#action-1> a :RewardedAction ; schema:name "Campus connecté"@fr ; schema:description ${value} .`,
      'a',
      [
        {
          node: `${BASE}a#action-1`,
          term: 'https://schema.org/description',
          location: { file: 'a.md', line: 9 },
        },
      ],
    );

  it('is a violation, at the line it comes from', async () => {
    const [checked] = await pass(gateFor(shapes), [titled('"cloche \\u0007"@fr')]);
    expect(checked?.validation.held).toBe(true);
    expect(checked?.validation.results).toMatchObject([
      { severity: 'violation', shape: `${BASE}shapes#rdf-not-xml-text`, location: { file: 'a.md', line: 9 } },
    ]);
  });
  it('is told once where a shape has spoken of it', async () => {
    const document = documentOf(
      '<e#ceremony> a schema:Event ; schema:name "Remise"@fr ; schema:startDate "2021-02-30"^^xsd:date .',
      'e',
    );
    const results = await resultsFor(shapes, document);
    expect(results.filter(({ severity }) => severity === 'violation')).toHaveLength(1);
  });
  it('is not what can be expressed', async () => {
    expect(await resultsFor(shapes, titled('"sonnette"@fr'))).toEqual([]);
  });
});
