import type { Quad } from '@rdfjs/types';
import type { Diagnostic } from '../core/diagnostic.js';
import { documentIri, filePath } from '../model/document-path.js';
import type { RdfFileRecord } from '../sources/records.js';
import type { SourcedDocument } from './document.js';
import { quadLine } from './n-quads.js';
import type { SiteIris } from './namespaces.js';
import { parseRdf, RdfSyntaxError } from './parse.js';
import { cleanQuad } from './rdf-file/clean-quad.js';
import { FileReport } from './rdf-file/file-report.js';
import { nodesOfQuads } from './rdf-file/nodes-of-quads.js';
import { ownership } from './rdf-file/ownership.js';
import { canonicalNames, type SkolemNames, sequentialNames } from './rdf-file/skolem-names.js';

/** What an RDF file of the content folder gives. */
export type RdfFileEvent =
  /** The default graph, at `/files/{slug}`; none where it is empty. */
  | { readonly kind: 'document'; readonly sourced: SourcedDocument }
  /** Canonical N-Quads of named graphs, each line with its newline: queryable, not dereferenced. */
  | { readonly kind: 'quads'; readonly nQuads: string }
  | { readonly kind: 'diagnostic'; readonly diagnostic: Diagnostic };

export interface RdfFileLimits {
  /** Quads held to give blank nodes names that do not depend on their order. */
  readonly heldQuads: number;
  /** Triples that `/files/{slug}` may hold: it is one page. */
  readonly documentTriples: number;
}

const LIMITS: RdfFileLimits = { heldQuads: 20_000, documentTriples: 100_000 };

/** Characters of N-Quads after which a piece is handed on. */
const PIECE = 64 * 1024;

/**
 * Turns an RDF file into the site's data: blank nodes get IRIs below `/files/{slug}`, `http://schema.org/` becomes
 * `https://`, literals their canonical form (told as a warning), the default graph goes to `/files/{slug}`, named graphs
 * keep their names. What cannot be published, or clashes with the site's own documents, is told and left out; a file
 * with a syntax error gives nothing else. A large file is read twice, and held in memory only as far as its default
 * graph reaches.
 */
export async function* readRdfFile(
  record: RdfFileRecord,
  site: SiteIris,
  limits: RdfFileLimits = LIMITS,
): AsyncIterable<RdfFileEvent> {
  const report = new FileReport(record.file.path);
  const iri = documentIri(site.configuration.base, filePath(record.slug));
  const read = (): AsyncIterable<Quad> =>
    parseRdf({ path: record.absolutePath }, { syntax: record.absolutePath, baseIri: iri, site });
  try {
    const { quads, names } = await prepare(read, iri, limits);
    yield* published(quads, names, { record, site, iri, report, limits });
  } catch (error) {
    if (!(error instanceof RdfSyntaxError)) throw error;
    report.syntaxError(error);
  }
  for (const diagnostic of report.diagnostics()) yield { kind: 'diagnostic', diagnostic };
}

/** Reads a small file once and holds it; a large one to its end, so that a fault is known before anything is given. */
async function prepare(
  read: () => AsyncIterable<Quad>,
  iri: string,
  limits: RdfFileLimits,
): Promise<{ quads: AsyncIterable<Quad> | readonly Quad[]; names: SkolemNames }> {
  const held: Quad[] = [];
  let count = 0;
  for await (const quad of read()) {
    count += 1;
    if (count <= limits.heldQuads) held.push(quad);
  }
  return count <= limits.heldQuads
    ? { quads: held, names: await canonicalNames(held, iri) }
    : { quads: read(), names: sequentialNames(iri) };
}

interface FileSetting {
  readonly record: RdfFileRecord;
  readonly site: SiteIris;
  readonly iri: string;
  readonly report: FileReport;
  readonly limits: RdfFileLimits;
}

async function* published(
  quads: AsyncIterable<Quad> | readonly Quad[],
  names: SkolemNames,
  setting: FileSetting,
): AsyncIterable<RdfFileEvent> {
  const { iri, report, limits, site } = setting;
  const defaultGraph: Quad[] = [];
  let nQuads = '';
  for await (const quad of quads) {
    const cleaned = cleanQuad(names.name(quad));
    if (cleaned.kind === 'refused') report.refused(cleaned.code, cleaned.value);
    if (cleaned.kind === 'rewritten') report.rewritten(cleaned.from, cleaned.to);
    if (cleaned.kind === 'refused') continue;
    const owner = ownership(cleaned.quad, iri, site.configuration.base);
    if (owner.kind === 'clash') report.clash(owner.iri, owner.place);
    else if (owner.kind === 'named') nQuads += `${quadLine(cleaned.quad)}\n`;
    else if (defaultGraph.length < limits.documentTriples) defaultGraph.push(cleaned.quad);
    else report.tooManyTriples(limits.documentTriples);
    if (nQuads.length < PIECE) continue;
    yield { kind: 'quads', nQuads };
    nQuads = '';
  }
  if (nQuads !== '') yield { kind: 'quads', nQuads };
  if (defaultGraph.length > 0) yield { kind: 'document', sourced: fileDocument(defaultGraph, setting) };
}

function fileDocument(quads: readonly Quad[], { record, site, iri }: FileSetting): SourcedDocument {
  const nodes = nodesOfQuads(quads, site.vocabulary);
  // The document's own node comes first; what the file says of it stays.
  const own = nodes.find((node) => node['@id'] === iri) ?? { '@id': iri };
  const types = new Set([...(own['@type'] ?? []), 'foaf:Document']);
  return {
    document: {
      path: filePath(record.slug),
      kind: 'file',
      nodes: [{ ...own, '@type': [...types] }, ...nodes.filter((node) => node !== own)],
      datasets: [],
      summary: { title: record.file.path },
    },
    origins: nodes.map((node) => ({
      node: node['@id'],
      term: '@id',
      location: { file: record.file.path },
    })),
  };
}
