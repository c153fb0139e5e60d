import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Parser, Store, type Term } from 'n3';

export const SUITES = new URL('../../../../shared/suites/', import.meta.url).pathname;
/** Where the suites' files would be on the web: base of their relative IRIs. */
export const SUITES_IRI = 'http://suites.example/';

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#';
const QT = 'http://www.w3.org/2001/sw/DataAccess/tests/test-query#';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

export interface SuiteTest {
  readonly id: string;
  readonly name: string;
  readonly kind: 'evaluation' | 'positive-syntax' | 'negative-syntax';
  readonly queryFile: string;
  /** IRIs of files that make the default graph. */
  readonly data: readonly string[];
  readonly graphData: readonly { readonly graph: string; readonly file: string }[];
  readonly resultFile?: string;
  /** REDUCED may leave out any repetition. */
  readonly repetitionsMayLack: boolean;
}

/** The tests of a manifest and of those it includes, in its order. */
export function readManifest(file: string): SuiteTest[] {
  const store = new Store(new Parser({ baseIRI: iriOf(file) }).parse(readFileSync(file, 'utf8')));
  const manifest = store.getSubjects(`${RDF}type`, `${MF}Manifest`, null)[0];
  if (manifest === undefined) return [];
  const included = listAt(store, manifest, `${MF}include`).flatMap((iri) => readManifest(fileOf(iri.value)));
  const own = listAt(store, manifest, `${MF}entries`).flatMap((entry) => readEntry(store, entry, file));
  return [...included, ...own];
}

export function fileOf(iri: string): string {
  return join(SUITES, decodeURIComponent(iri.slice(SUITES_IRI.length)));
}

export function iriOf(file: string): string {
  return SUITES_IRI + file.slice(SUITES.length);
}

function readEntry(store: Store, entry: Term, file: string): SuiteTest[] {
  const types = store.getObjects(entry, `${RDF}type`, null).map(({ value }) => value.slice(MF.length));
  const kind = types.map(kindOf).find((found) => found !== undefined);
  const action = store.getObjects(entry, `${MF}action`, null)[0];
  if (kind === undefined || action === undefined) return [];
  const query = kind === 'evaluation' ? store.getObjects(action, `${QT}query`, null)[0] : action;
  const result = store.getObjects(entry, `${MF}result`, null)[0];
  if (query === undefined) return [];
  const folder = dirname(file).slice(SUITES.length);
  const name = store.getObjects(entry, `${MF}name`, null)[0]?.value ?? '';
  return [
    {
      id: `${folder}/${entry.value.split('#').at(-1) ?? name}`,
      name,
      kind,
      queryFile: fileOf(query.value),
      data: store.getObjects(action, `${QT}data`, null).map(({ value }) => value),
      graphData: store.getObjects(action, `${QT}graphData`, null).map((graph) => graphOf(store, graph)),
      repetitionsMayLack: store.countQuads(entry, `${MF}resultCardinality`, `${MF}LaxCardinality`, null) > 0,
      ...(result === undefined ? {} : { resultFile: fileOf(result.value) }),
    },
  ];
}

/** A named graph is a file, or a node that gives the file another name. */
function graphOf(store: Store, graph: Term): { graph: string; file: string } {
  const file = store.getObjects(graph, `${QT}graph`, null)[0];
  const label = store.getObjects(graph, `${RDFS}label`, null)[0];
  return file === undefined
    ? { graph: graph.value, file: graph.value }
    : { graph: label?.value ?? file.value, file: file.value };
}

function kindOf(type: string): SuiteTest['kind'] | undefined {
  if (type === 'QueryEvaluationTest' || type === 'CSVResultFormatTest') return 'evaluation';
  if (type.startsWith('PositiveSyntaxTest')) return 'positive-syntax';
  if (type.startsWith('NegativeSyntaxTest')) return 'negative-syntax';
  return undefined;
}

function listAt(store: Store, subject: Term, predicate: string): Term[] {
  const items: Term[] = [];
  let node = store.getObjects(subject, predicate, null)[0];
  while (node !== undefined && node.value !== `${RDF}nil`) {
    const first = store.getObjects(node, `${RDF}first`, null)[0];
    if (first !== undefined) items.push(first);
    node = store.getObjects(node, `${RDF}rest`, null)[0];
  }
  return items;
}
