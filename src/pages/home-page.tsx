import type { SiteConfiguration } from '../config/site.js';
import type { Language } from '../core/localized.js';
import type { ListEntry, Manifest, Page } from '../snapshot/contract.js';
import { AwardTable } from './award-table.js';
import { formatNumber } from './format.js';
import { Layout, type PageRepresentation } from './layout.js';
import { createPageContext, linkTo, type PageContext } from './page-context.js';
import { renderPage } from './render-page.js';

export interface HomePage {
  readonly site: SiteConfiguration;
  readonly manifest: Manifest;
  readonly language: Language;
  readonly awards: Page<ListEntry>;
  /** Titles of the programmes of those awards, by path. */
  readonly programmeNames: ReadonlyMap<string, string>;
  readonly programmes: Page<ListEntry>;
  readonly representations: readonly PageRepresentation[];
}

/** One sentence, a few figures, the latest awards, the programmes. */
export function renderHomePage(home: HomePage): string {
  const { site, manifest, language } = home;
  const context = createPageContext(site, language, '', manifest);
  const description = site.description ?? context.messages.homeSentence;
  const isFirst = language === site.languages[0];
  return renderPage(
    <Layout
      context={context}
      title={site.title}
      description={description}
      representations={home.representations}
      canonical={isFirst ? manifest.base : `${manifest.base}index.${language}.html`}
    >
      <h1>{site.title}</h1>
      <p class="lead">{description}</p>
      <Figures context={context} home={home} />
      <LatestAwards context={context} home={home} />
      <Programmes context={context} home={home} />
    </Layout>,
  );
}

interface SectionProps {
  readonly context: PageContext;
  readonly home: HomePage;
}

function Figures({ context, home }: SectionProps) {
  const { messages, language } = context;
  const counts = home.manifest.statistics.documentsByKind;
  const figures = [
    [messages.awards, counts.award ?? 0, undefined],
    [messages.places, counts.place ?? 0, 'places'],
    [messages.labels, counts.programme ?? 0, 'labels'],
    [messages.articles, counts.article ?? 0, 'articles'],
  ] as const;
  return (
    <section aria-labelledby="section-figures">
      <h2 id="section-figures">{messages.figures}</h2>
      <dl class="figures">
        {figures.map(([name, count, path]) => (
          <div key={name}>
            <dt>{path === undefined ? name : <a href={linkTo(context, path)}>{name}</a>}</dt>
            <dd>{formatNumber(count, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function LatestAwards({ context, home: { awards, programmeNames } }: SectionProps) {
  const { messages } = context;
  return (
    <section aria-labelledby="section-latest">
      <h2 id="section-latest">{messages.latestAwards}</h2>
      {awards.items.length === 0 ? (
        <p>{messages.noneYet}</p>
      ) : (
        <AwardTable
          context={context}
          caption={messages.latestAwards}
          rows={awards.items}
          columns={['recipient', 'programme', 'level', 'date']}
          programmeNames={programmeNames}
          isCaptionShown={false}
        />
      )}
    </section>
  );
}

function Programmes({ context, home: { programmes } }: SectionProps) {
  const { messages } = context;
  return (
    <section aria-labelledby="section-programmes">
      <h2 id="section-programmes">{messages.programmes}</h2>
      {programmes.items.length === 0 ? (
        <p>{messages.noneYet}</p>
      ) : (
        <ul>
          {programmes.items.map(({ path, summary }) => (
            <li key={path}>
              <a href={linkTo(context, path)}>{summary.title}</a>
            </li>
          ))}
        </ul>
      )}
      {programmes.total > programmes.items.length && (
        <p>
          <a href={linkTo(context, 'labels')}>{messages.all}</a>
        </p>
      )}
    </section>
  );
}
