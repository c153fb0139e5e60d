import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { DataFactory, Parser, type Quad, Writer } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** Reads a file of the suite: RDF/XML by its name, else Turtle. */
export async function readRdf(file: string, iri: string): Promise<Quad[]> {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.rdf')) return new Parser({ baseIRI: iri }).parse(text);
  const quads: Quad[] = [];
  const parser = new RdfXmlParser({ baseIRI: iri, dataFactory: DataFactory });
  parser.on('data', (quad: Quad) => quads.push(quad));
  parser.end(text);
  await once(parser, 'end');
  return quads;
}

/** N-Quads in a graph, or in the default graph. */
export function toNQuads(quads: readonly Quad[], graph?: string): string {
  const writer = new Writer({ format: 'application/n-quads' });
  const name = graph === undefined ? DataFactory.defaultGraph() : DataFactory.namedNode(graph);
  for (const { subject, predicate, object } of quads) {
    writer.addQuad(DataFactory.quad(subject, predicate, object, name));
  }
  let text = '';
  writer.end((_error: Error | null, result: string) => {
    text = result;
  });
  return text;
}
