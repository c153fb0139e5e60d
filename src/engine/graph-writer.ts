import { createRequire } from 'node:module';
import type { ContextDefinition } from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import type { EngineData } from './engine-messages.js';

type Oxigraph = typeof import('oxigraph');

/** How a site writes its graphs. */
export type GraphSettings = Pick<EngineData, 'prefixes' | 'jsonLdContext'>;

/**
 * Writes the triples of a CONSTRUCT or DESCRIBE in a media type of RDF, each triple once.
 *
 * @param nTriples as the engine gives them, perhaps with repetitions
 */
export async function writeGraph(
  nTriples: string,
  mediaType: string,
  settings: GraphSettings,
): Promise<string> {
  const write = WRITERS[mediaType];
  if (write === undefined) throw new Error(`no writer for ${mediaType}`);
  return write(distinctLines(nTriples), settings);
}

type GraphWriter = (nTriples: string, settings: GraphSettings) => string | Promise<string>;

// A graph has no name to give in a syntax for datasets: the quad syntaxes hold its triples in the default graph.
const WRITERS: Readonly<Record<string, GraphWriter>> = {
  'application/n-triples': (nTriples) => nTriples,
  'application/n-quads': (nTriples) => nTriples,
  'text/turtle': writeTurtle,
  'application/trig': writeTurtle,
  'application/ld+json': writeJsonLd,
  'application/rdf+xml': writeRdfXml,
};

function distinctLines(nTriples: string): string {
  return [...new Set(nTriples.split('\n'))].join('\n');
}

function writeTurtle(nTriples: string, { prefixes }: GraphSettings): string {
  const quads = parse(nTriples);
  const writer = new Writer({ prefixes: usedPrefixes(nTriples, prefixes) });
  // Subjects together, in the order in which they first come, so that each is written once.
  for (const quad of bySubject(quads)) writer.addQuad(quad);
  let text = '';
  writer.end((_error: Error | null, result: string) => {
    text = result;
  });
  return text;
}

function usedPrefixes(nTriples: string, prefixes: GraphSettings['prefixes']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(prefixes).filter(([, namespace]) => nTriples.includes(`<${namespace}`)),
  );
}

function bySubject(quads: readonly Quad[]): Quad[] {
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const group = groups.get(quad.subject.id);
    if (group === undefined) groups.set(quad.subject.id, [quad]);
    else group.push(quad);
  }
  return [...groups.values()].flat();
}

async function writeJsonLd(nTriples: string, { jsonLdContext }: GraphSettings): Promise<string> {
  // Loaded when asked for: few queries want it, and every engine worker would carry it.
  const { default: jsonld } = await import('jsonld');
  const context = JSON.parse(jsonLdContext) as ContextDefinition;
  const expanded = await jsonld.fromRDF(nTriples as unknown as object, { format: 'application/n-quads' });
  return JSON.stringify(await jsonld.compact(expanded, context, { documentLoader: refuseRemote }));
}

/** The context is at hand; nothing a result names is ever fetched. */
async function refuseRemote(url: string): Promise<never> {
  throw new Error(`not fetched: ${url}`);
}

/** Oxigraph's writer: npm has no other that is maintained. Loaded when asked for; in an engine worker it is there. */
function writeRdfXml(nTriples: string): string {
  const oxigraph = createRequire(import.meta.url)('oxigraph') as Oxigraph;
  const store = new oxigraph.Store();
  store.load(nTriples, { format: 'application/n-triples' });
  return store.dump({ format: 'application/rdf+xml', from_graph_name: oxigraph.defaultGraph() });
}

function parse(nTriples: string): Quad[] {
  return new Parser({ format: 'application/n-triples' }).parse(nTriples);
}
