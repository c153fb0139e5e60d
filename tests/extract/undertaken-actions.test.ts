import { describe, expect, it } from 'vitest';
import { actionTitles } from './action-titles.js';

describe('actions announced, held by a plan or left for later', () => {
  it.each([
    [
      'Parmi les actions qui ont convaincu, citons la brigade verte, un prêt de broyeurs et l’accueil de moutons.',
      ['la brigade verte', 'un prêt de broyeurs', 'l’accueil de moutons'],
    ],
    [
      'Au nombre des réalisations récentes : un parcours santé, une aire de jeux inclusive et deux fontaines.',
      ['un parcours santé', 'une aire de jeux inclusive', 'deux fontaines'],
    ],
    [
      'Notre plan comprend un atlas de la faune, la réouverture du bief et un inventaire des mares.',
      ['un atlas de la faune', 'la réouverture du bief', 'un inventaire des mares'],
    ],
    [
      'Le dossier mettait en avant le plan piéton et la rue aux écoles.',
      ['le plan piéton', 'la rue aux écoles'],
    ],
    [
      'Le dossier présentait trois réalisations : le parc du moulin, la voie verte et une pépinière.',
      ['le parc du moulin', 'la voie verte', 'une pépinière'],
    ],
    [
      'Le programme d’actions prévoit la création d’un refuge, un verger et des nichoirs.',
      ['la création d’un refuge', 'un verger', 'des nichoirs'],
    ],
    [
      'Les pistes ne manquent pas : un verger conservatoire, une fauche tardive et la plantation de haies.',
      ['un verger conservatoire', 'une fauche tardive', 'la plantation de haies'],
    ],
    [
      'D’autres osent davantage : fin des pesticides, plantation de haies, accord sur les bordures.',
      ['fin des pesticides', 'plantation de haies', 'accord sur les bordures'],
    ],
    [
      'Au menu : dictée sportive, tournoi intergénérationnel et découverte du handisport.',
      ['dictée sportive', 'tournoi intergénérationnel', 'découverte du handisport'],
    ],
    [
      'Les efforts ont porté sur la réduction de l’arrosage et le paillage des massifs.',
      ['la réduction de l’arrosage', 'le paillage des massifs'],
    ],
    [
      'La ville mise désormais sur le tri à la source et le compost de quartier.',
      ['le tri à la source', 'le compost de quartier'],
    ],
    [
      'La commune s’engage sur l’effacement des lignes et sur la charte des devantures.',
      ['l’effacement des lignes', 'la charte des devantures'],
    ],
    [
      'La municipalité s’est engagée dans la rénovation des remparts et la création d’un circuit fléché.',
      ['la rénovation des remparts', 'la création d’un circuit fléché'],
    ],
    [
      'Le secret ? L’extinction à minuit et des ampoules orangées.',
      ['L’extinction à minuit', 'des ampoules orangées'],
    ],
    [
      'Ses atouts : un marché bio, une ressourcerie et des pistes cyclables.',
      ['un marché bio', 'une ressourcerie', 'des pistes cyclables'],
    ],
    [
      'Trois choses ont compté : la passerelle neuve, le parking relais et le prêt de vélos.',
      ['la passerelle neuve', 'le parking relais', 'le prêt de vélos'],
    ],
    [
      'D’ici à 2026, Caen veut ouvrir une maison de l’enfance, planter une forêt et fermer trois rues.',
      ['ouvrir une maison de l’enfance', 'planter une forêt', 'fermer trois rues'],
    ],
    [
      'La ville promet d’ouvrir un potager, de former ses jardiniers et de supprimer les plastiques.',
      ['ouvrir un potager', 'former ses jardiniers', 'supprimer les plastiques'],
    ],
    [
      'Elle a choisi d’éteindre les lampadaires, de peindre les passages et de créer une zone de rencontre.',
      ['éteindre les lampadaires', 'peindre les passages', 'créer une zone de rencontre'],
    ],
  ])('%s', async (sentence, actions) => {
    expect(await actionTitles(sentence)).toEqual(actions);
  });
});

describe('actions done and prepared', () => {
  it.each([
    [
      'L’équipe du parc a taillé les charmilles, curé le bassin et supprimé les bâches.',
      ['taillé les charmilles', 'curé le bassin', 'supprimé les bâches'],
    ],
    [
      'Pour obtenir le label, la Ville a posé des cendriers et remplacé les douches.',
      ['posé des cendriers', 'remplacé les douches'],
    ],
    [
      'Nous avons créé une mare, ouvert un sentier et formé les agents.',
      ['créé une mare', 'ouvert un sentier', 'formé les agents'],
    ],
    ['La commune a créé un jardin de pluie et une noue.', ['un jardin de pluie', 'une noue']],
    [
      'La Ville prépare une fête du sport et un défi entre collèges.',
      ['une fête du sport', 'un défi entre collèges'],
    ],
    [
      'Le service des sports organisera une course d’orientation et des initiations au handball.',
      ['une course d’orientation', 'des initiations au handball'],
    ],
    [
      'Le musée maintient les visites nocturnes et un cycle de conférences.',
      ['les visites nocturnes', 'un cycle de conférences'],
    ],
    [
      'La mairie a lancé une plateforme de signalement et des permanences au marché.',
      ['une plateforme de signalement', 'des permanences au marché'],
    ],
    [
      'La commune propose désormais un bus à la demande et une carte de transport solidaire.',
      ['un bus à la demande', 'une carte de transport solidaire'],
    ],
    [
      'Elle a aussi instauré un budget participatif et rénové la maison des aînés.',
      ['instauré un budget participatif', 'rénové la maison des aînés'],
    ],
  ])('%s', async (sentence, actions) => {
    expect(await actionTitles(sentence)).toEqual(actions);
  });
});
