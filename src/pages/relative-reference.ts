/**
 * The shortest plain way from one path to another, both without leading slash: never starts with a slash, so that it
 * holds behind any proxy prefix and cannot be taken for another host (RFC 3986 §4.2).
 */
export function relativeReference(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const target = to.split('/');
  let shared = 0;
  while (shared < target.length - 1 && folders[shared] !== '' && folders[shared] === target[shared]) shared++;
  const reference = '../'.repeat(folders.length - shared) + target.slice(shared).join('/');
  return reference === '' || reference.startsWith('/') || /^[^/?#]*:/.test(reference)
    ? `./${reference}`
    : reference;
}
