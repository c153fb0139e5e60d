import type { ContextDefinition } from 'jsonld';
import { Parser, type Quad } from 'n3';
import type { Localized } from '../core/localized.js';
import { type RdfMediaType, rdfMediaType } from '../rdf/media-types.js';
import { NAMESPACES } from '../rdf/namespaces.js';
import { writeRdfXml } from '../rdf/rdf-xml-writer.js';
import { writeTurtle } from '../rdf/turtle-writer.js';
import type { EngineData } from './engine-messages.js';

/** How a site writes its graphs. */
export type GraphSettings = Pick<EngineData, 'prefixes' | 'jsonLdContext'>;

/** The graph cannot be written in the syntax asked for. */
export class InexpressibleGraph extends Error {
  override readonly name = 'InexpressibleGraph';

  constructor(readonly localized: Localized) {
    super(localized.en);
  }
}

/**
 * Writes the triples of a CONSTRUCT or DESCRIBE in a media type of RDF, each triple once.
 *
 * @param nTriples as the engine gives them, perhaps with repetitions
 * @throws InexpressibleGraph for what RDF/XML has no name for
 */
export async function writeGraph(
  nTriples: string,
  mediaType: string,
  settings: GraphSettings,
): Promise<string> {
  const known = rdfMediaType(mediaType);
  if (known === undefined) throw new TypeError(`${mediaType} is no media type of a syntax of RDF`);
  return WRITERS[known](distinctLines(nTriples), settings);
}

type GraphWriter = (nTriples: string, settings: GraphSettings) => string | Promise<string>;

// A graph has no name to give in a syntax for datasets: the quad syntaxes hold its triples in the default graph.
const WRITERS: Readonly<Record<RdfMediaType, GraphWriter>> = {
  'application/n-triples': (nTriples) => nTriples,
  'application/n-quads': (nTriples) => nTriples,
  'text/turtle': (nTriples, { prefixes }) => writeTurtle(triplesBySubject(nTriples), 'text/turtle', prefixes),
  'application/trig': (nTriples, { prefixes }) =>
    writeTurtle(triplesBySubject(nTriples), 'application/trig', prefixes),
  'application/ld+json': writeJsonLd,
  'application/rdf+xml': writeXml,
};

function distinctLines(nTriples: string): string {
  return [...new Set(nTriples.split('\n'))].join('\n');
}

/** Subjects together, in the order in which they first come, so that each is written once. */
function triplesBySubject(nTriples: string): Quad[] {
  const groups = new Map<string, Quad[]>();
  for (const quad of new Parser({ format: 'application/n-triples' }).parse(nTriples)) {
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

function writeXml(nTriples: string, { prefixes }: GraphSettings): string {
  try {
    return writeRdfXml(triplesBySubject(nTriples), { ...prefixes, rdf: NAMESPACES.rdf });
  } catch (error) {
    if (error instanceof TypeError)
      throw new InexpressibleGraph({
        fr: `RDF/XML ne peut écrire ce résultat (${error.message}). Demandez une autre syntaxe de RDF.`,
        en: `RDF/XML cannot write this result (${error.message}). Ask for another syntax of RDF.`,
      });
    throw error;
  }
}
