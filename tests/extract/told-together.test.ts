import { INTERNET, reads } from './reads.js';

reads('labels and names told together', [
  ['Deux communes perdent une fleur, Caen et Ifs.', ['Caen lost 2022', 'Ifs lost 2022']],
  ["Une seule commune n'a pas été renouvelée, Ifs.", ['Ifs lost 2022']],
  ['Trois communes décrochent leur première fleur, Caen et Ifs.', []],
  ['De deux à trois fleurs : Caen progresse.', ['Caen 3 awarded 2022']],
  ['De trois à deux fleurs : Caen recule.', ['Caen 3 lost 2022']],
  ['De une à quatre fleurs : Caen connaît le barème.', []],
  ["Avec une quatrième fleur obtenue de haute lutte, Caen rejoint l'élite.", ['Caen 4 awarded 2022']],
]);

reads(
  'labels and names told together, with signs',
  [
    [
      "La ville de Caen a obtenu trois arobases. « Nous viserons la quatrième dès l'an prochain », annonce le maire de Caen.",
      ['Caen 3 awarded 2022', 'Caen 4 candidate 2023'],
    ],
  ],
  INTERNET,
);

reads(
  'labels and names told together, in short articles',
  [
    ['Ifs a reçu les labels Station verte et Terre de Jeux 2024.', ['Ifs awarded', 'Ifs awarded']],
    ['Ifs est candidate aux labels Station verte et Ville prudente.', ['Ifs candidate', 'Ifs candidate']],
    [
      'Ifs est labellisée Ville active et sportive avec deux lauriers et Terre de Jeux 2024.',
      ['Ifs 2 awarded', 'Ifs awarded'],
    ],
    [
      'Labellisée Terre de Jeux 2024 et Ville active et sportive avec trois lauriers, Gap ne pouvait pas rester sur le banc.',
      ['Gap 3 mentioned', 'Gap mentioned'],
    ],
    ['Ifs a obtenu le label Station verte et Caen le label Ville prudente.', ['Ifs awarded']],
    [
      '# Territoire Numérique Libre\n\n12 décembre 2022\n\nIfs décroche le niveau 4 du label Territoire Numérique Libre. Caen passe au niveau 5.',
      ['Caen 5 awarded 2022', 'Ifs 4 awarded 2022'],
    ],
    [
      '# Villes Internet\n\n12 décembre 2022\n\nIfs décroche le niveau 4 du label Villes Internet.',
      ['Ifs 4 awarded 2022'],
    ],
  ],
  '',
);
