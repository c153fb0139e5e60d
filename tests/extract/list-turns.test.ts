import { reads } from './reads.js';

reads('awards of several towns', [
  [
    "**Quatre fleurs**\n\n- Caen (maintien)\n- Ifs\n\n**Trois fleurs**\n\n- Lisieux (nouveau : deux fleurs jusqu'ici)\n- Mondeville, qui fait son entrée dans le label",
    ['Caen 4 renewed 2022', 'Ifs 4 awarded 2022', 'Lisieux 3 awarded 2022', 'Mondeville 3 awarded 2022'],
  ],
  [
    'Quatre fleurs : Caen, Ifs ; trois fleurs : Lisieux et Mondeville.',
    ['Caen 4 awarded 2022', 'Ifs 4 awarded 2022', 'Lisieux 3 awarded 2022', 'Mondeville 3 awarded 2022'],
  ],
  ['Obtiennent leur première fleur : Caen et Ifs.', ['Caen 1 awarded 2022', 'Ifs 1 awarded 2022']],
  [
    "Ont été récompensées d'une troisième fleur : Caen, Ifs et Lisieux.",
    ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022', 'Lisieux 3 awarded 2022'],
  ],
  [
    'Les communes suivantes conservent leurs quatre fleurs : Caen et Ifs.',
    ['Caen 4 renewed 2022', 'Ifs 4 renewed 2022'],
  ],
  ['Perdent une fleur : Caen et Ifs.', ['Caen lost 2022', 'Ifs lost 2022']],
  [
    'Les candidates à la quatrième fleur sont Caen et Ifs.',
    ['Caen 4 candidate 2022', 'Ifs 4 candidate 2022'],
  ],
  ['Communes confirmées :\n\n- Caen\n- Ifs', ['Caen renewed 2022', 'Ifs renewed 2022']],
  ['- Caen : 4 fleurs (maintien)\n- Ifs : 3 fleurs (+1)', ['Caen 4 renewed 2022', 'Ifs 3 awarded 2022']],
  ['- Caen : 4 fleurs, confirmées\n- Ifs : 3 fleurs', ['Caen 4 renewed 2022', 'Ifs 3 awarded 2022']],
  [
    'Trois communes décrochent une deuxième fleur :\n\n- Caen\n- Ifs\n- Lisieux',
    ['Caen 2 awarded 2022', 'Ifs 2 awarded 2022', 'Lisieux 2 awarded 2022'],
  ],
  [
    'Voici les communes récompensées :\n\n- Caen (4 fleurs)\n- Ifs (3 fleurs, label reconduit)',
    ['Caen 4 awarded 2022', 'Ifs 3 renewed 2022'],
  ],
  [
    'Parmi elles, Caen et Ifs (quatre fleurs), Lisieux (trois fleurs).',
    ['Caen 4 awarded 2022', 'Ifs 4 awarded 2022', 'Lisieux 3 awarded 2022'],
  ],
  ['Nouvelles labellisées : Caen, Ifs.', ['Caen awarded 2022', 'Ifs awarded 2022']],
  [
    'Caen et Ifs gardent leurs trois fleurs, Lisieux perd la sienne.',
    ['Caen 3 renewed 2022', 'Ifs 3 renewed 2022', 'Lisieux lost 2022'],
  ],
  ['Félicitations à Caen et Ifs pour leur troisième fleur.', ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022']],
  ['Caen décroche sa quatrième fleur, tout comme Ifs.', ['Caen 4 awarded 2022', 'Ifs 4 awarded 2022']],
  ['Caen obtient quatre fleurs ; Ifs, trois.', ['Caen 4 awarded 2022', 'Ifs 3 awarded 2022']],
  [
    'Dans le Calvados, Caen et Ifs ont chacune reçu une troisième fleur.',
    ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022'],
  ],
  [
    "La commune de Caen et celle d'Ifs ont reçu une troisième fleur.",
    ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022'],
  ],
  [
    "Les villes de Caen et d'Ifs ont reçu une troisième fleur.",
    ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022'],
  ],
  [
    'À Caen, le panneau a été déposé : le maire, Paul Martin, a décidé de ne plus participer au concours.',
    ['Caen lost 2022'],
  ],
  [
    "Double bonne nouvelle à Caen ! La commune et le Tennis Club Ifois viennent l'un et l'autre d'être récompensés.",
    ['Caen awarded 2022', 'Tennis Club Ifois awarded 2022'],
  ],
  ['Caen et Ifs perdent chacune une fleur.', ['Caen lost 2022', 'Ifs lost 2022']],
  [
    'Le label récompense Caen, Ifs et Lisieux.',
    ['Caen awarded 2022', 'Ifs awarded 2022', 'Lisieux awarded 2022'],
  ],
  ['Trois fleurs à Caen, quatre à Ifs.', ['Caen 3 awarded 2022', 'Ifs 4 awarded 2022']],
  ['Caen obtient trois fleurs et Ifs quatre.', ['Caen 3 awarded 2022', 'Ifs 4 awarded 2022']],
  [
    'Caen et Ifs obtiennent respectivement trois et quatre fleurs.',
    ['Caen 3 awarded 2022', 'Ifs 4 awarded 2022'],
  ],
  [
    'Caen et Ifs sont labellisées, à hauteur de quatre et de trois fleurs.',
    ['Caen 4 awarded 2022', 'Ifs 3 awarded 2022'],
  ],
  ['Caen, Ifs et Lisieux obtiennent trois et quatre fleurs.', []],
]);

reads('no town from a name of inhabitants or of a style', [
  ['Chères Ifoises, chers Ifois, le jury a maintenu trois fleurs.', []],
  ['Ici, la cité Médiévale conserve ses trois fleurs.', []],
]);

reads('names parted by semicolons, and lines of a name and its label', [
  [
    'Ont obtenu trois fleurs : Caen ; Ifs ; Lisieux.',
    ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022', 'Lisieux 3 awarded 2022'],
  ],
  ['Le jury a distingué Caen ; Ifs conserve ses trois fleurs.', ['Caen awarded 2022', 'Ifs 3 renewed 2022']],
  ['Caen : Villes et villages fleuris (3 fleurs)', ['Caen 3 awarded 2022']],
]);
