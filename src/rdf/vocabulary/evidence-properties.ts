import type { PropertyDefinition } from './definitions.js';

/** Properties of claims and of the files they were read from. To add one, add a row. */
export const EVIDENCE_PROPERTIES: readonly PropertyDefinition[] = [
  {
    name: 'evidence',
    coercion: 'iri',
    range: 'oa:Annotation',
    label: { fr: 'preuve', en: 'evidence' },
    comment: {
      fr: 'La citation, ou la ligne de tableau, qui atteste le fait.',
      en: 'The quote, or the table row, that the fact rests on.',
    },
  },
  {
    name: 'rule',
    coercion: 'string',
    domain: 'Claim',
    label: { fr: 'règle', en: 'rule' },
    comment: {
      fr: 'La règle qui a lu le fait.',
      en: 'The rule that read the fact.',
    },
  },
  {
    name: 'confidence',
    coercion: 'decimal',
    domain: 'Claim',
    label: { fr: 'confiance', en: 'confidence' },
    comment: {
      fr: 'La confiance accordée à la lecture, de 0 à 1.',
      en: 'The confidence put in the reading, from 0 to 1.',
    },
  },
  {
    name: 'path',
    coercion: 'string',
    domain: 'prov:Entity',
    label: { fr: 'chemin', en: 'path' },
    comment: {
      fr: 'Chemin du fichier source sous le dossier du contenu.',
      en: 'Path of the source file below the content folder.',
    },
  },
  {
    name: 'line',
    coercion: 'integer',
    label: { fr: 'ligne', en: 'line' },
    comment: {
      fr: 'Première ligne, à partir de 1, dans le fichier source.',
      en: 'First line, from 1, in the source file.',
    },
  },
  {
    name: 'row',
    coercion: 'integer',
    label: { fr: 'rang de la ligne', en: 'row' },
    comment: {
      fr: 'Ligne du tableau ou de la feuille de calcul, à partir de 1.',
      en: 'Row of the table or sheet, from 1.',
    },
  },
  {
    name: 'sha256',
    coercion: 'string',
    domain: 'prov:Entity',
    label: { fr: 'empreinte SHA-256', en: 'SHA-256' },
    comment: {
      fr: 'Empreinte SHA-256 du fichier source, en hexadécimal.',
      en: 'SHA-256 of the source file, in hexadecimal.',
    },
  },
];
