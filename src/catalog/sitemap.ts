import type { DocumentKind } from '../model/document-path.js';
import type { ListEntry, Manifest, Snapshot } from '../snapshot/contract.js';

/** Kinds of documents that search engines are shown, in the order of the sitemap's pages. */
const KINDS = [
  'article',
  'programme',
  'edition',
  'award',
  'place',
  'organization',
  'person',
  'dataset',
] as const satisfies readonly DocumentKind[];
type SitemapKind = (typeof KINDS)[number];

/**
 * sitemaps.org allows 50,000 URLs and 50 MB a page. At 20,000 URLs of 2,048 characters at most a page stays below both
 * without being counted.
 */
export const URLS_PER_PAGE = 20_000;
const LONGEST_URL = 2048;
const READ_AT_ONCE = 1000;

/** A page of the sitemap: `/sitemaps/{kind}-{number}.xml`, numbers from 1. */
export interface SitemapPage {
  readonly kind: SitemapKind;
  readonly number: number;
}

/** `/sitemap.xml`: the index of all pages. */
export function sitemapIndex(manifest: Manifest): string {
  const pages = KINDS.flatMap((kind) => pagesOf(manifest, kind)).map(
    (page) => `<sitemap><loc>${escapeXml(`${manifest.base}${sitemapPath(page)}`)}</loc></sitemap>`,
  );
  return `${XML}<sitemapindex xmlns="${NAMESPACE}">\n${[...pages, '</sitemapindex>'].join('\n')}\n`;
}

export function sitemapPath({ kind, number }: SitemapPage): string {
  return `sitemaps/${kind}-${number}.xml`;
}

/** The page that a path names; undefined for one that does not exist in this snapshot. */
export function parseSitemapPath(path: string, manifest: Manifest): SitemapPage | undefined {
  const match = /^sitemaps\/([a-z]+)-([1-9]\d{0,6})\.xml$/.exec(path);
  const kind = KINDS.find((name) => name === match?.[1]);
  return kind === undefined
    ? undefined
    : pagesOf(manifest, kind).find(({ number }) => number === Number(match?.[2]));
}

/** One page, in pieces: each URL with the date the ledger has for its last change. */
export async function* sitemapPage(
  snapshot: Snapshot,
  { kind, number }: SitemapPage,
  urlsPerPage = URLS_PER_PAGE,
): AsyncIterable<string> {
  yield `${XML}<urlset xmlns="${NAMESPACE}">\n`;
  const end = number * urlsPerPage;
  for (let offset = (number - 1) * urlsPerPage; offset < end; offset += READ_AT_ONCE) {
    const limit = Math.min(READ_AT_ONCE, end - offset);
    const { items } = await snapshot.list(kind, { offset, limit });
    yield items.map((entry) => urlElement(snapshot.manifest.base, entry)).join('');
    if (items.length < limit) break;
  }
  yield '</urlset>\n';
}

/** `/robots.txt`: everything may be read; queries are not pages. */
export function robotsText(base: string): string {
  const path = new URL(base).pathname;
  return `User-agent: *\nDisallow: ${path}sparql?\nAllow: ${path}\n\nSitemap: ${base}sitemap.xml\n`;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function pagesOf({ statistics }: Manifest, kind: SitemapKind): SitemapPage[] {
  const documents = statistics.documentsByKind[kind] ?? 0;
  return Array.from({ length: Math.ceil(documents / URLS_PER_PAGE) }, (_, index) => ({
    kind,
    number: index + 1,
  }));
}

function urlElement(base: string, { path, modified }: ListEntry): string {
  const url = escapeXml(new URL(`${base}${path}`).href);
  return url.length > LONGEST_URL ? '' : `<url><loc>${url}</loc><lastmod>${modified}</lastmod></url>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
