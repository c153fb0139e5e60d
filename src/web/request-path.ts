import { relativeReference } from '../pages/relative-reference.js';

/** What the path of a request target asks for. */
export type RequestPath =
  /** Decoded, without leading slash: `labels/villes-internet/2021.ttl`; empty for the home page. */
  | { readonly kind: 'path'; readonly path: string }
  /** The same thing under another spelling; `reference` is relative to the request's own URL. */
  | { readonly kind: 'redirect'; readonly reference: string }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-long' };

/** Longer than any IRI we publish, far shorter than what Node lets through. */
export const MAXIMUM_PATH_CHARACTERS = 2_048;

/**
 * Reads the path of a request target. `/./`, `..`, encoded slashes, backslashes and control characters have no place
 * in our IRIs and are refused; doubled and trailing slashes redirect; equivalent percent-encodings (RFC 3986 §6.2.2)
 * name the same document.
 *
 * @param target path without query: `/articles/x`
 * @param basePath path of the base IRI: `/` or `/opendata/`. A proxy may have stripped it or not: both are understood.
 */
export function readRequestPath(target: string, basePath: string): RequestPath {
  if (target.length > MAXIMUM_PATH_CHARACTERS) return { kind: 'too-long' };
  const segments = target.replace(/^\//, '').split('/').map(decodeSegment);
  if (!segments.every(isSegment)) return { kind: 'malformed' };
  const clean = segments.filter((segment) => segment !== '');
  const prefix = basePath.split('/').filter((segment) => segment !== '');
  const isHome = clean.length === 0 || (clean.length === prefix.length && startsWith(clean, prefix));
  const canonical = clean.map(encodeURIComponent).join('/') + (isHome && clean.length > 0 ? '/' : '');
  const spelled = segments.map(encodeURIComponent).join('/');
  if (canonical !== spelled) return { kind: 'redirect', reference: relativeReference(spelled, canonical) };
  return { kind: 'path', path: (startsWith(clean, prefix) ? clean.slice(prefix.length) : clean).join('/') };
}

function startsWith(segments: readonly string[], prefix: readonly string[]): boolean {
  return prefix.every((segment, index) => segments[index] === segment);
}

function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function isSegment(segment: string | undefined): segment is string {
  if (segment === undefined || segment === '.' || segment === '..') return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return !/[\u0000-\u001f\u007f/\\]/.test(segment);
}
