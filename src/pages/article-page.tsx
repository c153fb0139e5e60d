import { ArticleText } from './article-text.js';
import { nameOf, textOf } from './document-graph.js';
import { readQuotes } from './evidence.js';
import { FactList } from './fact-list.js';
import { IncomingLinks } from './incoming-links.js';
import { OtherNodes } from './other-nodes.js';
import { Definitions } from './page-parts.js';
import { Value, type ViewProps } from './value.js';

const FACTS = [
  'schema:datePublished',
  'schema:dateModified',
  'schema:author',
  'schema:about',
  'schema:mentions',
  'schema:relatedLink',
] as const;

/** The text, and beside it what was read from it, each fact with the words it rests on. */
export function ArticlePage({ context, view }: ViewProps) {
  const { language, messages } = context;
  const article = view.graph.main;
  const headline = nameOf(article, language) ?? view.stored.document.summary.title;
  const quotes = readQuotes(view.graph);
  const body = textOf(article, 'schema:articleBody', language) ?? '';
  const textLanguage =
    textOf(article, 'schema:inLanguage', language) ?? view.stored.document.summary.language;
  const url = article['schema:url'];
  return (
    <div class="columns">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls beside the facts, which the keyboard must reach too */}
      <article lang={textLanguage} tabIndex={0} aria-labelledby="headline">
        <h1 id="headline">{headline}</h1>
        <ArticleText text={body} quotes={quotes} headline={headline} />
      </article>
      <aside aria-labelledby="section-facts">
        <h2 id="section-facts">{messages.facts}</h2>
        {typeof url === 'string' && (
          <p>
            {messages.originalPage}
            {messages.colon}
            <Value context={context} view={view} value={url} />
          </p>
        )}
        <Definitions context={context} view={view} node={article} terms={FACTS} />
        <RewardedActions context={context} view={view} />
        <FactList context={context} view={view} quotes={quotes} />
        <OtherNodes context={context} view={view} shown={['RewardedAction']} />
        <IncomingLinks context={context} view={view} />
      </aside>
    </div>
  );
}

function RewardedActions({ context, view }: ViewProps) {
  const actions = view.graph.ofType('RewardedAction');
  if (actions.length === 0) return null;
  return (
    <section aria-labelledby="section-actions">
      <h3 id="section-actions">{context.messages.rewardedActions}</h3>
      <ol>
        {actions.map((action) => (
          <li key={action['@id']} id={action['@id'].split('#')[1]}>
            <p>
              <strong>{nameOf(action, context.language)}</strong>
            </p>
            <Definitions
              context={context}
              view={view}
              node={action}
              terms={['schema:description', 'schema:agent', 'schema:participant']}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
