import { FLOWERS, reads } from './reads.js';

/** Opens an article about a label without levels, whose year is 2022. */
const STATION = 'Le label Station Verte a livré son palmarès 2022.\n\n';

reads('the recipient as one who describes itself or is described by its merits', [
  ['Caen vient d’obtenir sa quatrième fleur.', ['Caen 4 awarded 2022']],
  ['Caen vient, pour la première fois, de recevoir trois fleurs.', ['Caen 3 awarded 2022']],
  ['Caen se réjouit d’avoir décroché sa troisième fleur.', ['Caen 3 awarded 2022']],
  ['Caen peut se targuer d’avoir obtenu sa troisième fleur.', ['Caen 3 awarded 2022']],
  ['Caen annonce avoir reçu sa troisième fleur.', ['Caen 3 awarded 2022']],
  ['Les efforts de Caen ont été récompensés par une troisième fleur.', ['Caen 3 awarded 2022']],
  ['Le travail de la commune de Caen a été récompensé par une troisième fleur.', ['Caen 3 awarded 2022']],
  ['Caen hérite d’une troisième fleur.', ['Caen 3 awarded 2022']],
  ['Caen a droit à trois fleurs.', ['Caen 3 awarded 2022']],
]);

reads('awards described by those who hold them', [
  ['La troisième fleur obtenue par Caen récompense dix ans d’efforts.', ['Caen 3 awarded 2022']],
  ['La troisième fleur attribuée à la commune de Caen réjouit le maire.', ['Caen 3 awarded 2022']],
  ['Voilà Caen récompensée par une troisième fleur.', ['Caen 3 awarded 2022']],
  ['C’est à Caen que le jury a décerné une troisième fleur.', ['Caen 3 awarded 2022']],
  ['Le préfet a remis à la maire de Caen sa troisième fleur.', ['Caen 3 awarded 2022']],
  ['La troisième fleur revient cette année à Caen.', ['Caen 3 awarded 2022']],
  ['Le comité a labellisé Caen.', ['Caen awarded 2022']],
  ['Bravo à Caen, qui obtient sa troisième fleur !', ['Caen 3 awarded 2022']],
  ['Félicitations à la Ville de Caen pour l’obtention de sa troisième fleur.', ['Caen 3 awarded 2022']],
]);

reads(
  'labels that one is, has or has no more',
  [
    ['Caen est désormais Station Verte.', ['Caen awarded 2022']],
    ['Caen est une commune Station Verte depuis 2018.', ['Caen awarded 2018']],
    ['Caen n’est plus Station Verte.', ['Caen lost 2022']],
    ['Caen n’est pas encore Station Verte.', []],
    ['Caen, titulaire du label Station Verte, organise un forum.', ['Caen mentioned']],
    ['Caen, détentrice du label Station Verte depuis 2018, organise un forum.', ['Caen awarded 2018']],
    ['Caen est l’une des lauréates du label Station Verte.', ['Caen awarded 2022']],
    ['Caen ne fait plus partie du réseau Station Verte.', ['Caen lost 2022']],
    ['Caen ne figure plus parmi les communes labellisées Station Verte.', ['Caen lost 2022']],
    ['Caen a vu son label Station Verte renouvelé.', ['Caen renewed 2022']],
    ['Le label Station Verte a été renouvelé à Caen.', ['Caen renewed 2022']],
    ['La candidature de Caen au label Station Verte n’a pas été retenue.', ['Caen lost 2022']],
    ['Le dossier de Caen est accepté.', ['Caen awarded 2022']],
    ['Gruissan et Leucate sont reconduites.', ['Gruissan renewed 2022', 'Leucate renewed 2022']],
    ['Sont labellisées Station Verte cette année Caen et Ifs.', ['Caen awarded 2022', 'Ifs awarded 2022']],
    ['Caen est en cours de labellisation Station Verte.', ['Caen candidate 2022']],
    ['Caen s’engage dans la démarche de labellisation Station Verte.', ['Caen candidate 2022']],
    ['La labellisation de Caen a été annoncée hier.', ['Caen awarded 2022']],
  ],
  STATION,
);

reads('clauses that leave out their verb', [
  [
    'Caen décroche sa troisième fleur, Ifs la deuxième et Falaise la première.',
    ['Caen 3 awarded 2022', 'Falaise 1 awarded 2022', 'Ifs 2 awarded 2022'],
  ],
  ['Caen s’adjuge une première fleur et Ifs une troisième.', ['Caen 1 awarded 2022', 'Ifs 3 awarded 2022']],
  ['Caen a droit à trois fleurs, Ifs à deux.', ['Caen 3 awarded 2022', 'Ifs 2 awarded 2022']],
  [
    'Caen a obtenu sa première fleur en 2005, la deuxième en 2012.',
    ['Caen 1 awarded 2005', 'Caen 2 awarded 2012'],
  ],
]);

reads(
  'what is received beside an award, and what is not yet',
  [
    ['Caen a obtenu une subvention au titre du label Villes et Villages Fleuris.', []],
    ['Caen, candidate au label Villes et Villages Fleuris, reçoit le jury jeudi.', ['Caen candidate 2022']],
    ['Caen n’est pas encore labellisée.', []],
    ['Caen obtiendra-t-elle sa troisième fleur ?', []],
    ['Outre Caen, Ifs obtient sa troisième fleur.', ['Ifs 3 awarded 2022']],
    ['Ifs, comme Caen, a obtenu sa troisième fleur.', ['Ifs 3 awarded 2022']],
  ],
  FLOWERS,
);
