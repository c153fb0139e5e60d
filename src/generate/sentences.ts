import { atPlace, longDate, monthAndYear, numeral, ofPlace, ordinal, rankInFigures } from './french.js';
import type { News } from './news.js';
import type { Outcome, Status } from './outcomes.js';

/** A way of saying something; each takes what it tells and gives a sentence or a title. */
type Saying = (news: News) => string;
type Sayings = readonly [Saying, ...Saying[]];

export const HEADLINES: Readonly<Record<Status, Sayings>> = {
  awarded: [
    (news) => `${news.commune.name} décroche ${prize(news)} !`,
    (news) => `${label(news)} : ${news.commune.name} récompensée`,
    (news) => `Une distinction pour ${news.commune.name} en ${news.year}`,
    (news) => `${news.commune.name} parmi les lauréats ${news.programme.name} ${news.year}`,
  ],
  renewed: [
    (news) => `${news.commune.name} conserve ${prize(news)}`,
    (news) => `${label(news)} : ${news.commune.name} renouvelle son engagement`,
  ],
  candidate: [
    (news) => `${news.commune.name} candidate au label ${news.programme.name}`,
    (news) => `${label(news)} : ${news.commune.name} sur les rangs`,
  ],
  lost: [
    (news) => `${news.commune.name} perd son label ${news.programme.name}`,
    (news) => `${label(news)} : coup dur pour ${news.commune.name}`,
  ],
};

export const LEADS: Readonly<Record<Status, Sayings>> = {
  awarded: [
    (news) =>
      `Le ${longDate(news.ceremony.date)}, la commune ${ofPlace(news.commune.name)} a reçu ${prize(news)}.`,
    (news) =>
      `La Ville ${ofPlace(news.commune.name)} s’est vu décerner ${prize(news)} lors de la ${rankInFigures(news.ceremony.number)} cérémonie de remise, ${atPlace(news.ceremony.venue.name)}, le ${longDate(news.ceremony.date)}.`,
    (news) => `${news.commune.name} vient d’obtenir ${prize(news)}, édition ${news.year}.`,
    (news) =>
      `C’est officiel depuis le ${longDate(news.ceremony.date)} : ${news.commune.name} fait partie des lauréats et remporte ${prize(news)}.`,
  ],
  renewed: [
    (news) =>
      `En ${monthAndYear(news.ceremony.date)}, le jury a confirmé ${prize(news)} ${ofPlace(news.commune.name)}.`,
    (news) =>
      `${news.commune.name} a de nouveau reçu ${prize(news)} le ${longDate(news.ceremony.date)} : le label est renouvelé.`,
  ],
  candidate: [
    (news) => `${news.commune.name} a déposé sa candidature au label ${news.programme.name} ${news.year}.`,
    (news) =>
      `La commune ${ofPlace(news.commune.name)} espère obtenir le label ${news.programme.name} ; la réponse est attendue en ${monthAndYear(news.ceremony.date)}.`,
  ],
  lost: [
    (news) => `${news.commune.name} n’a pas vu son label ${news.programme.name} renouvelé en ${news.year}.`,
    (news) =>
      `Le ${longDate(news.ceremony.date)}, la commune ${ofPlace(news.commune.name)} a perdu son label ${news.programme.name}.`,
  ],
};

/** What can be said beside the news, whatever it is. */
export const CONTEXT: Sayings = [
  (news) =>
    `Organisé par l’association « ${news.programme.organiser} », ${article(news)} distingue ${news.programme.subject}.`,
  (news) => {
    const { levels } = news.programme;
    if (levels === undefined) return `Le jury regarde ce qui est fait pour ${news.programme.subject}.`;
    const scale = `${numeral(1, levels.feminine)} à ${numeral(levels.best, levels.feminine)} ${levels.many}`;
    return `Le label compte d’${scale}.`;
  },
];

/** What can be said once the ceremony has taken place. */
export const AFTERWARDS: Sayings = [
  (news) => `Cette année, ${news.laureates} communes ont été distinguées.`,
  (news) =>
    `La ${rankInFigures(news.ceremony.number)} édition s’est tenue ${atPlace(news.ceremony.venue.name)} le ${longDate(news.ceremony.date)}.`,
];

export const CLOSING = 'Article fictif, produit pour des essais : rien de tout cela n’a eu lieu.';

export const ACTIONS: readonly [string, ...string[]] = [
  '**La fête des seuils** : chaque été, les habitants décorent leur pas de porte.',
  '**Le carnet de quartier** : un recueil de promenades, imprimé par l’école.',
  '**Les soirées sans lampe** : deux fois par an, la place s’éteint et l’on regarde le ciel.',
  '**L’atelier des outils** : un lieu où l’on emprunte une échelle, une scie ou un vélo.',
  '**La table commune** : un repas partagé, préparé avec les jardiniers du village.',
  '**Le banc des histoires** : des lectures en plein air, ouvertes à tous les âges.',
];

/** `Épône : 3 lucioles` */
export function laureateLine(name: string, outcome: Outcome, news: News): string {
  return outcome.level === undefined ? name : `${name} : ${figures(outcome.level, news)}`;
}

/** `sa troisième luciole au label Territoires Lucioles`, `le label Commune Marelle`, `le Prix Plume de zinc` */
function prize(news: News): string {
  const { programme, outcome, commune } = news;
  if (programme.kind === 'prize') return `le ${programme.name}`;
  if (programme.levels === undefined || outcome.level === undefined) return `le label ${programme.name}`;
  const { one, many, feminine, best } = programme.levels;
  const words = [
    `${figures(outcome.level, news)} au label ${programme.name}`,
    `${numeral(outcome.level, feminine)} ${outcome.level === 1 ? one : many} au label ${programme.name}`,
    `${outcome.level} ${outcome.level === 1 ? one : many} sur ${best} au label ${programme.name}`,
    `${feminine ? 'sa' : 'son'} ${ordinal(outcome.level, feminine)} ${one} au label ${programme.name}`,
  ];
  return words[Number.parseInt(commune.code.slice(-2), 10) % words.length] ?? `le label ${programme.name}`;
}

function figures(level: number, { programme }: News): string {
  if (programme.levels === undefined) return '';
  return `${level} ${level === 1 ? programme.levels.one : programme.levels.many}`;
}

const label = ({ programme }: News): string =>
  programme.kind === 'prize' ? programme.name : `Label ${programme.name}`;
const article = ({ programme }: News): string =>
  programme.kind === 'prize' ? `le ${programme.name}` : `le label ${programme.name}`;
