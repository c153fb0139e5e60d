import { reads } from './reads.js';

reads('recipients out of the place that the verb gives them', [
  ['Ifs, à qui le jury a décerné une troisième fleur, exulte.', ['Ifs 3 awarded 2022']],
  ["Ifs, que le jury a distinguée d'une troisième fleur, exulte.", ['Ifs 3 awarded 2022']],
  ['Caen, que le jury régional a récompensée de quatre fleurs, jubile.', ['Caen 4 awarded 2022']],
  ["C'est à Ifs que revient la troisième fleur.", ['Ifs 3 awarded 2022']],
  ['La troisième fleur revient à Lisieux.', ['Lisieux 3 awarded 2022']],
  ['À Ifs a été attribuée la troisième fleur.', ['Ifs 3 awarded 2022']],
  ['Ont obtenu leur troisième fleur Ifs et Caen.', ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022']],
  ['Bienvenue à Ifs, qui obtient sa première fleur.', ['Ifs 1 awarded 2022']],
  ['Bienvenue à Ifs et à Caen dans le réseau !', ['Caen awarded 2022', 'Ifs awarded 2022']],
  ['Bravo à Ifs et à Caen, récompensées par le jury !', ['Caen awarded 2022', 'Ifs awarded 2022']],
  ['Le jury a maintenu à Ifs ses trois fleurs.', ['Ifs 3 renewed 2022']],
  ['On doit le label à Florentine, qui l’attribue depuis longtemps. Florentine est une association.', []],
]);

reads('what a town has seen done, or had done to it', [
  ['Ifs a vu ses trois fleurs maintenues.', ['Ifs 3 renewed 2022']],
  ['Ifs a vu son classement trois fleurs reconduit pour trois ans.', ['Ifs 3 renewed 2022']],
  ['Caen a vu son homologation Petite Cité de Caractère confirmée en juin 2019.', ['Caen renewed 2019']],
  [
    'Déjà labellisée Station verte, Caen a vu sa candidature au label Famille Plus retenue.',
    ['Caen awarded', 'Caen mentioned'],
  ],
  ["Ifs s'est fait retirer sa troisième fleur.", ['Ifs 3 lost 2022']],
  ['Ifs se verra remettre sa troisième fleur en mars.', ['Ifs 3 candidate 2022']],
]);

reads('being, staying and no longer being what a label says', [
  ["Ifs n'est plus Ville fleurie.", ['Ifs lost 2022']],
  ["Ifs n'est plus une ville fleurie.", ['Ifs lost 2022']],
  ['Ifs est désormais Ville fleurie.', ['Ifs awarded 2022']],
  ['Ifs est par ailleurs Station verte.', ['Ifs mentioned']],
  ["Nos voisins d'Ifs, eux, restent Station Verte.", ['Ifs renewed']],
  ['Ifs et Caen demeurent Villes fleuries.', ['Caen renewed 2022', 'Ifs renewed 2022']],
  ["Ifs n'est pas Ville fleurie.", []],
  ['Ifs ne fait plus partie du réseau des Villes et Villages Fleuris.', ['Ifs lost 2022']],
  ['Ifs figure toujours au nombre des Plus Beaux Villages de France.', ['Ifs mentioned']],
  ['Ifs et Caen sont déjà membres du réseau.', ['Caen mentioned', 'Ifs mentioned']],
  ['Ifs et Caen le conservent.', ['Caen renewed 2022', 'Ifs renewed 2022']],
  ['Ifs a passé avec succès le contrôle triennal.', ['Ifs renewed 2022']],
  ['Ifs est, quant à elle, reconduite pour trois ans.', ['Ifs renewed 2022']],
]);
