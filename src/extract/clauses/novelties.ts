import type { LanguagePack } from '../languages/pack.js';
import type { Layout } from './clause.js';
import type { NumberSpan } from './mentions.js';

/** `C'est une première pour Ifs`: a thing never seen, and no first level, but after `une troisième fleur à Caen`. */
export function isNovelty(
  { view: { tokens }, steps }: Layout,
  { from, value, ordinal }: NumberSpan,
  { words, possessives }: LanguagePack,
): boolean {
  const before = tokens[from - 1];
  const isKnown = words.definiteArticles.has(before?.norm ?? '') || possessives.has(before?.lower ?? '');
  const isInSeries = steps.some((step) => step.ordinal && step.to <= from);
  return ordinal && value === 1 && !isKnown && !isInSeries;
}
