import type { DocumentSummary } from '../rdf/document.js';
import { formatDate } from './format.js';
import { linkTo, type PageContext } from './page-context.js';

/** A document of this site among others. */
export interface Entry {
  readonly path: string;
  readonly summary: DocumentSummary;
}

/** Links to documents, each with its code and date where it has them. */
export function EntryList({
  context,
  entries,
}: {
  readonly context: PageContext;
  readonly entries: readonly Entry[];
}) {
  return (
    <ul class="entries">
      {entries.map(({ path, summary: { title, language, code, date } }) => (
        <li key={path}>
          <a href={linkTo(context, path)} lang={language}>
            {title}
          </a>
          {code !== undefined && <span class="quiet"> {code}</span>}
          {date !== undefined && (
            <span class="quiet">
              {' '}
              <time datetime={date}>{formatDate(date, context.language)}</time>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
