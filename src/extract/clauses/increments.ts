import type { Token } from '../text/tokens.js';
import type { Span } from './mentions.js';

const MORE = new Set(['supplementaire', 'plus', 'additional', 'more']);
const INCREMENTS = new Set([...MORE, 'nouvelle']);

/** `une fleur supplémentaire`, `une de plus`. */
export function isIncrement(tokens: readonly Token[], { from, to }: Span): boolean {
  const isInside = tokens.slice(from, to + 1).some(({ norm }) => INCREMENTS.has(norm));
  return isInside || tokens.slice(to, to + 2).some(({ norm }) => MORE.has(norm));
}
