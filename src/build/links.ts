import type { ExternalSort } from '../core/external-sort.js';
import { MAIN_FRAGMENT } from '../model/document-path.js';
import { isHeld } from '../rdf/describe/award-status.js';
import type { Document, NodeObject, NodeValue } from '../rdf/document.js';
import { valuesOf } from '../rdf/node-values.js';

/** A value that one document gives to a node of another. */
interface Link {
  readonly node: string;
  readonly term: string;
  readonly value: NodeValue;
}

export interface LinkContext {
  readonly base: string;
  /** Document of the municipality of a commune, by INSEE code. */
  readonly municipality: (code: string) => string | undefined;
}

/**
 * Sends what follows from a document to the documents it follows for, after the gate: the award that a place holds, the
 * words of it that its municipality may show, the laureates an edition has. Each belongs to the document of its subject.
 */
export async function deriveLinks(
  document: Document,
  links: ExternalSort,
  context: LinkContext,
): Promise<void> {
  for (const link of linksOf(document, context)) {
    const path = link.node.slice(context.base.length).split('#', 1)[0] ?? '';
    await links.add(`${path}\t${JSON.stringify(link)}`);
  }
}

function linksOf({ kind, nodes, summary, path }: Document, { base, municipality }: LinkContext): Link[] {
  const { status, recipient } = summary;
  if (kind !== 'award' || status === undefined || recipient === undefined || !isHeld(status)) return [];
  const iri = `${base}${path}#${MAIN_FRAGMENT.award}`;
  const award = nodes.find((node) => node['@id'] === iri);
  const [recipientIri] = award === undefined ? [] : valuesOf(award, 'recipient');
  const [edition] = award === undefined ? [] : valuesOf(award, 'edition');
  if (award === undefined || typeof recipientIri !== 'string' || typeof edition !== 'string') return [];
  const code = /^places\/commune\/(.+)$/.exec(recipient.path)?.[1];
  const institution = code === undefined ? recipient.path : municipality(code);
  // Who was honoured, by the award's name: a level and a mention of one town make one laureate.
  const laureate = path.split('/')[3] ?? recipientIri;
  const links: Link[] = [{ node: edition, term: 'knownLaureates', value: laureate }];
  if (award['@type']?.includes('schema:Certification') === true)
    links.push({ node: recipientIri, term: 'schema:hasCertification', value: iri });
  if (institution?.startsWith('organizations/') === true) {
    const words = summary.title.slice(recipient.name.length).replace(/^, /, '');
    links.push({
      node: `${base}${institution}#${MAIN_FRAGMENT.organization}`,
      term: 'schema:award',
      value: { '@value': words, '@language': summary.language ?? 'fr' },
    });
  }
  return links;
}

/** What others sent to one document. Laureates are only counted: an edition may have any number of them. */
interface Received {
  readonly links: readonly Link[];
  readonly laureates: number;
}

/** Documents joined with the links that others sent them, both in the order of paths. */
export async function* joinLinks(
  documents: AsyncIterable<Document>,
  links: AsyncIterable<string>,
): AsyncIterable<Document> {
  const queue = new LinkQueue(links[Symbol.asyncIterator]());
  for await (const document of documents) yield withLinks(document, await queue.take(document.path));
}

class LinkQueue {
  readonly #lines: AsyncIterator<string>;
  #next: IteratorResult<string> | undefined;

  constructor(lines: AsyncIterator<string>) {
    this.#lines = lines;
  }

  /** Those for a document; paths are asked for in their order, and links for others in between lead nowhere. */
  async take(wanted: string): Promise<Received> {
    const links: Link[] = [];
    let laureates = 0;
    let last = '';
    // Code points and code units order alike but for surrogates, which no path holds.
    for (let line = await this.#peek(); line !== undefined; line = await this.#peek()) {
      const tab = line.indexOf('\t');
      const path = line.slice(0, tab);
      if (path > wanted) break;
      this.#next = undefined;
      // Lines are sorted: what is said twice follows itself.
      if (path !== wanted || line === last) continue;
      last = line;
      // Written by `deriveLinks` a moment ago.
      const link = JSON.parse(line.slice(tab + 1)) as Link;
      if (link.term === 'knownLaureates') laureates += 1;
      else links.push(link);
    }
    return { links, laureates };
  }

  async #peek(): Promise<string | undefined> {
    this.#next ??= await this.#lines.next();
    return this.#next.done === true ? undefined : this.#next.value;
  }
}

function withLinks(document: Document, { links, laureates }: Received): Document {
  const nodes = links.length === 0 ? document.nodes : document.nodes.map((node) => addLinks(node, links));
  return {
    ...document,
    nodes: document.kind === 'edition' ? nodes.map((node) => withLaureates(node, laureates)) : nodes,
  };
}

function addLinks(node: NodeObject, links: readonly Link[]): NodeObject {
  const own = links.filter((link) => link.node === node['@id']);
  if (own.length === 0) return node;
  const added: Record<string, NodeValue | readonly NodeValue[]> = {};
  for (const { term, value } of own) {
    const values = [...(added[term] === undefined ? valuesOf(node, term) : [added[term]].flat()), value];
    const distinct = [...new Map(values.map((each) => [JSON.stringify(each), each])).values()];
    added[term] = distinct.length === 1 && distinct[0] !== undefined ? distinct[0] : distinct;
  }
  return { ...node, ...added };
}

/** How many laureates this dataset knows of an edition: also said where it is none. */
function withLaureates(node: NodeObject, laureates: number): NodeObject {
  return node['@type']?.includes('Edition') === true ? { ...node, knownLaureates: laureates } : node;
}
