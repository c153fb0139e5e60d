import type { NodeObject } from '../rdf/document.js';
import { compactIri } from '../rdf/terms.js';
import { nameOf } from './document-graph.js';
import { OtherDefinitions } from './page-parts.js';
import { termLabel } from './term-labels.js';
import type { ViewProps } from './value.js';

/** How evidence is noted: pages show the quotes instead, where they stand. */
const NOTATION = [
  'oa:Annotation',
  'oa:SpecificResource',
  'oa:TextQuoteSelector',
  'oa:TextPositionSelector',
  'Claim',
  'sh:PrefixDeclaration',
];

/**
 * The things a document describes beside its main one, each at its anchor, so that a link to any of them arrives:
 * persons named in an article, ratings, source files.
 *
 * @param shown types or IRIs of nodes that the page shows already
 */
export function OtherNodes({
  context,
  view,
  shown = [],
}: ViewProps & { readonly shown?: readonly string[] }) {
  const { messages } = context;
  const { document, main } = view.graph;
  const isShown = (node: NodeObject) =>
    node === main ||
    node === document.nodes[0] ||
    shown.includes(node['@id']) ||
    node['@type']?.some((type) => NOTATION.includes(type) || shown.includes(type)) === true;
  const nodes = document.nodes.filter((node) => !isShown(node));
  if (nodes.length === 0) return null;
  return (
    <section aria-labelledby="section-also-described">
      <h2 id="section-also-described">{messages.alsoDescribed}</h2>
      {nodes.map((node) => (
        <section key={node['@id']} id={node['@id'].split('#')[1]}>
          <h3>{nameOf(node, context.language) ?? kindOf(node, context)}</h3>
          <OtherDefinitions context={context} view={view} node={node} except={NAMES} />
        </section>
      ))}
    </section>
  );
}

const NAMES = ['schema:name', 'skos:prefLabel'];

/** What a nameless node is: its most specific type in words, else its fragment. */
function kindOf(node: NodeObject, { vocabulary, language }: ViewProps['context']): string {
  const [type] = node['@type'] ?? [];
  const term = type === undefined ? '' : compactIri(type, vocabulary);
  const label = termLabel(term, language);
  return label === '' || label.includes(':') ? (node['@id'].split('#')[1] ?? node['@id']) : label;
}
