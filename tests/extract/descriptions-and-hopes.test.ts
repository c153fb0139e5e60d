import { describe, expect, it } from 'vitest';
import { awardsIn } from './awards.js';
import { reads } from './reads.js';

reads('what became of a candidacy told in an apposition', [
  [
    'Ce même 4 octobre 2022, Lisieux, candidate pour la première fois, repartait avec une fleur.',
    ['Lisieux 1 awarded 2022'],
  ],
  ['Lisieux, candidate pour la première fois, en ressort avec deux fleurs.', ['Lisieux 2 awarded 2022']],
  ['Lisieux, candidate pour la deuxième fois, a reçu trois fleurs.', ['Lisieux 3 awarded 2022']],
  ['Candidate pour la première fois, Ifs repart avec deux fleurs.', ['Ifs 2 awarded 2022']],
  ['Ifs, candidate pour la troisième année, est repartie avec deux fleurs.', ['Ifs 2 awarded 2022']],
  ['Ifs, candidate malheureuse en 2021, rafle trois fleurs.', ['Ifs 3 awarded 2022']],
  ["Ifs, elle aussi candidate, s'en retourne avec deux fleurs.", ['Ifs 2 awarded 2022']],
  ['Ce même jour, Ifs repartait avec deux fleurs.', ['Ifs 2 awarded 2022']],
  ['Lisieux, candidate pour la première fois, ramène une fleur.', []],
  ['Lisieux, candidate pour la première fois, quittait la salle avec trois fleurs.', []],
  ['Lisieux, candidate à la quatrième fleur, espère.', ['Lisieux 4 candidate 2022']],
  ['Lisieux, candidate, attend une fleur.', ['Lisieux 1 candidate 2022']],
  ['Lisieux quitte le réseau avec regret.', ['Lisieux lost 2022']],
  ['Lisieux reçoit pour la deuxième fois trois fleurs.', ['Lisieux 3 renewed 2022']],
]);

reads('a month that opens its sentence is that of the news after it', [
  [
    'En novembre 2019, le jury a rendu son verdict : Bayeux passe de deux à trois fleurs. Ifs conserve ses deux fleurs.',
    ['Bayeux 3 awarded 2019', 'Ifs 2 renewed 2019'],
  ],
  ['Bayeux a refait sa place en novembre 2020. Ifs reçoit sa deuxième fleur.', ['Ifs 2 awarded 2022']],
]);

reads('the year of what describes a town is not that of its news', [
  ['Lauréate de la première promotion, en 2019, Bayeux voit son label renouvelé.', ['Bayeux renewed 2022']],
  ['Ifs, lauréate de la première promotion, en 2019, voit son label renouvelé.', ['Ifs renewed 2022']],
  ['Pionnière du label en 1998, la ville de Bayeux conserve ses quatre fleurs.', ['Bayeux 4 renewed 2022']],
  ['Absente du palmarès en 2020, Bayeux retrouve ses deux fleurs.', ['Bayeux 2 awarded 2022']],
  ['Auditée en 2021, Bayeux voit sa troisième fleur confirmée.', ['Bayeux 3 renewed 2022']],
  ['Ville fleurie en 2010, Bayeux reçoit sa troisième fleur.', ['Bayeux 3 awarded 2022']],
  ['Première ville du département à entrer dans le réseau, en 2009, Ifs perd son label.', ['Ifs lost 2022']],
  ['Labellisée en 2015, Ifs conserve son label.', ['Ifs awarded 2015', 'Ifs renewed 2022']],
  ['En 2019, Bayeux décroche trois fleurs.', ['Bayeux 3 awarded 2019']],
  ['Lors du dernier contrôle, en mai 2020, Bayeux a été confirmée.', ['Bayeux renewed 2020']],
  ['Suite au passage du jury en 2020, Bayeux décroche trois fleurs.', ['Bayeux 3 awarded 2022']],
  ['Déjà en 2019, Bayeux décrochait trois fleurs.', ['Bayeux 3 awarded 2019']],
  ["C'était en 2019, Bayeux décrochait trois fleurs.", ['Bayeux 3 awarded 2019']],
  ['Fin 2019, Bayeux décroche trois fleurs.', ['Bayeux 3 awarded 2019']],
  ['Distinguée mardi 4 octobre 2022 à Paris, Bayeux décroche trois fleurs.', ['Bayeux 3 awarded 2022']],
]);

reads('a first of its kind is no first level', [
  ["C'est une première pour la ville : Bayeux reçoit trois fleurs.", ['Bayeux 3 awarded 2022']],
  ['Bayeux reçoit trois fleurs, une première pour la commune.', ['Bayeux 3 awarded 2022']],
  ['Une première pour Bayeux, qui obtient deux fleurs.', ['Bayeux 2 awarded 2022']],
  ["C'est une première pour Ifs : Bayeux obtient deux fleurs.", ['Bayeux 2 awarded 2022']],
  [
    'Ifs obtient une deuxième fleur ; la première pour Bayeux.',
    ['Bayeux 1 awarded 2022', 'Ifs 2 awarded 2022'],
  ],
]);

describe('a text that looks back on a year', () => {
  it.each([
    ["La Fédération des Villages étapes fait le bilan de l'année 2021.", ['Ifs renewed 2021']],
    ["Le réseau dresse le bilan de l'année 2021.", ['Ifs renewed 2021']],
    ["L'association revient sur l'année 2021.", ['Ifs renewed 2021']],
    ["Retour sur l'année 2021 dans le réseau des Villages étapes.", ['Ifs renewed 2021']],
    ['La Fédération des Villages étapes existe depuis 1996.', ['Ifs renewed 2022']],
  ])('%s', async (opening, awards) => {
    const text = `Communiqué du 18 janvier 2022\n\n${opening} Ifs, Village étape, a été reconduite pour cinq ans.`;
    expect(await awardsIn(text)).toEqual(awards);
  });
});
