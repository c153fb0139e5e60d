import { slugify } from '../core/slug.js';

/** Abbreviations that gazettes, post offices and town halls use inside names; none is itself a word of a name. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  s: 'sur',
  ss: 'sous',
  nd: 'notre dame',
  mt: 'mont',
  mts: 'monts',
};

const ARTICLES: ReadonlySet<string> = new Set(['l', 'la', 'le', 'les', 'los', 'aux']);

/** What stands before the name of a commune in the name of its institution or on an envelope. */
const PREFIX = new RegExp(
  '^(?:(?:la|le|l) )?(?:mairie|ville|commune|municipalite|hotel de ville|bourg|village)' +
    '(?: (?:nouvelle|deleguee|associee))?(?= )',
);
const LEADING_POSTAL_CODE = /^\d{5} /;
const TRAILING_CODE = /(?: cedex(?: \d{1,2})?| \d{5})$/;
const ORDINAL = /^(\d{1,2})(?:er|ere|e|eme|ieme|nd|nde)?$/;

/**
 * A name as bare words, so that spellings of one name meet: lower case, no accents, hyphens or apostrophes,
 * abbreviations written out. `"S/ST-CYR L'Ecole"` gives `sur saint cyr l ecole`.
 */
export function foldName(name: string): string {
  return slugify(name)
    .split('-')
    .map((word) => ABBREVIATIONS[word] ?? ORDINAL.exec(word)?.[1] ?? word)
    .join(' ');
}

/** The folded name without its leading article: `le chatelet en brie` gives `chatelet en brie`. */
export function withoutArticle(folded: string): string {
  const space = folded.indexOf(' ');
  return space > 0 && ARTICLES.has(folded.slice(0, space)) ? folded.slice(space + 1) : folded;
}

/** Name without what lists leave out: `Château-Chinon (Ville)` gives `Château-Chinon`, `Paris 12e Arrondissement` `Paris 12e`. */
export function withoutComplement(name: string): string {
  return name
    .replace(/\([^()]*\)/g, ' ')
    .replace(/ Arrondissement$/, '')
    .trim();
}

/**
 * Readings of a folded name, most literal first: as it stands, without the institution before it or the postal
 * code and CEDEX around it, and with the article that `du`, `des` and `de` hide or drop.
 * `mairie du chatelet en brie` reads as itself and as `le chatelet en brie`.
 */
export function readingsOf(folded: string): readonly string[] {
  const readings = new Set([folded]);
  const bare = folded.replace(LEADING_POSTAL_CODE, '').replace(TRAILING_CODE, '');
  readings.add(bare);
  const stripped = bare.replace(PREFIX, '').trimStart();
  readings.add(stripped);
  for (const reading of [...readings]) {
    const [, preposition, rest] = /^(de|d|du|des) (.+)$/.exec(reading) ?? [];
    if (preposition === undefined || rest === undefined) continue;
    readings.add(preposition === 'du' ? `le ${rest}` : preposition === 'des' ? `les ${rest}` : rest);
  }
  return [...readings].filter((reading) => reading !== '');
}
