import type { ArticleRecord } from '../../sources/records.js';
import type { Fact, LinkFact } from '../facts.js';

/** Links of the article with their text; those that lead nowhere (`#`) keep the text alone. */
export function readLinks(record: ArticleRecord): Fact<LinkFact>[] {
  const base = record.metadata.url?.value;
  return record.links
    .filter((link) => link.range.end > link.range.start)
    .map((link) => ({
      value: {
        text: record.text.slice(link.range.start, link.range.end).trim(),
        href: absolute(link.href, base),
      },
      evidence: link.range,
      rule: 'article/link',
      confidence: 1,
    }));
}

/** Absolute http(s) IRI, read against the article's own address where it has one. */
function absolute(href: string, base: string | undefined): string | null {
  if (href.startsWith('#') || href === '') return null;
  try {
    const url = new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
