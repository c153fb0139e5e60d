import type { DateRelation, RelativeDate } from '../../dates/date-words.js';
import { french } from '../fr/index.js';
import type { AuxiliaryRole, LanguagePack, NounKind, PrepositionRole } from '../pack.js';
import { actions, counts, events, organizations, people } from './bodies.js';
import { numbers } from './numbers.js';
import { verbs } from './verbs.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

const byWord = <T>(entries: readonly (readonly [T, string])[]): Map<string, T> =>
  new Map(entries.flatMap(([value, words]) => words.split(' ').map((word): [string, T] => [word, value])));

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

const AUXILIARIES: readonly (readonly [AuxiliaryRole, string])[] = [
  ['have', 'has have'],
  ['had', 'had'],
  ['be', 'is are be being was were'],
  ['been', 'been'],
  ['justNow', 'just'],
  ['future', 'will shall'],
  ['conditional', 'would could might may should can'],
  ['wish', 'hopes hope wants want aims aim plans plan expects expect'],
  ['purpose', 'for'],
  ['negation', 'not never no n'],
  ['filler', "also again now already recently to ' t proudly once"],
];

const PREPOSITIONS: readonly (readonly [PrepositionRole, string])[] = [
  ['to', 'to'],
  ['of', 'of'],
  ['for', 'for'],
  ['by', 'by'],
  ['at', 'in at near with from since between around against on'],
];

const NOUNS: readonly (readonly [NounKind, readonly string[]])[] = [
  ['award', ['label', 'award', 'prize', 'distinction', 'title', 'certification', 'accreditation', 'status']],
  ['mention', ['mention', 'special mention', 'special prize', 'prize']],
  ['laureate', ['winners', 'laureates', 'winner', 'laureate']],
  ['edition', ['edition', 'ceremony', 'awards', 'label', 'winners']],
  ['ceremony', ['ceremony', 'awards ceremony']],
  ['jury', ['jury']],
];

const RELATIONS: readonly (readonly [DateRelation, readonly string[]])[] = [
  ['since', ['since']],
  ['until', ['until', 'before', 'by']],
  ['from', ['from', 'starting', 'as of']],
];

const RELATIVE: readonly (readonly [string, RelativeDate])[] = [
  ['yesterday', { days: -1 }],
  ['today', { days: 0 }],
  ['tomorrow', { days: 1 }],
  ['this year', { years: 0 }],
  ['last year', { years: -1 }],
  ['next year', { years: 1 }],
];

/** English. The names of facilities and of towns that are common words are those of France, and so the French ones. */
export const english: LanguagePack = {
  code: 'en',
  sentences: { locale: 'en', abbreviations: set('mr mrs ms dr st prof jan feb aug sept oct nov dec') },
  commonWords: set('the of and to in is was has for with by its their on at an this that from as are been'),
  numbers,
  dates: {
    months: new Map(
      MONTHS.flatMap((name, index): [string, number][] => [
        [name, index + 1],
        [name.slice(0, 3), index + 1],
      ]),
    ),
    weekdays: new Map(WEEKDAYS.map((name, index) => [name, index + 1])),
    daySuffixes: set('st nd rd th'),
    fillers: set('the of on'),
    relative: new Map(RELATIVE),
    demonstratives: set('this on'),
    beforeWeekday: [],
    partsOfMonth: set('early late mid'),
    past: set('last'),
    future: set('next'),
    visits: set('visited visit toured inspected'),
    meetings: set('met'),
    privateActs: set('letter voted'),
    participleEndings: [],
    comparisons: set('after like unlike'),
    predecessors: set('after like'),
    untilNow: set('previously formerly until'),
    clauseOpeners: set('while whereas when because'),
    relativeOpeners: set('which who that where'),
    futureEndings: [],
    relations: new Map(
      RELATIONS.flatMap(([relation, phrases]) => phrases.map((phrase) => [phrase, relation] as const)),
    ),
    beforeYear: set('in since year before until by'),
  },
  verbs,
  auxiliaries: byWord(AUXILIARIES),
  adverbs: set('now also already still again finally'),
  holders: set('winner winners holder holders member members'),
  towns: set('town city village'),
  fromNow: set('now officially'),
  stillSo: set('still'),
  datesFrom: set('dates dated'),
  pride: set(''),
  havingDone: set(''),
  adverbEnding: 'ly',
  besideLevel: set('town city village label its their the now still with'),
  merits: set('work effort efforts commitment engagement policy'),
  enabling: set('enabled enables allowed allows'),
  enablingHope: set('enable allow'),
  topicMarkers: set('as'),
  adverbials: ['once again', 'for the first time', 'in turn', 'this year'],
  remarks: new Map([
    ['candidate', set('aim towards soon bid')],
    ['lost', set('lost withdrawn')],
    ['renewed', set('renewed kept retained confirmed')],
  ]),
  partitives: set('of among'),
  beside: set(''),
  impersonal: set('they'),
  objectPronouns: set('them it'),
  subjectPronouns: set(''),
  reporting: set('learnt learned announced'),
  reportOpeners: set('that'),
  compelling: set('must'),
  inVain: ['in vain', 'without success'],
  denials: set('no without'),
  endowed: set('with'),
  likewise: set('like'),
  likewiseFillers: set('just the'),
  onBehalf: set('behalf'),
  travels: set('went travelled invited'),
  again: ['again', 'once more', 'once again', 'in a row', 'consecutive year', 'consecutive time'],
  times: set('time year'),
  delights: set('pleasure honour'),
  handing: set('presented handed'),
  aspirants: set('applicants candidates finalists nominees'),
  hosted: set('ceremony gala visit conference'),
  only: set('only'),
  possessivePronouns: set('theirs its'),
  listLinks: set('are include includes is'),
  conditions: set('if whether'),
  relativePronouns: set('who which that'),
  prepositions: byWord(PREPOSITIONS),
  determiners: set("the a an its their our this these two three ' small"),
  articles: set('the a an'),
  possessives: set('its their our'),
  conjunctions: set('and or'),
  nouns: new Map(NOUNS),
  deeds: new Map([
    ['renewed', set('renewal')],
    ['lost', set('loss withdrawal')],
    ['candidate', set('bid candidacy')],
  ]),
  rolls: set('winners laureates'),
  commonDistinctions: ['special mention of the jury', 'jury prize'],
  awardHeads: set('status title rank name one place'),
  uniqueness: set('first only second'),
  turns: set('turn'),
  respectively: set('respectively'),
  totals: set('reach reaching'),
  undone: set('process criteria ceremony'),
  recipients: {
    ...french.recipients,
    communeHeads: ['town of', 'city of', 'village of', 'municipality of', 'commune of'],
    communeAnaphora: [
      'the town',
      'the city',
      'the village',
      'the municipality',
      'the commune',
      'our town',
      'it',
      'they',
      'we',
    ],
    epciAnaphora: ['the metropolis', 'the urban community', 'the authority'],
    directions: set('north south east west'),
    categories: new Map([
      ['towns', 'commune'],
      ['beaches', 'commune'],
      ['marinas', 'place'],
    ]),
    siteAnaphora: ['the beach', 'the harbour', 'the garden', 'the park'],
    programmeHeads: set('programme scheme project'),
    programmeAnaphora: ['this programme', 'this scheme', 'this project'],
    associationHeads: set('association charity'),
    associationAnaphora: ['the association'],
    particles: set("de du des d la le les l sur sous en of the - ' ’"),
    representatives: set('mayor councillors council team residents'),
    notTowns: new Set([
      ...french.recipients.notTowns,
      ...set('street avenue road square university school college station airport'),
    ]),
    countries: set('belgium switzerland luxembourg germany spain italy portugal canada england ireland'),
  },
  levels: {
    best: ['highest distinction', 'highest level', 'top level', 'maximum score'],
    unitNames: new Map([
      ['flower', 'fleur'],
      ['flowers', 'fleurs'],
      ['star', 'etoile'],
      ['stars', 'etoiles'],
      ['bee', 'abeille'],
      ['bees', 'abeilles'],
      ['heart', 'cœur'],
      ['laurels', 'lauriers'],
    ]),
    columnUnits: set('@ flowers flower fleurs stars arobases'),
    levelNouns: set('level'),
    rangeOpeners: set('from between'),
    rangeLinks: set('to and'),
    beforeBound: set('the level'),
    sole: set('only sole'),
    outOf: set('of'),
  },
  people,
  organizations,
  counts,
  events,
  actions,
};
