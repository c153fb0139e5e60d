import type { Quad } from '@rdfjs/types';
import { context } from './context.js';
import type { Document } from './document.js';
import { quadLine } from './n-quads.js';
import { prefixesOf, type SiteIris } from './namespaces.js';
import { compileWalk } from './quads.js';
import { withoutGraph } from './serialize.js';
import { type TurtleFormat, turtleWriter } from './turtle-writer.js';

/** Syntaxes that are written without holding all quads. RDF/XML is not: its prefixes stand first. */
export type StreamedMediaType = 'application/n-triples' | 'application/n-quads' | TurtleFormat;

/** Characters after which a piece is handed on. */
const PIECE = 64 * 1024;

/**
 * Quads in one syntax, in pieces of some 64,000 characters; order and repetitions as they come. N-Triples and Turtle
 * drop the graphs. Blank nodes keep their labels.
 */
export async function* serializeQuads(
  quads: AsyncIterable<Quad> | Iterable<Quad>,
  mediaType: StreamedMediaType,
  site: Pick<SiteIris, 'vocabulary'>,
): AsyncIterable<string> {
  const keepsGraphs = mediaType === 'application/n-quads' || mediaType === 'application/trig';
  const triples = keepsGraphs ? quads : mapEach(quads, withoutGraph);
  if (mediaType === 'application/n-triples' || mediaType === 'application/n-quads')
    yield* pieces(mapEach(triples, (quad) => `${quadLine(quad)}\n`));
  else yield* turtle(triples, mediaType, site);
}

/** Documents in one syntax; JSON-LD as one `@graph` over the whole context, a node a line. */
export async function* serializeDocuments(
  documents: AsyncIterable<Document> | Iterable<Document>,
  mediaType: StreamedMediaType | 'application/ld+json',
  site: SiteIris,
): AsyncIterable<string> {
  if (mediaType === 'application/ld+json') yield* pieces(jsonLdLines(documents, site));
  else yield* serializeQuads(quadsOf(documents, site), mediaType, site);
}

async function* quadsOf(
  documents: AsyncIterable<Document> | Iterable<Document>,
  site: SiteIris,
): AsyncIterable<Quad> {
  const quads = compileWalk(site);
  for await (const document of documents) yield* quads(document);
}

async function* jsonLdLines(
  documents: AsyncIterable<Document> | Iterable<Document>,
  site: SiteIris,
): AsyncIterable<string> {
  yield `{\n"@context": ${JSON.stringify(context(site))},\n"@graph": [`;
  let separator = '\n';
  for await (const document of documents) {
    for (const node of document.nodes) {
      yield separator + JSON.stringify(node);
      separator = ',\n';
    }
  }
  yield '\n]\n}\n';
}

async function* turtle(
  quads: AsyncIterable<Quad> | Iterable<Quad>,
  format: TurtleFormat,
  site: Pick<SiteIris, 'vocabulary'>,
): AsyncIterable<string> {
  const { writer, take, pending } = turtleWriter(format, prefixesOf(site));
  for await (const quad of quads) {
    writer.addQuad(quad);
    if (pending() >= PIECE) yield take();
  }
  writer.end();
  yield take();
}

async function* mapEach<From, To>(
  items: AsyncIterable<From> | Iterable<From>,
  change: (item: From) => To,
): AsyncIterable<To> {
  for await (const item of items) yield change(item);
}

async function* pieces(texts: AsyncIterable<string>): AsyncIterable<string> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
