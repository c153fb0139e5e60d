import { INTERNET, reads } from './reads.js';

reads('said otherwise of candidacies, companions and lists', [
  [
    'Ifs garde ses trois fleurs. Elle avait eu une première fleur en 2012.',
    ['Ifs 1 awarded 2012', 'Ifs 3 renewed 2022'],
  ],
  ["La ville d'Ifs vise la troisième fleur. Caen l'a déjà.", ['Caen 3 mentioned', 'Ifs 3 candidate 2022']],
  [
    "Deux nouveaux noms s'ajoutent en Normandie : Ifs et Lisieux.",
    ['Ifs awarded 2022', 'Lisieux awarded 2022'],
  ],
  ["Deux nouvelles venues s'ajoutent à la liste : Ifs et Caen.", ['Caen awarded 2022', 'Ifs awarded 2022']],
  ['Lisieux ne figure plus sur la liste.', ['Lisieux lost 2022']],
  ["Ifs n'apparaît plus au palmarès.", ['Ifs lost 2022']],
  ["Lisieux n'est plus sur la liste alors qu'elle y figurait depuis 2014.", ['Lisieux lost 2022']],
  ['Ifs présentera un dossier en 2024.', ['Ifs candidate 2024']],
  ["La ville d'Ifs ne renouvelle pas sa candidature.", ['Ifs lost 2022']],
  ["Ifs n'a pas renouvelé sa candidature.", ['Ifs lost 2022']],
  ["Ifs n'a pas souhaité renouveler son adhésion.", ['Ifs lost 2022']],
  ["La ville d'Ifs se donne pour but trois fleurs en 2025.", ['Ifs 3 candidate 2025']],
  ["Ifs s'est fixé pour objectif la troisième fleur.", ['Ifs 3 candidate 2022']],
  ['Ifs a pour objectif la troisième fleur.', ['Ifs 3 candidate 2022']],
  [
    "Caen décroche trois fleurs. C'est également le cas de Falaise, près de Caen, qui reçoit sa première fleur.",
    ['Caen 3 awarded 2022', 'Falaise 1 awarded 2022'],
  ],
  ["Caen décroche trois fleurs. C'est aussi le cas d'Ifs.", ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022']],
  [
    "Caen conserve ses trois fleurs. C'est également le cas de Lisieux et d'Ifs.",
    ['Caen 3 renewed 2022', 'Ifs 3 renewed 2022', 'Lisieux 3 renewed 2022'],
  ],
  [
    'Voici les résultats.\n\n- 2e fleur : Caen et Ifs\n- 3 fleurs confirmées : Lisieux\n- 4 fleurs conservées : Bayeux',
    ['Bayeux 4 renewed 2022', 'Caen 2 awarded 2022', 'Ifs 2 awarded 2022', 'Lisieux 3 renewed 2022'],
  ],
  [
    'Le jury a également attribué à Caen le prix de la création paysagère et à Ifs le prix de la biodiversité.',
    ['Caen awarded 2022', 'Ifs awarded 2022'],
  ],
  [
    'Caen et Ifs comptent parmi les toutes premières villes homologuées, en 1981.',
    ['Caen awarded 1981', 'Ifs awarded 1981'],
  ],
  ['Caen et Ifs ont été admises en 1994.', ['Caen awarded 1994', 'Ifs awarded 1994']],
  [
    'Caen a été labellisée en 2015, Ifs en 2018 et Lisieux en 2020.',
    ['Caen awarded 2015', 'Ifs awarded 2018', 'Lisieux awarded 2020'],
  ],
  ['Caen a rejoint le réseau en 2011, puis Ifs en 2014.', ['Caen awarded 2011', 'Ifs awarded 2014']],
  ['Ifs a déposé son dossier en mars.', ['Ifs candidate 2022']],
  ['Caen obtient trois fleurs. Lisieux en fait aussi partie.', ['Caen 3 awarded 2022', 'Lisieux mentioned']],
  [
    "Ifs obtient trois fleurs. Le conseil municipal autorise l'envoi d'un dossier au label Ville prudente.",
    ['Ifs 3 awarded 2022', 'Ifs candidate'],
  ],
  [
    "Le conseil municipal d'Ifs a autorisé la candidature de la commune au label Ville prudente.",
    ['Ifs candidate'],
  ],
  [
    "Le conseil municipal d'Ifs a approuvé à l'unanimité le dépôt d'un dossier au label Ville prudente.",
    ['Ifs candidate'],
  ],
  ["Le conseil municipal d'Ifs décide de candidater au label Ville prudente.", ['Ifs candidate']],
  ['Ifs, qui arborait déjà trois fleurs, avait passé son tour.', ['Ifs 3 mentioned']],
  ["Ifs, qui possédait déjà trois fleurs, n'était pas évaluée.", ['Ifs 3 mentioned']],
]);

reads(
  'said otherwise of candidacies, companions and lists, with signs',
  [
    [
      'Caen obtient quatre arobases. Le label Ville prudente est reconduit pour trois ans.',
      ['Caen 4 awarded 2022', 'Caen renewed'],
    ],
    [
      'Caen obtient quatre arobases. Les trois lauriers du label Ville active et sportive sont maintenus pour trois ans.',
      ['Caen 3 renewed', 'Caen 4 awarded 2022'],
    ],
    [
      'Caen obtient quatre arobases. la troisième fleur du label Villes et Villages Fleuris est confirmée.',
      ['Caen 3 renewed', 'Caen 4 awarded 2022'],
    ],
    [
      "Caen obtient quatre arobases. Le dossier déposé au label Station verte n'a pas été accepté.",
      ['Caen 4 awarded 2022', 'Caen lost'],
    ],
    [
      'Caen obtient quatre arobases. La candidature au label Ville prudente a été rejetée.',
      ['Caen 4 awarded 2022', 'Caen lost'],
    ],
    [
      "Caen obtient quatre arobases. Sa candidature au label Ville prudente n'a pas abouti.",
      ['Caen 4 awarded 2022', 'Caen lost'],
    ],
    [
      'Caen obtient trois arobases. Le sentier mène à Ifs. Il longe Falaise, autre Station verte du Calvados.',
      ['Caen 3 awarded 2022', 'Falaise mentioned'],
    ],
    [
      'Ifs obtient trois arobases. Elle quitte le label Ville active et sportive, où elle avait deux lauriers.',
      ['Ifs 2 lost', 'Ifs 3 awarded 2022'],
    ],
  ],
  INTERNET,
);
