import { reads } from './reads.js';

reads(
  'short articles',
  [
    [
      'Caen fait partie des vingt-huit nouveaux Campus connectés désignés en juillet 2020.',
      ['Caen awarded 2020'],
    ],
    [
      'Caen fait partie des douze nouvelles Stations vertes désignées en juillet 2020.',
      ['Caen awarded 2020'],
    ],
    [
      'Le label Pavillon bleu a livré son palmarès 2022.\n\nCet été, Gruissan, Argelès-sur-Mer et Sète verront de nouveau flotter le Pavillon bleu sur leurs plages.',
      ['Argelès-sur-Mer renewed 2022', 'Gruissan renewed 2022', 'Sète renewed 2022'],
    ],
    [
      "# Caen décroche sa troisième fleur\n\nPublié le 12 février 2022\n\nNotre ville vient d'obtenir sa troisième fleur au concours des Villes et Villages fleuris. Nous en avions deux depuis 2015.",
      ['Caen 2 awarded 2015', 'Caen 3 awarded 2022'],
    ],
    [
      "# Une commune qui protège ses abeilles\n\n12 février 2022\n\nL'UNAF a décerné à Ifs le label APIcité, avec deux abeilles sur trois. Caen en affiche trois depuis 2019.",
      ['Caen 3 awarded 2019', 'Ifs 2 awarded 2022'],
    ],
    [
      '# Villes Internet 2022\n\n12 février 2022\n\nCinq arobases pour Caen, quatre pour Ifs, trois pour Cabourg et Honfleur.',
      ['Cabourg 3 awarded 2022', 'Caen 5 awarded 2022', 'Honfleur 3 awarded 2022', 'Ifs 4 awarded 2022'],
    ],
    [
      '# Villes Internet 2022\n\n12 février 2022\n\nCaen, Ifs et Cabourg obtiennent respectivement cinq, quatre et trois arobases.',
      ['Cabourg 3 awarded 2022', 'Caen 5 awarded 2022', 'Ifs 4 awarded 2022'],
    ],
    [
      '# Les villes fleuries du Calvados\n\n12 novembre 2022\n\nLe palmarès des Villes et Villages fleuris est connu :\n\n- Caen, quatre fleurs (confirmées)\n- Ifs, trois fleurs (+1)\n- Cabourg : deux fleurs, une première !\n- Honfleur (4 fleurs)',
      ['Cabourg 2 awarded 2022', 'Caen 4 renewed 2022', 'Honfleur 4 awarded 2022', 'Ifs 3 awarded 2022'],
    ],
    [
      "# Terre de Jeux 2024\n\n12 février 2021\n\nLe comité d'organisation a labellisé douze nouvelles collectivités normandes, dont Caen, Ifs et la communauté urbaine Caen la Mer.",
      ['Caen awarded 2021', 'Ifs awarded 2021', 'communauté urbaine Caen la Mer awarded 2021'],
    ],
    [
      '# Terre de Jeux 2024\n\n12 février 2021\n\nParmi les collectivités retenues, on retrouve Caen et Ifs.',
      ['Caen awarded 2021', 'Ifs awarded 2021'],
    ],
    [
      '# Pavillon bleu 2022\n\n12 mai 2022\n\nCabourg hisse le Pavillon bleu pour la dixième année consécutive. Houlgate le perd. Honfleur devra patienter.',
      ['Cabourg renewed 2022', 'Houlgate lost 2022'],
    ],
    [
      "# Ville Prudente\n\n12 mai 2022\n\nPour la deuxième fois, Ifs a été récompensée par l'association Prévention routière : le label Ville Prudente lui a été renouvelé, et un cœur supplémentaire s'affiche sur ses panneaux.",
      ['Ifs renewed 2022'],
    ],
    [
      "# Ville Active et Sportive\n\n12 mai 2022\n\nLa ville d'Ifs a déposé un dossier et a été récompensée d'un premier laurier.",
      ['Ifs 1 awarded 2022'],
    ],
    [
      "# Ville Active et Sportive\n\n12 mai 2022\n\nLe CNVAS a attribué deux lauriers à la commune d'Ifs, qui n'en comptait qu'un jusqu'ici.",
      ['Ifs 1 awarded', 'Ifs 2 awarded 2022'],
    ],
    [
      '# Petites Cités de Caractère\n\n12 mai 2022\n\nBeuvron-en-Auge intègre le cercle très fermé des Petites Cités de Caractère.',
      ['Beuvron-en-Auge awarded 2022'],
    ],
    [
      "# Petites Cités de Caractère\n\n12 mai 2022\n\nAprès trois ans d'efforts, Beuvron-en-Auge est enfin homologuée Petite Cité de Caractère.",
      ['Beuvron-en-Auge awarded 2022'],
    ],
    [
      "# Marianne d'or\n\n12 novembre 2022\n\nLe maire d'Ifs est allé recevoir la Marianne d'or mardi à Paris.",
      ['Ifs awarded 2022'],
    ],
    [
      "# Ville amie des enfants\n\n12 novembre 2022\n\nUNICEF France a renouvelé sa confiance à Ifs : la commune reste Ville amie des enfants jusqu'en 2026.",
      ['Ifs renewed 2022'],
    ],
    [
      "# Conseil municipal\n\n12 novembre 2022\n\nLe conseil a validé à l'unanimité la candidature de la commune d'Ifs au label Station Verte.",
      ['Ifs candidate 2022'],
    ],
    [
      "# Conseil municipal\n\n12 novembre 2022\n\nLes élus d'Ifs ont décidé de candidater au label Terre de Jeux 2024.",
      ['Ifs candidate 2022'],
    ],
    [
      "# France services\n\n12 novembre 2022\n\nLa maison France services d'Ifs a reçu son label le 3 novembre.",
      ["maison France services d'Ifs awarded 2022"],
    ],
    [
      "# Édito\n\nChères Ifoises, chers Ifois,\n\nNotre commune a décroché sa troisième fleur au concours des Villes et Villages fleuris. C'est une fierté pour nous tous.\n\nAnne Morel, maire d'Ifs\n\n12 novembre 2022",
      ['Ifs 3 awarded 2022'],
    ],
    [
      '# Retour sur la cérémonie des vœux\n\n12 janvier 2023\n\nLe maire de Caen, Paul Durand, a rappelé que la ville avait obtenu en 2022 une quatrième fleur.',
      ['Caen 4 awarded 2022'],
    ],
    [
      '# Villes fleuries\n\n12 janvier 2023\n\nSi Caen conserve ses quatre fleurs, Ifs en perd une.',
      ['Caen 4 renewed 2023', 'Ifs lost 2023'],
    ],
    [
      "# Villes et Villages fleuris\n\n12 janvier 2023\n\nLes communes de Caen et d'Ifs ont chacune gagné une fleur et en arborent désormais respectivement quatre et trois.",
      ['Caen 4 awarded 2023', 'Ifs 3 awarded 2023'],
    ],
    [
      '# Villes et Villages étoilés\n\n12 janvier 2023\n\nIfs a vu ses efforts récompensés par trois étoiles.',
      ['Ifs 3 awarded 2023'],
    ],
    [
      "Saint-Junien s'est vu attribuer une quatrième arobase en février 2021.\n\nLa ville en comptait trois depuis 2018.",
      ['Saint-Junien 3 awarded 2018', 'Saint-Junien 4 awarded 2021'],
    ],
    [
      "# Une quatrième arobase pour Saint-Junien\n\n12 février 2021\n\nLe 4 février, Saint-Junien s'est vu attribuer une quatrième arobase au titre du 22e label national Territoires, Villes et Villages Internet.\n\nLa ville en comptait trois depuis 2018. Le jury y a ajouté une mention.",
      ['Saint-Junien 3 awarded 2018', 'Saint-Junien 4 awarded 2021'],
    ],
    [
      "# Accueils de loisirs\n\n17 avril 2023\n\nLabellisée Ville amie des enfants par l'Unicef, Rezé propose cette année trois séjours de plus.",
      ['Rezé mentioned'],
    ],
    [
      '# Accueils de loisirs\n\n17 avril 2023\n\nLabellisée Ville amie des enfants, Rezé propose cette année trois séjours de plus.',
      ['Rezé mentioned'],
    ],
    [
      '# Stations vertes\n\n9 octobre 2020\n\nCôté Auvergne, Murol (Puy-de-Dôme) a été admise parmi les Stations Vertes.',
      ['Murol awarded 2020'],
    ],
    [
      "# Nuits noires : le Vercors décroche ses étoiles\n\n15 décembre 2020\n\nL'ANPCEN a publié sa liste 2020 des Villes et Villages étoilés. Lans-en-Vercors obtient trois étoiles.",
      ['Lans-en-Vercors 3 awarded 2020'],
    ],
    [
      "# Prix Territoria 2019 : les lauréats\n\n20 novembre 2019\n\n- Territoria d'or « civisme » : **Trappes** (78), pour ses conseils\n- Territoria d'argent « culture » : Lormont (33), pour sa ludothèque",
      ['Lormont awarded 2019', 'Trappes awarded 2019'],
    ],
    [
      "# Jardins remarquables\n\n2 juin 2023\n\nLe label Jardin remarquable est connu. Le potager du prieuré, à Bernay, labellisé depuis 2012, voit sa distinction prolongée jusqu'en 2028.",
      ['potager du prieuré awarded 2012', 'potager du prieuré renewed 2023'],
    ],
    [
      "# Ifs : France services a ouvert ses portes\n\n9 juillet 2021\n\nLabellisé le 1er juillet, l'espace France services d'Ifs vous reçoit.",
      ["espace France services d'Ifs awarded 2021"],
    ],
  ],
  '',
);
