import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';
import { reads } from './reads.js';

reads('words that only look like a town', [
  ['Les lauréates recevront un à cinq cœurs au Salon des maires.', []],
  ['La ville d’Ifs a reçu deux fleurs au Salon de l’agriculture.', ['Ifs 2 awarded 2022']],
  [
    'Le jury est venu à Ifs. Celui-ci a conseillé de planter des haies. Ifs a obtenu sa deuxième fleur.',
    ['Ifs 2 awarded 2022'],
  ],
  [
    'Caen garde ses quatre fleurs. Ceux-ci sont nombreux. La commune vise le prix national.',
    ['Caen 4 renewed 2022'],
  ],
  [
    'Plus de 300 Lexoviens sont venus aux vœux du maire de Lisieux. La ville a reçu sa troisième fleur.',
    ['Lisieux 3 awarded 2022'],
  ],
  [
    'Une foule de 200 Caennais est venue à la mairie de Caen. En mai, la ville a reçu sa troisième fleur.',
    ['Caen 3 awarded 2022'],
  ],
  [
    'Caen obtient trois fleurs. On y entre par la porte Saint-Lô. La commune vise la quatrième fleur.',
    ['Caen 3 awarded 2022', 'Caen 4 candidate 2022'],
  ],
  [
    'Ifs garde ses trois fleurs. La chapelle Saint-Nicolas est fleurie toute l’année. La commune brigue la quatrième fleur.',
    ['Ifs 3 renewed 2022', 'Ifs 4 candidate 2022'],
  ],
  [
    "Ifs décroche trois fleurs. La communauté d'agglomération du Grand Guéret en obtient quatre, comme la ville-centre.",
    ['Ifs 3 awarded 2022', "communauté d'agglomération du Grand Guéret 4 awarded 2022"],
  ],
]);

reads('what is received beside an award', [
  ['Ifs, quatre fleurs, reçoit un avertissement.', ['Ifs 4 mentioned']],
  ['Lisieux, trois fleurs, a reçu un rappel du jury régional.', ['Lisieux 3 mentioned']],
  ['Le réseau permet à Ifs d’obtenir des subventions.', []],
  ['Cette adhésion a permis à Caen d’obtenir des aides de la Région.', []],
  [
    'Caen (3 fleurs) et Ifs (2 fleurs) accueillent le concours des balcons.',
    ['Caen 3 mentioned', 'Ifs 2 mentioned'],
  ],
  [
    'Caen (3 fleurs), Ifs (2 fleurs) et Lisieux (1 fleur) ont convaincu le jury.',
    ['Caen 3 awarded 2022', 'Ifs 2 awarded 2022', 'Lisieux 1 awarded 2022'],
  ],
  ['Caen (3 fleurs) et Ifs (2 fleurs) ont séduit les jurés.', ['Caen 3 awarded 2022', 'Ifs 2 awarded 2022']],
  ['« Tout est dans le dossier », dit Paul Morin, délégué de l’association à Caen.', []],
  ['Ifs, qui avait envoyé son dossier en 2011, n’a pas été choisie.', ['Ifs lost 2011']],
  ['Candidate en 2014, Ifs n’avait pas été retenue.', ['Ifs lost 2014']],
]);

describe('the day of a letter', () => {
  it('is that of the town it was written to, though the next sentence names it', async () => {
    const { awards } = await factsOf(
      '# Fleurissement : Lisieux perd une fleur\n\nLe label Villes et Villages fleuris a tranché. La nouvelle est arrivée mardi 20 février, par un courrier. Lisieux est rétrogradée de trois à deux fleurs.\n\nNon loin, Caen conserve ses quatre fleurs.',
      { published: '2018-02-21' },
    );
    const days = awards.map(({ value }) => [value.recipient.name, value.date]);
    expect(days).toEqual([
      ['Lisieux', '2018-02-20'],
      ['Caen', null],
    ]);
  });
});
