import { INTERNET, reads } from './reads.js';

reads('what a name is of, and whom it joins', [
  ['Caen atteint le maximum.', ['Caen 4 awarded 2022']],
  ['La route rejoint Cabourg et Honfleur.', []],
  ['Ifs et Cabourg rejoignent le réseau.', ['Cabourg awarded 2022', 'Ifs awarded 2022']],
]);

reads(
  'what a name is of, and whom it joins, with signs',
  [
    ["Grand Cognac (communauté d'agglomération) : @@@", ['Grand Cognac 3 awarded 2022']],
    ['Grand Cognac : @@@', ['Grand Cognac 3 awarded 2022']],
    ['Grand Cognac obtient trois arobases.', ['Grand Cognac 3 awarded 2022']],
    ['Caen la Mer (communauté urbaine) : @@@', ['Caen la Mer 3 awarded 2022']],
    [
      'Ifs, qui avait reçu sa deuxième arobase en 2018, atteint le maximum.',
      ['Ifs 2 awarded 2018', 'Ifs 5 awarded 2022'],
    ],
  ],
  INTERNET,
);

reads(
  'what a name is of, and whom it joins, in short articles',
  [
    [
      '# Petite cité de caractère\n\n12 décembre 2022\n\nOrbec est une Petite cité de caractère. Elle rejoint dans le réseau Sées et Domfront.',
      ['Domfront mentioned', 'Orbec awarded 2022', 'Sées mentioned'],
    ],
    [
      "# Station Verte : Ifs rejoint le réseau\n\n12 février 2022\n\nC'est officiel depuis lundi : la commune est labellisée Station Verte. Elle rejoint Cabourg et Honfleur, déjà membres.",
      ['Cabourg mentioned', 'Honfleur mentioned', 'Ifs awarded 2022'],
    ],
  ],
  '',
);
