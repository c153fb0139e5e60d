import { nameOf, numberOf, textOf } from './document-graph.js';
import type { IncomingGroup } from './document-view.js';
import { EntryList } from './entry-list.js';
import { GroupPagination, IncomingLinks, linkingDocuments } from './incoming-links.js';
import { OtherNodes } from './other-nodes.js';
import { Definitions, Paragraphs } from './page-parts.js';
import type { ViewProps } from './value.js';

const FACTS = [
  'schema:alternateName',
  'organiser',
  'schema:url',
  'recipientKind',
  'validityYears',
  'firstYear',
  'schema:sameAs',
] as const;

/** What the programme is, its levels, its editions from the newest on. */
export function ProgrammePage({ context, view }: ViewProps) {
  const { language } = context;
  const programme = view.graph.main;
  const editions = view.incoming.find(({ term }) => term === 'programme');
  return (
    <>
      <h1>{nameOf(programme, language) ?? view.stored.document.summary.title}</h1>
      <Paragraphs context={context} node={programme} term="schema:description" />
      <Definitions context={context} view={view} node={programme} terms={FACTS} />
      <Levels context={context} view={view} />
      <Editions context={context} editions={editions} />
      <OtherNodes context={context} view={view} shown={['Level']} />
      <IncomingLinks context={context} view={view} shown={editions} />
    </>
  );
}

function Levels({ context, view }: ViewProps) {
  const { language, messages } = context;
  const levels = [...view.graph.ofType('Level')].sort(
    (a, b) => (numberOf(b, 'rank') ?? 0) - (numberOf(a, 'rank') ?? 0),
  );
  if (levels.length === 0) return null;
  return (
    <section aria-labelledby="section-levels">
      <h2 id="section-levels">{messages.levels}</h2>
      <dl class="definitions">
        {levels.map((level) => (
          <div key={level['@id']} id={level['@id'].split('#')[1]}>
            <dt>{nameOf(level, language)}</dt>
            <dd>
              {textOf(level, 'schema:description', language) ?? textOf(level, 'skos:notation', language)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Editions({
  context,
  editions,
}: Pick<ViewProps, 'context'> & { readonly editions: IncomingGroup | undefined }) {
  const { messages } = context;
  return (
    <section aria-labelledby="section-editions">
      <h2 id="section-editions">{messages.editions}</h2>
      {editions === undefined ? (
        <p>{messages.editionsEmpty}</p>
      ) : (
        <>
          <EntryList context={context} entries={linkingDocuments(editions)} />
          <GroupPagination context={context} group={editions} />
        </>
      )}
    </section>
  );
}
