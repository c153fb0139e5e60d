import { nameOf, plainValue, valuesOf } from './document-graph.js';
import { formatLevel } from './format.js';
import { IncomingLinks } from './incoming-links.js';
import { OtherNodes } from './other-nodes.js';
import { linkTo } from './page-context.js';
import { Definitions } from './page-parts.js';
import { termLabel } from './term-labels.js';
import { Thing, Value, type ViewProps } from './value.js';

const FACTS = [
  'recipient',
  'edition',
  'date',
  'schema:issuedBy',
  'mention',
  'schema:validFrom',
  'schema:expires',
  'rewards',
  'previous',
] as const;

/** Reads as a certificate: who, what, level, when, by whom; below it the words that prove it. */
export function AwardPage({ context, view }: ViewProps) {
  const { language } = context;
  const award = view.graph.main;
  const { summary } = view.stored.document;
  const level =
    formatLevel(summary, context) ??
    valuesOf(award, 'level').map((value) => nameAt(view, value, language))[0];
  return (
    <>
      <h1>{nameOf(award, language) ?? summary.title}</h1>
      <p class="certificate">
        {level !== undefined && <strong class="level">{level}</strong>}
        {summary.status !== undefined && (
          <>
            {level !== undefined && ' · '}
            {termLabel(summary.status, language)}
          </>
        )}
      </p>
      <Definitions context={context} view={view} node={award} terms={FACTS} />
      <StatusHistory context={context} view={view} />
      <Evidence context={context} view={view} />
      <OtherNodes context={context} view={view} shown={['StatusChange', 'schema:Rating']} />
      <IncomingLinks context={context} view={view} />
    </>
  );
}

function nameAt(view: ViewProps['view'], value: Parameters<typeof plainValue>[0], language: 'fr' | 'en') {
  const iri = plainValue(value);
  return view.names.get(iri)?.name ?? nameOf(view.graph.node(iri), language);
}

function StatusHistory({ context, view }: ViewProps) {
  const changes = view.graph.ofType('StatusChange');
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="section-history">
      <h2 id="section-history">{context.messages.statusHistory}</h2>
      <ol>
        {changes.map((change) => (
          <li key={change['@id']} id={change['@id'].split('#')[1]}>
            {[...valuesOf(change, 'date'), ...valuesOf(change, 'status')].map((value, index) => (
              <>
                {index > 0 && ' – '}
                <Value context={context} view={view} value={value} />
              </>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The quotes stand in the articles they are from; their names there are their words. */
function Evidence({ context, view }: ViewProps) {
  const { messages } = context;
  const award = view.graph.main;
  const evidence = valuesOf(award, 'evidence').map(plainValue);
  const sources = valuesOf(award, 'prov:wasDerivedFrom').map(plainValue);
  if (evidence.length === 0 && sources.length === 0) return null;
  return (
    <section aria-labelledby="section-evidence">
      <h2 id="section-evidence">{messages.evidence}</h2>
      {evidence.map((iri) => {
        const exact = view.quotes.get(iri);
        return (
          <figure key={iri}>
            {exact !== undefined && (
              <blockquote lang={view.names.get(iri)?.graph?.document.summary.language}>
                <p>{exact}</p>
              </blockquote>
            )}
            <figcaption>
              <QuoteSource context={context} view={view} iri={iri} />
            </figcaption>
          </figure>
        );
      })}
      {sources.length > 0 && (
        <p>
          {messages.source}
          {messages.colon}
          {sources.map((iri, index) => (
            <>
              {index > 0 && ', '}
              <Thing context={context} view={view} iri={iri} />
            </>
          ))}
        </p>
      )}
    </section>
  );
}

/** Leads to the quote in its article, under the article's title. */
function QuoteSource({ context, view, iri }: ViewProps & { readonly iri: string }) {
  const known = view.names.get(iri);
  if (known?.graph === undefined) return <Thing context={context} view={view} iri={iri} />;
  const { messages } = context;
  return (
    <a href={linkTo(context, known.path, known.fragment)}>
      {messages.seeInText}
      {messages.colon}
      {known.graph.document.summary.title}
    </a>
  );
}
