import { INTERNET, reads } from './reads.js';

reads('what the sentence before told', [
  ["Caen attendait sa troisième fleur depuis dix ans. Elle l'a obtenue.", ['Caen 3 awarded 2022']],
  [
    "Caen a obtenu sa quatrième fleur en 2019 et l'a conservée cette année.",
    ['Caen 4 awarded 2019', 'Caen 4 renewed 2022'],
  ],
  [
    'Caen, titulaire de quatre fleurs depuis 2004, les conserve.',
    ['Caen 4 awarded 2004', 'Caen 4 renewed 2022'],
  ],
  ['Caen, titulaire de trois fleurs, les conserve.', ['Caen 3 renewed 2022']],
  [
    'Ifs avait perdu sa deuxième fleur en 2018 ; elle la retrouve.',
    ['Ifs 2 awarded 2022', 'Ifs 2 lost 2018'],
  ],
  ['Ifs avait perdu sa deuxième fleur en 2018. Elle la retrouve.', ['Ifs 2 awarded 2022', 'Ifs 2 lost 2018']],
  ["Caen espérait une quatrième fleur. Elle ne l'a pas obtenue.", ['Caen 4 lost 2022']],
  ['Trois ans après avoir perdu sa troisième fleur, Ifs la récupère.', ['Ifs 3 awarded 2022']],
  ['La troisième fleur attendue par Ifs est arrivée. Caen, elle, la perd.', ['Caen 3 lost 2022']],
  ['Caen décroche cinq fleurs.', ['Caen awarded 2022']],
  ['Caen décroche trois fleurs. Ifs aussi.', ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022']],
  ['Caen décroche trois fleurs. Idem pour Ifs.', ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022']],
  [
    'Caen décroche trois fleurs. Même chose pour Ifs et Cabourg.',
    ['Cabourg 3 awarded 2022', 'Caen 3 awarded 2022', 'Ifs 3 awarded 2022'],
  ],
  ['Caen perd sa troisième fleur. Ifs également.', ['Caen 3 lost 2022', 'Ifs 3 lost 2022']],
  [
    'Caen conserve son titre. Cabourg aussi, mais avec un avertissement.',
    ['Cabourg renewed 2022', 'Caen renewed 2022'],
  ],
  ['Caen décroche trois fleurs. Ifs aussi est contente.', ['Caen 3 awarded 2022']],
  ['Caen prépare sa fête. Ifs aussi.', []],
  ['Caen a trois fleurs. Elle les conserve pour trois ans.', ['Caen 3 renewed 2022']],
  ['Ifs compte deux fleurs et les garde.', ['Ifs 2 renewed 2022']],
  [
    'Caen, Ifs et Cabourg étaient candidates. Ces trois communes rejoignent le réseau.',
    ['Cabourg awarded 2022', 'Caen awarded 2022', 'Ifs awarded 2022'],
  ],
  [
    'Caen, Ifs et Cabourg avaient déposé un dossier. Les trois communes ont été labellisées.',
    ['Cabourg awarded 2022', 'Caen awarded 2022', 'Ifs awarded 2022'],
  ],
  ['Caen et Ifs avaient déposé un dossier. Les trois communes ont été labellisées.', []],
  [
    'Caen et Ifs avaient déposé un dossier. Les deux communes labellisées sont Cabourg et Lisieux.',
    ['Cabourg awarded 2022', 'Lisieux awarded 2022'],
  ],
  [
    'Caen et Ifs ont reçu le jury. Ces deux villes conservent leurs trois fleurs.',
    ['Caen 3 renewed 2022', 'Ifs 3 renewed 2022'],
  ],
  ['Il y a quatre ans, Ifs obtenait sa première fleur.', ['Ifs 1 awarded 2018']],
  ['Ifs a obtenu sa première fleur il y a deux ans.', ['Ifs 1 awarded 2020']],
  ['Il y a vingt ans, Ifs obtenait sa première fleur.', ['Ifs 1 awarded']],
  ['Le lendemain de la cérémonie, Ifs a fêté sa troisième fleur.', ['Ifs 3 awarded 2022']],
]);

reads(
  'what the sentence before told, with signs',
  [
    [
      'Caen décroche son cinquième @. Le jury y a ajouté une mention « Numérique éducatif ».',
      ['Caen 5 awarded 2022', 'Caen awarded 2022 Numérique éducatif'],
    ],
    ['Pau y ajoute une mention « médiation numérique ».', ['Pau awarded 2022 médiation numérique']],
  ],
  INTERNET,
);

reads(
  'what the sentence before told, in short articles',
  [
    [
      '# Vendôme\n\n7 février 2020\n\nLundi 3, la ville de Vendôme a reçu le label Terre de Jeux 2024. Trois jours après, Vendôme recevait sa troisième arobase au label Villes Internet.',
      ['Vendôme 3 awarded 2020', 'Vendôme awarded 2020'],
    ],
    [
      '# Fleurs\n\nLe 4 février 2022, Ifs a reçu sa troisième fleur au concours des Villes et Villages fleuris. Le lendemain, Caen recevait la quatrième.',
      ['Caen 4 awarded 2022', 'Ifs 3 awarded 2022'],
    ],
  ],
  '',
);
