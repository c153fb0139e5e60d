import type { PropertyDefinition } from './definitions.js';

/** Properties of editions and their counts. To add one, add a row. */
export const EDITION_PROPERTIES: readonly PropertyDefinition[] = [
  {
    name: 'programme',
    coercion: 'iri',
    range: 'Programme',
    subPropertyOf: ['dct:isPartOf'],
    label: { fr: 'programme', en: 'programme' },
    comment: {
      fr: 'Le programme dont c’est une édition.',
      en: 'The programme this is an edition of.',
    },
  },
  {
    name: 'number',
    coercion: 'integer',
    domain: 'Edition',
    label: { fr: 'numéro', en: 'number' },
    comment: {
      fr: 'Le rang de l’édition, tel qu’énoncé ; jamais calculé.',
      en: 'The edition’s ordinal as stated; never computed.',
    },
  },
  {
    name: 'year',
    coercion: 'gYear',
    domain: 'Edition',
    label: { fr: 'année', en: 'year' },
    comment: {
      fr: 'L’année du label, qui peut différer de celle de la cérémonie.',
      en: 'The label-year, which may differ from that of the ceremony.',
    },
  },
  {
    name: 'yearInferredFrom',
    coercion: 'iri',
    domain: 'Edition',
    range: 'YearInference',
    label: { fr: 'année déduite', en: 'year inferred from' },
    comment: {
      fr: 'La règle qui a donné l’année, faute qu’elle soit énoncée.',
      en: 'The rule that gave the year where none is stated.',
    },
  },
  {
    name: 'ceremony',
    coercion: 'iri',
    domain: 'Edition',
    range: 'schema:Event',
    label: { fr: 'cérémonie', en: 'ceremony' },
    comment: {
      fr: 'La cérémonie où les distinctions sont remises.',
      en: 'The ceremony at which the awards are given.',
    },
  },
  {
    name: 'jury',
    coercion: 'iri',
    domain: 'Edition',
    subPropertyOf: ['prov:wasAssociatedWith'],
    label: { fr: 'jury', en: 'jury' },
    comment: {
      fr: 'Un membre du jury, ou le jury lui-même.',
      en: 'A member of the jury, or the jury itself.',
    },
  },
  {
    name: 'juryPresident',
    coercion: 'iri',
    domain: 'Edition',
    range: 'schema:Person',
    subPropertyOf: ['jury'],
    label: { fr: 'présidence du jury', en: 'jury president' },
    comment: {
      fr: 'La personne qui préside le jury.',
      en: 'The person who presides over the jury.',
    },
  },
  {
    name: 'count',
    coercion: 'iri',
    domain: 'Edition',
    range: 'Count',
    label: { fr: 'décompte', en: 'count' },
    comment: {
      fr: 'Un nombre de participants ou de lauréats qu’une source énonce.',
      en: 'A number of participants or laureates that a source states.',
    },
  },
  {
    name: 'knownLaureates',
    coercion: 'integer',
    domain: 'Edition',
    label: { fr: 'lauréats connus', en: 'known laureates' },
    comment: {
      fr: 'Combien de distinctions détenues de cette édition ce site publie.',
      en: 'How many held awards of this edition this site publishes.',
    },
  },
  {
    name: 'absenceMeansNo',
    coercion: 'boolean',
    domain: 'Edition',
    label: { fr: 'l’absence vaut non', en: 'absence means no' },
    comment: {
      fr: 'Vrai si la liste est complète : qui n’y figure pas n’est pas lauréat.',
      en: 'True where the list is complete: who is not on it is not a laureate.',
    },
  },
  {
    name: 'what',
    coercion: 'iri',
    domain: 'Count',
    range: 'CountKind',
    label: { fr: 'objet', en: 'what' },
    comment: {
      fr: 'Ce que le nombre dénombre.',
      en: 'What the number counts.',
    },
  },
  {
    name: 'value',
    coercion: 'integer',
    domain: 'Count',
    subPropertyOf: ['schema:value'],
    label: { fr: 'valeur', en: 'value' },
    comment: {
      fr: 'Le nombre énoncé.',
      en: 'The number stated.',
    },
  },
  {
    name: 'unit',
    coercion: 'text',
    domain: 'Count',
    subPropertyOf: ['schema:unitText'],
    label: { fr: 'unité', en: 'unit' },
    comment: {
      fr: 'Ce que la source compte, dans ses mots.',
      en: 'What the source counts, in its own words.',
    },
  },
  {
    name: 'approximate',
    coercion: 'boolean',
    domain: 'Count',
    label: { fr: 'approximatif', en: 'approximate' },
    comment: {
      fr: 'Vrai si la source dit « près de », « plus de » ou « une soixantaine ».',
      en: 'True where the source says “nearly”, “over” or “some sixty”.',
    },
  },
  {
    name: 'atLevel',
    coercion: 'iri',
    domain: 'Count',
    range: 'Level',
    label: { fr: 'au niveau', en: 'at level' },
    comment: {
      fr: 'Le niveau auquel le décompte se limite.',
      en: 'The level that the count is limited to.',
    },
  },
  {
    name: 'forMention',
    coercion: 'iri',
    domain: 'Count',
    range: 'SpecialMention',
    label: { fr: 'pour la mention', en: 'for mention' },
    comment: {
      fr: 'La mention spéciale à laquelle le décompte se limite.',
      en: 'The special mention that the count is limited to.',
    },
  },
  {
    name: 'note',
    coercion: 'text',
    subPropertyOf: ['skos:note'],
    label: { fr: 'note', en: 'note' },
    comment: {
      fr: 'Une précision de la source, ou de qui publie.',
      en: 'A remark by the source, or by the publisher.',
    },
  },
];
