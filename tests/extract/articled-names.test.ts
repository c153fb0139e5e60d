import { reads } from './reads.js';

reads('names of towns with an article', [
  ['Le jury a confirmé les quatre fleurs du Havre.', ['Le Havre 4 renewed 2022']],
  ['Le jury a attribué trois fleurs au Mans.', ['Le Mans 3 awarded 2022']],
  ['Le jury a attribué trois fleurs aux Herbiers.', ['Les Herbiers 3 awarded 2022']],
  ["Le jury a confirmé les trois fleurs des Sables-d'Olonne.", ["Les Sables-d'Olonne 3 renewed 2022"]],
  ['La ville du Mans a obtenu trois fleurs.', ['Le Mans 3 awarded 2022']],
  ['Le maire du Havre a reçu la quatrième fleur.', ['Le Havre 4 awarded 2022']],
  ['La commune de la Rochelle obtient trois fleurs.', ['La Rochelle 3 awarded 2022']],
  ['Caen et le Havre obtiennent trois fleurs.', ['Caen 3 awarded 2022', 'Le Havre 3 awarded 2022']],
  ['Les habitants de la rue du Port ont obtenu trois fleurs.', []],
  ['Dans le quartier du Séqué, les fleurs poussent. Le Séqué conserve deux fleurs.', []],
  ['Le Haut-Forez décroche trois fleurs.', []],
]);
