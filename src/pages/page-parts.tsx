import type { NodeObject } from '../rdf/document.js';
import { inLanguage, languageOf, plainValue, valuesOf } from './document-graph.js';
import { termLabel } from './term-labels.js';
import { Value, type ViewProps } from './value.js';

/** Rows of a definition list for those of `terms` that the node has. */
export function Definitions({
  context,
  view,
  node,
  terms,
}: ViewProps & { readonly node: NodeObject | undefined; readonly terms: readonly string[] }) {
  const present = terms.filter((term) => valuesOf(node, term).length > 0);
  if (node === undefined || present.length === 0) return null;
  return (
    <dl class="definitions">
      {present.map((term) => (
        <div key={term}>
          <dt>{termLabel(term, context.language)}</dt>
          {inLanguage(valuesOf(node, term), context.language).map((value, index) => (
            <dd key={index}>
              <Value context={context} view={view} value={value} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** Every property of a node but those shown elsewhere on the page. */
export function OtherDefinitions({
  context,
  view,
  node,
  except = [],
}: ViewProps & { readonly node: NodeObject; readonly except?: readonly string[] }) {
  const terms = Object.keys(node).filter((term) => !term.startsWith('@') && !except.includes(term));
  return <Definitions context={context} view={view} node={node} terms={terms} />;
}

/** Text of a term as paragraphs. */
export function Paragraphs({
  context,
  node,
  term,
}: Pick<ViewProps, 'context'> & { readonly node: NodeObject; readonly term: string }) {
  return (
    <>
      {inLanguage(valuesOf(node, term), context.language).map((value) => (
        <p key={plainValue(value)} lang={languageOf(value)}>
          {plainValue(value)}
        </p>
      ))}
    </>
  );
}
