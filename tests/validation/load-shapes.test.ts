import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/core/errors.js';
import { loadShapes } from '../../src/validation/load-shapes.js';
import { documentOf, resultsFor, testSite } from './support.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'palmares-shapes-'));
  await mkdir(join(folder, 'shapes'));
});
afterEach(() => rm(folder, { recursive: true }));

const HEADER = `@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix : <https://palmares.example/vocab#> .
`;

async function refusal(text: string): Promise<UsageError> {
  await writeFile(join(folder, 'shapes', 'own.ttl'), HEADER + text);
  return loadShapes(testSite(folder)).then(
    () => expect.unreachable('the shapes were accepted'),
    (error: unknown) => error as UsageError,
  );
}

describe('Loading shapes', () => {
  it('adds the site’s own shapes to those of the package', async () => {
    await writeFile(
      join(folder, 'shapes', 'own.ttl'),
      `${HEADER}:MyRule a sh:NodeShape ; sh:targetClass :Award ; sh:property :must-have-mention .
       :must-have-mention sh:path :mention ; sh:minCount 1 ; sh:message "Pas de mention — ajoutez-la."@fr .`,
    );
    const shapes = await loadShapes(testSite(folder));
    const results = await resultsFor(shapes, documentOf('<a#award> a :Award .'));
    const names = results.map(({ shape }) => shape.split('#')[1]);
    expect(names).toEqual(expect.arrayContaining(['must-have-mention', 'award-recipient']));
  });

  it('puts the site’s vocabulary in the place of the placeholder', async () => {
    const shapes = await loadShapes({ ...testSite(folder), vocabulary: 'https://commun.example/v#' });
    const iris = shapes.quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
    expect(iris.filter(({ value }) => value.includes('palmares.example'))).toEqual([]);
    expect(iris.some(({ value }) => value === 'https://commun.example/v#Award')).toBe(true);
  });

  it('does not mind a site without shapes', async () => {
    await rm(join(folder, 'shapes'), { recursive: true });
    const shapes = await loadShapes(testSite(folder));
    expect(shapes.quads.length).toBeGreaterThan(500);
  });

  it('has only shapes that look forward, so that documents can be checked together', async () => {
    expect((await loadShapes(testSite(folder))).forwardOnly).toBe(true);
  });

  it.each([
    ['a SPARQL constraint', ':S a sh:NodeShape ;\n sh:sparql [ sh:select "SELECT" ] .', 4],
    ['a SPARQL target', ':S a sh:NodeShape ;\n sh:target [ a sh:SPARQLTarget ] .', 4],
    ['a constraint component of one’s own', '\n:C a sh:ConstraintComponent .', 4],
    ['a rule', ':S a sh:NodeShape ; sh:rule [] .', 3],
    ['JavaScript', ':S a sh:NodeShape ; sh:js [] .', 3],
  ])('refuses %s, naming file and line', async (_, text, line) => {
    const error = await refusal(text);
    expect(error).toBeInstanceOf(UsageError);
    expect(error.diagnostics[0]?.location).toEqual({ file: 'shapes/own.ttl', line });
    expect(error.localized.fr).toContain(`shapes/own.ttl:${line}`);
  });

  it('refuses imports, since it fetches nothing', async () => {
    const error = await refusal('<> <http://www.w3.org/2002/07/owl#imports> <http://example.org/x> .');
    expect(error.localized.en).toContain('owl:imports');
  });

  it('refuses a pattern that is no regular expression', async () => {
    const error = await refusal(':S a sh:PropertyShape ;\n sh:path :x ; sh:pattern "(" .');
    expect(error.diagnostics[0]?.location.line).toBe(4);
  });

  it('refuses a shape that refers to itself', async () => {
    const error = await refusal(
      ':A sh:node :B . :B sh:or ( :C ) . :C sh:property [ sh:path :x ; sh:node :A ] .',
    );
    expect(error.localized.en).toContain('refers to itself');
  });

  it('names the line of a syntax error', async () => {
    const error = await refusal(':S a ;\n .');
    expect(error.diagnostics[0]?.location.file).toBe('shapes/own.ttl');
    expect(error.diagnostics[0]?.location.line).toBeGreaterThanOrEqual(3);
  });

  it('refuses a file larger than the site allows', async () => {
    await writeFile(join(folder, 'shapes', 'own.ttl'), '#'.repeat(30_000));
    const site = testSite(folder);
    const configuration = {
      ...site.configuration,
      limits: { ...site.configuration.limits, fileMegabytes: 0.01 },
    };
    await expect(loadShapes({ ...site, configuration })).rejects.toBeInstanceOf(UsageError);
  });
});

describe('The package’s shapes', () => {
  it('say in both languages what is wrong and what to do, wherever they constrain a property', async () => {
    const { quads } = await loadShapes(testSite(folder));
    const shacl = 'http://www.w3.org/ns/shacl#';
    const propertyShapes = quads.filter(
      ({ predicate, object }) =>
        predicate.value.endsWith('#type') && object.value === `${shacl}PropertyShape`,
    );
    for (const { subject } of propertyShapes) {
      const messages = quads.filter(
        (quad) => quad.subject.equals(subject) && quad.predicate.value === `${shacl}message`,
      );
      const languages = messages.map(({ object }) => (object.termType === 'Literal' ? object.language : ''));
      expect(languages.sort(), subject.value).toEqual(['en', 'fr']);
      for (const { object } of messages) expect(object.value, subject.value).toContain(' — ');
    }
  });
});
