import { reads } from './reads.js';

reads(
  'who speaks, and where a thing was told',
  [
    [
      '# Le mot du maire\n\n12 décembre 2022\n\nLe 7 novembre, à Rouen, le jury régional des Villes et Villages fleuris nous a maintenu nos trois fleurs.\n\nJean Petit,\nmaire de Lisieux',
      ['Lisieux 3 renewed 2022'],
    ],
    [
      '# Le mot du maire\n\n12 décembre 2022\n\nÀ Rouen, le jury des Villes et Villages fleuris nous a remis notre troisième fleur.\n\nJean Petit,\nmaire de Lisieux',
      ['Lisieux 3 awarded 2022'],
    ],
    [
      "# L'année à Lisieux\n\n12 décembre 2022\n\nÀ Rouen, le jury des Villes et Villages fleuris nous remet une troisième fleur. Nous en avions deux depuis 2011.",
      ['Lisieux 2 awarded 2011', 'Lisieux 3 awarded 2022'],
    ],
    [
      "# L'année à Lisieux\n\n12 décembre 2022\n\nÀ Rouen, le jury des Villes et Villages fleuris nous remet une troisième fleur. La Ville est candidate au label Villes Internet.",
      ['Lisieux 3 awarded 2022', 'Lisieux candidate 2022'],
    ],
    [
      '# Lisieux garde ses fleurs\n\n12 décembre 2022\n\nÀ Paris, le Conseil national des Villes et Villages fleuris nous a confirmé nos quatre fleurs.',
      ['Lisieux 4 renewed 2022'],
    ],
    [
      "CAEN, 17 mai 2022 - L'association Teragir a dévoilé mardi la liste des communes qui pourront hisser le Pavillon bleu cet été. Cabourg le conserve.",
      ['Cabourg renewed 2022'],
    ],
    [
      "# Pavillon bleu\n\nROUEN, 17 mai 2022 – L'association Teragir a publié la liste des ports qui hisseront le Pavillon bleu. Cabourg le conserve.",
      ['Cabourg renewed 2022'],
    ],
    [
      "# Villes Internet\n\nParis, le 17 mai 2022. L'association a dévoilé le nom des villes qui reçoivent le label Villes Internet. Cabourg obtient trois arobases.",
      ['Cabourg 3 awarded 2022'],
    ],
    [
      '# Villes Internet\n\nParis, le 17 mai 2022 - Cabourg obtient trois arobases au label Villes Internet.',
      ['Cabourg 3 awarded 2022'],
    ],
    [
      '# Ville Prudente\n\nLYON (AFP) - 12 mai 2022 - Neuf communes qui ont décroché le label Ville Prudente ont été reçues hier.',
      [],
    ],
  ],
  '',
);
