/**
 * Whether a bare first line is the article's title.
 *
 * @param next the line directly below it, empty where the line stands alone
 */
export function looksLikeTitle(line: string, next: string): boolean {
  const title = line.trim();
  if (title === '' || title.length > LONGEST_TITLE || /[.,;:]$/.test(title.replace(/(?:\.\.\.|…)$/, '')))
    return false;
  if (/^(?:[-*•–+]|\d+[.)])\s/.test(title) || /^\W*https?:/.test(title) || isDateline(title)) return false;
  // Where an editor wraps lines, none is this long.
  return next.trim() === '' || (/^\s*[\p{Lu}\p{N}«“"]/u.test(next) && next.length > LONGEST_WRAPPED_LINE);
}

const LONGEST_TITLE = 200;
const LONGEST_WRAPPED_LINE = 120;

/** `8 décembre 2020`, `Publié le lundi 12 février 2024`, `Le 3 mai`: at most a few words around a date. */
function isDateline(line: string): boolean {
  const words = line.split(/\s+/);
  return (
    words.length <= 8 &&
    /\b\d{1,2}(?:er)?\s+\p{L}{3,9}\.?(?:\s+\d{4})?\W*$/u.test(line) &&
    (words.length <= 5 || /^\W*(?:publi|mis|posté|le\b)/iu.test(line))
  );
}
