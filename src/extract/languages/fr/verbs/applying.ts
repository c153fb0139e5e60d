import { er, irregular, withEach } from '../conjugation.js';
import { ETRE, FAIRE } from '../irregular-verbs.js';
import type { VerbGroup } from './verb-groups.js';

const PRETENDRE = (after: string): ReturnType<typeof irregular> =>
  irregular({ present: 'prétend prétendent', participle: 'prétendu', infinitive: 'prétendre' }, after);
const LABELS = ['à', 'au', 'aux', 'pour'] as const;
const AIMS = [
  'en route vers',
  'en route pour',
  'en marche vers',
  'en chemin vers',
  'en lice',
  'en course',
  'en compétition',
  'en finale',
  'en quête de',
  "en quête d'",
  'à la conquête de',
  "à la conquête d'",
  'à la recherche de',
  "à la recherche d'",
  'dans la course',
  'sur les rangs',
  'dans les starting-blocks',
  'en cours de labellisation',
  'en cours de certification',
  'en voie de labellisation',
  'dans la démarche',
  'dans une démarche',
  'dans le processus',
  'dans un processus',
] as const;

/** `se donne pour horizon`, `a pour objectif`, `s'est fixé l'objectif d'`. */
const PURPOSES = ['horizon', 'objectif', 'but', 'cap', 'ambition', 'cible'].flatMap((aim) => [
  `pour ${aim}`,
  `comme ${aim}`,
]);
const AVOIR = (after: string): ReturnType<typeof irregular> =>
  irregular({ present: 'a ont avons', imperfect: 'avait avaient' }, after);

const STANDINGS = [
  'candidat',
  'candidate',
  'candidates',
  'candidats',
  'en lice',
  'en course',
  'sur les rangs',
] as const;

/** Verbs of applying for an award and hoping for it. */
export const applying: readonly VerbGroup[] = [
  {
    id: 'applies',
    frame: 'receives',
    outcome: 'candidate',
    forms: [
      ...withEach((after) => er('candidat', after), ...LABELS),
      ...withEach((after) => er('postul', after), '', 'à', 'au', 'pour'),
      er('brigu'),
      er('vis'),
      er('convoit'),
      er('ambitionn'),
      er('sollicit'),
      er('lorgn'),
      er('guign'),
      er('revendiqu'),
      er('espér'),
      ...withEach((after) => er('rêv', after), 'de', "d'"),
      ...withEach((after) => er('aspir', after), 'à', 'au'),
      { participle: [...AIMS, ...CANDIDATE_TO()] },
      ...withEach((after) => er('concour', after), '', 'au', 'pour'),
      irregular({ present: 'concourt concourent' }),
      ...withEach(PRETENDRE, 'à', 'au'),
      ...withEach((after) => er('port', after), 'candidate', 'candidat', 'candidates', 'candidats'),
      ...withEach(FAIRE, 'acte de candidature', 'acte'),
      ...withEach((after) => er('travaill', after), "à l'obtention", 'à obtenir', 'à décrocher'),
      ...withEach((after) => er('lanc', after), ...AIMS),
      ...withEach((after) => er('engag', after), ...AIMS),
      ...withEach((after) => er('part', after), ...AIMS),
      irregular({ present: 'part partent', participle: 'parti', infinitive: 'partir' }, 'à la conquête de'),
      irregular({ present: 'part partent', participle: 'parti', infinitive: 'partir' }, "à la conquête d'"),
    ],
  },
  {
    id: 'is-candidate',
    frame: 'receives',
    outcome: 'candidate',
    strong: true,
    forms: [{ participle: ['candidate', 'candidat', 'candidates', 'candidats'] }],
  },
  {
    id: 'stands',
    frame: 'receives',
    outcome: 'candidate',
    closing: true,
    forms: [
      ...withEach((after) => er('rest', after), ...STANDINGS),
      ...withEach((after) => er('demeur', after), ...STANDINGS),
      ...withEach(
        ETRE,
        'candidat',
        'candidate',
        'candidates',
        'candidats',
        ...['nommé', 'nommée', 'nommés', 'nommées'].flatMap((named) => [
          `${named} dans`,
          `${named} aux`,
          `${named} pour`,
        ]),
        'finaliste',
        'finalistes',
        ...AIMS,
      ),
    ],
  },
  {
    id: 'files',
    frame: 'receives',
    outcome: 'candidate',
    closing: true,
    objects: new Set(['dossier', 'dossiers', 'candidature', 'candidatures']),
    forms: [
      er('dépos'),
      er('redépos'),
      er('représent'),
      er('présent'),
      er('adress'),
      er('envoy'),
      er('prépar'),
      er('mont'),
      er('pos'),
      er('propos'),
      er('vot'),
      er('valid'),
      er('approuv'),
      er('constitu'),
      er('ficel'),
      er('autoris'),
      irregular({ present: 'transmet', participle: 'transmis', infinitive: 'transmettre' }),
      irregular({ present: 'soumet', participle: 'soumis', infinitive: 'soumettre' }),
    ],
  },
  {
    id: 'asks-again',
    frame: 'receives',
    outcome: 'candidate',
    needsObject: true,
    renounced: true,
    forms: [
      er('redemand'),
      er('repostul'),
      er('recandidat'),
      er('renouvel', 'sa candidature'),
      er('représent', 'sa candidature'),
    ],
  },
  {
    id: 'tries',
    frame: 'receives',
    outcome: 'candidate',
    strong: true,
    objects: new Set(['chance', 'experience', 'aventure', 'coup']),
    forms: [er('tent'), er('retent')],
  },
  {
    id: 'aims',
    frame: 'receives',
    outcome: 'candidate',
    needsObject: true,
    forms: [
      ...withEach((after) => er('donn', after), ...PURPOSES),
      ...withEach((after) => er('fix', after), ...PURPOSES),
      ...withEach(AVOIR, ...PURPOSES),
    ],
  },
  {
    id: 'asks-for',
    frame: 'receives',
    outcome: 'candidate',
    needsObject: true,
    forms: [
      er('demand'),
      er('réclam'),
      irregular({ present: 'attend attendent', infinitive: 'attendre', participle: 'attendu' }),
      er('prépar'),
    ],
  },
  {
    id: 'is-shortlisted',
    frame: 'honours',
    outcome: 'candidate',
    forms: [er('présélectionn'), er('propos'), er('pressent'), er('préselectionn')],
  },
];

/** `Caen, candidate à la quatrième fleur`: without its verb. */
function CANDIDATE_TO(): string[] {
  return ['candidat', 'candidate', 'candidats', 'candidates'].flatMap((noun) =>
    LABELS.map((to) => `${noun} ${to}`),
  );
}
