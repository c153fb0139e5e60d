import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quad } from '@rdfjs/types';
import { Parser, Store, type Term } from 'n3';
import { afterAll, describe, expect, it } from 'vitest';
import { parseRdf, RdfSyntaxError } from '../../src/rdf/parse.js';
import { canonicalOf } from '../rdf/support/canonical.js';

const SUITES = process.env['PALMARES_SUITES'] ?? join(import.meta.dirname, '../../../shared/suites');

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

interface SuiteTest {
  readonly name: string;
  /** Local name of the test's class: `TestTurtleNegativeSyntax`. */
  readonly kind: string;
  readonly action: string;
  readonly result?: string;
}

/** What our readers get wrong, and why: each entry fails the suite once its test passes. */
const KNOWN_FAILURES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rdf-turtle': {},
  'rdf-n-triples': {},
  'rdf-n-quads': {},
  'rdf-trig': {},
  'rdf-xml': {},
};

function readManifest(folder: string): { base: string; tests: SuiteTest[] } {
  const manifest = 'https://manifest.example/';
  const text = readFileSync(join(folder, 'manifest.ttl'), 'utf8');
  const store = new Store(new Parser({ baseIRI: manifest }).parse(text));
  const object = (subject: Term | undefined, predicate: string): Term | undefined =>
    subject === undefined ? undefined : store.getObjects(subject, predicate, null)[0];
  const [root] = store.getSubjects(`${RDF}type`, `${MF}Manifest`, null);
  const tests: SuiteTest[] = [];
  let list = object(root, `${MF}entries`);
  while (list !== undefined && list.value !== `${RDF}nil`) {
    const entry = object(list, `${RDF}first`);
    const result = object(entry, `${MF}result`)?.value.slice(manifest.length);
    tests.push({
      name: object(entry, `${MF}name`)?.value ?? '',
      kind: object(entry, `${RDF}type`)?.value.replace(/^.*#/, '') ?? '',
      action: object(entry, `${MF}action`)?.value.slice(manifest.length) ?? '',
      ...(result === undefined ? {} : { result }),
    });
    list = object(list, `${RDF}rest`);
  }
  return { base: object(root, `${MF}assumedTestBase`)?.value ?? manifest, tests };
}

async function read(folder: string, file: string, base: string): Promise<Quad[]> {
  const quads: Quad[] = [];
  const options = { syntax: file, baseIri: base + file };
  for await (const quad of parseRdf({ path: join(folder, file) }, options)) quads.push(quad);
  return quads;
}

/** Why a test fails; undefined where it passes. */
async function failureOf(test: SuiteTest, folder: string, base: string): Promise<string | undefined> {
  let quads: Quad[];
  try {
    quads = await read(folder, test.action, base);
  } catch (error) {
    if (!(error instanceof RdfSyntaxError)) throw error;
    return test.kind.includes('Negative') ? undefined : `refused: ${error.message}`;
  }
  if (test.kind.includes('Negative')) return 'accepted';
  if (test.result === undefined) return undefined;
  const expected = await read(folder, test.result, base);
  return (await canonicalOf(quads)) === (await canonicalOf(expected)) ? undefined : 'another graph';
}

for (const [suite, known] of Object.entries(KNOWN_FAILURES)) {
  describe(`W3C ${suite}`, () => {
    const folder = join(SUITES, 'rdf11', suite);
    const { base, tests } = readManifest(folder);
    let passed = 0;

    afterAll(() => {
      process.stdout.write(`${suite}: ${passed}/${tests.length} passed\n`);
    });

    for (const test of tests) {
      const reason = known[test.name];
      it(`${test.kind} ${test.name}${reason === undefined ? '' : ` (known to fail: ${reason})`}`, async () => {
        const failure = await failureOf(test, folder, base);
        if (failure === undefined) passed += 1;
        if (reason === undefined) expect(failure).toBeUndefined();
        else expect(failure, 'passes now: take it off the list').toBeDefined();
      });
    }
  });
}
