import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

const LABEL = 'Le label Villes Internet a livré son palmarès.\n\n';

async function actionsIn(text: string): Promise<(string | undefined)[][]> {
  const { actions } = await factsOf(text);
  return actions.map(({ value: { title, description } }) =>
    description === undefined ? [title] : [title, description],
  );
}

describe('actions in a list', () => {
  it('have the bold words as title and the rest as description', async () => {
    const text = `${LABEL}Caen est récompensée pour :\n\n- **Le plan numérique** : des tablettes pour tous.\n- **Les ateliers** : chaque jeudi.`;
    expect((await factsOf(text)).actions.map(({ value }) => value)).toEqual([
      { title: 'Le plan numérique', description: 'des tablettes pour tous.', order: 1, organizations: [] },
      { title: 'Les ateliers', description: 'chaque jeudi.', order: 2, organizations: [] },
    ]);
  });

  it.each([
    'Les actions proposées :',
    '# Ce que le jury a retenu',
    'Le titre engage la ville jusqu’en 2026 sur deux chantiers :',
    'Caen a été distinguée. Elle mène plusieurs projets :',
  ])('stand under %s', async (announcement) => {
    expect(await actionsIn(`${announcement}\n\n- un jardin, ouvert à tous ;\n- des nichoirs.`)).toEqual([
      ['un jardin, ouvert à tous'],
      ['des nichoirs'],
    ]);
  });

  it('have a title and a description where a colon parts them', async () => {
    expect(await actionsIn('Les actions :\n\n- le plan numérique : des tablettes.\n- un jardin.')).toEqual([
      ['le plan numérique', 'des tablettes.'],
      ['un jardin'],
    ]);
  });

  it.each([
    '## Comment faire ?',
    '## Horaires',
    'Pièces du dossier :',
    'La préfète se félicite de la labellisation de trois structures :',
  ])('do not stand under %s', async (announcement) => {
    expect(
      await actionsIn(`${LABEL}${announcement}\n\n- remplir le formulaire ;\n- prendre rendez-vous.`),
    ).toEqual([]);
  });
});

describe('actions in prose', () => {
  it.each([
    ['Caen a reçu le label Pavillon Bleu pour ses plages propres.', [['plages propres']]],
    [
      'Caen a reçu le label Pavillon Bleu pour son plan vélo et pour ses mares pédagogiques.',
      [['plan vélo'], ['mares pédagogiques']],
    ],
    [
      'Au programme : une semaine sportive, une course relais et la rénovation du gymnase.',
      [['une semaine sportive'], ['une course relais'], ['la rénovation du gymnase']],
    ],
    [
      "Trois actions seront financées : un centre de l'architecture et du patrimoine, des visites et des ateliers.",
      [["un centre de l'architecture et du patrimoine"], ['des visites'], ['des ateliers']],
    ],
    [
      'Le jury a salué la création du verger, ouvert à tous, et les ralentisseurs.',
      [['la création du verger'], ['les ralentisseurs']],
    ],
  ])('%s', async (sentence, actions) => {
    expect(await actionsIn(LABEL + sentence)).toEqual(actions);
  });

  it.each([
    'Caen conserve son Pavillon Bleu pour ses trois plages.',
    'Ifs a reçu le label Pavillon Bleu pour sa part.',
    'Ont été distinguées pour leurs cantines : Arbois et Poligny.',
    'Pour ses terres, le jury a retenu la communauté de communes Arbois.',
    "Un mot d'actualité : la préfecture a confirmé sa labellisation, après audit.",
  ])('are not in %s', async (sentence) => {
    expect(await actionsIn(LABEL + sentence)).toEqual([]);
  });
});
