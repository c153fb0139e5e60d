import type { NodeObject } from '../rdf/document.js';
import { textsOf, valuesOf } from './document-graph.js';
import type { IncomingGroup } from './document-view.js';
import { formatDate, formatNumber } from './format.js';
import { linkTo } from './page-context.js';
import { Pagination } from './pagination.js';
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
          {valuesOf(node, term).map((value, index) => (
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
      {textsOf(node, term, context.language).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

/** The links to this document by one term. */
export function IncomingSection({
  context,
  group,
  heading,
}: Pick<ViewProps, 'context'> & { readonly group: IncomingGroup; readonly heading: string }) {
  const { messages, language } = context;
  const id = `section-incoming-${group.term.replace(/\W/g, '-')}`;
  const { links } = group;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="entries">
        {links.items.map(({ source, summary }) => (
          <li key={source}>
            <a href={linkTo(context, source)} lang={summary.language}>
              {summary.title}
            </a>
            {summary.date !== undefined && (
              <span class="quiet">
                {' '}
                <time datetime={summary.date}>{formatDate(summary.date, language)}</time>
              </span>
            )}
          </li>
        ))}
      </ul>
      {group.isPreview ? (
        <p>
          <a href={`?${new URLSearchParams({ term: group.term }).toString()}`}>
            {messages.seeAll(formatNumber(links.total, language))}
          </a>
        </p>
      ) : (
        <GroupPagination context={context} group={group} />
      )}
    </section>
  );
}

/** Pages of a group of links, by its term. */
export function GroupPagination({
  context,
  group,
}: Pick<ViewProps, 'context'> & { readonly group: IncomingGroup }) {
  const { links, offset, limit, isAlone } = group;
  return (
    <Pagination
      context={context}
      page={Math.floor(offset / limit) + 1}
      pages={Math.ceil(links.total / limit)}
      query={isAlone ? { term: group.term } : {}}
    />
  );
}
