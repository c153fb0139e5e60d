const ENDINGS = new Set(['e', 's', 'es']);

/** A past participle in `é` without gender or number: `portée`, `portés` and `portées` give `porté`. */
export function withoutAgreement(word: string): string {
  const end = word.lastIndexOf('é') + 1;
  return end > 0 && ENDINGS.has(word.slice(end)) ? word.slice(0, end) : word;
}
