import type { DocumentPath } from '../model/document-path.js';

/** Who is forgotten. It knows names and IRIs only as hashes, so it is asked about each that comes along. */
export interface ForgottenMatcher {
  isForgotten(iri: string): boolean;
  /** How many words the forgotten names have that a document may hold; none where it holds none. */
  nameLengths(document: DocumentPath): readonly number[];
  /** @param name normalised words joined by a space */
  isForgottenName(name: string, document: DocumentPath): boolean;
}

/** What stands for each UTF-16 unit of a name, so that the offsets of all quotes stay right. */
const MASK = '█';
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** What may stand between the words of one name, `\n` of a JSON string included. */
const BETWEEN_WORDS = /^(?:\\[nrt]|[\s\p{P}\p{S}]){0,6}$/u;

/** The text with every forgotten name in it masked, letter for letter. */
export function redactText(text: string, document: DocumentPath, matcher: ForgottenMatcher): string {
  const lengths = matcher.nameLengths(document);
  if (lengths.length === 0) return text;
  const words = wordsOf(text);
  let redacted = '';
  let done = 0;
  for (let first = 0; first < words.length; first++) {
    const length = lengths.find((each) => isName(text, words.slice(first, first + each), each));
    if (length === undefined) continue;
    const start = words[first]?.start ?? 0;
    const end = words[first + length - 1]?.end ?? start;
    redacted += text.slice(done, start) + MASK.repeat(end - start);
    done = end;
    first += length - 1;
  }
  return redacted + text.slice(done);

  function isName(whole: string, candidate: readonly Word[], length: number): boolean {
    if (candidate.length < length) return false;
    const adjacent = candidate.every((word, index) => {
      const next = candidate[index + 1];
      return next === undefined || BETWEEN_WORDS.test(whole.slice(word.end, next.start));
    });
    return adjacent && matcher.isForgottenName(candidate.map(({ folded }) => folded).join(' '), document);
  }
}

/** Words of a name as they are hashed: `"VIDAL, Jean-Noël"` gives `['vidal', 'jean', 'noel']`. */
export function nameWords(name: string): string[] {
  return wordsOf(name).map(({ folded }) => folded);
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    // `\n` and its like, as JSON and Turtle write line breaks, are no letter of the word that follows.
    const escaped = text[match.index - 1] === '\\' && /^[nrt]./su.test(match[0]) ? 1 : 0;
    return {
      start: match.index + escaped,
      end: match.index + match[0].length,
      folded: fold(match[0].slice(escaped)),
    };
  });
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
