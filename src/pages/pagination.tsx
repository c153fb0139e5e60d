import { formatNumber } from './format.js';
import type { PageContext } from './page-context.js';

/** Previous and next page of a list that is spread over several. */
export function Pagination({
  context,
  page,
  pages,
  query = {},
}: {
  readonly context: PageContext;
  readonly page: number;
  readonly pages: number;
  /** Other parameters that the links keep. */
  readonly query?: Readonly<Record<string, string>>;
}) {
  const { messages, language } = context;
  if (pages < 2) return null;
  const link = (number: number) => `?${new URLSearchParams({ ...query, page: String(number) }).toString()}`;
  return (
    <nav class="pagination" aria-label={messages.pagination}>
      {page > 1 && (
        <a rel="prev" href={link(page - 1)}>
          {messages.previousPage}
        </a>
      )}
      <span>{messages.pageOf(formatNumber(page, language), formatNumber(pages, language))}</span>
      {page < pages && (
        <a rel="next" href={link(page + 1)}>
          {messages.nextPage}
        </a>
      )}
    </nav>
  );
}
