/** A regular expression as JavaScript writes it. */
export interface ScriptExpression {
  readonly source: string;
  readonly flags: string;
}

const CHARACTER = String.raw`[\p{L}\p{N} ,'’_:;%@!"#<>=&/-]`;
const RANGES = String.raw`\[\^?(?:[\p{L}\p{N}](?:-[\p{L}\p{N}])?)+\]`;
const ESCAPED = String.raw`\\[.^$*+?()[\]{}|\\]`;
const PIECE = String.raw`(?:${CHARACTER}|\.|${RANGES}|${ESCAPED})[*+?]?`;
const ALTERNATIVES = String.raw`\((?:${PIECE})+(?:\|(?:${PIECE})+)*\)`;
const COMMON = new RegExp(String.raw`^\^?(?:${PIECE}|${ALTERNATIVES})*\$?$`, 'u');
/** With two, a text of some length takes JavaScript's backtracking longer than the engine, which does not backtrack. */
const MOST_REPETITIONS = 1;

/**
 * What JavaScript and the engine take alike of the regular expressions of XPath (XQuery 1.0 and XPath 2.0 Functions and
 * Operators, 7.6.1): characters, `.`, ranges in brackets, each repeated or not, alternatives in parentheses, anchors at
 * both ends.
 *
 * @returns undefined for every other expression
 */
export function scriptExpression(pattern: string, flags: string): ScriptExpression | undefined {
  if ((flags !== '' && flags !== 'i') || !COMMON.test(pattern)) return undefined;
  const parts = pattern.match(/\\.|\[[^\]]*\]|./gu) ?? [];
  if (parts.filter((part) => part === '*' || part === '+').length > MOST_REPETITIONS) return undefined;
  // In XPath a dot is anything but the end of a line; JavaScript knows more of those.
  const source = parts.map((part) => (part === '.' ? String.raw`[^\n]` : part)).join('');
  return isValid(source) ? { source, flags: `${flags}u` } : undefined;
}

/** A range may be upside down. */
function isValid(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}
