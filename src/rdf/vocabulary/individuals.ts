import type { IndividualDefinition } from './definitions.js';

/** Concepts of our own vocabulary. To add one, add a row. */
export const OWN_INDIVIDUALS: readonly IndividualDefinition[] = [
  {
    name: 'awarded',
    type: 'AwardStatus',
    label: { fr: 'décernée', en: 'awarded' },
    comment: { fr: 'La distinction est obtenue.', en: 'The award is won.' },
  },
  {
    name: 'renewed',
    type: 'AwardStatus',
    label: { fr: 'renouvelée', en: 'renewed' },
    comment: {
      fr: 'Une distinction déjà détenue est confirmée.',
      en: 'An award already held is confirmed.',
    },
  },
  {
    name: 'candidate',
    type: 'AwardStatus',
    label: { fr: 'en candidature', en: 'candidate' },
    comment: {
      fr: 'Le bénéficiaire concourt ; rien n’est décidé.',
      en: 'The recipient competes; nothing is decided.',
    },
  },
  {
    name: 'lost',
    type: 'AwardStatus',
    label: { fr: 'perdue', en: 'lost' },
    comment: { fr: 'La distinction n’est plus détenue.', en: 'The award is no longer held.' },
  },
  {
    name: 'mentioned',
    type: 'AwardStatus',
    label: { fr: 'mentionnée', en: 'mentioned' },
    comment: {
      fr: 'Un texte évoque la distinction en passant, sans dire ce qu’il en est.',
      en: 'A text names the award in passing and does not say where it stands.',
    },
  },
  {
    name: 'participants',
    type: 'CountKind',
    label: { fr: 'participants', en: 'participants' },
    comment: { fr: 'Ceux qui ont concouru.', en: 'Those who competed.' },
  },
  {
    name: 'laureates',
    type: 'CountKind',
    label: { fr: 'lauréats', en: 'laureates' },
    comment: { fr: 'Ceux qui ont été distingués.', en: 'Those who were honoured.' },
  },
  {
    name: 'fromCeremonyDate',
    type: 'YearInference',
    label: { fr: 'd’après la cérémonie', en: 'from the ceremony' },
    comment: {
      fr: 'L’année est celle de la cérémonie de remise.',
      en: 'The year is that of the ceremony.',
    },
  },
  {
    name: 'fromAwardDate',
    type: 'YearInference',
    label: { fr: 'd’après la date de la distinction', en: 'from the award’s date' },
    comment: {
      fr: 'L’année est celle de la date de la distinction.',
      en: 'The year is that of the award’s date.',
    },
  },
  {
    name: 'fromPublicationDate',
    type: 'YearInference',
    label: { fr: 'd’après la publication', en: 'from the publication' },
    comment: {
      fr: 'L’année est celle de la publication de l’article.',
      en: 'The year is that of the article’s publication.',
    },
  },
  {
    name: 'fromTable',
    type: 'YearInference',
    label: { fr: 'd’après le tableau', en: 'from the table' },
    comment: {
      fr: 'L’année est celle que la configuration donne à tout le tableau.',
      en: 'The year is the one that the configuration gives to the whole table.',
    },
  },
];
