/** Languages the interface, the messages and the vocabulary speak. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language of the interface. */
export type Localized = Readonly<Record<Language, string>>;

/** The same text in every language: names, codes, quoted input. */
export function verbatim(text: string): Localized {
  return { fr: text, en: text };
}
