import { er, irregular, withEach } from '../conjugation.js';
import { ETRE, TENIR } from '../irregular-verbs.js';
import type { VerbGroup } from './verb-groups.js';

const OUVRIR = (after: string): ReturnType<typeof irregular> =>
  irregular({ present: 'ouvre ouvrent', participle: 'ouvert', infinitive: 'ouvrir' }, after);

/** Verbs of having and showing an award, and of being what its title says. */
export const having: readonly VerbGroup[] = [
  {
    id: 'holds',
    frame: 'receives',
    outcome: 'awarded',
    needsLevel: true,
    shows: true,
    held: true,
    forms: [
      er('totalis'),
      TENIR('dé'),
      er('possèd'),
      er('posséd'),
      er('affich'),
      er('arbor'),
      er('exhib'),
      er('compt'),
      er('dénombr'),
      er('align'),
      er('célébr'),
      er('fêt'),
      er('savour'),
      er('inaugur'),
      irregular({ present: 'accueille accueillent', participle: 'accueilli', infinitive: 'accueillir' }),
      er('port'),
      er('targu', 'de'),
      er('par', 'de'),
      irregular({ present: 'enorgueillit enorgueillissent', infinitive: 'enorgueillir' }, 'de'),
      irregular({ present: 'prévaut prévalent', infinitive: 'prévaloir' }, 'de'),
      irregular({ present: 'atteint atteignent', participle: 'atteint', infinitive: 'atteindre' }),
    ],
  },
  {
    id: 'comes-with',
    frame: 'receives',
    outcome: 'awarded',
    needsLevel: true,
    adjacent: true,
    forms: [
      irregular(
        {
          present: 'revient reviennent',
          participle: 'revenu',
          imperfect: 'revenait revenaient',
          past: 'revint revinrent',
        },
        'avec',
      ),
      ...['part', 'repart', 'ressort', 'sort'].map((stem) =>
        irregular(
          {
            present: `${stem} ${stem}ent`,
            participle: `${stem}i`,
            imperfect: `${stem}ait ${stem}aient`,
            past: `${stem}it ${stem}irent`,
          },
          'avec',
        ),
      ),
      er('retourn', 'avec'),
      er('rentr', 'avec'),
      irregular({ present: 'suit suivent', past: 'suivit' }, 'avec'),
      er('ferm', 'la marche avec'),
      er('arriv', 'avec'),
      er('brill', 'avec'),
      er('transform', "l'essai avec"),
      ...withEach(ETRE, 'allé chercher', 'allée chercher', 'allés chercher', 'allées chercher'),
      ...withEach(OUVRIR, 'son compteur avec', 'son compteur à', 'son palmarès avec', 'son palmarès par'),
    ],
  },
  {
    id: 'makes-do',
    frame: 'receives',
    outcome: 'awarded',
    needsLevel: true,
    adjacent: true,
    shows: true,
    forms: [
      ...withEach((after) => er('content', after), 'de', "d'"),
      irregular({ present: 'tient tiennent', past: 'tint tinrent' }),
    ],
  },
  {
    id: 'bears',
    frame: 'receives',
    outcome: 'awarded',
    needsObject: true,
    held: true,
    forms: [
      ...withEach((after) => er('bénéfici', after), 'du', 'de'),
      ...withEach((after) => irregular({ present: 'jouit jouissent' }, after), 'du', 'de'),
      ...withEach(
        ETRE,
        'titulaire',
        'titulaires',
        'détentrice',
        'détentrices',
        'détenteur',
        'dépositaire',
        'dépositaires',
        'membre',
        'membres',
        'adhérente',
        'adhérent',
        'adhérentes',
      ),
    ],
  },
  {
    id: 'has-it',
    frame: 'receives',
    outcome: 'awarded',
    needsObject: true,
    held: true,
    forms: [
      {
        present: [
          "l'a déjà",
          'les a déjà',
          "l'ont déjà",
          'les ont déjà',
          "l'a depuis longtemps",
          "l'a toujours",
        ],
      },
    ],
  },
  {
    id: 'is',
    frame: 'receives',
    outcome: 'awarded',
    strong: true,
    auxiliary: 'label',
    held: true,
    forms: [
      {
        present: ['est', 'sont', 'sommes'],
        imperfect: ['était', 'étaient'],
        past: ['fut', 'furent'],
        participle: ['été'],
      },
    ],
  },
  {
    id: 'has',
    frame: 'receives',
    outcome: 'awarded',
    auxiliary: 'award',
    needsLevel: true,
    adjacent: true,
    shows: true,
    forms: [
      irregular({
        present: 'a ont avons',
        imperfect: 'avait avaient avions',
        infinitive: 'avoir',
        participle: 'eu',
      }),
    ],
  },
  {
    id: 'will-have',
    frame: 'receives',
    outcome: 'awarded',
    auxiliary: 'award',
    needsLevel: true,
    adjacent: true,
    onlyNegated: true,
    forms: [{ future: ['aura', 'auront'] }],
  },
];
