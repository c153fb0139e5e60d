import { AwardTable } from './award-table.js';
import { nameOf, plainValue, valuesOf } from './document-graph.js';
import { GroupPagination, IncomingLinks, linkingDocuments } from './incoming-links.js';
import { OtherNodes } from './other-nodes.js';
import { OtherDefinitions, Paragraphs } from './page-parts.js';
import type { ViewProps } from './value.js';

/** Shown elsewhere on the page: as its title, its text, its address, its list of awards. */
const SHOWN = ['schema:name', 'schema:description', 'schema:address', 'schema:hasCertification'];

/** A town, an organisation or a person: what it is, its awards over time, the articles about it. */
export function PlacePage({ context, view }: ViewProps) {
  const { language, messages } = context;
  const thing = view.graph.main;
  const awards = view.incoming.find(({ term }) => term === 'recipient');
  const addresses = valuesOf(thing, 'schema:address').flatMap(
    (iri) => view.graph.node(plainValue(iri)) ?? [],
  );
  return (
    <>
      <h1>{nameOf(thing, language) ?? view.stored.document.summary.title}</h1>
      <Paragraphs context={context} node={thing} term="schema:description" />
      <OtherDefinitions context={context} view={view} node={thing} except={SHOWN} />
      {addresses.map((address) => (
        <div key={address['@id']} id={address['@id'].split('#')[1]}>
          <OtherDefinitions context={context} view={view} node={address} />
        </div>
      ))}
      {view.stored.document.kind !== 'person' && (
        <section aria-labelledby="section-awards">
          <h2 id="section-awards">{messages.awards}</h2>
          {awards === undefined ? (
            <p>{messages.awardsEmpty}</p>
          ) : (
            <>
              <AwardTable
                context={context}
                caption={messages.awardsTimeline}
                rows={linkingDocuments(awards)}
                columns={['programme', 'year', 'level', 'status', 'date']}
                programmeNames={view.programmes}
              />
              <GroupPagination context={context} group={awards} />
            </>
          )}
        </section>
      )}
      <OtherNodes context={context} view={view} shown={['schema:PostalAddress']} />
      <IncomingLinks context={context} view={view} shown={awards} />
    </>
  );
}
