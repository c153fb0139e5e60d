import { type Preference, parsePreferences } from './preferences.js';

/**
 * Chooses among media types by an `Accept` header (RFC 9110 §12.5.1): for each one the most specific range that
 * matches it gives its quality; the highest quality wins, the server's order breaks ties. No header, or none that can
 * be read, accepts everything.
 *
 * @param available media types in the server's order of preference, with parameters: `text/turtle; charset=utf-8`
 * @returns the chosen one, or `undefined` where 406 is due
 */
export function negotiateMediaType<T extends string>(
  header: string | undefined,
  available: readonly T[],
): T | undefined {
  const ranges = parsePreferences(header ?? '');
  if (ranges.length === 0) return available[0];
  return best(available, (mediaType) => mediaTypeQuality(ranges, mediaType));
}

/**
 * Chooses a language by an `Accept-Language` header (RFC 9110 §12.5.4, matching by RFC 4647 lookup). A page in the
 * wrong language serves better than none, so there is always an answer: a language that was not refused, in the
 * server's order.
 */
export function negotiateLanguage<T extends string>(
  header: string | undefined,
  available: readonly [T, ...T[]],
): T {
  const ranges = parsePreferences(header ?? '');
  const wanted = best(available, (language) => languageQuality(ranges, language) ?? 0);
  return wanted ?? available.find((language) => languageQuality(ranges, language) !== 0) ?? available[0];
}

export const CODINGS = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof CODINGS)[number];

/**
 * Chooses a content coding by an `Accept-Encoding` header (RFC 9110 §12.5.3). `identity` is acceptable unless it is
 * refused by name or by `*;q=0`.
 *
 * @returns `undefined` where every available coding is refused
 */
export function negotiateCoding(
  header: string | undefined,
  available: readonly Coding[] = CODINGS,
): Coding | undefined {
  if (header === undefined) return 'identity';
  const preferences = parsePreferences(header);
  const chosen = best(available, (coding) => codingQuality(preferences, coding) ?? 0);
  if (chosen !== undefined) return chosen;
  // Not mentioned at all: acceptable, but behind everything that was asked for.
  return codingQuality(preferences, 'identity') === undefined ? 'identity' : undefined;
}

function best<T>(available: readonly T[], quality: (candidate: T) => number): T | undefined {
  let chosen: T | undefined;
  let highest = 0;
  for (const candidate of available) {
    const weight = quality(candidate);
    if (weight > highest) {
      chosen = candidate;
      highest = weight;
    }
  }
  return chosen;
}

function mediaTypeQuality(ranges: readonly Preference[], mediaType: string): number {
  const [candidate] = parsePreferences(mediaType);
  if (candidate === undefined) return 0;
  let mostSpecific = -1;
  let quality = 0;
  for (const range of ranges) {
    const specificity = matchSpecificity(range, candidate);
    if (specificity < mostSpecific || specificity === -1) continue;
    quality = specificity === mostSpecific ? Math.max(quality, range.quality) : range.quality;
    mostSpecific = specificity;
  }
  return quality;
}

/** -1 for no match; then any, type, subtype, subtype with parameters. */
function matchSpecificity(range: Preference, candidate: Preference): number {
  if (range.value === '*/*' || range.value === '*') return 0;
  const [type] = candidate.value.split('/');
  if (range.value === `${type}/*`) return 1;
  if (range.value !== candidate.value) return -1;
  for (const [name, value] of range.parameters) {
    // A profile never changes what a representation means (RFC 6906 §3), so one we lack is no reason to refuse.
    if (name === 'profile') continue;
    if (candidate.parameters.get(name)?.toLowerCase() !== value.toLowerCase()) return -1;
  }
  return 2 + range.parameters.size;
}

function languageQuality(ranges: readonly Preference[], language: string): number | undefined {
  const exact = ranges.find((range) => range.value === language);
  if (exact !== undefined) return exact.quality;
  const regional = ranges.filter((range) => range.value.startsWith(`${language}-`) && range.quality > 0);
  if (regional.length > 0) return Math.max(...regional.map((range) => range.quality));
  return ranges.find((range) => range.value === '*')?.quality;
}

function codingQuality(preferences: readonly Preference[], coding: Coding): number | undefined {
  const exact = preferences.find(
    ({ value }) => value === coding || (coding === 'gzip' && value === 'x-gzip'),
  );
  return (exact ?? preferences.find(({ value }) => value === '*'))?.quality;
}
