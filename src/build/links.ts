import type { ExternalSort } from '../core/external-sort.js';
import { MAIN_FRAGMENT } from '../model/document-path.js';
import { isHeld } from '../rdf/describe/award.js';
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
  const { status, recipient, year } = summary;
  if (kind !== 'award' || status === undefined || recipient === undefined || !isHeld(status)) return [];
  const iri = `${base}${path}#${MAIN_FRAGMENT.award}`;
  const award = nodes.find((node) => node['@id'] === iri);
  const [recipientIri] = award === undefined ? [] : valuesOf(award, 'recipient');
  const [edition] = award === undefined ? [] : valuesOf(award, 'edition');
  if (award === undefined || typeof recipientIri !== 'string' || typeof edition !== 'string') return [];
  const code = /^places\/commune\/(.+)$/.exec(recipient.path)?.[1];
  const institution = code === undefined ? recipient.path : municipality(code);
  const links: Link[] = [{ node: edition, term: 'knownLaureates', value: 1 }];
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
  return year === undefined && edition === '' ? [] : links;
}

/** Documents joined with the links that others sent them, both in the order of paths. */
export async function* joinLinks(
  documents: AsyncIterable<Document>,
  links: AsyncIterable<string>,
): AsyncIterable<Document> {
  const iterator = links[Symbol.asyncIterator]();
  let next = await iterator.next();
  for await (const document of documents) {
    const own: Link[] = [];
    // Code points and code units order alike but for surrogates, which no path holds.
    while (next.done !== true) {
      const tab = next.value.indexOf('\t');
      const path = next.value.slice(0, tab);
      if (path > document.path) break;
      // Written by `deriveLinks` a moment ago.
      if (path === document.path) own.push(JSON.parse(next.value.slice(tab + 1)) as Link);
      next = await iterator.next();
    }
    yield withLinks(document, own);
  }
}

function withLinks(document: Document, links: readonly Link[]): Document {
  const nodes = document.nodes.map((node) => addLinks(node, links));
  return document.kind === 'edition'
    ? { ...document, nodes: nodes.map((node) => withLaureates(node, links)) }
    : { ...document, nodes };
}

function addLinks(node: NodeObject, links: readonly Link[]): NodeObject {
  const own = links.filter((link) => link.node === node['@id'] && link.term !== 'knownLaureates');
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
function withLaureates(node: NodeObject, links: readonly Link[]): NodeObject {
  if (node['@type']?.includes('Edition') !== true) return node;
  const known = links.filter((link) => link.node === node['@id'] && link.term === 'knownLaureates').length;
  return { ...node, knownLaureates: known };
}
