import { compactIri } from '../rdf/terms.js';
import type { Claim, Quote } from './evidence.js';
import { formatPercentage } from './format.js';
import type { PageContext } from './page-context.js';
import { termLabel } from './term-labels.js';
import { locate, Thing, type ViewProps } from './value.js';

/** Quotes with the claims that rest on them; a quote leads to its place in the text, which is then highlighted. */
export function FactList({ context, view, quotes }: ViewProps & { readonly quotes: readonly Quote[] }) {
  const { messages } = context;
  if (quotes.length === 0) return <p>{messages.factsEmpty}</p>;
  return (
    <ol class="facts">
      {quotes.map((quote) => (
        <li key={quote.fragment}>
          {quote.claims.length > 0 && (
            <ul>
              {quote.claims.map((claim, index) => (
                <li key={index}>
                  <ClaimLine context={context} view={view} claim={claim} />
                </li>
              ))}
            </ul>
          )}
          <blockquote lang={view.stored.document.summary.language}>
            <p>
              {quote.range === undefined ? (
                quote.exact
              ) : (
                <a href={`#${quote.fragment}`}>
                  <span class="visually-hidden" lang={context.language}>
                    {messages.seeInText + messages.colon}
                  </span>
                  {quote.exact}
                </a>
              )}
            </p>
          </blockquote>
          {readingsOf(quote, context).map((reading) => (
            <p key={reading} class="quiet">
              {reading}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** How the quote was read, once for all claims that one rule read. */
function readingsOf({ claims }: Quote, { language, messages }: PageContext): readonly string[] {
  const readings = claims.flatMap(({ rule, confidence }) =>
    rule === undefined
      ? []
      : [messages.readByRule(rule, confidence === undefined ? '?' : formatPercentage(confidence, language))],
  );
  return [...new Set(readings)];
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
    </>
  );
}
