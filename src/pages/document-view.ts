import type { Language } from '../core/localized.js';
import { MAIN_FRAGMENT } from '../model/document-path.js';
import type { NodeObject } from '../rdf/document.js';
import type { IncomingLink, Page, Snapshot, StoredDocument } from '../snapshot/contract.js';
import { type DocumentGraph, iriOf, nameOf, readGraph, valuesOf } from './document-graph.js';
import { readQuotes } from './evidence.js';

/** Everything a page needs to show one document. */
export interface DocumentView {
  readonly stored: StoredDocument;
  readonly graph: DocumentGraph;
  /** Names of the things of this site that the document links to, by IRI. */
  readonly names: ReadonlyMap<string, LinkedThing>;
  readonly incoming: readonly IncomingGroup[];
  /** The documents above this one, outermost first: a programme above its editions. */
  readonly ancestors: readonly { readonly path: string; readonly name: string }[];
  /** Words of the quotes that the document rests on, by the annotation's IRI. */
  readonly quotes: ReadonlyMap<string, string>;
  /** Titles of the programmes that incoming awards are of. */
  readonly programmes: ReadonlyMap<string, string>;
}

export interface LinkedThing {
  readonly path: string;
  /** Where on its page it stands; `null` for what the page is about. */
  readonly fragment: string | null;
  readonly name: string;
  /** The thing itself and its document, where that was opened. */
  readonly node?: NodeObject;
  readonly graph?: DocumentGraph;
}

/** The links to a document by one term, or one page of them. */
export interface IncomingGroup {
  readonly term: string;
  readonly links: Page<IncomingLink>;
  readonly offset: number;
  readonly limit: number;
  /** Only the first of many. */
  readonly isPreview: boolean;
  /** The only term that was asked for: the URL names it. */
  readonly isAlone: boolean;
}

/** Which part of the incoming links is asked for. */
export interface IncomingRequest {
  /** Only the links by this term; without it, the first of every term, and `page` of the kind's main term. */
  readonly term?: string;
  /** From 1. */
  readonly page: number;
}

const LINKS_ON_A_PAGE = 100;
const LINKS_IN_A_PREVIEW = 20;
const MAXIMUM_TERMS = 30;
/** Documents opened for the names of things that stand inside them: levels, ceremonies, persons. */
const MAXIMUM_OPENED_DOCUMENTS = 40;

/** The term whose links are what a page of this kind is for. */
const MAIN_TERM: Readonly<Record<string, string>> = {
  programme: 'programme',
  edition: 'edition',
  place: 'recipient',
  organization: 'recipient',
};

export async function loadDocumentView(
  snapshot: Snapshot,
  stored: StoredDocument,
  language: Language,
  request: IncomingRequest = { page: 1 },
): Promise<DocumentView> {
  const graph = readGraph(stored.document);
  const [names, incoming] = await Promise.all([
    loadNames(snapshot, graph, language),
    loadIncoming(snapshot, stored, request),
  ]);
  const { path } = stored.document;
  const above = path
    .split('/')
    .slice(0, -1)
    .map((_, index, segments) => segments.slice(0, index + 1).join('/'));
  const programmes = incoming.flatMap(({ links }) => links.items.map(({ summary }) => summary.programme));
  const linked = programmes.filter((programme) => programme !== undefined);
  const entries = await snapshot.summaries([...new Set([...above, ...linked])]);
  return {
    stored,
    graph,
    names,
    incoming,
    quotes: quotesAmong(names),
    ancestors: above.flatMap((ancestor) => {
      const entry = entries.get(ancestor);
      return entry === undefined ? [] : [{ path: ancestor, name: entry.summary.title }];
    }),
    programmes: new Map([...entries].map(([key, entry]) => [key, entry.summary.title])),
  };
}

function quotesAmong(names: ReadonlyMap<string, LinkedThing>): ReadonlyMap<string, string> {
  const graphs = new Set(
    [...names.values()].flatMap(({ node, graph }) =>
      node?.['@type']?.includes('oa:Annotation') && graph !== undefined ? [graph] : [],
    ),
  );
  const quotes = new Map<string, string>();
  for (const graph of graphs) {
    const documentIri = graph.document.nodes[0]?.['@id'] ?? '';
    for (const { fragment, exact } of readQuotes(graph)) quotes.set(`${documentIri}#${fragment}`, exact);
  }
  return quotes;
}

async function loadIncoming(
  snapshot: Snapshot,
  { document }: StoredDocument,
  request: IncomingRequest,
): Promise<readonly IncomingGroup[]> {
  const counts = await snapshot.incomingCounts(document.path);
  const main = MAIN_TERM[document.kind];
  const terms = [...counts.keys()].filter((term) => request.term === undefined || term === request.term);
  const groups = terms.slice(0, MAXIMUM_TERMS).map(async (term): Promise<IncomingGroup> => {
    const isPaged = term === request.term || (request.term === undefined && term === main);
    const limit = isPaged ? LINKS_ON_A_PAGE : LINKS_IN_A_PREVIEW;
    const offset = isPaged ? (request.page - 1) * limit : 0;
    const links = await snapshot.incoming(document.path, { term, offset, limit });
    const isAlone = term === request.term;
    return { term, offset, limit, links, isAlone, isPreview: !isPaged && links.total > limit };
  });
  return Promise.all(groups);
}

async function loadNames(
  snapshot: Snapshot,
  graph: DocumentGraph,
  language: Language,
): Promise<ReadonlyMap<string, LinkedThing>> {
  const { base } = snapshot.manifest;
  const outside = new Map<string, { path: string; fragment: string | null }>();
  for (const node of graph.document.nodes) {
    for (const iri of linkedIris(node, base)) {
      if (graph.node(iri) !== undefined) continue;
      const [path = '', fragment = null] = iri.slice(base.length).split('#');
      outside.set(iri, { path, fragment });
    }
  }
  const entries = await snapshot.summaries([...new Set([...outside.values()].map(({ path }) => path))]);
  const opened = await openDocuments(
    snapshot,
    [...outside.values()].map(({ path }) => path),
  );
  const names = new Map<string, LinkedThing>();
  for (const [iri, { path, fragment }] of outside) {
    const entry = entries.get(path);
    if (entry === undefined) continue;
    const there = opened.get(path);
    const node = there?.node(iri);
    const isMain = fragment === null || fragment === MAIN_FRAGMENT[entry.kind];
    const name =
      (isMain ? entry.summary.title : nameOf(node, language)) ?? nameOf(node, language) ?? fragment ?? path;
    names.set(iri, {
      path,
      // The page is about it: a link needs no fragment.
      fragment: isMain ? null : fragment,
      name,
      ...(node === undefined || there === undefined ? {} : { node, graph: there }),
    });
  }
  return names;
}

async function openDocuments(
  snapshot: Snapshot,
  paths: readonly string[],
): Promise<ReadonlyMap<string, DocumentGraph>> {
  const distinct = [...new Set(paths)].slice(0, MAXIMUM_OPENED_DOCUMENTS);
  const resolutions = await Promise.all(distinct.map((path) => snapshot.resolve(path)));
  const opened = new Map<string, DocumentGraph>();
  for (const resolution of resolutions) {
    if (resolution.kind !== 'document') continue;
    opened.set(resolution.stored.document.path, readGraph(resolution.stored.document));
  }
  return opened;
}

function* linkedIris(node: NodeObject, base: string): Iterable<string> {
  for (const term of Object.keys(node)) {
    if (term.startsWith('@')) continue;
    for (const value of valuesOf(node, term)) {
      const iri = iriOf(value);
      if (iri?.startsWith(base)) yield iri;
    }
  }
}
