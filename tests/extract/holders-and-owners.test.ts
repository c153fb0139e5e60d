import { reads } from './reads.js';

reads('holders and owners', [
  ["Ifs, détentrice du label depuis 2018, l'a perdu.", ['Ifs awarded 2018', 'Ifs lost 2022']],
  ['Ifs détient le label depuis 2018.', ['Ifs awarded 2018']],
  ['Caen devra se contenter de deux fleurs.', ['Caen 2 awarded 2022']],
  ["Après dix ans d'attente, Caen tient enfin sa quatrième fleur.", ['Caen 4 awarded 2022']],
  ["Caen n'aura pas sa troisième fleur.", ['Caen 3 lost 2022']],
  ['Si tout va bien, Caen aura sa troisième fleur.', []],
  ['Caen figure désormais parmi les villes classées quatre fleurs.', ['Caen 4 awarded 2022']],
  ['Ifs est une des trois communes du Calvados à avoir obtenu une quatrième fleur.', ['Ifs 4 awarded 2022']],
  ['Ifs est la première commune du canton à avoir été labellisée.', ['Ifs awarded 2022']],
  ['Coup dur pour Caen : la ville perd sa quatrième fleur.', ['Caen 4 lost 2022']],
  ['Les efforts de Caen ont payé : la ville décroche une troisième fleur.', ['Caen 3 awarded 2022']],
  [
    'Le maire de Caen ne cache pas sa joie : sa ville vient de recevoir sa troisième fleur.',
    ['Caen 3 awarded 2022'],
  ],
  [
    'Les habitants de Caen peuvent être fiers : leur commune a décroché sa troisième fleur.',
    ['Caen 3 awarded 2022'],
  ],
  ['Ifs avait candidaté au label en 2020, sans succès.', ['Ifs lost 2020']],
  ["Cérémonie à Caen : la commune d'Ifs a reçu sa troisième fleur.", ['Ifs 3 awarded 2022']],
]);

reads(
  'holders and owners, in short articles',
  [
    [
      '# Jardins remarquables\n\n2 juin 2023\n\nLe jardin des Simples (Orbec) est labellisé Jardin remarquable depuis 2012.',
      ['jardin des Simples awarded 2012'],
    ],
    ['# Jardins remarquables\n\n2 juin 2023\n\nLe Clos Simon (Orbec) est labellisé Jardin remarquable.', []],
    [
      "# Cit'ergie\n\n12 décembre 2019\n\nLe label Cit'ergie a été remis à la communauté urbaine Caen la Mer.",
      ['communauté urbaine Caen la Mer awarded 2019'],
    ],
  ],
  '',
);
