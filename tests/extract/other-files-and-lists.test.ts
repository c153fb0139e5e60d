import { reads } from './reads.js';

reads('no candidacy, renewal or refusal of a label', [
  ['Ifs garde ses trois fleurs. Le dossier de la médiathèque a abouti.', ['Ifs 3 renewed 2022']],
  [
    "Ifs garde ses trois fleurs. Le dossier de la salle des fêtes n'a pas été retenu.",
    ['Ifs 3 renewed 2022'],
  ],
  [
    "Ifs garde ses trois fleurs. Le dossier présenté à l'appel à projets régional n'a pas été retenu.",
    ['Ifs 3 renewed 2022'],
  ],
  [
    'Ifs garde ses trois fleurs. La demande de subvention pour le stade a été rejetée.',
    ['Ifs 3 renewed 2022'],
  ],
  [
    'Ifs garde ses trois fleurs. Le dossier de subvention a été retenu par la Région.',
    ['Ifs 3 renewed 2022'],
  ],
  [
    "Ifs garde ses trois fleurs. Les élus autorisent le dépôt d'un dossier de subvention auprès de la Région.",
    ['Ifs 3 renewed 2022'],
  ],
  [
    "Ifs garde ses trois fleurs. Le conseil municipal autorise le maire à signer la convention avec l'école.",
    ['Ifs 3 renewed 2022'],
  ],
  [
    'Ifs garde ses trois fleurs. Le conseil municipal approuve le dossier de consultation des entreprises.',
    ['Ifs 3 renewed 2022'],
  ],
  ['Ifs garde ses trois fleurs. La commune a pour objectif de planter cent arbres.', ['Ifs 3 renewed 2022']],
  ['Labellisée Ville prudente, Ifs a pour objectif de planter cent arbres.', ['Ifs mentioned']],
  [
    "Dans le cadre du label Villes et Villages fleuris, la ville d'Ifs s'est fixé pour objectif de planter cent arbres.",
    [],
  ],
  ["La ville d'Ifs s'est donné pour but de fleurir toutes ses rues.", []],
  ['Le label est renouvelé tous les trois ans. Ifs y tient.', []],
  ['Caen garde ses quatre fleurs. Le label est renouvelé tous les trois ans.', ['Caen 4 renewed 2022']],
  [
    'Caen garde ses quatre fleurs. Le label Villes et Villages fleuris est reconduit pour une nouvelle édition.',
    ['Caen 4 renewed 2022'],
  ],
  [
    'Caen garde ses quatre fleurs. Le label Ville prudente est renouvelé après une visite.',
    ['Caen 4 renewed 2022'],
  ],
  [
    "Caen garde ses quatre fleurs. Le programme Petites Villes de demain est prolongé jusqu'en 2026.",
    ['Caen 4 renewed 2022'],
  ],
  [
    'Caen garde ses quatre fleurs. Le concours des Villes et Villages fleuris est maintenu pour 2023.',
    ['Caen 4 renewed 2022'],
  ],
  [
    "Caen garde ses quatre fleurs. Le marché d'Ifs a été déplacé en mai, celui de Lisieux en juin.",
    ['Caen 4 renewed 2022'],
  ],
  [
    "Caen a été labellisée en 2015. Le parc a ouvert en 2016, la piscine d'Ifs en 2018.",
    ['Caen awarded 2015'],
  ],
  ['Caen a reçu sa troisième fleur en 2015, et Ifs en 2016 a ouvert une école.', ['Caen 3 awarded 2015']],
  ['Caen et Ifs ont été retenues en 2019 pour accueillir le Tour de France.', []],
  ['Caen et Ifs ont été choisies en 2019.', ['Caen awarded 2019', 'Ifs awarded 2019']],
  ["Caen garde ses quatre fleurs. Le maire d'Ifs en fait également partie.", ['Caen 4 renewed 2022']],
  [
    'Caen garde ses quatre fleurs. Le conseil des jeunes a été élu. Le fils du maire en fait partie.',
    ['Caen 4 renewed 2022'],
  ],
  ['Caen garde ses quatre fleurs. Dans ce cas, Ifs devra attendre.', ['Caen 4 renewed 2022']],
  [
    "Caen perd une fleur. C'est aussi le cas d'Ifs et de Lisieux.",
    ['Caen lost 2022', 'Ifs lost 2022', 'Lisieux lost 2022'],
  ],
  ["Caen garde ses quatre fleurs. C'est aussi le cas d'école le plus connu.", ['Caen 4 renewed 2022']],
  [
    "Caen garde ses quatre fleurs. Ifs n'apparaît pas dans la liste des communes à visiter.",
    ['Caen 4 renewed 2022'],
  ],
  ['Ifs ne figure pas sur la liste des communes sinistrées.', []],
  [
    'Le jury a attribué à Caen le prix du public et à Ifs le soin de préparer la suite.',
    ['Caen awarded 2022 prix du public'],
  ],
  ["Trois nouveaux noms apparaissent sur le monument aux morts d'Ifs.", []],
  ['Ifs : trois nouveaux élus siègent au conseil.', []],
  ["Les nouveaux élus d'Ifs sont installés : Paul Morin et Anne Bayeux.", []],
  ['Caen avait eu une fleuriste célèbre en 1950.', []],
  ['Ifs a eu trois étoiles au guide des restaurants.', []],
  ['Le jury a attribué à Caen le prix du public.', ['Caen awarded 2022 prix du public']],
  ["Caen garde ses quatre fleurs. Sa candidature n'a pas abouti.", ['Caen 4 renewed 2022', 'Caen lost 2022']],
  ["Le dossier d'Ifs n'a pas été retenu.", ['Ifs lost 2022']],
  ["Le dossier de la commune d'Ifs n'a pas abouti.", ['Ifs lost 2022']],
  ["La candidature d'Ifs au label Ville prudente n'a pas abouti.", ['Ifs lost']],
  [
    "Caen garde ses quatre fleurs. Le dossier, déposé en mai, n'a pas été retenu.",
    ['Caen 4 renewed 2022', 'Caen lost 2022'],
  ],
]);
