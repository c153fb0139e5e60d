import { formatBytes } from './format.js';
import { GenericPage } from './generic-page.js';
import { linkToFile } from './page-context.js';
import type { ViewProps } from './value.js';

/** What a dataset holds, and its files with their sizes and checksums. */
export function DatasetPage({ context, view }: ViewProps) {
  const { messages, language } = context;
  const slug = view.stored.document.path.split('/').at(-1);
  const dumps = view.datasets.find((dataset) => dataset.slug === slug)?.dumps ?? [];
  return (
    <>
      <GenericPage context={context} view={view} />
      {dumps.length > 0 && (
        <section aria-labelledby="section-downloads">
          <h2 id="section-downloads">{messages.formats}</h2>
          <ul>
            {dumps.map(({ file, mediaType, bytes, sha256 }) => (
              <li key={file}>
                <a href={linkToFile(context, file)} type={mediaType}>
                  {file.slice(file.lastIndexOf('/') + 1)}
                </a>{' '}
                ({formatBytes(bytes, language)}, SHA-256 <code class="checksum">{sha256}</code>)
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
