import type { Request, Response } from 'express';
import { encodePath } from '../pages/page-context.js';
import { relativeReference } from '../pages/relative-reference.js';
import { negotiateLanguage, negotiateMediaType } from './negotiation.js';
import { problems } from './problem.js';
import type { Languages, Representation } from './representations.js';
import { alternateLink } from './send-problem.js';

/** What a request selects of a resource, and the request headers it was selected by. */
export interface Selection {
  readonly representation: Representation;
  readonly vary: readonly string[];
  /** Relative reference to the representation's own URL, where that is not the URL asked for. */
  readonly contentLocation?: string;
}

/**
 * Selects a representation: the one named by a suffix, else by `Accept` and, among pages, `Accept-Language`.
 *
 * @param name file name of the resource without suffix, for references: `2021`, `index`
 * @param available in the server's order of preference
 * @throws Problem 406 with the list of what exists
 */
export function selectRepresentation(
  request: Request,
  name: string,
  available: readonly Representation[],
  named: Representation | undefined,
  languages: Languages,
): Selection {
  if (named !== undefined) return { representation: named, vary: [] };
  const offered = available.flatMap((candidate) => [
    [candidate.mediaType, candidate] as const,
    ...candidate.accepted.map((alias) => [alias, candidate] as const),
  ]);
  // What a type is called first comes before its other names, whatever the kind.
  const names = [...available.map(({ mediaType }) => mediaType), ...offered.map(([type]) => type)];
  const accepted = negotiateMediaType(request.get('accept'), [...new Set(names)]);
  const chosen = offered.find(([type]) => type === accepted)?.[1];
  if (chosen === undefined) throw problems.notAcceptable(alternativesOf(name, available));
  const language = negotiateLanguage(request.get('accept-language'), languages);
  const representation =
    chosen.kind === 'data'
      ? chosen
      : (available.find((candidate) => candidate.kind === 'html' && candidate.language === language) ??
        chosen);
  return {
    representation,
    vary: representation.kind === 'html' ? ['Accept', 'Accept-Language'] : ['Accept'],
    contentLocation: referenceTo(name, representation),
  };
}

/** The other forms of a resource, for `Link` headers and 406. */
export function alternativesOf(name: string, available: readonly Representation[]) {
  return available.map((representation) => ({
    href: referenceTo(name, representation),
    mediaType: representation.mediaType,
    ...(representation.kind === 'html' ? { language: representation.language } : {}),
  }));
}

/** Sets the headers that tell what was selected and what else there is (RFC 8288, RFC 9110 §8.7). */
export function describeSelection(
  response: Response,
  selection: Selection,
  links: {
    readonly name: string;
    readonly available: readonly Representation[];
    readonly canonical: string;
    readonly license: string;
    readonly describedBy?: string;
    /** Query of the request, as far as it means anything: `?page=2`. */
    readonly search?: string;
  },
): void {
  const { representation } = selection;
  const others = links.available.filter((candidate) => candidate !== representation);
  const link = [
    `<${links.canonical}>; rel="canonical"`,
    ...alternativesOf(links.name, others).map(alternateLink),
    ...(links.describedBy === undefined ? [] : [`<${links.describedBy}>; rel="describedby"`]),
    `<${links.license}>; rel="license"`,
  ];
  response.set('Link', link.join(', '));
  if (representation.kind === 'html') response.set('Content-Language', representation.language);
  if (selection.contentLocation !== undefined && links.available.length > 0) {
    response.set('Content-Location', selection.contentLocation + (links.search ?? ''));
  }
}

function referenceTo(name: string, representation: Representation): string {
  return relativeReference('', encodePath(name) + representation.suffix);
}
