/**
 * The shortest plain way from one path to another, both without leading slash: never starts with a slash, so that it
 * holds behind any proxy prefix and cannot be taken for another host (RFC 3986 §4.2).
 */
export function relativeReference(from: string, to: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const isBelow = to.startsWith(folder) && !folder.includes('//');
  const reference = isBelow ? to.slice(folder.length) : '../'.repeat(folder.split('/').length - 1) + to;
  return reference === '' || reference.startsWith('/') || /^[^/?#]*:/.test(reference)
    ? `./${reference}`
    : reference;
}
