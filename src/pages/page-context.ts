import type { SiteConfiguration } from '../config/site.js';
import type { Language } from '../core/localized.js';
import type { Manifest } from '../snapshot/contract.js';
import { MESSAGES, type Messages } from './messages/index.js';
import { relativeReference } from './relative-reference.js';

/** What every part of a page needs to speak and to link. */
export interface PageContext {
  readonly site: SiteConfiguration;
  /** Base IRI of the data, which stays the same wherever it is served. */
  readonly base: string;
  /** Namespace of the vocabulary. */
  readonly vocabulary: string;
  readonly language: Language;
  readonly messages: Messages;
  /** Path of this page below the base, without suffix; empty for the home page. */
  readonly path: string;
  /** Version of the snapshot, shown in the footer. */
  readonly version: string;
}

/**
 * @param path of the page below the base, without suffix; empty for the home page
 * @param manifest of the snapshot being shown; error pages show none
 */
export function createPageContext(
  site: SiteConfiguration,
  language: Language,
  path: string,
  manifest?: Pick<Manifest, 'base' | 'vocabulary' | 'version'>,
): PageContext {
  return {
    site,
    language,
    path,
    base: manifest?.base ?? site.base,
    vocabulary: manifest?.vocabulary ?? site.vocabulary ?? `${site.base}vocab#`,
    version: manifest?.version ?? '',
    messages: MESSAGES[language],
  };
}

/**
 * Relative link to another page of the site in the language of this one. Pages in the site's first language link to
 * the bare IRIs that people cite; the others keep their language in the URL.
 */
export function linkTo(context: PageContext, path: string, fragment?: string | null): string {
  const isFirst = context.language === context.site.languages[0];
  const page = isFirst ? path : `${path === '' ? 'index' : path}.${context.language}.html`;
  const anchor = fragment === undefined || fragment === null ? '' : `#${encodeURIComponent(fragment)}`;
  return linkToFile(context, page) + anchor;
}

/** Relative link to anything below the base that is not a page: an asset, a dump, another representation. */
export function linkToFile(context: PageContext, path: string): string {
  return relativeReference(context.path, encodePath(path));
}

/** Percent-encodes the segments of a path. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
