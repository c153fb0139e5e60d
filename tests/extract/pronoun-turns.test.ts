import { reads } from './reads.js';

reads('pronouns that stand for the award', [
  [
    'Caen décroche une troisième fleur. Elle en avait deux depuis 2018.',
    ['Caen 2 awarded 2018', 'Caen 3 awarded 2022'],
  ],
  [
    'Le jury a confirmé le label de Caen, qui le détient depuis 2012.',
    ['Caen awarded 2012', 'Caen renewed 2022'],
  ],
  ["Caen l'avait obtenue en 2019 ; elle la conserve.", ['Caen awarded 2019', 'Caen renewed 2022']],
  ['Caen en est titulaire depuis 2010.', ['Caen awarded 2010']],
  ['Caen et Ifs voient le leur renouvelé.', ['Caen renewed 2022', 'Ifs renewed 2022']],
  ['Caen voit le sien reconduit.', ['Caen renewed 2022']],
  ['La garde des enfants occupe Caen.', []],
]);

reads('what was held before it was lost', [
  ['Caen, qui affichait deux fleurs, n’a pas souhaité poursuivre et quitte le réseau.', ['Caen 2 lost 2022']],
  ['Caen, qui avait deux fleurs, les perd.', ['Caen 2 lost 2022']],
  ['Caen, qui en était membre, a préféré renoncer.', ['Caen lost 2022']],
  ['Caen a préféré renoncer.', []],
  ["Vorey perd l'unique fleur qu'elle possédait.", ['Vorey 1 lost 2022']],
  ['Vorey perd sa seule fleur.', ['Vorey 1 lost 2022']],
]);

reads('whose award it is that someone else keeps going', [
  ["L'association a renouvelé pour quatre ans le label de Nontron.", ['Nontron renewed 2022']],
  ["Réunie à Paris mardi, l'association a renouvelé le label de Nontron.", ['Nontron renewed 2022']],
]);

reads('towns that host or hope and have won nothing', [
  ['Rennes, qui recevait la cérémonie, n’avait pas concouru.', []],
  ['Rennes a reçu la cérémonie de remise des labels.', []],
  ['La Région a remis ses prix jeudi dernier à Rennes.', []],
  ["Caen et l'État ont renouvelé la convention.", ['Caen renewed 2022']],
  ['Caen fait partie des 104 communes candidates au label.', ['Caen candidate 2022']],
]);

reads('names that look like others', [
  ['Entre Rhône et Loire, Firminy obtient le label.', ['Firminy awarded 2022']],
  ['Epinal obtient le label.', ['Épinal awarded 2022']],
]);

reads('lines all in capitals', [
  ['CAEN OBTIENT TROIS FLEURS', ['Caen 3 awarded 2022']],
  ['IFS ET CAEN DÉCROCHENT LE LABEL', ['Caen awarded 2022', 'Ifs awarded 2022']],
  ['TROIS FLEURS POUR LE FLEURISSEMENT', []],
]);

reads('facilities in several words', [
  [
    "L'office de tourisme de Conques a décroché la marque Accueil Vélo.",
    ['office de tourisme de Conques awarded'],
  ],
  ['Le tiers-lieu La Ruche a été reconnu Campus connecté.', ['La Ruche awarded']],
]);

reads('words that look like others', [
  ['Ifs en compte maintenant trois.', ['Ifs 3 awarded 2022']],
  ['Ifs, qui postulait elle aussi, n’a pas été retenue.', ['Ifs lost 2022']],
  ['Ifs reçoit le label ÉcoQuartier, étape 3.', ['Ifs 3 awarded']],
]);
