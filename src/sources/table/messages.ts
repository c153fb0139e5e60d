import type { Diagnostic, Severity } from '../../core/diagnostic.js';
import type { Localized } from '../../core/localized.js';
import type { SourceLocation } from '../../core/location.js';

/** What can be wrong with a table as a whole; `detail` names what was found. */
export function tableMessage(code: TableMessage, location: SourceLocation, detail = ''): Diagnostic {
  const { severity, message, advice } = MESSAGES[code];
  return {
    severity,
    code: `table/${code}`,
    location,
    message: fill(message, detail),
    advice: fill(advice, detail),
  };
}

export type TableMessage = keyof typeof MESSAGES;

function fill({ fr, en }: Localized, detail: string): Localized {
  return { fr: fr.replaceAll('{}', () => detail), en: en.replaceAll('{}', () => detail) };
}

interface Message {
  readonly severity: Severity;
  readonly message: Localized;
  readonly advice: Localized;
}

const SAVE_AS_UTF8: Localized = {
  fr: 'Vérifiez les accents ; dans Excel, choisissez « CSV UTF-8 ».',
  en: 'Check the accents; in Excel, choose “CSV UTF-8”.',
};

const MESSAGES = {
  empty: {
    severity: 'error',
    message: { fr: 'Ce tableau est vide.', en: 'This table is empty.' },
    advice: {
      fr: 'Ajoutez une ligne d’en-tête et des données, ou retirez le fichier.',
      en: 'Add a header line and data, or take the file away.',
    },
  },
  'no-rows': {
    severity: 'warning',
    message: {
      fr: 'Ce tableau a un en-tête, mais aucune donnée.',
      en: 'This table has a header but no data.',
    },
    advice: { fr: 'Ajoutez des lignes, ou retirez le fichier.', en: 'Add rows, or take the file away.' },
  },
  'no-header': {
    severity: 'error',
    message: {
      fr: 'Aucune ligne d’en-tête n’est reconnue au début de ce tableau ; il n’est pas lu.',
      en: 'No header line is recognised at the start of this table; it is not read.',
    },
    advice: {
      fr: 'Nommez les colonnes (insee, commune, annee, niveau…), ou indiquez-les avec « columns » dans palmares.yaml.',
      en: 'Name the columns (insee, commune, year, level…), or map them with “columns” in palmares.yaml.',
    },
  },
  'lines-before-header': {
    severity: 'warning',
    message: {
      fr: 'Ce qui précède l’en-tête n’est pas lu : {}.',
      en: 'What stands before the header is not read: {}.',
    },
    advice: { fr: 'Commencez le tableau par son en-tête.', en: 'Start the table with its header.' },
  },
  'no-recipient-column': {
    severity: 'error',
    message: {
      fr: 'Aucune colonne ne dit qui est distingué ; ce tableau n’est pas lu.',
      en: 'No column says who is honoured; this table is not read.',
    },
    advice: {
      fr: 'Colonnes trouvées : {}. Indiquez par exemple « columns: {commune: … } » dans palmares.yaml.',
      en: 'Columns found: {}. Give for instance “columns: {commune: … }” in palmares.yaml.',
    },
  },
  'no-label': {
    severity: 'error',
    message: {
      fr: 'Rien ne dit de quel label est ce tableau ; il n’est pas lu.',
      en: 'Nothing says which label this table is about; it is not read.',
    },
    advice: {
      fr: 'Ajoutez à palmares.yaml, sous « tables », « - file: {} » et « label: … », ou une colonne « label ».',
      en: 'Add “- file: {}” and “label: …” under “tables” in palmares.yaml, or a column “label”.',
    },
  },
  'not-utf-8': {
    severity: 'error',
    message: {
      fr: 'palmares.yaml dit ce tableau en UTF-8, mais il ne l’est pas.',
      en: 'palmares.yaml says that this table is UTF-8, but it is not.',
    },
    advice: {
      fr: 'Retirez « encoding », ou enregistrez le fichier en UTF-8.',
      en: 'Remove “encoding”, or save the file as UTF-8.',
    },
  },
  'windows-1252': {
    severity: 'info',
    message: { fr: 'Ce tableau est lu comme du Windows-1252.', en: 'This table is read as Windows-1252.' },
    advice: SAVE_AS_UTF8,
  },
} as const satisfies Record<string, Message>;
