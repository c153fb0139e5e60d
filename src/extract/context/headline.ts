import type { ArticleRecord } from '../../sources/records.js';
import type { Fact } from '../facts.js';
import { headlineBlock } from '../text/sentences.js';

/** The article's title: its first heading, or a first line that is none of its sentences; else what the file's metadata says. */
export function headlineOf(article: ArticleRecord): Fact<string> | null {
  const block = article.blocks[headlineBlock(article)];
  const stated = article.metadata.headline;
  if (block === undefined) {
    if (stated === undefined) return null;
    return {
      value: stated.value,
      evidence: { start: 0, end: 0 },
      rule: `article/headline/${stated.from}`,
      confidence: 1,
    };
  }
  const text = article.text.slice(block.range.start, block.range.end);
  return { value: text, evidence: block.range, rule: 'article/headline/first-block', confidence: 0.98 };
}
