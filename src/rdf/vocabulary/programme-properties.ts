import type { PropertyDefinition } from './definitions.js';

/** Properties of programmes and their levels. To add one, add a row. */
export const PROGRAMME_PROPERTIES: readonly PropertyDefinition[] = [
  {
    name: 'organiser',
    coercion: 'iri',
    domain: 'Programme',
    range: 'schema:Organization',
    subPropertyOf: ['schema:organizer'],
    label: { fr: 'organisateur', en: 'organiser' },
    comment: {
      fr: 'L’organisation qui porte le programme.',
      en: 'The organisation that runs the programme.',
    },
  },
  {
    name: 'supporter',
    coercion: 'iri',
    range: 'schema:Organization',
    subPropertyOf: ['schema:sponsor'],
    label: { fr: 'soutien', en: 'supporter' },
    comment: {
      fr: 'Une organisation qui soutient le programme ou l’édition.',
      en: 'An organisation that supports the programme or the edition.',
    },
  },
  {
    name: 'partner',
    coercion: 'iri',
    range: 'schema:Organization',
    label: { fr: 'partenaire', en: 'partner' },
    comment: {
      fr: 'Une organisation partenaire du programme ou de l’édition.',
      en: 'An organisation that is a partner of the programme or the edition.',
    },
  },
  {
    name: 'levels',
    coercion: 'iri',
    domain: 'Programme',
    range: 'skos:ConceptScheme',
    label: { fr: 'échelle des niveaux', en: 'levels' },
    comment: {
      fr: 'L’échelle des niveaux du programme.',
      en: 'The scheme of the programme’s levels.',
    },
  },
  {
    name: 'validityYears',
    coercion: 'integer',
    domain: 'Programme',
    label: { fr: 'durée de validité', en: 'validity in years' },
    comment: {
      fr: 'Combien d’années une distinction du programme vaut, là où le programme le dit.',
      en: 'For how many years an award of the programme is valid, where the programme says so.',
    },
  },
  {
    name: 'firstYear',
    coercion: 'gYear',
    domain: 'Programme',
    label: { fr: 'première année', en: 'first year' },
    comment: {
      fr: 'L’année de la première édition.',
      en: 'The year of the first edition.',
    },
  },
  {
    name: 'recipientKind',
    coercion: 'string',
    domain: 'Programme',
    label: { fr: 'genre de bénéficiaire', en: 'kind of recipient' },
    comment: {
      fr: 'Ce que le programme distingue : commune, intercommunalité, lieu, association.',
      en: 'What the programme honours: commune, intercommunality, place, association.',
    },
  },
  {
    name: 'rank',
    coercion: 'integer',
    domain: 'Level',
    subPropertyOf: ['schema:position'],
    label: { fr: 'rang', en: 'rank' },
    comment: {
      fr: 'Place du niveau dans son échelle ; 1 est le plus bas, 0 une simple mention.',
      en: 'Place of the level in its scheme; 1 is the lowest, 0 a mere mention.',
    },
  },
];
