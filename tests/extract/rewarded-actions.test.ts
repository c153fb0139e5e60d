import { describe, expect, it } from 'vitest';
import { actionTitles } from './action-titles.js';

describe('actions that an award was given for', () => {
  it.each([
    [
      'Caen a été labellisée pour le rucher des écoles et l’abandon du désherbage chimique.',
      ['le rucher des écoles', 'l’abandon du désherbage chimique'],
    ],
    [
      'Caen reçoit le Pavillon Bleu, récompense de ses tris sélectifs sur le sable.',
      ['tris sélectifs sur le sable'],
    ],
    [
      'Le titre vient récompenser la plantation de deux mille arbres et la réouverture du ruisseau.',
      ['la plantation de deux mille arbres', 'la réouverture du ruisseau'],
    ],
    [
      'Une distinction qui vient couronner la rénovation de l’éclairage et l’extinction des vitrines.',
      ['la rénovation de l’éclairage', 'l’extinction des vitrines'],
    ],
    [
      'La distinction tient à la mise en valeur du lavoir et au fleurissement des ponts.',
      ['la mise en valeur du lavoir', 'fleurissement des ponts'],
    ],
    [
      'La commune doit cette étoile à l’extinction de ses rues et au remplacement de ses lampes.',
      ['l’extinction de ses rues', 'remplacement de ses lampes'],
    ],
    [
      'C’est grâce à la création d’un espace numérique et à la formation des agents que Caen obtient le Pavillon Bleu.',
      ['la création d’un espace numérique', 'la formation des agents'],
    ],
    [
      'Ce label, porté par la création d’un guichet mobile et la formation des agents, réjouit la mairie.',
      ['la création d’un guichet mobile', 'la formation des agents'],
    ],
    [
      'Le label Villes Internet distingue Caen pour la refonte du site et les ateliers en résidence.',
      ['la refonte du site', 'les ateliers en résidence'],
    ],
    [
      'Caen décroche une arobase supplémentaire, notamment grâce à la refonte du site et aux ateliers en résidence.',
      ['la refonte du site', 'ateliers en résidence'],
    ],
    [
      'Caen s’est distinguée par la création d’une forêt comestible et la piétonnisation des quais.',
      ['la création d’une forêt comestible', 'la piétonnisation des quais'],
    ],
    ['Caen a obtenu un prix pour sa « Nuit des livres ».', ['« Nuit des livres »']],
    [
      'Ce prix met à l’honneur la rénovation du lavoir et la création d’un sentier.',
      ['la rénovation du lavoir', 'la création d’un sentier'],
    ],
    [
      'Le Pavillon Bleu vient saluer la modernisation de la station d’épuration et l’installation de bornes de tri.',
      ['la modernisation de la station d’épuration', 'l’installation de bornes de tri'],
    ],
    [
      'À la clé de cette distinction, la réfection des quais et l’accueil des plaisanciers.',
      ['la réfection des quais', 'l’accueil des plaisanciers'],
    ],
  ])('%s', async (sentence, actions) => {
    expect(await actionTitles(sentence)).toEqual(actions);
  });
});
