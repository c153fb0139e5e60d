import type { PropertyDefinition } from './definitions.js';

/** Properties of awards, of what they reward and of who receives them. To add one, add a row. */
export const AWARD_PROPERTIES: readonly PropertyDefinition[] = [
  {
    name: 'edition',
    coercion: 'iri',
    domain: 'Award',
    range: 'Edition',
    subPropertyOf: ['prov:wasGeneratedBy'],
    label: { fr: 'édition', en: 'edition' },
    comment: {
      fr: 'L’édition qui a décidé de la distinction.',
      en: 'The edition that decided the award.',
    },
  },
  {
    name: 'recipient',
    coercion: 'iri',
    domain: 'Award',
    subPropertyOf: ['schema:about'],
    label: { fr: 'bénéficiaire', en: 'recipient' },
    comment: {
      fr: 'Qui est distingué : commune, intercommunalité, association, lieu, service.',
      en: 'Who is honoured: commune, intercommunality, association, place, service.',
    },
  },
  {
    name: 'level',
    coercion: 'iri',
    range: 'Level',
    label: { fr: 'niveau', en: 'level' },
    comment: {
      fr: 'Le niveau obtenu, ou un niveau de l’échelle.',
      en: 'The level obtained, or a level of the scheme.',
    },
  },
  {
    name: 'mention',
    coercion: 'iri',
    range: 'SpecialMention',
    label: { fr: 'mention spéciale', en: 'special mention' },
    comment: {
      fr: 'La mention spéciale obtenue, ou une mention du programme.',
      en: 'The special mention obtained, or a mention of the programme.',
    },
  },
  {
    name: 'status',
    coercion: 'iri',
    range: 'AwardStatus',
    label: { fr: 'statut', en: 'status' },
    comment: {
      fr: 'Le dernier statut connu, ou celui que le changement apporte.',
      en: 'The last known status, or the one that the change brings.',
    },
  },
  {
    name: 'date',
    coercion: 'date',
    label: { fr: 'date', en: 'date' },
    comment: {
      fr: 'Le jour où le statut a été pris.',
      en: 'The day on which the status was taken.',
    },
  },
  {
    name: 'statusChange',
    coercion: 'iri',
    domain: 'Award',
    range: 'StatusChange',
    label: { fr: 'changement de statut', en: 'status change' },
    comment: {
      fr: 'Un changement de statut de la distinction.',
      en: 'A change of the award’s status.',
    },
  },
  {
    name: 'rewards',
    coercion: 'iri',
    domain: 'Award',
    range: 'RewardedAction',
    label: { fr: 'récompense', en: 'rewards' },
    comment: {
      fr: 'Une action que la distinction récompense.',
      en: 'An action that the award rewards.',
    },
  },
  {
    name: 'previous',
    coercion: 'boolean',
    domain: 'Award',
    label: { fr: 'rappelée', en: 'previous' },
    comment: {
      fr: 'Vrai si les sources ne citent la distinction que pour rappeler le passé.',
      en: 'True where the sources name the award only to recall the past.',
    },
  },
  {
    name: 'order',
    coercion: 'integer',
    domain: 'RewardedAction',
    subPropertyOf: ['schema:position'],
    label: { fr: 'ordre', en: 'order' },
    comment: {
      fr: 'Place de l’action dans l’article, à partir de 1.',
      en: 'Place of the action in the article, from 1.',
    },
  },
  {
    name: 'siren',
    coercion: 'string',
    subPropertyOf: ['schema:identifier'],
    label: { fr: 'SIREN', en: 'SIREN' },
    comment: {
      fr: 'Numéro SIREN, neuf chiffres.',
      en: 'SIREN number, nine digits.',
    },
  },
  {
    name: 'formerName',
    coercion: 'text',
    subPropertyOf: ['schema:alternateName'],
    label: { fr: 'ancien nom', en: 'former name' },
    comment: {
      fr: 'Le nom de la commune d’alors, aujourd’hui fondue dans une autre.',
      en: 'The name of the commune of that time, since merged into another.',
    },
  },
  {
    name: 'formerCode',
    coercion: 'string',
    subPropertyOf: ['schema:identifier'],
    label: { fr: 'ancien code', en: 'former code' },
    comment: {
      fr: 'Le code INSEE de la commune d’alors.',
      en: 'The INSEE code of the commune of that time.',
    },
  },
  {
    name: 'identifierInSource',
    coercion: 'string',
    subPropertyOf: ['schema:identifier'],
    label: { fr: 'identifiant dans la source', en: 'identifier in the source' },
    comment: {
      fr: 'L’identifiant que la source donne à la distinction ou au bénéficiaire.',
      en: 'The identifier that the source gives to the award or the recipient.',
    },
  },
];
