import type { LanguagePack } from '../languages/pack.js';
import type { Token } from '../text/tokens.js';
import type { Span } from './mentions.js';

/** `une fleur supplémentaire`, `une de plus`. */
export function isIncrement(tokens: readonly Token[], { from, to }: Span, { words }: LanguagePack): boolean {
  const isInside = tokens
    .slice(from, to + 1)
    .some(({ norm }) => words.more.has(norm) || words.anew.has(norm));
  return isInside || tokens.slice(to, to + 2).some(({ norm }) => words.more.has(norm));
}
