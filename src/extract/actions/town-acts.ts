import type { View } from '../clauses/scan.js';
import type { ActionWords } from '../languages/fact-words.js';

/** Whether a town or those who work for it are told before a verb: `À Ifs, les jardiniers ont planté…`. */
export function townActs({ tokens, mentions }: View, verb: number, words: ActionWords): boolean {
  const before = tokens.slice(0, verb);
  if (before.some((token) => words.judges.has(token.norm))) return false;
  return (
    before.some((token) => words.actors.has(token.norm)) ||
    mentions.some((one) => one.kind === 'recipient' && one.what !== 'association' && one.from < verb)
  );
}
