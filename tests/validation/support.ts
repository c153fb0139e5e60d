import type { Quad } from '@rdfjs/types';
import { Parser } from 'n3';
import type { Site } from '../../src/config/site.js';
import { siteConfiguration } from '../../src/config/site.js';
import type { Document, NodeValue, PropertyOrigin, SourcedDocument } from '../../src/rdf/document.js';
import { type CheckedDocument, createGate, type Gate } from '../../src/validation/gate.js';
import { loadShapes } from '../../src/validation/load-shapes.js';
import type { ShapeResult } from '../../src/validation/report.js';
import type { Shapes } from '../../src/validation/shapes.js';

export const BASE = 'https://data.example.org/';
export const VOCABULARY = `${BASE}vocab#`;
export const PREFIXES: Readonly<Record<string, string>> = {
  '': VOCABULARY,
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  igeo: 'http://rdf.insee.fr/def/geo#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  sh: 'http://www.w3.org/ns/shacl#',
};
const HEADER = Object.entries(PREFIXES)
  .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  .join('\n');

export function testSite(folder = '/nowhere'): Site {
  const configuration = siteConfiguration.parse({
    title: 'Palmarès d’essai',
    base: BASE,
    publisher: { name: 'Ville d’Essai' },
  });
  return { folder, configuration, vocabulary: VOCABULARY };
}

/** The package's own shapes. */
export function packageShapes(): Promise<Shapes> {
  return loadShapes(testSite());
}

export function turtle(text: string): Quad[] {
  return new Parser({ baseIRI: BASE }).parse(`${HEADER}\n${text}`);
}

/** A document whose triples are given in Turtle, relative to the site's base. */
export function documentOf(
  text: string,
  path = 'labels/essai/2021/commune-78138',
  origins: readonly PropertyOrigin[] = [],
): SourcedDocument {
  return { document: toDocument(turtle(text), path), origins };
}

/** Triples as flat nodes, whatever their graph. */
export function toDocument(quads: readonly Quad[], path: string): Document {
  const nodes = new Map<string, Record<string, NodeValue[]> & { '@type'?: string[] }>();
  for (const { subject, predicate, object } of quads) {
    const node = nodes.get(subject.value) ?? {};
    nodes.set(subject.value, node);
    if (predicate.value === `${PREFIXES['rdf']}type`)
      node['@type'] = [...(node['@type'] ?? []), object.value];
    else node[predicate.value] = [...(node[predicate.value] ?? []), toValue(object)];
  }
  return {
    path,
    kind: 'award',
    nodes: [...nodes].map(([id, node]) => ({ '@id': id, ...node })),
    datasets: [],
    summary: { title: path },
  };
}

function toValue(term: Quad['object']): NodeValue {
  if (term.termType !== 'Literal') return { '@id': term.value };
  if (term.language !== '') return { '@value': term.value, '@language': term.language };
  return { '@value': term.value, '@type': term.datatype.value };
}

export function gateFor(shapes: Shapes, batchTriples?: number): Gate {
  return createGate(testSite(), shapes, batchTriples === undefined ? {} : { batchTriples });
}

export async function pass(gate: Gate, documents: readonly SourcedDocument[]): Promise<CheckedDocument[]> {
  async function* stream() {
    yield* documents;
  }
  const checked: CheckedDocument[] = [];
  for await (const one of gate.validate(stream())) checked.push(one);
  return checked;
}

export async function resultsFor(shapes: Shapes, document: SourcedDocument): Promise<readonly ShapeResult[]> {
  const [checked] = await pass(gateFor(shapes), [document]);
  return checked?.validation.results ?? [];
}

/** Local names of the shapes that found a violation. */
export async function violatedShapes(shapes: Shapes, text: string): Promise<string[]> {
  const results = await resultsFor(shapes, documentOf(text));
  return results
    .filter(({ severity }) => severity === 'violation')
    .map(({ shape }) => shape.slice(shape.indexOf('#') + 1))
    .sort();
}
