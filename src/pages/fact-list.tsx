import { compactIri } from '../rdf/terms.js';
import type { Claim, Quote } from './evidence.js';
import { formatPercentage } from './format.js';
import { termLabel } from './term-labels.js';
import { locate, Thing, type ViewProps } from './value.js';

/** Quotes with the claims that rest on them; a quote links to its place in the text. */
export function FactList({ context, view, quotes }: ViewProps & { readonly quotes: readonly Quote[] }) {
  const { messages } = context;
  if (quotes.length === 0) return <p>{messages.factsEmpty}</p>;
  return (
    <ol class="facts">
      {quotes.map((quote) => (
        <li key={quote.fragment}>
          <blockquote lang={view.stored.document.summary.language}>
            <p>{quote.exact}</p>
          </blockquote>
          <ul>
            {quote.claims.map((claim, index) => (
              <li key={index}>
                <ClaimLine context={context} view={view} claim={claim} />
              </li>
            ))}
          </ul>
          {quote.range !== undefined && (
            <p>
              <a href={`#${quote.fragment}`}>
                {messages.seeInText}
                <span class="visually-hidden">{messages.colon + quote.exact}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function ClaimLine({ context, view, claim }: ViewProps & { readonly claim: Claim }) {
  const { language, messages } = context;
  const term = compactIri(claim.predicate, context.vocabulary);
  return (
    <>
      <Thing context={context} view={view} iri={claim.subject} />
      {' – '}
      {termLabel(term, language)}
      {messages.colon}
      {locate(context, view, claim.object) === undefined ? (
        claim.object
      ) : (
        <Thing context={context} view={view} iri={claim.object} />
      )}
      {claim.rule !== undefined && (
        <span class="quiet">
          {' '}
          (
          {messages.readByRule(
            claim.rule,
            claim.confidence === undefined ? '?' : formatPercentage(claim.confidence, language),
          )}
          )
        </span>
      )}
    </>
  );
}
