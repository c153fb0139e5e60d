import { er, ir, irregular, re, withEach } from '../conjugation.js';
import { FAIRE, PERDRE } from '../irregular-verbs.js';
import type { VerbGroup } from './verb-groups.js';

const SORTIR = (after: string): ReturnType<typeof irregular> =>
  irregular(
    {
      present: 'sort sortent',
      participle: 'sorti',
      infinitive: 'sortir',
      future: 'sortira',
      past: 'sortit sortirent',
    },
    after,
  );
const DIRE = (after: string): ReturnType<typeof irregular> =>
  irregular(
    { present: 'dit disent', participle: 'dit', infinitive: 'dire', future: 'dira', gerund: 'disant' },
    after,
  );
const DISPARAITRE = (after: string): ReturnType<typeof irregular> =>
  irregular(
    { present: 'disparaît disparaissent disparait', participle: 'disparu', infinitive: 'disparaître' },
    after,
  );
const REMETTRE = (after: string): ReturnType<typeof irregular> =>
  irregular(
    { present: 'remet remettent', participle: 'remis', infinitive: 'remettre', future: 'remettra' },
    after,
  );
const LABELS = ['à', 'au', 'aux'] as const;

/** Verbs of losing, leaving and missing an award. */
export const losing: readonly VerbGroup[] = [
  {
    id: 'loses',
    frame: 'receives',
    outcome: 'lost',
    forms: [PERDRE, ...withEach((after) => er('renonc', after), ...LABELS), er('abandonn')],
  },
  {
    id: 'gives-up',
    frame: 'receives',
    outcome: 'lost',
    strong: true,
    closing: true,
    forms: [er('renonc'), er('jet', "l'éponge"), er('abandonn'), er('démissionn')],
  },
  {
    id: 'falls',
    frame: 'receives',
    outcome: 'lost',
    needsLevel: true,
    toLower: true,
    forms: [
      ...withEach((after) => er('rétrograd', after), 'à'),
      ...withEach((after) => er('recul', after), 'à'),
      ...withEach((after) => er('dégringol', after), 'à'),
      ...withEach((after) => re('redescend', after), 'à'),
      ...withEach((after) => er('retomb', after), 'à'),
      ...withEach((after) => er('retrouv', after), 'à'),
    ],
  },
  {
    id: 'leaves',
    frame: 'receives',
    outcome: 'lost',
    needsObject: true,
    forms: [
      er('quitt'),
      er('délaiss'),
      re('rend'),
      er('rat'),
      er('manqu'),
      ir('refus'),
      ...withEach((after) => er('retir', after), 'du', 'de'),
      ...withEach((after) => er('désengag', after), 'du', 'de'),
      ...withEach((after) => er('sépar', after), 'du', 'de'),
      ...withEach(SORTIR, 'du', 'des', 'de l’'),
      ...withEach(DISPARAITRE, 'du', 'des', 'de l’'),
      ...withEach(
        (after) => er('tourn', after),
        'le dos à',
        'le dos au',
        'le dos aux',
        'la page du',
        'la page des',
      ),
      ...withEach(DIRE, 'adieu à', 'adieu au', 'adieu aux', 'non à', 'non au', 'stop à', 'stop au'),
      ...withEach((after) => er('laiss', after), 'échapper', 'filer', 'passer', 'tomber'),
      ...withEach((after) => er('tir', after), 'un trait sur', 'sa révérence'),
      ...withEach((after) => er('claqu', after), 'la porte du', 'la porte de'),
      ...withEach(FAIRE, 'une croix sur'),
      er('pass', 'à côté de'),
      er('pass', 'à côté du'),
      ...withEach((after) => er('échou', after), 'à', 'aux portes de', 'dans sa quête de', 'au'),
    ],
  },
  {
    id: 'leaves-list',
    frame: 'receives',
    outcome: 'lost',
    strong: true,
    forms: [
      ...withEach(SORTIR, 'de la liste', 'du palmarès'),
      ...withEach(DISPARAITRE, 'de la liste', 'du palmarès'),
      ...withEach((after) => er('quitt', after), 'la liste', 'le palmarès'),
    ],
  },
  {
    id: 'puts-at-stake',
    frame: 'receives',
    outcome: 'candidate',
    needsObject: true,
    onlyNegated: true,
    renounced: true,
    forms: [REMETTRE('en jeu')],
  },
  {
    id: 'puts-title-at-stake',
    frame: 'receives',
    outcome: 'candidate',
    strong: true,
    onlyNegated: true,
    renounced: true,
    forms: withEach(
      REMETTRE,
      'son titre en jeu',
      'son label en jeu',
      'sa fleur en jeu',
      'ses fleurs en jeu',
      'leur titre en jeu',
    ),
  },
  {
    id: 'votes-out',
    frame: 'receives',
    outcome: 'lost',
    objects: new Set(['retrait', 'sortie', 'depart', 'desengagement', 'desadhesion']),
    forms: [er('vot'), er('décid'), er('act'), er('approuv'), er('valid'), er('entérin'), er('prononc')],
  },
  {
    id: 'is-no-more',
    frame: 'receives',
    outcome: 'lost',
    strong: true,
    forms: [
      { present: ["ne l'est plus", 'ne le sont plus', "ne l'est désormais plus", "ne l'est donc plus"] },
    ],
  },
  {
    id: 'is-deprived',
    frame: 'honours',
    outcome: 'lost',
    forms: [
      er('priv'),
      er('recal'),
      er('écart'),
      er('élimin'),
      er('radi'),
      er('délabellis'),
      er('déclass'),
      er('rétrograd'),
      er('disqualifi'),
      er('évinc'),
      er('exclu'),
      irregular({ participle: 'déchu', infinitive: 'déchoir' }),
      irregular({ present: 'exclut excluent', participle: 'exclu', infinitive: 'exclure' }),
      irregular({ present: 'destitue', participle: 'destitué' }),
    ],
  },
  {
    id: 'withdraws',
    frame: 'keeps',
    outcome: 'lost',
    forms: [er('retir'), er('supprim'), er('refus'), er('rejet'), er('ôt'), er('enlev'), er('suspend')],
  },
  {
    id: 'escapes',
    frame: 'gives',
    outcome: 'lost',
    needsObject: true,
    forms: [er('échapp')],
  },
  {
    id: 'takes-part',
    frame: 'receives',
    outcome: 'candidate',
    objects: new Set([
      'label',
      'concours',
      'reseau',
      'programme',
      'dispositif',
      'demarche',
      'palmares',
      'liste',
    ]),
    strong: true,
    onlyNegated: true,
    renounced: true,
    forms: [
      ...withEach((after) => er('particip', after), ...LABELS),
      ...withEach((after) => er('adhér', after), ...LABELS),
      ...withEach((after) => er('adhèr', after), ...LABELS),
      ...withEach((after) => irregular({ present: 'appartient appartiennent' }, after), ...LABELS),
      ...withEach((after) => irregular({ present: 'souscrit', infinitive: 'souscrire' }, after), ...LABELS),
      er('figur'),
    ],
  },
];
