import type { NodeObject } from '../rdf/document.js';
import { AwardTable } from './award-table.js';
import { nameOf, numberOf, plainValue, textOf, valuesOf } from './document-graph.js';
import { formatNumber } from './format.js';
import { GroupPagination, IncomingLinks, linkingDocuments } from './incoming-links.js';
import { OtherNodes } from './other-nodes.js';
import { Definitions } from './page-parts.js';
import { termLabel } from './term-labels.js';
import { Value, type ViewProps } from './value.js';

const FACTS = [
  'programme',
  'number',
  'year',
  'yearInferredFrom',
  'juryPresident',
  'supporter',
  'partner',
  'knownLaureates',
  'absenceMeansNo',
] as const;
const CEREMONY = ['schema:name', 'schema:startDate', 'schema:location', 'schema:organizer'] as const;

/** Number, year, ceremony and figures of an edition, then its laureates. */
export function EditionPage({ context, view }: ViewProps) {
  const { language, messages } = context;
  const edition = view.graph.main;
  const ceremonyIri = valuesOf(edition, 'ceremony').map(plainValue)[0];
  const ceremony = ceremonyIri === undefined ? undefined : view.graph.node(ceremonyIri);
  const awards = view.incoming.find(({ term }) => term === 'edition');
  return (
    <>
      <h1>{nameOf(edition, language) ?? view.stored.document.summary.title}</h1>
      <Definitions context={context} view={view} node={edition} terms={FACTS} />
      {ceremony !== undefined && (
        <section aria-labelledby="section-ceremony-heading" id={ceremonyIri?.split('#')[1]}>
          <h2 id="section-ceremony-heading">{termLabel('ceremony', language)}</h2>
          <Definitions context={context} view={view} node={ceremony} terms={CEREMONY} />
        </section>
      )}
      <Counts context={context} view={view} />
      <section aria-labelledby="section-laureates">
        <h2 id="section-laureates">{messages.laureates}</h2>
        {awards === undefined ? (
          <p>{messages.laureatesEmpty}</p>
        ) : (
          <>
            <AwardTable
              context={context}
              caption={`${messages.laureates} (${messages.total(formatNumber(awards.links.total, language))})`}
              rows={linkingDocuments(awards)}
              columns={['recipient', 'level', 'status', 'date']}
            />
            <GroupPagination context={context} group={awards} />
          </>
        )}
      </section>
      <OtherNodes
        context={context}
        view={view}
        shown={['Count', ...(ceremonyIri === undefined ? [] : [ceremonyIri])]}
      />
      <IncomingLinks context={context} view={view} shown={awards} />
    </>
  );
}

/** Sources count different things: each figure stands beside what it counts and who says so. */
function Counts({ context, view }: ViewProps) {
  const { messages } = context;
  const counts = view.graph.ofType('Count');
  if (counts.length === 0) return null;
  return (
    <section aria-labelledby="section-counts">
      <h2 id="section-counts">{messages.counts}</h2>
      <div class="table-scroll">
        <table>
          <caption class="visually-hidden">{messages.counts}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.what}</th>
              <th scope="col">{messages.value}</th>
              <th scope="col">{messages.source}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => (
              <CountRow key={count['@id']} context={context} view={view} count={count} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function CountRow({ context, view, count }: ViewProps & { readonly count: NodeObject }) {
  const { language, messages } = context;
  const value = numberOf(count, 'value');
  const isApproximate = valuesOf(count, 'approximate').some((flag) => plainValue(flag) === 'true');
  const unit = textOf(count, 'unit', language);
  return (
    <tr id={count['@id'].split('#')[1]}>
      <th scope="row">
        {[...valuesOf(count, 'what'), ...valuesOf(count, 'atLevel')].map((part, index) => (
          <>
            {index > 0 && ', '}
            <Value context={context} view={view} value={part} />
          </>
        ))}
      </th>
      <td>
        {isApproximate && `${messages.about} `}
        {value === undefined ? '' : formatNumber(value, language)}
        {unit !== undefined && ` ${unit}`}
      </td>
      <td>
        {valuesOf(count, 'prov:wasDerivedFrom').map((source, index) => (
          <>
            {index > 0 && ', '}
            <Value context={context} view={view} value={source} />
          </>
        ))}
      </td>
    </tr>
  );
}
