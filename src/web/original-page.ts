import type { StoredDocument } from '../snapshot/contract.js';

/** An article that already lives elsewhere states its `url`: that page is the canonical one (RFC 6596). */
export function originalPage({ document }: StoredDocument): string | undefined {
  if (document.kind !== 'article') return undefined;
  const url = document.nodes[1]?.['schema:url'];
  return typeof url === 'string' && /^https?:/i.test(url) && URL.canParse(url)
    ? new URL(url).href
    : undefined;
}
