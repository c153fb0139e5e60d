import { reads } from './reads.js';

reads(
  'what is held beside the news of others',
  [
    [
      "# Deux cœurs pour Ifs\n\n3 décembre 2022\n\nMercredi 30 novembre, l'association Prévention routière a remis à Ifs le label Ville Prudente, avec deux cœurs. Lisieux en possède trois.",
      ['Ifs 2 awarded 2022', 'Lisieux 3 mentioned'],
    ],
    [
      "# Ville Prudente : deux cœurs\n\n3 décembre 2022\n\nMercredi 30 novembre, l'association Prévention routière a remis à Ifs le label Ville Prudente, avec deux cœurs.\n\nLisieux, notre voisine, affiche trois cœurs.",
      ['Ifs 2 awarded 2022', 'Lisieux 3 mentioned'],
    ],
    [
      "# Deux cœurs pour Ifs\n\n3 décembre 2022\n\nL'association Prévention routière a remis à Ifs le label Ville Prudente, avec deux cœurs. Lisieux en a quatre, chapeau à elle.",
      ['Ifs 2 awarded 2022', 'Lisieux 4 mentioned'],
    ],
    [
      "# Deux cœurs pour Ifs\n\n3 décembre 2022\n\nL'association Prévention routière a remis à Ifs le label Ville Prudente, avec deux cœurs. Caen et Lisieux arborent trois cœurs.",
      ['Caen 3 mentioned', 'Ifs 2 awarded 2022', 'Lisieux 3 mentioned'],
    ],
    [
      "# Deux cœurs pour Ifs\n\n3 décembre 2022\n\nL'association Prévention routière a remis à Ifs le label Ville Prudente, avec deux cœurs. Lisieux en possède désormais trois.",
      ['Ifs 2 awarded 2022', 'Lisieux 3 awarded 2022'],
    ],
    [
      '# Quatorze communes récompensées\n\n3 décembre 2022\n\nLe label Ville Prudente a livré son palmarès. Ifs et Caen remportent trois cœurs. Lisieux et Bayeux en affichent deux.',
      ['Bayeux 2 awarded 2022', 'Caen 3 awarded 2022', 'Ifs 3 awarded 2022', 'Lisieux 2 awarded 2022'],
    ],
    [
      '# Villes actives et sportives\n\n11 février 2022\n\nCaen obtient quatre lauriers au label Ville active et sportive. Ifs en a deux.',
      ['Caen 4 awarded 2022', 'Ifs 2 awarded 2022'],
    ],
    [
      '# Vacances à Honfleur\n\n11 février 2022\n\nHonfleur est labellisée Famille Plus depuis 2009. Elle fait partie des 500 Stations vertes de France.',
      ['Honfleur awarded 2009', 'Honfleur mentioned'],
    ],
    [
      "# Un label pour Honfleur\n\n11 février 2022\n\nHonfleur a obtenu le label Petites Cités de Caractère. L'office de tourisme de Honfleur est labellisé Accueil Vélo.",
      ['Honfleur awarded 2022', 'office de tourisme de Honfleur mentioned'],
    ],
    [
      '# Un label pour Honfleur\n\n11 février 2022\n\nHonfleur a obtenu le label Petites Cités de Caractère. La ville est désormais labellisée Terre de Jeux 2024.',
      ['Honfleur awarded', 'Honfleur awarded 2022'],
    ],
    [
      '# Un label pour Honfleur\n\n11 février 2022\n\nHonfleur a obtenu le label Petites Cités de Caractère. Elle appartient au réseau des Villes amies des enfants.',
      ['Honfleur awarded 2022', 'Honfleur mentioned'],
    ],
    [
      "# Vittel perd sa quatrième fleur\n\n13 octobre 2022\n\nVittel n'a pas conservé sa quatrième fleur au label des Villes et Villages fleuris. Plombières-les-Bains, trois fleurs, s'en tire avec un avertissement.",
      ['Plombières-les-Bains 3 mentioned', 'Vittel 4 lost 2022'],
    ],
    [
      "# Vittel perd sa quatrième fleur\n\n13 octobre 2022\n\nVittel n'a pas conservé sa quatrième fleur au label des Villes et Villages fleuris. Contrexéville, quatre fleurs, se frotte les mains.",
      ['Contrexéville 4 mentioned', 'Vittel 4 lost 2022'],
    ],
    [
      '# Ifs, ville de sport\n\n15 décembre 2022\n\nIfs a reçu deux lauriers au label Ville active et sportive. Elle rejoint Caen, trois lauriers, et Lisieux, qui en a un.',
      ['Caen 3 mentioned', 'Ifs 2 awarded 2022', 'Lisieux 1 mentioned'],
    ],
    [
      '# Ifs, ville de sport\n\n15 décembre 2022\n\nIfs a reçu deux lauriers au label Ville active et sportive. Au programme :\n\n- une Journée olympique avec les clubs ;\n- une Nuit des étoiles.\n\nElle rejoint Caen, trois lauriers, dans le réseau.',
      ['Caen 3 mentioned', 'Ifs 2 awarded 2022'],
    ],
    [
      '# Ifs, ville de sport\n\n15 décembre 2022\n\nIfs a reçu deux lauriers au label Ville active et sportive. Au programme :\n\n- une Journée olympique avec les clubs ;\n- une Nuit des étoiles.\n\nElle prépare sa candidature au label Villes Internet.',
      ['Ifs 2 awarded 2022', 'Ifs candidate 2022'],
    ],
    [
      '# Caen obtient sa quatrième fleur\n\n15 décembre 2022\n\nCaen a reçu sa quatrième fleur au label Villes et Villages fleuris. Dans le département, Lisieux compte également quatre fleurs.',
      ['Caen 4 awarded 2022', 'Lisieux 4 mentioned'],
    ],
  ],
  '',
);
