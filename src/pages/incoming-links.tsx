import type { IncomingGroup } from './document-view.js';
import { type Entry, EntryList } from './entry-list.js';
import { formatNumber } from './format.js';
import type { Messages } from './messages/index.js';
import { Pagination } from './pagination.js';
import { termLabel } from './term-labels.js';
import type { ViewProps } from './value.js';

/** The other side of what the page shows already: derived inverses, and parts of a proof that has its own section. */
const UNSHOWN = [
  'schema:hasCertification',
  'schema:award',
  'schema:subjectOf',
  'schema:dataset',
  'schema:includedInDataCatalog',
  'dcat:dataset',
  'dcat:servesDataset',
  'evidence',
  'rdf:subject',
  'rdf:object',
];

/** What links by a term mean to a reader; other terms are named. */
const HEADINGS: Readonly<
  Record<string, keyof Messages & ('articlesAbout' | 'articlesMentioning' | 'restsOnThis' | 'situatedHere')>
> = {
  'schema:about': 'articlesAbout',
  'schema:mentions': 'articlesMentioning',
  'prov:wasDerivedFrom': 'restsOnThis',
  'schema:containedInPlace': 'situatedHere',
};

/** What links to this document, by term. */
export function IncomingLinks({
  context,
  view,
  shown,
}: ViewProps & { readonly shown?: IncomingGroup | undefined }) {
  const { messages, language } = context;
  return (
    <>
      {view.incoming
        .filter((group) => group !== shown && !UNSHOWN.includes(group.term))
        .map((group) => {
          const heading = HEADINGS[group.term];
          return (
            <IncomingSection
              key={group.term}
              context={context}
              group={group}
              heading={
                heading === undefined ? messages.linkedBy(termLabel(group.term, language)) : messages[heading]
              }
            />
          );
        })}
    </>
  );
}

/** The links to this document by one term. */
function IncomingSection({
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
      <EntryList context={context} entries={linkingDocuments(group)} />
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

/** The documents that link, each once: the links of one that names several things of this page follow each other. */
export function linkingDocuments({ links }: IncomingGroup): readonly Entry[] {
  return links.items
    .filter(({ source }, index) => source !== links.items[index - 1]?.source)
    .map(({ source, summary }) => ({ path: source, summary }));
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
