import { reads } from './reads.js';

reads(
  'years of other editions',
  [
    [
      "# Ville Prudente\n\n4 décembre 2022\n\nCaen a obtenu deux cœurs au label Ville Prudente. Quant à Ifs, elle a déposé son dossier pour l'édition 2023.",
      ['Caen 2 awarded 2022', 'Ifs candidate 2023'],
    ],
    [
      "# Ville Prudente\n\n4 décembre 2022\n\nCaen a obtenu deux cœurs au label Ville Prudente. Ifs, écartée en 2019, a redéposé un dossier pour l'édition 2023.",
      ['Caen 2 awarded 2022', 'Ifs candidate 2023', 'Ifs lost 2019'],
    ],
    [
      '# Villes Internet\n\n4 décembre 2022\n\nLisieux décroche sa troisième arobase. Ifs est candidate au label Villes Internet 2023.',
      ['Ifs candidate 2023', 'Lisieux 3 awarded 2022'],
    ],
    [
      "# Villes Internet\n\n4 décembre 2022\n\nLisieux décroche sa troisième arobase. Les inscriptions pour l'édition 2023 seront ouvertes en janvier.",
      ['Lisieux 3 awarded 2022'],
    ],
    [
      '# Villes Internet\n\n4 décembre 2022\n\nLisieux décroche sa troisième arobase. Le palmarès 2023 sera connu dans un an.',
      ['Lisieux 3 awarded 2022'],
    ],
    [
      "# Villes Internet\n\n4 décembre 2022\n\nLisieux décroche sa troisième arobase. Rendez-vous est pris pour l'édition 2024.",
      ['Lisieux 3 awarded 2022'],
    ],
    [
      "# Ifs candidate au label Villes Internet\n\n4 décembre 2022\n\nIfs a déposé sa candidature à l'édition 2023 du label.",
      ['Ifs candidate 2023'],
    ],
    [
      '# Ifs candidate au label Villes Internet\n\n4 décembre 2022\n\nLa Ville se prépare au label Villes Internet 2023. Elle vise trois arobases.',
      ['Ifs 3 candidate 2023'],
    ],
    [
      '# Apicité\n\n12 mai 2022\n\nCaen a reçu deux abeilles. Ifs prépare sa candidature pour 2025.',
      ['Caen 2 awarded 2022', 'Ifs candidate 2025'],
    ],
    [
      "# Apicité\n\n4 décembre 2022\n\nLe 23 novembre, Caen a reçu deux abeilles. Ifs en a reçu trois lors de la même cérémonie. Lisieux, elle, a envoyé son dossier pour l'édition 2023.",
      ['Caen 2 awarded 2022', 'Ifs 3 awarded 2022', 'Lisieux candidate 2023'],
    ],
    [
      '# Caen dans le palmarès\n\n4 décembre 2022\n\nLe palmarès 2023 du label Villes Internet est connu : Caen obtient trois arobases.',
      ['Caen 3 awarded 2023'],
    ],
    [
      '# Villes Internet\n\n10 décembre 2022\n\nCaen reçoit le label Villes Internet 2023, avec quatre arobases.',
      ['Caen 4 awarded 2023'],
    ],
  ],
  '',
);
