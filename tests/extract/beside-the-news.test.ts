import { expect, it } from 'vitest';
import { awardsIn } from './awards.js';
import { reads } from './reads.js';

reads('what is held, told in an apposition', [
  ['Titulaire de trois fleurs depuis 2015, Ifs poursuit ses efforts.', ['Ifs 3 awarded 2015']],
  ['Détentrice de trois fleurs, Ifs vise la quatrième.', ['Ifs 3 mentioned', 'Ifs 4 candidate 2022']],
  ['Ifs, titulaire de trois fleurs, accueille le jury.', ['Ifs 3 mentioned']],
  ['Ifs, qui arbore trois fleurs, accueille le jury.', ['Ifs 3 mentioned']],
  ['Ifs, estampillée trois fleurs, accueille le jury.', ['Ifs 3 mentioned']],
  ['Ifs, forte de ses trois fleurs, accueille le jury.', ['Ifs 3 mentioned']],
  ["Nos voisins d'Ifs, avec leurs trois fleurs, montrent la voie.", ['Ifs 3 mentioned']],
  [
    'Déjà membre des Plus Beaux Villages de France, Caen a vu son homologation Petite Cité de Caractère confirmée.',
    ['Caen mentioned', 'Caen renewed'],
  ],
  [
    'Membre du réseau des Stations vertes, Ifs décroche une troisième fleur.',
    ['Ifs 3 awarded 2022', 'Ifs mentioned'],
  ],
]);

reads('levels of former years, told beside the news', [
  ["Caen n'en a plus que deux, contre trois en 2017.", ['Caen 3 awarded 2017', 'Caen 3 lost 2022']],
  ["Ifs n'en a plus qu'une, contre deux en 2017.", ['Ifs 2 awarded 2017', 'Ifs 2 lost 2022']],
  ["Caen, qui avait quatre fleurs, n'en a plus que trois.", ['Caen 4 lost 2022']],
  [
    "Caen obtient quatre fleurs, elle qui n'en avait que trois auparavant.",
    ['Caen 3 awarded', 'Caen 4 awarded 2022'],
  ],
  [
    "Caen, de son côté, n'avait qu'une fleur ; elle en a deux désormais.",
    ['Caen 1 awarded', 'Caen 2 awarded 2022'],
  ],
  [
    'Après 2 fleurs en 2018 et 3 fleurs en 2019, Ifs décroche la quatrième fleur.',
    ['Ifs 2 awarded 2018', 'Ifs 3 awarded 2019', 'Ifs 4 awarded 2022'],
  ],
  [
    'Après une première fleur en 2018, Ifs en obtient une deuxième.',
    ['Ifs 1 awarded 2018', 'Ifs 2 awarded 2022'],
  ],
  ['Ifs a trois fleurs, comme en 2019.', ['Ifs 3 awarded 2019', 'Ifs 3 renewed 2022']],
  [
    'Ifs avait obtenu une première fleur en 2014, puis une deuxième en 2016 et une troisième en 2019.',
    ['Ifs 1 awarded 2014', 'Ifs 2 awarded 2016', 'Ifs 3 awarded 2019'],
  ],
  ['Les deux fleurs obtenues en 2013 ont été retirées à Ifs.', ['Ifs 2 awarded 2013', 'Ifs 2 lost 2022']],
  [
    'Ifs perd cette année la troisième fleur qu’elle avait gagnée en 2011.',
    ['Ifs 3 awarded 2011', 'Ifs 3 lost 2022'],
  ],
  ['Ifs en perd une et se retrouve à trois fleurs.', ['Ifs 4 lost 2022']],
]);

reads('clauses whose verb is left out', [
  ['Caen passe de 3 à 4 fleurs, Ifs de 2 à 3.', ['Caen 4 awarded 2022', 'Ifs 3 awarded 2022']],
  ['Caen passe de trois à deux fleurs, Ifs de deux à trois.', ['Caen 3 lost 2022', 'Ifs 3 awarded 2022']],
  ['À Caen, trois fleurs ; à Ifs, quatre.', ['Caen 3 awarded 2022', 'Ifs 4 awarded 2022']],
  ["La troisième fleur, c'est pour Ifs.", ['Ifs 3 awarded 2022']],
  ["Pour Ifs, c'est la troisième fleur.", ['Ifs 3 awarded 2022']],
  [
    'Caen obtient trois fleurs, Ifs deux et Lisieux une seule.',
    ['Caen 3 awarded 2022', 'Ifs 2 awarded 2022', 'Lisieux 1 awarded 2022'],
  ],
  [
    'Caen conserve ses quatre fleurs et Ifs fait son entrée avec deux.',
    ['Caen 4 renewed 2022', 'Ifs 2 awarded 2022'],
  ],
  [
    'Caen rejoint le cercle des quatre fleurs. Ifs grimpe à trois.',
    ['Caen 4 awarded 2022', 'Ifs 3 awarded 2022'],
  ],
  ['À Caen, quatre fleurs seront plantées.', []],
]);

it('knows the town of the mayor who signs a letter', async () => {
  const letter = (sentence: string): string =>
    `# Le mot du maire\n\n${sentence} Le label Villes et Villages fleuris se mérite.\n\nNotre voisine Ifs a planté des arbres.\n\nNous en sommes fiers.\n\nAnne Morel, maire de Lisieux`;
  const published = '2022-11-20';
  expect(await awardsIn(letter('Le jury a maintenu nos trois fleurs.'), { published })).toEqual([
    'Lisieux 3 renewed 2022',
  ]);
  expect(await awardsIn(letter('Notre commune a obtenu sa troisième fleur.'), { published })).toEqual([
    'Lisieux 3 awarded 2022',
  ]);
});

it('knows of beaches and ports the town that sets the scene or stands after them', async () => {
  const text =
    'Le Pavillon Bleu 2022 est connu.\n\nÀ Cabourg, la plage des Dunes perd son pavillon. Le port du Vieux Bassin, à Honfleur, est labellisé.';
  const { awards } = await (await import('./awards.js')).factsOf(text);
  const towns = awards.map(({ value }) =>
    value.recipient.type === 'place' ? value.recipient.knownBy : undefined,
  );
  expect(towns.sort()).toEqual(['Cabourg', 'Honfleur']);
});
