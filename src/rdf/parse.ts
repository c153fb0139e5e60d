import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import type { Quad } from '@rdfjs/types';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { StreamParser } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { builtInContexts } from './built-in-contexts.js';
import { type RdfMediaType, rdfMediaType, rdfMediaTypeOfFile } from './media-types.js';
import type { SiteIris } from './namespaces.js';
import { jsonNestingFault, xmlNestingFault } from './parsing/nesting.js';
import { asSyntaxError, RdfSyntaxError, syntaxErrorAt } from './parsing/syntax-error.js';

export { RdfSyntaxError } from './parsing/syntax-error.js';

/** Where RDF is read from. Bytes are UTF-8, with or without byte order mark. */
export type RdfInput =
  | { readonly path: string }
  | { readonly text: string }
  | { readonly bytes: AsyncIterable<Uint8Array> };

/** What the parser is told about a file beside its content. */
export interface ParseOptions {
  /** A media type, or a file name or suffix that tells it: `text/turtle`, `data.ttl`, `ttl`. */
  readonly syntax: string;
  /** Against which relative IRIs are resolved. */
  readonly baseIri: string;
  /** The site whose own JSON-LD context files may name; without it only schema.org's is built in. */
  readonly site?: SiteIris;
}

/** Longest literal that is read: XML entities can make a small file say very much. */
const LONGEST_LITERAL = 10_000_000;

/**
 * Reads RDF 1.1 in any of the six syntaxes as a stream of quads, without the network: a JSON-LD context at another
 * address than those built in is an error. JSON-LD and RDF/XML are held in memory as text, the others are not. Blank
 * nodes keep the parser's labels, which differ between runs.
 *
 * @throws RdfSyntaxError while iterating, after the quads before the fault; TypeError at once for an unknown syntax;
 * what the file system says for a path that cannot be read
 */
export function parseRdf(input: RdfInput, options: ParseOptions): AsyncIterable<Quad> {
  const mediaType = rdfMediaType(options.syntax) ?? rdfMediaTypeOfFile(options.syntax);
  if (mediaType === undefined) throw new TypeError(`${options.syntax} names no syntax of RDF`);
  return quadsOf(input, mediaType, options);
}

async function* quadsOf(
  input: RdfInput,
  mediaType: RdfMediaType,
  options: ParseOptions,
): AsyncIterable<Quad> {
  const { parser, check } = SYNTAXES[mediaType](options, mediaType);
  const source = Readable.from(check === undefined ? textOf(input) : checkedText(input, check));
  // Both ends are torn down when either fails or the reader stops; the loop below tells the error.
  pipeline(source, parser, () => undefined);
  try {
    for await (const quad of parser) {
      refuseRdf12(quad);
      yield quad;
    }
  } catch (error) {
    throw asSyntaxError(error);
  }
}

/** A parser, and what is looked at in the whole text before it. */
interface Syntax {
  readonly parser: NodeJS.ReadWriteStream & AsyncIterable<Quad>;
  readonly check?: (text: string) => void;
}

const SYNTAXES: Readonly<Record<RdfMediaType, (options: ParseOptions, mediaType: RdfMediaType) => Syntax>> = {
  'text/turtle': turtle,
  'application/trig': turtle,
  'application/n-triples': lines,
  'application/n-quads': lines,
  'application/ld+json': ({ baseIri, site }) => ({
    parser: new JsonLdParser({ baseIRI: baseIri, documentLoader: builtInContexts(site) }),
    check: checkJson,
  }),
  'application/rdf+xml': ({ baseIri }) => ({
    parser: new RdfXmlParser({ baseIRI: baseIri, trackPosition: true }),
    check: checkXml,
  }),
};

function turtle({ baseIri }: ParseOptions, mediaType: RdfMediaType): Syntax {
  return { parser: new StreamParser({ format: mediaType, baseIRI: baseIri }) };
}

/** N-Triples and N-Quads know no relative IRIs. */
function lines(_options: ParseOptions, mediaType: RdfMediaType): Syntax {
  return { parser: new StreamParser({ format: mediaType }) };
}

/** A whole JSON text first: its own parser tells the place of a fault, the streaming one does not. */
function checkJson(text: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = /at position (\d+)/.exec(message)?.[1];
    throw syntaxErrorAt(text, offset === undefined ? text.length : Number(offset), message);
  }
  const fault = jsonNestingFault(text);
  if (fault !== undefined) throw syntaxErrorAt(text, fault.offset, fault.message);
}

function checkXml(text: string): void {
  const fault = xmlNestingFault(text);
  if (fault !== undefined) throw syntaxErrorAt(text, fault.offset, fault.message);
}

/** The parsers know RDF 1.2's triple terms and text directions; documents and their other syntaxes are RDF 1.1. */
function refuseRdf12({ subject, object }: Quad): void {
  const hasDirection = object.termType === 'Literal' && 'direction' in object && Boolean(object.direction);
  if (subject.termType === 'Quad' || object.termType === 'Quad' || hasDirection)
    throw new RdfSyntaxError('triple terms and text directions of RDF 1.2 are not read');
  if (object.value.length > LONGEST_LITERAL)
    throw new RdfSyntaxError(`a literal is longer than ${LONGEST_LITERAL} characters`);
}

async function* checkedText(input: RdfInput, check: (text: string) => void): AsyncIterable<string> {
  let text = '';
  for await (const piece of textOf(input)) text += piece;
  check(text);
  yield text;
}

async function* textOf(input: RdfInput): AsyncIterable<string> {
  if ('text' in input) {
    yield input.text.replace(/^\uFEFF/, '');
    return;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const bytes: AsyncIterable<Uint8Array> = 'path' in input ? createReadStream(input.path) : input.bytes;
  for await (const chunk of bytes) yield decoded(() => decoder.decode(chunk, { stream: true }));
  yield decoded(() => decoder.decode());
}

function decoded(read: () => string): string {
  try {
    return read();
  } catch {
    throw new RdfSyntaxError('the file is not in UTF-8');
  }
}
