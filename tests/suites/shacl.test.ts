import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/core/errors.js';
import { refuseUnlessCore } from '../../src/validation/shape-rules.js';
import { compileShapes } from '../../src/validation/shapes.js';
import { BASE, packageShapes, resultsFor, toDocument } from '../validation/support.js';

/** The W3C data-shapes test suite: each case holds data, shapes and the report to come. */
const SUITE = new URL('../../../shared/suites/shacl/', import.meta.url);
const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const SHT = 'http://www.w3.org/ns/shacl-test#';
const SH = 'http://www.w3.org/ns/shacl#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

interface Case {
  readonly name: string;
  readonly graph: Store;
  readonly data: string;
  readonly shapes: string;
  readonly expected: string[] | 'failure';
}

function load(url: string): Store {
  const text = readFileSync(fileURLToPath(url), 'utf8');
  return new Store(new Parser({ baseIRI: url }).parse(text));
}

function* cases(manifest: string): Iterable<Case> {
  const graph = load(manifest);
  for (const included of graph.getObjects(null, `${MF}include`, null)) yield* cases(included.value);
  for (const test of graph.getSubjects(`${RDF}type`, `${SHT}Validate`, null)) {
    const action = graph.getObjects(test, `${MF}action`, null)[0]!;
    const result = graph.getObjects(test, `${MF}result`, null)[0]!;
    yield {
      name: test.value.slice(SUITE.href.length),
      graph,
      data: graph.getObjects(action, `${SHT}dataGraph`, null)[0]!.value,
      shapes: graph.getObjects(action, `${SHT}shapesGraph`, null)[0]!.value,
      expected: result.value === `${SHT}Failure` ? 'failure' : expectedResults(graph, result.value),
    };
  }
}

const COMPARED = ['focusNode', 'resultSeverity', 'sourceConstraintComponent', 'value'] as const;

/** Results as comparable text: the parts that the suite always states, and simple paths. */
function expectedResults(graph: Store, report: string): string[] {
  const node = graph.getSubjects(`${SH}conforms`, null, null).find(({ value }) => value === report)!;
  return graph
    .getObjects(node, `${SH}result`, null)
    .map((result) => {
      const parts = COMPARED.map((name) => comparable(graph.getObjects(result, SH + name, null)[0]));
      const path = graph.getObjects(result, `${SH}resultPath`, null)[0];
      return [...parts, path?.termType === 'NamedNode' ? path.value : ''].join(' | ');
    })
    .sort();
}

function comparable(term: { termType: string; value: string } | undefined): string {
  // Blank nodes of the data have other names after each parse.
  return term === undefined ? '' : term.termType === 'BlankNode' ? '_:' : term.value;
}

async function actualResults({ data, shapes }: Case): Promise<string[]> {
  const shapesGraph = load(shapes);
  const dataGraph = data === shapes ? shapesGraph : load(data);
  refuseUnlessCore([...shapesGraph], readFileSync(fileURLToPath(shapes), 'utf8'), { file: shapes });
  const results = await compileShapes([...shapesGraph]).validate(dataGraph);
  return results
    .map((result) =>
      [
        comparable(result.focusNode),
        result.severity,
        result.component,
        comparable(result.value),
        result.path ?? '',
      ].join(' | '),
    )
    .sort();
}

const core = [...cases(new URL('core/manifest.ttl', SUITE).href)];
// One file stands in no manifest, hence the folders.
const sparql = readdirSync(new URL('sparql/', SUITE), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ttl') && !file.endsWith('manifest.ttl'))
  .sort()
  .flatMap((file) => [...cases(new URL(`sparql/${file}`, SUITE).href)]);

describe('W3C SHACL core', () => {
  it('has its 98 cases', () => {
    expect(core).toHaveLength(98);
  });
  it.each(core.map((test) => [test.name, test] as const))('%s', async (_, test) => {
    expect(await actualResults(test)).toEqual(test.expected);
  });
});

describe('W3C SHACL-SPARQL is refused when loaded, never ignored', () => {
  it('has its 23 cases', () => {
    expect(sparql).toHaveLength(23);
  });
  it.each(sparql.map((test) => [test.name, test] as const))('%s', async (_, test) => {
    await expect(actualResults(test)).rejects.toBeInstanceOf(UsageError);
  });
});

describe('The founding article as data', () => {
  const example = readFileSync(new URL('../EXAMPLE.trig', new URL('../', SUITE)), 'utf8');
  const quads = new Parser({ format: 'application/trig' }).parse(example);
  const graphs = [...new Set(quads.map(({ graph }) => graph.value))];

  it.each(graphs)('%s has no violation', async (graph) => {
    const triples = quads.filter((quad) => quad.graph.value === graph);
    const document = toDocument(triples, graph.slice(BASE.length));
    const results = await resultsFor(await packageShapes(), { document, origins: [] });
    expect(results.filter(({ severity }) => severity === 'violation')).toEqual([]);
  });
});
