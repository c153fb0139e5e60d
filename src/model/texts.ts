import type { ClaimObject, Text } from './statement.js';

/** A text of a definition file: in one language, or one for each. In the order of the file. */
export function textsOf(text: string | Readonly<Record<string, string>>, language: string): Text[] {
  if (typeof text === 'string') return [{ text, language }];
  return Object.entries(text).map(([tag, value]) => ({ text: value, language: tag.toLowerCase() }));
}

export const textObject = (text: Text): ClaimObject => ({ kind: 'text', text });
