import type { ClassDefinition } from './definitions.js';

/** Classes of our own vocabulary. To add one, add a row. */
export const OWN_CLASSES: readonly ClassDefinition[] = [
  {
    name: 'Programme',
    subClassOf: ['schema:Intangible', 'prov:Plan'],
    label: { fr: 'programme', en: 'programme' },
    comment: {
      fr: 'Un label ou un prix : ses règles, ses niveaux et ceux qui l’organisent, par-delà les éditions.',
      en: 'A label or a prize: its rules, its levels and who runs it, across its editions.',
    },
  },
  {
    name: 'Label',
    subClassOf: ['Programme'],
    label: { fr: 'label', en: 'label' },
    comment: {
      fr: 'Un programme dont la distinction atteste une qualité et se détient pendant un temps.',
      en: 'A programme whose award certifies a quality and is held for some time.',
    },
  },
  {
    name: 'Prize',
    subClassOf: ['Programme'],
    label: { fr: 'prix', en: 'prize' },
    comment: {
      fr: 'Un programme dont la distinction récompense une fois, sans rien certifier pour la suite.',
      en: 'A programme whose award rewards once and certifies nothing for the time after.',
    },
  },
  {
    name: 'Edition',
    subClassOf: ['prov:Activity'],
    label: { fr: 'édition', en: 'edition' },
    comment: {
      fr: 'Une session d’un programme, le plus souvent annuelle, avec son jury, sa cérémonie et ses lauréats.',
      en: 'One round of a programme, most often yearly, with its jury, its ceremony and its laureates.',
    },
  },
  {
    name: 'Award',
    subClassOf: ['prov:Entity'],
    label: { fr: 'distinction', en: 'award' },
    comment: {
      fr: 'Ce qu’une édition décide d’un bénéficiaire : niveau, mention, statut et dates.',
      en: 'What an edition decides about a recipient: level, mention, status and dates.',
    },
  },
  {
    name: 'StatusChange',
    subClassOf: ['prov:InstantaneousEvent'],
    label: { fr: 'changement de statut', en: 'status change' },
    comment: {
      fr: 'Le moment où une distinction prend un statut, avec ce qui l’atteste.',
      en: 'The moment an award takes a status, with the evidence for it.',
    },
  },
  {
    name: 'Level',
    subClassOf: ['skos:Concept', 'schema:DefinedTerm'],
    label: { fr: 'niveau', en: 'level' },
    comment: {
      fr: 'Un échelon d’un programme : 5 @, 4 fleurs, 2 étoiles.',
      en: 'One grade of a programme: 5 @, 4 flowers, 2 stars.',
    },
  },
  {
    name: 'SpecialMention',
    subClassOf: ['skos:Concept', 'schema:DefinedTerm'],
    label: { fr: 'mention spéciale', en: 'special mention' },
    comment: {
      fr: 'Une distinction d’un programme hors de ses niveaux, ou à côté d’eux.',
      en: 'A distinction of a programme outside its levels, or beside them.',
    },
  },
  {
    name: 'Count',
    subClassOf: ['schema:QuantitativeValue'],
    label: { fr: 'décompte', en: 'count' },
    comment: {
      fr: 'Un nombre de participants ou de lauréats, tel qu’une source l’énonce : les sources divergent.',
      en: 'A number of participants or laureates as one source states it: sources disagree.',
    },
  },
  {
    name: 'RewardedAction',
    subClassOf: ['schema:Action'],
    label: { fr: 'action récompensée', en: 'rewarded action' },
    comment: {
      fr: 'Ce que le bénéficiaire a fait et que la distinction récompense.',
      en: 'What the recipient did and the award rewards.',
    },
  },
  {
    name: 'Claim',
    subClassOf: ['rdf:Statement'],
    label: { fr: 'affirmation', en: 'claim' },
    comment: {
      fr: 'Un sujet, une propriété et une valeur qu’une citation appuie.',
      en: 'A subject, a property and a value that a quote supports.',
    },
  },
  {
    name: 'AwardStatus',
    subClassOf: ['skos:Concept'],
    label: { fr: 'statut d’une distinction', en: 'award status' },
    comment: {
      fr: 'Où en est une distinction : décernée, renouvelée, en candidature, perdue, mentionnée.',
      en: 'Where an award stands: awarded, renewed, candidate, lost, mentioned.',
    },
  },
  {
    name: 'CountKind',
    subClassOf: ['skos:Concept'],
    label: { fr: 'objet d’un décompte', en: 'kind of count' },
    comment: { fr: 'Ce qu’un décompte dénombre.', en: 'What a count counts.' },
  },
  {
    name: 'YearInference',
    subClassOf: ['skos:Concept'],
    label: { fr: 'déduction de l’année', en: 'year inference' },
    comment: {
      fr: 'La règle par laquelle l’année d’une édition a été déduite, faute d’être énoncée.',
      en: 'The rule by which the year of an edition was inferred where none is stated.',
    },
  },
];
