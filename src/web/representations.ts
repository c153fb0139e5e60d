import type { Language } from '../core/localized.js';
import { mediaTypesOf } from '../rdf/media-types.js';

/** One form in which a resource can be had, under its own URL: the resource's with `suffix`. */
export type Representation =
  | {
      readonly kind: 'html';
      readonly suffix: string;
      readonly mediaType: typeof HTML;
      /** Other names clients ask for it by. */
      readonly accepted: readonly string[];
      readonly language: Language;
    }
  | {
      readonly kind: 'data';
      readonly suffix: string;
      readonly mediaType: string;
      readonly accepted: readonly string[];
    };

export const HTML = 'text/html; charset=utf-8';

/** Syntaxes of RDF in the order in which the server prefers them. */
export const DATA_REPRESENTATIONS: readonly Representation[] = mediaTypesOf('document').map(
  ({ suffix, mediaType, accepted }) => ({
    kind: 'data',
    suffix: `.${suffix}`,
    mediaType: mediaType === 'text/turtle' ? 'text/turtle; charset=utf-8' : mediaType,
    accepted,
  }),
);

export type Languages = readonly [Language, ...Language[]];

export function htmlRepresentations(languages: Languages): readonly Representation[] {
  const accepted = mediaTypesOf('html').flatMap((type) => type.accepted);
  return languages.map((language) => ({
    kind: 'html',
    suffix: `.${language}.html`,
    mediaType: HTML,
    accepted,
    language,
  }));
}

/**
 * Separates a path from the suffix that asks for one representation. `.html` is the site's first language.
 *
 * @param available the representations that the resource can have
 */
export function splitSuffix(
  path: string,
  available: readonly Representation[],
): { readonly path: string; readonly representation?: Representation } {
  for (const representation of available) {
    if (path.endsWith(representation.suffix)) {
      return { path: path.slice(0, -representation.suffix.length), representation };
    }
  }
  const first = available.find(({ kind }) => kind === 'html');
  if (first !== undefined && path.endsWith('.html')) {
    return { path: path.slice(0, -'.html'.length), representation: first };
  }
  return { path };
}
