import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';
import { FLOWERS, INTERNET, reads } from './reads.js';

reads('towns counted before the colon that names them', [
  [
    'Le comité a reconnu deux nouvelles collectivités « Villes et Villages Fleuris » : Ifs et Lisieux.',
    ['Ifs awarded 2022', 'Lisieux awarded 2022'],
  ],
  [
    'Le comité a reconnu deux nouvelles communes « Territoire engagé pour la nature » : Ifs et Lisieux.',
    ['Ifs awarded', 'Lisieux awarded'],
  ],
  [
    'Le conseil régional récompense deux communes de plus : Ifs et Lisieux.',
    ['Ifs awarded 2022', 'Lisieux awarded 2022'],
  ],
  [
    'Le jury a salué le travail de trois villes : Ifs, Lisieux et Bayeux.',
    ['Bayeux awarded 2022', 'Ifs awarded 2022', 'Lisieux awarded 2022'],
  ],
  ["Le jury n'a pas retenu deux communes : Ifs et Lisieux.", ['Ifs lost 2022', 'Lisieux lost 2022']],
  ['Le jury a visité trois communes : Ifs, Lisieux et Bayeux.', []],
  ['Le jury a choisi deux communes pour sa tournée : Ifs et Lisieux.', []],
  ['Le ministre a honoré de sa présence deux communes : Ifs et Lisieux.', []],
  ['La préfecture a désigné deux communes pour accueillir le jury : Ifs et Lisieux.', []],
]);

reads('what is told of others beside the news', [
  [
    'Caen garde sa troisième fleur. Ifs garde la sienne, comme Lisieux.',
    ['Caen 3 renewed 2022', 'Ifs renewed 2022', 'Lisieux renewed 2022'],
  ],
  ['Caen garde son label. Ifs y a renoncé en 2020.', ['Caen renewed 2022', 'Ifs lost 2020']],
  ['Caen garde son label. Ifs y a renoncé la même année.', ['Caen renewed 2022', 'Ifs lost']],
  [
    'Ifs obtient deux fleurs. À Lisieux, on en compte désormais trois.',
    ['Ifs 2 awarded 2022', 'Lisieux 3 awarded 2022'],
  ],
  ['À Lisieux, on en compte désormais trois cents.', []],
  ["Nous obtenons trois fleurs. Nos voisins d'Ifs en obtiennent une.", ['Ifs 1 awarded 2022']],
  ["Les enfants d'Ifs en reçoivent une.", []],
  ["Ifs a appris que sa première candidature n'était pas retenue.", ['Ifs lost 2022']],
  ['Ifs, recalée en 2021, a tourné la page.', ['Ifs lost 2021']],
  ['Ifs, privée en 2021 de son jardinier, plante moins.', []],
  ["Labellisée en 2017, Ifs l'est de nouveau cette année.", ['Ifs awarded 2017']],
]);

reads(
  'another who keeps theirs, with signs',
  [
    [
      'Caen garde son label Pavillon Bleu. Ifs garde le sien, tout comme Lisieux.',
      ['Caen renewed', 'Ifs renewed', 'Lisieux renewed'],
    ],
  ],
  INTERNET,
);

describe('this year, said by the way', () => {
  it.each([
    'Bayeux et Ifs, revues cette année, conservent leurs trois fleurs.',
    'Contrôlées cette année, Bayeux et Ifs conservent leurs trois fleurs.',
    'Bayeux et Ifs conservent leurs trois fleurs.',
  ])('leaves the day of the news: %s', async (sentence) => {
    const { awards } = await factsOf(
      `${FLOWERS}Mardi 15 novembre 2022, à Caen, Lisieux a obtenu deux fleurs. ${sentence}`,
    );
    expect(awards.map(({ value }) => value.date)).toEqual(['2022-11-15', '2022-11-15', '2022-11-15']);
  });
});
