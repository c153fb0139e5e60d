import { reads } from './reads.js';

reads(
  'the time of which a passage tells',
  [
    [
      '# Ifs et son label\n\n18 mars 2024\n\nLa mairie a été rénovée en 2015. Ifs obtient une troisième fleur au label Villes et Villages fleuris.',
      ['Ifs 3 awarded 2024'],
    ],
    [
      "# Ifs et son label\n\n18 mars 2024\n\nEn 2015, la commune a supprimé les pesticides. Elle vient d'obtenir le label Apicité avec deux abeilles.",
      ['Ifs 2 awarded 2024'],
    ],
    [
      '# Ifs et son label\n\n18 mars 2024\n\nLe service compte dix agents depuis 2015. Ifs décroche le label Apicité avec deux abeilles.',
      ['Ifs 2 awarded 2024'],
    ],
    [
      '# Ifs et son label\n\n18 mars 2024\n\nLe parc a ouvert en 2019.\n\nIfs décroche le label Apicité avec deux abeilles.',
      ['Ifs 2 awarded 2024'],
    ],
    [
      "# Ifs et son label\n\n18 mars 2024\n\nL'année 2023 s'est bien terminée. Ifs a décroché le label Apicité avec deux abeilles.",
      ['Ifs 2 awarded 2023'],
    ],
    [
      '# Ifs et son label\n\n18 mars 2024\n\nEn 2015, la commune se passe de pesticides. Le jury du label Apicité lui accorde une première abeille.',
      ['Ifs 1 awarded 2015'],
    ],
    [
      '# Ifs et son label\n\n18 mars 2024\n\nTout commence en 2015, quand la commune se passe de pesticides. Le jury du label Apicité lui accorde une première abeille.',
      ['Ifs 1 awarded 2015'],
    ],
    [
      "# Ifs et son label\n\n18 mars 2024\n\nEn 2015, la commune décide de se passer de pesticides. Aujourd'hui, elle décroche le label Apicité avec deux abeilles.",
      ['Ifs 2 awarded 2024'],
    ],
    [
      '# Ifs et son label\n\n18 mars 2024\n\nEn 2015, la commune décide de se passer de pesticides.\n\nElle vient de décrocher le label Apicité avec deux abeilles.',
      ['Ifs 2 awarded 2024'],
    ],
    [
      '# Ifs et son label\n\n18 mars 2024\n\nIfs obtient sa première fleur en 1998 au label Villes et Villages fleuris. Trois ans plus tard, elle en reçoit une deuxième. Le 8 février 2024, elle a reçu la troisième.',
      ['Ifs 1 awarded 1998', 'Ifs 2 awarded', 'Ifs 3 awarded 2024'],
    ],
    [
      '# Ifs et son label\n\n5 janvier 2024\n\nEn mai, Ifs a obtenu le label Apicité avec deux abeilles.',
      ['Ifs 2 awarded 2023'],
    ],
    [
      '# Ifs et son label\n\n25 janvier 2024\n\nLe 12 janvier, Ifs a obtenu le label Apicité avec deux abeilles.',
      ['Ifs 2 awarded 2024'],
    ],
    [
      "# Pavillon bleu\n\nCAEN, 17 mai 2022 - L'association a dévoilé mardi la liste des communes qui pourront hisser le Pavillon bleu. Cabourg le conserve.",
      ['Cabourg renewed 2022'],
    ],
    [
      '# Ifs et ses arobases\n\n18 mars 2024\n\nEn 2012, quand Ifs se présente pour la première fois au label Villes Internet, elle a un site vieillissant. Le jury lui accorde deux arobases. Le 8 février 2024, Ifs a reçu sa cinquième arobase.',
      ['Ifs 2 awarded 2012', 'Ifs 5 awarded 2024'],
    ],
    [
      '# Ifs et ses fleurs\n\n18 mars 2024\n\nTout commence en 1998. Ifs obtient sa première fleur au concours des Villes et Villages fleuris. En 2013, elle en reçoit une deuxième.',
      ['Ifs 1 awarded 1998', 'Ifs 2 awarded 2013'],
    ],
    [
      '# Ifs et ses fleurs\n\n18 mars 2024\n\nTout commence en 1998, quand la commune plante ses premiers rosiers. Le jury des Villes et Villages fleuris lui attribue une fleur. En 2024, Ifs en reçoit une deuxième.',
      ['Ifs 1 awarded 1998', 'Ifs 2 awarded 2024'],
    ],
    [
      "# Ifs et ses fleurs\n\n18 mars 2024\n\nL'histoire débute en 1998. Le jury attribue à Ifs une fleur au label Villes et Villages fleuris. Le 12 février 2024, Ifs a reçu la deuxième.",
      ['Ifs 1 awarded 1998', 'Ifs 2 awarded 2024'],
    ],
    [
      "# Retour sur l'année 2023 à Ifs\n\n5 janvier 2024\n\n**Février.** La passerelle est ouverte.\n\n**Mai.** Ifs hisse le Pavillon bleu pour la douzième année d'affilée.\n\n**Juillet.** La station est de nouveau labellisée Famille Plus.",
      ['Ifs renewed 2023', 'Ifs renewed 2023'],
    ],
    [
      "# L'année 2023 à Ifs en six dates\n\n5 janvier 2024\n\n**12 octobre.** À Rouen, le jury des Villes et Villages fleuris nous remet une troisième fleur.",
      ['Ifs 3 awarded 2023'],
    ],
    [
      '# Rétrospective 2023\n\n5 janvier 2024\n\n**Mars**\n\nIfs décroche le label Ville Prudente avec deux cœurs.',
      ['Ifs 2 awarded 2023'],
    ],
    [
      '# Bilan 2023\n\n5 janvier 2024\n\nEn mars, Ifs a décroché le label Ville Prudente avec deux cœurs.',
      ['Ifs 2 awarded 2023'],
    ],
  ],
  '',
);

reads(
  'what became of it, and when',
  [
    [
      "# Villes amies des enfants\n\n4 février 2022\n\nCaen obtient le titre de Ville amie des enfants. Ifs, qui faisait partie du réseau depuis 2015, l'a quitté à la fin de l'an dernier.",
      ['Caen awarded 2022', 'Ifs awarded 2015', 'Ifs lost 2021'],
    ],
    [
      "# Villes amies des enfants\n\n4 février 2022\n\nCaen obtient le titre de Ville amie des enfants. Ifs, membre du réseau depuis 2015, l'a quitté en 2020.",
      ['Caen awarded 2022', 'Ifs awarded 2015', 'Ifs lost 2020'],
    ],
    [
      "# Ville d'art et d'histoire\n\n16 octobre 2017\n\nLe 14 octobre 2017, Caen a reçu le label Ville d'art et d'histoire. Ifs a bien tenté sa chance en 2012, mais son dossier a été rejeté.",
      ['Caen awarded 2017', 'Ifs lost 2012'],
    ],
    [
      "# Famille Plus\n\n3 mai 2022\n\nIfs est labellisée Famille Plus depuis 2009. Après la visite de l'hiver, le label a été renouvelé en 2021 pour trois ans.",
      ['Ifs awarded 2009', 'Ifs renewed 2021'],
    ],
    [
      '# Un label pour Honfleur\n\n11 février 2022\n\nHonfleur a obtenu le label Petites Cités de Caractère. Le village est aussi classé parmi les Plus Beaux Villages de France.',
      ['Honfleur awarded 2022', 'Honfleur mentioned'],
    ],
    [
      "# Nos vœux\n\n2 décembre 2019\n\nLe 7 novembre, le jury des Villes et Villages fleuris nous a maintenu nos trois fleurs. Nos amis de Bondues, qui viennent d'accrocher leur quatrième fleur, nous montrent la voie.\n\nAnne Petit, maire d'Ifs",
      ['Bondues 4 awarded 2019', 'Ifs 3 renewed 2019'],
    ],
  ],
  '',
);
