import type { Language } from '../core/localized.js';

/** One and many, in each language. */
export type CountedWord = Readonly<Record<Language, readonly [one: string, many: string]>>;

/** `1 article`, `12 346 articles`: the number as the language writes it, with its word. */
export function counted(count: number, word: CountedWord, language: Language): string {
  const [one, many] = word[language];
  const isOne = new Intl.PluralRules(language).select(count) === 'one';
  return `${new Intl.NumberFormat(language).format(count)} ${isOne ? one : many}`;
}
