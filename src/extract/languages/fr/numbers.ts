import type { NumberWords } from '../../text/numbers.js';

const UNITS =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  nonante: 90,
};
const ORDINAL_ROOTS: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatr: 4,
  cinqu: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuv: 9,
  dix: 10,
  onz: 11,
  douz: 12,
  treiz: 13,
  quatorz: 14,
  quinz: 15,
  seiz: 16,
  vingt: 20,
  trent: 30,
  cent: 100,
};

const ordinals = new Map<string, number>();
for (const [root, value] of Object.entries(ORDINAL_ROOTS)) {
  ordinals.set(`${root}ieme`, value).set(`${root}iemes`, value);
}
for (const first of ['premier', 'premiere', 'premiers', 'premieres']) ordinals.set(first, 1);
for (const second of ['second', 'seconde', 'seconds', 'secondes']) ordinals.set(second, 2);

export const numbers: NumberWords = {
  cardinals: new Map([
    ...UNITS.map((word, value): [string, number] => [word, value]),
    ['une', 1],
    ...Object.entries(TENS),
  ]),
  approximations: new Map([
    ['dizaine', 10],
    ['douzaine', 12],
    ['quinzaine', 15],
    ['vingtaine', 20],
    ['trentaine', 30],
    ['quarantaine', 40],
    ['cinquantaine', 50],
    ['soixantaine', 60],
    ['centaine', 100],
    ['millier', 1000],
  ]),
  ordinals,
  ordinalSuffixes: new Set(['e', 'er', 're', 'ere', 'eme', 'ieme', 'nd', 'nde', 'd', 'de']),
  and: new Set(['et']),
  hundred: new Set(['cent', 'cents']),
  thousand: new Set(['mille']),
  about: new Set([
    'environ',
    'quelque',
    'quelques',
    'pres de',
    'autour de',
    'plus de',
    'presque',
    'un peu plus',
    'pres d',
  ]),
};
