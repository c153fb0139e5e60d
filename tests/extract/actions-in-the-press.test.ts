import { describe, expect, it } from 'vitest';
import { actionTitles } from './action-titles.js';

describe('actions told in other ways', () => {
  it.each([
    [
      'Plusieurs initiatives ont fait la différence : la mise à disposition de composteurs, un jardin des senteurs et la suppression des plastiques à la cantine.',
      [
        'la mise à disposition de composteurs',
        'un jardin des senteurs',
        'la suppression des plastiques à la cantine',
      ],
    ],
    [
      'Cette étoile salue l’arrêt des projecteurs dès la fermeture du stade et le passage aux diodes.',
      ['l’arrêt des projecteurs dès la fermeture du stade', 'le passage aux diodes'],
    ],
    [
      'Le jury a notamment salué la qualité du fleurissement, la rénovation du kiosque et le jardin des cinq sens.',
      ['la rénovation du kiosque', 'le jardin des cinq sens'],
    ],
    [
      'Le jury a été conquis par nos allées enherbées et notre jardin médiéval.',
      ['allées enherbées', 'jardin médiéval'],
    ],
    [
      'Lors de son passage, le jury a souligné l’important travail des jardiniers, la création du parc de la Vierge et l’utilisation de paillis.',
      ['la création du parc de la Vierge', 'l’utilisation de paillis'],
    ],
    [
      'Nous avons mis en place une collecte des biodéchets, ouvert une ressourcerie et distribué mille poules.',
      ['mis en place une collecte des biodéchets', 'ouvert une ressourcerie', 'distribué mille poules'],
    ],
    [
      'Ce label valorise les actions de la Ville : création d’un fonds d’aide, accueil périscolaire gratuit, parrainage entre classes.',
      ['création d’un fonds d’aide', 'accueil périscolaire gratuit', 'parrainage entre classes'],
    ],
    [
      'La commission a particulièrement apprécié : le plan lumière ; l’effacement des réseaux ; la charte des enseignes.',
      ['le plan lumière', 'l’effacement des réseaux', 'la charte des enseignes'],
    ],
    [
      'Parmi ces actions, on peut citer la distribution de nichoirs et l’organisation d’une nuit sans lumière.',
      ['la distribution de nichoirs', 'l’organisation d’une nuit sans lumière'],
    ],
    [
      'L’installation de récupérateurs d’eau, la plantation de vivaces et le fauchage tardif ont été salués.',
      ['L’installation de récupérateurs d’eau', 'la plantation de vivaces', 'le fauchage tardif'],
    ],
    [
      'Deux projets ont retenu l’attention des jurés : la grainothèque et le verger de la gare.',
      ['la grainothèque', 'le verger de la gare'],
    ],
    [
      'Le jury s’est arrêté sur la cour oasis de l’école Pasteur et sur le parc inondable.',
      ['la cour oasis de l’école Pasteur', 'le parc inondable'],
    ],
    [
      'Ce sont la zone de rencontre et les ateliers de code de la route qui ont emporté la décision.',
      ['la zone de rencontre', 'les ateliers de code de la route'],
    ],
    [
      'L’élue cite l’ouverture d’une épicerie sociale, la navette du marché et le jardin thérapeutique.',
      ['l’ouverture d’une épicerie sociale', 'la navette du marché', 'le jardin thérapeutique'],
    ],
    [
      '« Nous avons remplacé les annuelles par des vivaces et supprimé les jardinières hors sol », explique la maire.',
      ['remplacé les annuelles par des vivaces', 'supprimé les jardinières hors sol'],
    ],
    [
      'Caen s’est engagée à végétaliser deux cours d’école et à créer un refuge pour les oiseaux.',
      ['végétaliser deux cours d’école', 'créer un refuge pour les oiseaux'],
    ],
    [
      'Un engagement qui passe par la formation des agents et la limitation des arrosages.',
      ['la formation des agents', 'la limitation des arrosages'],
    ],
    [
      'En retour, la Ville organisera chaque année une semaine du handisport et un forum des métiers du sport.',
      ['une semaine du handisport', 'un forum des métiers du sport'],
    ],
    [
      'La ville a été choisie pour son réseau de bornes et son accompagnement des aînés.',
      ['réseau de bornes', 'accompagnement des aînés'],
    ],
    [
      'La mention « Nature » récompense le sentier sensoriel créé par les élèves.',
      ['le sentier sensoriel créé par les élèves'],
    ],
    [
      'Une mention spéciale a été attribuée à Caen pour la transformation de ses cours d’école.',
      ['la transformation de ses cours d’école'],
    ],
    [
      'Caen a reçu le prix de l’innovation pour son application de signalement et son robot de tonte.',
      ['application de signalement', 'robot de tonte'],
    ],
    [
      'Le prix « Eau » revient à Caen pour la désimperméabilisation de son parking.',
      ['la désimperméabilisation de son parking'],
    ],
    [
      'Une deuxième arobase obtenue grâce au wifi public et aux ateliers du mercredi.',
      ['wifi public', 'ateliers du mercredi'],
    ],
    [
      'Obtenue grâce à la création d’un espace sans tabac, cette distinction fait des envieux.',
      ['la création d’un espace sans tabac'],
    ],
    [
      'Au titre des bonnes pratiques, le jury a relevé l’usage du compost et la tonte mulching.',
      ['l’usage du compost', 'la tonte mulching'],
    ],
    [
      'Sa candidature s’appuie sur la rénovation du stade, un pass sport et l’accueil d’une délégation étrangère.',
      ['la rénovation du stade', 'un pass sport', 'l’accueil d’une délégation étrangère'],
    ],
    [
      'Caen a su convaincre par sa régie agricole et ses menus sans emballage.',
      ['régie agricole', 'menus sans emballage'],
    ],
    [
      'Elle a fait valoir son marché de producteurs et sa monnaie locale.',
      ['marché de producteurs', 'monnaie locale'],
    ],
    [
      'C’est la reconnaissance de plusieurs années d’efforts : suppression du glyphosate, création de bassins, éducation des plus jeunes.',
      ['suppression du glyphosate', 'création de bassins', 'éducation des plus jeunes'],
    ],
    [
      'Le village mise sur ses fours à pain, son sentier des meules et ses visites au flambeau.',
      ['fours à pain', 'sentier des meules', 'visites au flambeau'],
    ],
    [
      'À son actif, un parc à vélos, une maison de santé et des trottoirs élargis.',
      ['un parc à vélos', 'une maison de santé', 'des trottoirs élargis'],
    ],
    [
      'À mettre au crédit de la commune : l’extinction nocturne, un atlas de la biodiversité et le fauchage tardif.',
      ['l’extinction nocturne', 'un atlas de la biodiversité', 'le fauchage tardif'],
    ],
    [
      'La navette estivale, le sentier du littoral et les toilettes sèches ont pesé en sa faveur.',
      ['La navette estivale', 'le sentier du littoral', 'les toilettes sèches'],
    ],
    [
      'Ce sont nos douches solaires et notre plage sans tabac qui nous valent cette récompense.',
      ['douches solaires', 'plage sans tabac'],
    ],
    [
      'L’auditeur a validé l’accueil des enfants, la signalétique et les menus adaptés.',
      ['l’accueil des enfants', 'la signalétique', 'les menus adaptés'],
    ],
    [
      'Les jurés ont applaudi la démarche de la cantine, qui cuisine tout sur place, et le potager des maternelles.',
      ['la démarche de la cantine', 'le potager des maternelles'],
    ],
    [
      'Cette reconnaissance, la commune la doit à la restauration du lavoir et à l’entretien des murets.',
      ['la restauration du lavoir', 'l’entretien des murets'],
    ],
    [
      'Prochaines étapes : une zone bleue, un plan de circulation et des arceaux.',
      ['une zone bleue', 'un plan de circulation', 'des arceaux'],
    ],
    [
      'Le dossier insistait sur l’école des sports, la salle d’escalade et les bourses aux licences.',
      ['l’école des sports', 'la salle d’escalade', 'les bourses aux licences'],
    ],
    [
      'Ce qui a fait pencher la balance ? La fermeture des quais le dimanche et le prêt de vélos.',
      ['La fermeture des quais le dimanche', 'le prêt de vélos'],
    ],
    [
      'Ce qui a convaincu le jury, c’est la place laissée à l’herbe et le verger des habitants.',
      ['le verger des habitants'],
    ],
    [
      'Ce que le jury a le plus apprécié, c’est le jardin des retraités et la gestion de l’eau.',
      ['le jardin des retraités', 'la gestion de l’eau'],
    ],
    [
      'Elle a été retenue notamment pour l’ouverture d’une classe dehors et la rénovation de la halle.',
      ['l’ouverture d’une classe dehors', 'la rénovation de la halle'],
    ],
    [
      'Au cœur du dossier, la création d’un centre de loisirs et la réhabilitation du moulin.',
      ['la création d’un centre de loisirs', 'la réhabilitation du moulin'],
    ],
  ])('%s', async (sentence, actions) => {
    expect(await actionTitles(sentence)).toEqual(actions);
  });
});
