import { describe, expect, it } from 'vitest';
import { actionTitles } from './action-titles.js';

describe('actions praised or won over by', () => {
  it.each([
    [
      'Le jury a mis en avant la navette gratuite et le verger partagé.',
      ['la navette gratuite', 'le verger partagé'],
    ],
    [
      'Les examinateurs ont été sensibles à la remise en herbe des allées et au potager des écoles.',
      ['la remise en herbe des allées', 'potager des écoles'],
    ],
    [
      'La commission a été séduite par le sentier des lavoirs et les visites contées.',
      ['le sentier des lavoirs', 'les visites contées'],
    ],
    [
      'Le jury dit avoir été impressionné par la ferme municipale et la légumerie.',
      ['la ferme municipale', 'la légumerie'],
    ],
    [
      'Dans son rapport, le jury note la reconversion de la friche et les jardins familiaux.',
      ['la reconversion de la friche', 'les jardins familiaux'],
    ],
    [
      'Le jury a retenu, entre autres, la tonte tardive et la récupération des eaux de pluie.',
      ['la tonte tardive', 'la récupération des eaux de pluie'],
    ],
    [
      'La fédération a apprécié le sentier d’interprétation et la navette des plages.',
      ['le sentier d’interprétation', 'la navette des plages'],
    ],
    [
      'L’association a salué l’extinction nocturne et le remplacement des lampes.',
      ['l’extinction nocturne', 'le remplacement des lampes'],
    ],
    [
      'Ont pesé lourd la fermeture de la rue aux voitures et les pédibus.',
      ['la fermeture de la rue aux voitures', 'les pédibus'],
    ],
    [
      'Ont séduit les examinateurs le rucher pédagogique, la mare et les haies replantées.',
      ['le rucher pédagogique', 'la mare', 'les haies replantées'],
    ],
    [
      'Parmi les points forts relevés par le jury : le compostage collectif et la gratuité des bus.',
      ['le compostage collectif', 'la gratuité des bus'],
    ],
    [
      'Le jury a également mis à l’honneur le conseil des jeunes et la ludothèque.',
      ['le conseil des jeunes', 'la ludothèque'],
    ],
    [
      'Le rapport de visite cite en exemple la halte-garderie et le plan de mobilité.',
      ['la halte-garderie', 'le plan de mobilité'],
    ],
    [
      'Le rapport du jury insiste sur la gestion de l’eau et le choix des vivaces.',
      ['la gestion de l’eau', 'le choix des vivaces'],
    ],
    [
      'Le jury a tenu à distinguer l’école du dehors et les ateliers de bouturage.',
      ['l’école du dehors', 'les ateliers de bouturage'],
    ],
    [
      'Les experts ont jugé exemplaires la rénovation du gymnase et le réseau de chaleur.',
      ['la rénovation du gymnase', 'le réseau de chaleur'],
    ],
    [
      'L’aménagement des berges et le sentier botanique ont particulièrement plu aux visiteurs du jury.',
      ['L’aménagement des berges', 'le sentier botanique'],
    ],
    [
      'La végétalisation des cours et la cantine bio ont valu à Caen cette distinction.',
      ['La végétalisation des cours', 'la cantine bio'],
    ],
    [
      'Le portail des démarches et la borne du marché ont convaincu.',
      ['Le portail des démarches', 'la borne du marché'],
    ],
    [
      'Ce que les jurés ont aimé : le sentier des écoliers et la fin des pesticides.',
      ['le sentier des écoliers', 'la fin des pesticides'],
    ],
    [
      'Autre point apprécié, la gestion des déchets et le marché de producteurs.',
      ['la gestion des déchets', 'le marché de producteurs'],
    ],
    [
      'Le comité de labellisation a souligné la mise en place d’un guichet unique et l’ouverture de la médiathèque le dimanche.',
      ['la mise en place d’un guichet unique', 'l’ouverture de la médiathèque le dimanche'],
    ],
    [
      'Les évaluatrices ont retenu la tarification sociale et les repas à un euro.',
      ['la tarification sociale', 'les repas à un euro'],
    ],
  ])('%s', async (sentence, actions) => {
    expect(await actionTitles(sentence)).toEqual(actions);
  });
});
