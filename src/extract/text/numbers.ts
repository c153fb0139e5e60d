import type { Token } from './tokens.js';

/** Words for numbers in one language; all folded. */
export interface NumberWords {
  readonly cardinals: ReadonlyMap<string, number>;
  /** `soixantaine` → 60. */
  readonly approximations: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  /** Written after digits: `5e`, `1re`, `22nd`. */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Joins tens and units: `et`. */
  readonly and: ReadonlySet<string>;
  readonly hundred: ReadonlySet<string>;
  readonly thousand: ReadonlySet<string>;
  /** Words before a number that make it approximate: `environ`, `près de`. */
  readonly about: ReadonlySet<string>;
}

export interface NumberMatch {
  readonly value: number;
  readonly ordinal: boolean;
  readonly approximate: boolean;
  readonly to: number;
}

const LONGEST_NUMBER = 9;

/** The number that starts at a token, in digits (`1 200`, `5e`) or in words (`quatre-vingt-dix`, `cinquième`). */
export function matchNumber(
  tokens: readonly Token[],
  from: number,
  words: NumberWords,
): NumberMatch | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (first.kind === 'number') return matchDigits(tokens, from, words);
  if (first.kind !== 'word') return undefined;
  const ordinal = words.ordinals.get(first.norm);
  if (ordinal !== undefined) return { value: ordinal, ordinal: true, approximate: false, to: from + 1 };
  const approximation = words.approximations.get(first.norm);
  if (approximation !== undefined)
    return { value: approximation, ordinal: false, approximate: true, to: from + 1 };
  return matchCardinal(tokens, from, words);
}

function matchDigits(tokens: readonly Token[], from: number, words: NumberWords): NumberMatch | undefined {
  let digits = tokens[from]?.text ?? '';
  if (digits.length > LONGEST_NUMBER) return undefined;
  let to = from + 1;
  const suffix = tokens[to];
  if (suffix?.glued && words.ordinalSuffixes.has(suffix.norm))
    return { value: Number(digits), ordinal: true, approximate: false, to: to + 1 };
  while (isThousandsGroup(tokens, to, digits)) {
    digits += tokens[to]?.text ?? '';
    to += 1;
  }
  return { value: Number(digits), ordinal: false, approximate: isAbout(tokens, from, words), to };
}

/** `1 200`: three digits after at most three, and only one space between. */
function isThousandsGroup(tokens: readonly Token[], at: number, digits: string): boolean {
  const previous = tokens[at - 1];
  const next = tokens[at];
  if (previous === undefined || next === undefined || next.kind !== 'number') return false;
  return (
    next.text.length === 3 &&
    next.start - previous.end === 1 &&
    previous.text.length <= 3 &&
    digits.length + 3 <= LONGEST_NUMBER
  );
}

function isAbout(tokens: readonly Token[], from: number, words: NumberWords): boolean {
  const before = tokens[from - 1];
  const beforeThat = tokens[from - 2];
  if (before === undefined) return false;
  if (words.about.has(before.norm)) return true;
  return beforeThat !== undefined && words.about.has(`${beforeThat.norm} ${before.norm}`);
}

function matchCardinal(tokens: readonly Token[], from: number, words: NumberWords): NumberMatch | undefined {
  let total = 0;
  let current: number | undefined;
  let to = from;
  for (let index = from; index < tokens.length && index < from + LONGEST_NUMBER; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (current !== undefined && (token.norm === '-' || words.and.has(token.norm))) continue;
    if (words.hundred.has(token.norm)) current = (current ?? 1) * 100;
    else if (words.thousand.has(token.norm)) {
      total += (current ?? 1) * 1000;
      current = 0;
    } else {
      const value = words.cardinals.get(token.norm);
      const sum: number | undefined = value === undefined ? undefined : combine(current, value);
      if (sum === undefined) break;
      current = sum;
    }
    to = index + 1;
  }
  if (to === from) return undefined;
  const value = total + (current ?? 0);
  return { value, ordinal: false, approximate: isAbout(tokens, from, words), to };
}

/** `quatre` then `vingt` is 80, `soixante` then `dix` is 70; what cannot follow gives undefined. */
function combine(current: number | undefined, next: number): number | undefined {
  if (current === undefined) return next;
  const rest = current % 100;
  if (rest === 4 && next === 20) return current + 76;
  if (rest === 0 && current > 0 && next < 100) return current + next;
  if (current === 0) return next;
  if (rest >= 20 && rest % 10 === 0 && next < 20) return current + next;
  if (rest === 10 && next > 6 && next < 10) return current + next;
  return undefined;
}
