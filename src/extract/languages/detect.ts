import type { ArticleRecord } from '../../sources/records.js';
import { tokenise } from '../text/tokens.js';
import type { LanguagePack } from './pack.js';

const SAMPLE = 4000;
/** Less than this share of a language's commonest words is another language, or a list of names. */
const LEAST_SHARE = 0.08;

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
  return best !== undefined && best.count > 0 && best.count >= words.length * LEAST_SHARE ? best.code : null;
}
