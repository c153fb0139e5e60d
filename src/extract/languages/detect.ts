import type { ArticleRecord } from '../../sources/records.js';
import { tokenise } from '../text/tokens.js';
import type { LanguagePack } from './pack.js';

const SAMPLE = 4000;
const FEWEST_WORDS = 3;

/** The language that the file states, else the one whose commonest words the text holds most of; null where neither tells. */
export function languageOf(article: ArticleRecord, packs: readonly LanguagePack[]): string | null {
  const stated = article.metadata.inLanguage?.value.slice(0, 2).toLowerCase();
  if (stated !== undefined) return stated;
  const words = tokenise(article.text.slice(0, SAMPLE)).filter((token) => token.kind === 'word');
  const counted = packs
    .map((pack) => ({
      code: pack.code,
      count: words.filter((word) => pack.commonWords.has(word.norm)).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [best] = counted;
  return best !== undefined && best.count >= FEWEST_WORDS ? best.code : null;
}
