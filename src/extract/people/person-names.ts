import type { PeopleWords } from '../languages/fact-words.js';
import type { Token } from '../text/tokens.js';

const MOST_WORDS = 5;

export interface PersonName {
  readonly from: number;
  readonly to: number;
}

/** Two to five capitalised words, particles and hyphens inside: `Anne de La Tour`, `Jean-Luc Morel`. */
export function personName(
  tokens: readonly Token[],
  from: number,
  words: PeopleWords,
): PersonName | undefined {
  let at = from;
  let count = 0;
  while (at < tokens.length && count < MOST_WORDS) {
    const end = wordEnd(tokens, at);
    if (end !== undefined) {
      count += 1;
      at = end;
    } else if (count > 0 && particleLeads(tokens, at, words)) at += 1;
    else break;
  }
  return count >= 2 ? { from, to: at } : undefined;
}

/** One capitalised word with its hyphens and apostrophes: `Jean-Luc`, `D'Angelo`; no acronym. */
function wordEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (
    token?.capital !== true ||
    (token.text.length > 1 && token.text === token.text.toUpperCase() && token.text.length <= 4)
  )
    return undefined;
  let end = at + 1;
  while (
    ['-', "'"].includes(tokens[end]?.norm ?? '') &&
    tokens[end]?.glued === true &&
    tokens[end + 1]?.glued === true &&
    tokens[end + 1]?.capital === true
  )
    end += 2;
  return end;
}

function particleLeads(tokens: readonly Token[], at: number, words: PeopleWords): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.norm === "'")
    return words.elided.has(tokens[at - 1]?.norm ?? '') && tokens[at + 1]?.capital === true;
  if (!words.particles.has(token.norm) || token.capital) return false;
  const next = tokens[at + 1];
  return (
    next?.capital === true ||
    (next !== undefined &&
      (next.norm === "'" || words.particles.has(next.norm)) &&
      tokens[at + 2]?.capital === true)
  );
}
