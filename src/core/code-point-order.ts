const SURROGATE = /[\uD800-\uDFFF]/;
/** Above the surrogates in UTF-16, below what they stand for in code points. */
const ABOVE_SURROGATES = /[\uE000-\uFFFF]/;

/**
 * Order by code point, which is that of UTF-8 bytes, of canonical N-Quads and of SPARQL. It differs from JavaScript's
 * `<` only where a character beyond U+FFFF meets one from U+E000 to U+FFFF.
 */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  const byUnit = a < b ? -1 : 1;
  if (!holdsSurrogate(a) && !holdsSurrogate(b)) return byUnit;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const unitA = a.charCodeAt(index);
    const unitB = b.charCodeAt(index);
    if (unitA !== unitB) return isSurrogate(unitA) === isSurrogate(unitB) ? byUnit : orderOf(unitA, unitB);
  }
  return byUnit;
}

export function holdsSurrogate(text: string): boolean {
  return SURROGATE.test(text);
}

export function holdsAboveSurrogates(text: string): boolean {
  return ABOVE_SURROGATES.test(text);
}

function orderOf(unitA: number, unitB: number): number {
  return Math.sign(rank(unitA) - rank(unitB));
}

function rank(unit: number): number {
  return isSurrogate(unit) ? unit + 0x10000 : unit;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
