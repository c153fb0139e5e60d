import type { SiteConfiguration } from '../config/site.js';
import type { Language, Localized } from '../core/localized.js';
import { Layout } from './layout.js';
import { createPageContext, linkTo } from './page-context.js';
import { renderPage } from './render-page.js';

export interface ProblemPage {
  readonly site: SiteConfiguration;
  readonly language: Language;
  readonly status: number;
  readonly title: Localized;
  readonly detail?: Localized;
  readonly requestId: string;
  /** Path that was asked for: links are relative to it. */
  readonly path: string;
  readonly nearby?: readonly { readonly path: string; readonly title: string }[];
  readonly alternatives?: readonly {
    readonly href: string;
    readonly mediaType: string;
    readonly language?: string;
  }[];
}

/** What happened, and what exists near by. */
export function renderProblemPage(problem: ProblemPage): string {
  const { site, language, path } = problem;
  const context = createPageContext(site, language, path);
  const { messages } = context;
  return renderPage(
    <Layout context={context} title={problem.title[language]}>
      <h1>{problem.title[language]}</h1>
      {problem.detail !== undefined && <p>{problem.detail[language]}</p>}
      {problem.nearby !== undefined && problem.nearby.length > 0 && (
        <section aria-labelledby="section-nearby">
          <h2 id="section-nearby">{messages.nearby}</h2>
          <ul>
            {problem.nearby.map((entry) => (
              <li key={entry.path}>
                <a href={linkTo(context, entry.path)}>{entry.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {problem.alternatives !== undefined && (
        <section aria-labelledby="section-alternatives">
          <h2 id="section-alternatives">{messages.alternatives}</h2>
          <ul>
            {problem.alternatives.map(({ href, mediaType }) => (
              <li key={href}>
                <a href={href}>{href}</a> ({mediaType})
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <a href={linkTo(context, '')}>{messages.home}</a>
      </p>
      <p class="quiet">
        {problem.status} · {messages.requestNumber} <code>{problem.requestId}</code>
      </p>
    </Layout>,
  );
}
