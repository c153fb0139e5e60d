import type { Localized } from './localized.js';

/** What a schema's type is to someone who writes YAML. */
export function typeWords(type: string): Localized {
  return TYPES[type] ?? { fr: 'une autre sorte de valeur', en: 'another kind of value' };
}

/** `1 or more`, in words that fit what is counted. */
export function rangeWords(
  bound: 'at-least' | 'at-most',
  origin: string,
  limit: number,
  inclusive: boolean,
): Localized {
  if (bound === 'at-least' && limit <= 1 && origin === 'string')
    return { fr: 'un texte non vide', en: 'a text that is not empty' };
  if (bound === 'at-least' && limit <= 1 && (origin === 'array' || origin === 'set'))
    return { fr: 'une liste d’au moins une valeur', en: 'a list of at least one value' };
  const unit = UNITS[origin] ?? { fr: '', en: '' };
  if (bound === 'at-least')
    return inclusive
      ? { fr: `au moins ${limit}${unit.fr}`, en: `at least ${limit}${unit.en}` }
      : { fr: `plus de ${limit}${unit.fr}`, en: `more than ${limit}${unit.en}` };
  return inclusive
    ? { fr: `au plus ${limit}${unit.fr}`, en: `at most ${limit}${unit.en}` }
    : { fr: `moins de ${limit}${unit.fr}`, en: `less than ${limit}${unit.en}` };
}

/** `a, b or c`. */
export function joinWords(words: readonly Localized[], conjunction: 'or'): Localized {
  const join = (parts: readonly string[], last: string) =>
    parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
  return {
    fr: join(
      words.map(({ fr }) => fr),
      CONJUNCTIONS[conjunction].fr,
    ),
    en: join(
      words.map(({ en }) => en),
      CONJUNCTIONS[conjunction].en,
    ),
  };
}

const CONJUNCTIONS = { or: { fr: 'ou', en: 'or' } } as const;

const KEYS_AND_VALUES: Localized = {
  fr: 'des clés et leurs valeurs, une par ligne et décalées',
  en: 'keys and their values, one to a line and indented',
};

const TYPES: Readonly<Record<string, Localized>> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  array: { fr: 'une liste (« - » au début de chaque ligne)', en: 'a list (“-” at the start of each line)' },
  object: KEYS_AND_VALUES,
  record: KEYS_AND_VALUES,
};

const UNITS: Readonly<Record<string, Localized>> = {
  string: { fr: ' caractères', en: ' characters' },
  array: { fr: ' valeurs', en: ' values' },
};
