/** One line of a paragraph, with how it was ended. */
export interface ParagraphLine {
  readonly text: string;
  /** Ended by a break the author asked for (`<br>`, two spaces), not by the end of a line of the file. */
  readonly hardBreak: boolean;
}

/**
 * Tells lines that are entries (`Arras (62) @@@`) from lines that were wrapped by an editor.
 *
 * @returns index of the first entry: 0, or 1 where the first line introduces them and ends in a colon; undefined where
 *   the lines are running text
 */
export function findListing(lines: readonly ParagraphLine[]): number | undefined {
  const first = lines[0]?.text.endsWith(':') === true ? 1 : 0;
  const entries = lines.slice(first);
  if (entries.length < 2 || entries.some(({ text }) => text.length > LONGEST_ENTRY)) return undefined;
  if (haveOneSign(entries)) return first;
  if (!entries.every(({ text }) => /^[\p{Lu}\p{N}\p{P}\p{S}]/u.test(text))) return undefined;
  return breaksOnPurpose(entries) ? first : undefined;
}

const LONGEST_ENTRY = 200;
const ENTRY_SIGN = /^[^\p{L}\p{N}\s"'«“‘(#@]/u;

function haveOneSign(lines: readonly ParagraphLine[]): boolean {
  const signs = new Set(
    lines.map(({ text }) => (ENTRY_SIGN.test(text) ? String.fromCodePoint(text.codePointAt(0) ?? 0) : '')),
  );
  return signs.size === 1 && !signs.has('');
}

/** An editor breaks a line only where the next word would not have fitted. */
function breaksOnPurpose(lines: readonly ParagraphLine[]): boolean {
  const width = Math.max(...lines.map(({ text }) => text.length));
  const breaks = lines.slice(0, -1).map(({ text, hardBreak }, index) => {
    const nextWord = /^\S*/.exec(lines[index + 1]?.text ?? '')?.[0] ?? '';
    return hardBreak || width < NARROWEST_WRAP || text.length + 1 + nextWord.length <= width;
  });
  return (
    breaks.filter(Boolean).length * 2 >= breaks.length &&
    !lines.slice(0, -1).some(({ text }) => RUNS_ON.test(text))
  );
}

/** No editor wraps lines as short as this. */
const NARROWEST_WRAP = 45;

/** The sentence goes on in the next line. */
const RUNS_ON =
  /(?:[,;'’-]|\s(?:à|au|aux|de|des|du|en|et|la|le|les|ou|par|pour|sur|un|une|and|by|for|in|of|or|the|to))$/u;
