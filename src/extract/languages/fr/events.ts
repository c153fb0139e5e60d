import type { EventWords } from '../fact-words.js';

/** What happened on the day → the name of the event; participles in the masculine singular. */
const DEEDS: Readonly<Record<string, string>> = {
  signature: 'signé',
  réunion: 'réuni',
  réception: 'accueilli',
  visite: 'visité visitera visite',
  inauguration: 'inauguré',
  publication: 'publié paru',
  'remise des prix': 'remis remet remettra',
  annonce: 'annoncé dévoilé officialisé informé confirmé',
  adoption: 'voté adopté délibéré',
  passage: 'passé',
  lancement: 'lancé',
};

const withGender = (participle: string): readonly string[] =>
  participle.endsWith('é') ||
  participle.endsWith('i') ||
  participle.endsWith('u') ||
  participle.endsWith('is')
    ? [participle, `${participle}e`, `${participle}s`, `${participle}es`]
    : [participle];

export const events: EventWords = {
  ceremony: [
    'cérémonie',
    'remise',
    'palmarès',
    'soirée',
    'signature',
    'inauguration',
    'journée',
    'assises',
    'gala',
    'remise des prix',
    'remise des trophées',
    'remise des labels',
    'remise des diplômes',
  ],
  announced: [
    'dévoilée',
    'dévoilé',
    'dévoilées',
    'dévoilés',
    'annoncé',
    'annoncée',
    'proclamé',
    'connu',
    'connus',
  ],
  held: [
    'visitera',
    'visite',
    'organise',
    'organisé',
    'organisée',
    'tenue',
    'tenu',
    'déroulée',
    'déroulé',
    'eu lieu',
    'aura lieu',
    'se tiendra',
  ],
  occasions: [
    'conférence de presse',
    'conseil municipal',
    'conseil communautaire',
    'assemblée générale',
    'réunion',
    'réunion publique',
    'réception',
    'commission',
    'séance',
    'visite',
    'fête',
    'fête de',
    'salon',
    'congrès',
    'forum',
    'marché',
    'foire',
    'festival',
    'nettoyage',
    'atelier',
    'concert',
    'course',
    'séminaire',
    'rencontre',
    'rencontres',
    'colloque',
    'exposition',
    'vernissage',
    'portes ouvertes',
    'assemblée',
    'vœux',
    'audition',
    'passage du jury',
    'tournée',
    'audit',
    'courrier',
    'arrêté',
    'délibération',
    'dévoilement',
    'lancement',
    'nuit',
    'semaine',
    'vote',
  ],
  deeds: new Map(
    Object.entries(DEEDS).flatMap(([name, words]) =>
      words
        .split(' ')
        .flatMap(withGender)
        .map((word): [string, string] => [word, name]),
    ),
  ),
  practical: new Set([
    'renseignements',
    'renseignement',
    'contact',
    'contacts',
    'inscription',
    'inscriptions',
    'horaires',
    'infos',
    'informations',
    'tarifs',
  ]),
  announcement: 'annonce du palmarès',
  handing: 'remise du label',
};
