const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const NUMERALS = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq'] as const;
const ORDINALS = ['aucun', 'premier', 'deuxième', 'troisième', 'quatrième', 'cinquième'] as const;

/** After « de » and « à », `Le` and `Les` melt into them; `La` and `L’` stay as they are. */
const ARTICLES: readonly { readonly article: RegExp; readonly of: string; readonly at: string }[] = [
  { article: /^Les /, of: 'des ', at: 'aux ' },
  { article: /^Le /, of: 'du ', at: 'au ' },
  { article: /^La /, of: 'de La ', at: 'à La ' },
  { article: /^L['’]/, of: 'de L’', at: 'à L’' },
];

/** `d’Épône`, `du Mans`, `de La Rochelle` */
export function ofPlace(name: string): string {
  const melted = ARTICLES.find(({ article }) => article.test(name));
  if (melted !== undefined) return name.replace(melted.article, melted.of);
  return /^[aeiouyh]/i.test(name.normalize('NFD')) || name.startsWith('Œ') ? `d’${name}` : `de ${name}`;
}

/** `à Épône`, `au Mans` */
export function atPlace(name: string): string {
  const melted = ARTICLES.find(({ article }) => article.test(name));
  return melted === undefined ? `à ${name}` : name.replace(melted.article, melted.at);
}

/** `jeudi 4 février 2021`, `mardi 1er juin 2021` */
export function longDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const day = date.getUTCDate();
  return `${WEEKDAYS[date.getUTCDay()]} ${day === 1 ? '1er' : day} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** `février 2021` */
export function monthAndYear(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** One to five in words; `1` is `une` before a feminine. */
export function numeral(value: number, feminine: boolean): string {
  if (value === 1 && feminine) return 'une';
  return NUMERALS[value] ?? String(value);
}

/** First to fifth in words. */
export function ordinal(value: number, feminine: boolean): string {
  if (value === 1 && feminine) return 'première';
  return ORDINALS[value] ?? `${value}e`;
}

/** `1re`, `22e`: the feminine, for « édition » and « cérémonie ». */
export function rankInFigures(value: number): string {
  return value === 1 ? '1re' : `${value}e`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
