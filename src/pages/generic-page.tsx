import { nameOf } from './document-graph.js';
import { IncomingLinks } from './incoming-links.js';
import { OtherDefinitions } from './page-parts.js';
import type { ViewProps } from './value.js';

/** Any document at all: each of its nodes with what it states. */
export function GenericPage({ context, view }: ViewProps) {
  const { language } = context;
  const { document, main } = view.graph;
  return (
    <>
      <h1>{nameOf(main, language) ?? document.summary.title}</h1>
      <OtherDefinitions context={context} view={view} node={main} />
      {document.nodes
        .filter((node) => node !== main)
        .map((node) => {
          const fragment = node['@id'].split('#')[1];
          return (
            <section key={node['@id']} id={fragment}>
              <h2>{nameOf(node, language) ?? fragment ?? document.summary.title}</h2>
              <OtherDefinitions context={context} view={view} node={node} />
            </section>
          );
        })}
      <IncomingLinks context={context} view={view} />
    </>
  );
}
