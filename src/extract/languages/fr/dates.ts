import type { DateRelation, DateWords, RelativeDate } from '../../dates/date-words.js';
import { numbers } from './numbers.js';

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(
  ' ',
);
const SHORT_MONTHS = 'janv fevr avr juil sept oct nov dec'.split(' ');
const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');

const months = new Map<string, number>(MONTHS.map((name, index) => [name, index + 1]));
for (const short of SHORT_MONTHS) months.set(short, MONTHS.findIndex((name) => name.startsWith(short)) + 1);

const relations: readonly (readonly [DateRelation, readonly string[]])[] = [
  ['since', ['depuis', 'depuis le', 'depuis l', 'depuis l annee']],
  ['like', ['comme en', 'comme le', 'contre', 'apres', "qu ' en", 'autant que', 'face a']],
  [
    'until',
    [
      "jusqu ' en",
      "jusqu ' au",
      'jusqu en',
      'jusqu au',
      "d ' ici",
      'd ici',
      "d ' ici a",
      "d ' ici le",
      'avant',
      'avant le',
      'avant fin',
    ],
  ],
  [
    'from',
    [
      'a compter du',
      'a partir du',
      'a partir de',
      'des',
      'des le',
      "a l ' horizon",
      'horizon',
      'pour la periode',
    ],
  ],
];

const relative: readonly (readonly [string, RelativeDate])[] = [
  ['hier', { days: -1 }],
  ['hier soir', { days: -1 }],
  ['avant-hier', { days: -2 }],
  ["aujourd'hui", { days: 0 }],
  ['ce jour', { days: 0 }],
  ['ce matin', { days: 0 }],
  ['ce soir', { days: 0 }],
  ['demain', { days: 1 }],
  ['cette année', { years: 0 }],
  ["l'an dernier", { years: -1 }],
  ["l'an passé", { years: -1 }],
  ["l'année dernière", { years: -1 }],
  ["l'année passée", { years: -1 }],
  ["l'an prochain", { years: 1 }],
  ["l'année prochaine", { years: 1 }],
  ['ce jour-là', { same: true }],
  ['ce même jour', { same: true }],
  ['le même jour', { same: true }],
];

export const dates: DateWords = {
  months,
  ambiguousMonths: new Set(['sept']),
  weekdays: new Map(WEEKDAYS.map((name, index) => [name, index + 1])),
  daySuffixes: new Set(['er']),
  fillers: new Set(['le']),
  relative: new Map(relative),
  demonstratives: new Set(['ce']),
  beforeWeekday: 'é ée és ées u ue us ues unis unies public publique publics publiques'.split(' '),
  partsOfMonth: new Set(['debut', 'fin', 'mi', 'courant']),
  intervals: new Set('an ans annee annees mois semaine semaines jour jours lendemain peu juste'.split(' ')),
  ago: [['il', 'y', 'a'], ['voila', 'deja'], ['voici', 'deja'], ['voila'], ['voici']],
  later: [['plus', 'tard'], ['apres']],
  nextDays: new Map([
    ['lendemain', 1],
    ['surlendemain', 2],
  ]),
  counts: numbers,
  dayUnits: new Set(['jour', 'jours']),
  yearUnits: new Set(['an', 'ans', 'annee', 'annees']),
  past: new Set(['dernier', 'derniers', 'passe']),
  future: new Set(['prochain', 'prochains']),
  visits: new Set(
    `passe passee passage visite visites venu venue venus tournee inspecte inspection
     parcouru deplace delibere audite examine examines depose deposee`.split(/\s+/),
  ),
  meetings: new Set(['reuni', 'reunie', 'reunis', 'reunies']),
  announcements: new Set(
    `paru parue parus parues tombe tombee tombes tombees arrivee arrive reponse verdict resultat resultats bilan liste
     devoile devoilee devoiles devoilees proclame proclames officiel officielle confirmation nouvelle`.split(
      /\s+/,
    ),
  ),
  privateActs: new Set(['courrier', 'lettre', 'courriel', 'voter', 'vote', 'votes', 'votee', 'deliberation']),
  participleEndings: ['ée', 'ées', 'és'],
  compoundEndings: 'é ée és ées is it u ue us ues'.split(' '),
  imperfectEndings: ['ait', 'aient'],
  nowadays: new Set(['desormais', 'maintenant', 'dorenavant', 'enfin']),
  elsewhen: new Set(['plus tard', 'annee suivante', 'meme annee', 'annee la']),
  reviews: new Set(['annee', 'retrospective', 'bilan', 'retour', 'retenir']),
  lookingBack: new Set(
    'bilan bilans retour retrospective retenir revient reviennent revenons moisson recolte'.split(' '),
  ),
  occasions: new Set(
    `lors pendant durant suite grace faute palmares edition concours ceremonie remise visite controle audit jury
     bilan retour passage rendez-vous printemps ete automne hiver ici la mieux dernier derniere`.split(/\s+/),
  ),
  reviewLinks: new Set(['sur', 'pour']),
  yearNouns: new Set(['annee', 'an', 'millesime', 'saison', 'exercice']),
  comparisons: new Set(['apres', 'comme', 'contrairement', 'imitant', 'contre', 'derriere', 'instar']),
  predecessors: new Set(['apres', 'comme']),
  untilNow: new Set([
    'jusque',
    'jusqu',
    'jusque-la',
    "jusqu'ici",
    "jusqu'alors",
    'auparavant',
    'precedemment',
  ]),
  clauseOpeners: new Set([
    'tandis que',
    'tandis qu',
    'alors que',
    'alors qu',
    'lorsque',
    'lorsqu',
    'quand',
    'car',
  ]),
  relativeOpeners: new Set(['qui', 'que', 'qu', 'dont', 'ou']),
  futureEndings: ['ront', 'endra', 'evra', 'era', 'saura'],
  relations: new Map(
    relations.flatMap(([relation, phrases]) => phrases.map((phrase) => [phrase, relation] as const)),
  ),
  dating: new Set([
    'date',
    'datent',
    'datait',
    'dataient',
    'remonte',
    'remontent',
    'remontait',
    'remontaient',
  ]),
  afterDating: new Set(['de', 'a']),
  beforeYear: new Set([
    'fin',
    'debut',
    'courant',
    'printemps',
    'ete',
    'automne',
    'hiver',
    'en',
    'depuis',
    'annee',
    'an',
    'avant',
    'horizon',
    'des',
    'ici',
    'puis',
  ]),
};
