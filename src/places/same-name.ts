import { distance } from 'fastest-levenshtein';
import { foldName, readingsOf, withoutArticle, withoutComplement } from './fold-name.js';
import type { Commune } from './gazetteer.js';
import { looseKey, looseKeys } from './name-index.js';

/** From this many letters on, one wrong letter is a slip rather than another name. */
const LONG_NAME = 8;

/** Shorter parts say too little to tell two communes apart. */
const SHORTEST_PART = 4;

/**
 * Whether a name written beside a code names the commune of that code: the tolerance of `communeByName`, one wrong
 * letter in a long name, and a name cut short or drawn out at either end (`Évry` for `Évry-Courcouronnes`). False
 * means that code and name contradict each other, or that the commune had another name: ask again with the former
 * commune, where there is one.
 */
export function sameCommuneName(name: string, commune: Commune): boolean {
  const official = withoutArticle(foldName(withoutComplement(commune.name)));
  const keys = looseKeys(commune.name);
  return readingsOf(foldName(withoutComplement(name))).some((reading) => {
    const written = withoutArticle(reading);
    if (isPart(written, official) || isPart(official, written)) return true;
    return [...keys].some((key) => alike(key, looseKey(reading)));
  });
}

/** Equal, or one letter apart when long. */
function alike(key: string, written: string): boolean {
  if (key === written) return true;
  return (
    key.length >= LONG_NAME && Math.abs(key.length - written.length) <= 1 && distance(key, written) === 1
  );
}

function isPart(part: string, whole: string): boolean {
  return part.length >= SHORTEST_PART && (whole.startsWith(`${part} `) || whole.endsWith(` ${part}`));
}
