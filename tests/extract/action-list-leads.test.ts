import { describe, expect, it } from 'vitest';
import { actionTitles } from './action-titles.js';

const ITEMS = '\n\n- un bus à la demande ;\n- le wifi gratuit en mairie ;\n- des repas sans emballage.';

describe('a list of actions', () => {
  it.each([
    'Depuis trois ans, la commune a :',
    'La commune s’est notamment distinguée par :',
    'Ce label vient récompenser :',
    'En trois ans, la Ville a mis en place :',
    'La convention porte sur :',
    'Notre feuille de route :',
    'Le plan voté en mars tient en trois lignes :',
    'Ce que les examinateurs ont observé, chez les habitants les moins jeunes :',
    'Les écoliers avaient leurs idées, la mairie propose',
  ])('stands under %s', async (lead) => {
    expect(await actionTitles(lead + ITEMS)).toEqual([
      'un bus à la demande',
      'le wifi gratuit en mairie',
      'des repas sans emballage',
    ]);
  });

  it.each([
    'Le jury était composé de :',
    'Étaient présents :',
    'Pièces à fournir :',
    'Un village peut concourir s’il propose au moins quatre services :',
    'Le conseil évalue :',
  ])('does not stand under %s', async (lead) => {
    expect(await actionTitles(lead + ITEMS)).toEqual([]);
  });
});
