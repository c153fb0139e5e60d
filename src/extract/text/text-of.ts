import type { Token } from './tokens.js';

/** The words as written, with one space where the text has any white space. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    text += index > from && !token.glued ? ` ${token.text}` : token.text;
  }
  return text;
}
