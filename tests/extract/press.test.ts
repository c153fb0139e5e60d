import { INTERNET, reads } from './reads.js';

const BLUE = 'Le Pavillon Bleu a livré son palmarès 2022.\n\n';

reads('what is won', [
  ['Caen revient avec deux fleurs.', ['Caen 2 awarded 2022']],
  ['Caen repart avec un simple avertissement.', []],
  ['Caen ouvre son compteur avec une fleur.', ['Caen 1 awarded 2022']],
  [
    'Caen obtient trois fleurs, tandis que chez les voisins on parle de quatre fleurs.',
    ['Caen 3 awarded 2022'],
  ],
]);

reads('what is lost', [
  ['Caen doit rendre sa quatrième fleur.', ['Caen 4 lost 2022']],
  ['Caen pourrait perdre sa quatrième fleur.', []],
  ['Les élus de Caen ont voté le retrait de la commune du réseau.', ['Caen lost 2022']],
  ['Les élus de Caen ont voté un dossier pour la quatrième fleur.', ['Caen 4 candidate 2022']],
  ["Recalée au printemps, Caen n'a pas été repêchée.", ['Caen lost 2022']],
  ["Caen, labellisée dès 2006, ne l'est plus.", ['Caen awarded 2006', 'Caen lost 2022']],
  ['Caen a tenté sa chance pour une quatrième fleur, en vain.', ['Caen 4 lost 2022']],
]);

reads('what is told beside the news', [
  [
    'Caen, jusque-là titulaire de deux fleurs, en décroche une troisième.',
    ['Caen 2 awarded', 'Caen 3 awarded 2022'],
  ],
  [
    "Caen rejoint le cercle des quatre fleurs, aux côtés d'Ifs et de Lisieux, toutes deux confirmées.",
    ['Caen 4 awarded 2022', 'Ifs 4 renewed 2022', 'Lisieux 4 renewed 2022'],
  ],
  [
    'À Caen, on vient de fêter une troisième fleur ; à Ifs, la première.',
    ['Caen 3 awarded 2022', 'Ifs 1 awarded 2022'],
  ],
  ['À Caen, on plante une troisième fleur.', []],
  ['Caen, qui en détenait deux fleurs, les a conservées.', ['Caen 2 renewed 2022']],
  ['Après Caen en 2019, Ifs obtient sa première fleur.', ['Caen awarded 2019', 'Ifs 1 awarded 2022']],
  ['Après Caen en 2019, la fête passe à Ifs.', []],
  ['Caen et Ifs ont appris que leur label était prorogé.', ['Caen renewed 2022', 'Ifs renewed 2022']],
  ['Par un courrier reçu hier, Caen a appris que son jury viendrait.', []],
  [
    'La communauté urbaine de Dunkerque, elle, est labellisée depuis 2019.',
    ['communauté urbaine de Dunkerque awarded 2019'],
  ],
]);

reads('what is said of others', [
  ["Caen, Ifs et Lisieux ont été visitées. Deux d'entre elles gardent leur label.", []],
  ['Caen sort du réseau : la crèche ne reçoit plus de quatre fleurs.', ['Caen lost 2022']],
]);

reads(
  'levels',
  [['Caen, qui attendait, en affiche désormais cinq arobases.', ['Caen 5 awarded 2022']]],
  INTERNET,
);

reads(
  'days of something else',
  [["Caen n'a pas été retenue, faute d'une eau analysée en août.", ['Caen lost 2022']]],
  BLUE,
);
