import type { ErrorCode } from 'yaml';
import type { Localized } from './localized.js';

interface YamlMessage {
  readonly message: Localized;
  readonly advice: Localized;
}

/** What is wrong with YAML, in words for someone who does not know the format. */
export function yamlSyntaxMessage(code: ErrorCode): YamlMessage {
  return MESSAGES[code] ?? OTHER;
}

const QUOTE_ADVICE: Localized = {
  fr: 'Un texte qui contient « : », « # » ou commence par un signe se met entre guillemets droits : "…".',
  en: 'Put a text that holds “:” or “#”, or starts with a sign, between straight quotes: "…".',
};

const OTHER: YamlMessage = {
  message: { fr: 'Cette ligne n’est pas du YAML valide.', en: 'This line is not valid YAML.' },
  advice: QUOTE_ADVICE,
};

const INDENT: YamlMessage = {
  message: {
    fr: 'Cette ligne n’est pas alignée avec celles qui l’entourent.',
    en: 'This line is not aligned with the lines around it.',
  },
  advice: {
    fr: 'Décalez avec des espaces, le même nombre pour les clés d’un même niveau.',
    en: 'Indent with spaces, the same number for keys of one level.',
  },
};

const ALIAS: YamlMessage = {
  message: {
    fr: 'Un renvoi (« * ») ne mène nulle part ou tourne en rond, ou il y en a trop.',
    en: 'A reference (“*”) leads nowhere or round in a circle, or there are too many.',
  },
  advice: {
    fr: 'Écrivez la valeur en clair, ou mettez-la entre guillemets si l’étoile en fait partie.',
    en: 'Write the value out, or quote it if the star is part of it.',
  },
};

const MESSAGES: Partial<Record<ErrorCode, YamlMessage>> = {
  ALIAS_PROPS: ALIAS,
  BAD_ALIAS: ALIAS,
  RESOURCE_EXHAUSTION: {
    message: {
      fr: 'Ce texte imbrique ou répète trop de valeurs pour être lu.',
      en: 'This text nests or repeats too many values to be read.',
    },
    advice: {
      fr: 'Écrivez les valeurs en clair, sans renvois ni listes imbriquées.',
      en: 'Write the values out, without references or nested lists.',
    },
  },
  BAD_INDENT: INDENT,
  TAB_AS_INDENT: {
    message: { fr: 'Cette ligne est décalée par une tabulation.', en: 'This line is indented with a tab.' },
    advice: { fr: 'Remplacez la tabulation par des espaces.', en: 'Replace the tab with spaces.' },
  },
  DUPLICATE_KEY: {
    message: { fr: 'Cette clé est donnée deux fois.', en: 'This key is given twice.' },
    advice: { fr: 'Gardez-en une seule.', en: 'Keep one of them.' },
  },
  MISSING_CHAR: {
    message: {
      fr: 'Il manque un signe avant ce point : guillemet, crochet, accolade, virgule ou espace.',
      en: 'A sign is missing before this point: quote, bracket, brace, comma or space.',
    },
    advice: QUOTE_ADVICE,
  },
  MULTIPLE_DOCS: {
    message: {
      fr: 'Le fichier contient plusieurs documents séparés par « --- ».',
      en: 'The file holds several documents separated by “---”.',
    },
    advice: { fr: 'Gardez-en un seul par fichier.', en: 'Keep one to a file.' },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      fr: 'Deux « : » sur une même ligne, ou une clé décalée par rapport à sa voisine.',
      en: 'Two “:” on one line, or a key out of line with its neighbour.',
    },
    advice: QUOTE_ADVICE,
  },
};
