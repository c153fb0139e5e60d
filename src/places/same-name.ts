import { distance } from 'fastest-levenshtein';
import { foldName, readingsOf } from './fold-name.js';
import type { Commune } from './gazetteer.js';
import { looseKey, looseKeys } from './name-index.js';

/** From this many letters on, one wrong letter is a slip rather than another name. */
const LONG_NAME = 8;

/**
 * Whether a name written beside a code names the commune of that code: the tolerance of `communeByName`, and one
 * wrong letter in a long name. False means that code and name contradict each other, or that the commune had another
 * name: ask again with the former commune, where there is one.
 */
export function sameCommuneName(name: string, commune: Commune): boolean {
  const keys = looseKeys(commune.name);
  return readingsOf(foldName(name)).some((reading) => {
    const written = looseKey(reading);
    return [...keys].some(
      (key) =>
        key === written ||
        (key.length >= LONG_NAME &&
          Math.abs(key.length - written.length) <= 1 &&
          distance(key, written) === 1),
    );
  });
}
