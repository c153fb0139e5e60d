import { isIPv6 } from 'node:net';
import { namespaceOf } from './namespaces.js';

/** Planes 1 to 14 without their last two code points, which are no characters. */
const PLANES = Array.from({ length: 14 }, (_, index) => {
  const plane = (index + 1).toString(16);
  // RFC 3987 begins plane 14 after its tags.
  const start = index === 13 ? `${plane}1000` : `${plane}0000`;
  return `\\u{${start}}-\\u{${plane}FFFD}`;
}).join('');
const UNRESERVED = `a-zA-Z0-9\\-._~\\u00A0-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF${PLANES}`;
const SUBDELIMITERS = "!$&'()*+,;=";
const ESCAPE = '%[0-9A-Fa-f]{2}';
const PRIVATE = '\\uE000-\\uF8FF\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}';

const USER = `(?:[${UNRESERVED}${SUBDELIMITERS}:]|${ESCAPE})*@`;
const HOST = `(?:\\[(?<address>[0-9A-Fa-f:.]+)\\]|(?:[${UNRESERVED}${SUBDELIMITERS}]|${ESCAPE})*)`;
const PATH_CHARACTERS = `${UNRESERVED}${SUBDELIMITERS}:@/`;

/** RFC 3987, 2.2: `IRI`, with a scheme. */
const IRI = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.\\-]*:` +
    `(?://(?:${USER})?${HOST}(?::[0-9]*)?(?=[/?#]|$)|(?!//))` +
    `(?:[${PATH_CHARACTERS}]|${ESCAPE})*` +
    `(?:\\?(?:[${PATH_CHARACTERS}?${PRIVATE}]|${ESCAPE})*)?` +
    `(?:#(?:[${PATH_CHARACTERS}?]|${ESCAPE})*)?$`,
  'u',
);

/** Most IRIs are of these characters; the full grammar is asked for the rest. */
const PLAIN_IRI = /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9\-._~/]*)?(?:#[A-Za-z0-9\-._~]*)?$/;

const LONGEST_IRI = 8192;

/** Whether a text is an absolute IRI that every parser and the SPARQL engine take. */
export function isIri(text: string): boolean {
  if (text.length > LONGEST_IRI) return false;
  if (PLAIN_IRI.test(text)) return true;
  const match = IRI.exec(text);
  const address = match?.groups?.['address'];
  return match !== null && (address === undefined || isIPv6(address));
}

/**
 * Whether readers that resolve IRIs, as those of RDF/XML do, would change one: its path has a segment `.` or `..`
 * (RFC 3986, 5.2.4).
 */
export function hasDotSegment(iri: string): boolean {
  return /^[^?#]*\/\.\.?(?:[/?#]|$)/.test(iri);
}

/**
 * Whether JSON-LD and Turtle would take an absolute IRI for a CURIE: its scheme is one of our prefixes, as in
 * `<dct:title>` (JSON-LD 1.1 API, 5.2.2).
 */
export function isTakenForCurie(iri: string): boolean {
  const colon = iri.indexOf(':');
  return namespaceOf(iri.slice(0, colon)) !== undefined && !iri.startsWith('//', colon + 1);
}

/** RFC 5646, 2.1, in lower case, without the irregular tags that it keeps from before (`i-klingon`). */
const LANGUAGE_TAG = new RegExp(
  '^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})' +
    '(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?' +
    '(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*' +
    '(?:-[0-9a-wyz](?:-[a-z0-9]{2,8})+)*' +
    '(?:-x(?:-[a-z0-9]{1,8})+)?' +
    '|x(?:-[a-z0-9]{1,8})+)$',
);

/** @param tag in lower case */
export function isLanguageTag(tag: string): boolean {
  return tag.length <= 100 && LANGUAGE_TAG.test(tag);
}
