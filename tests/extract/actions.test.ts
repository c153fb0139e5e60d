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
    [
      '# Trois ans pour avancer',
      '- **Replanter des haies** : douze kilomètres.\n- **Ouvrir la rivière** au centre.',
    ],
    [
      '**Pourquoi ce label ?**',
      '- 🔹 **Replanter des haies** : douze.\n- 🔹 **Ouvrir la rivière** au centre.',
    ],
  ])('open with their bold words or a sign under %s', async (announcement, items) => {
    const actions = await actionsIn(`${LABEL}Une ligne.\n\nUne autre.\n\n${announcement}\n\n${items}`);
    expect(actions.map(([title]) => title)).toEqual(['Replanter des haies', 'Ouvrir la rivière']);
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
    [
      'Les jurés ont particulièrement apprécié la passerelle, inaugurée en mai, et la fresque du lavoir.',
      [['la passerelle'], ['la fresque du lavoir']],
    ],
    [
      'Le jury a visité le bourg. Il a aussi aimé le verger communal ainsi que le permis de végétaliser.',
      [['le verger communal'], ['le permis de végétaliser']],
    ],
    [
      'Ont notamment été salués la tonte raisonnée et les prairies fleuries.',
      [['la tonte raisonnée'], ['les prairies fleuries']],
    ],
    [
      'Ce qui a séduit le jury ? Un potager en permaculture et des massifs de vivaces.',
      [['Un potager en permaculture'], ['des massifs de vivaces']],
    ],
    [
      'La rénovation des halles et la nouvelle piste cyclable ont fait pencher la balance.',
      [['La rénovation des halles'], ['la nouvelle piste cyclable']],
    ],
    [
      'C’est la démarche sans pesticide, menée dans le cadre d’une charte, qui a fait la différence, ainsi que les haies.',
      [['la démarche sans pesticide'], ['les haies']],
    ],
    [
      'Sa navette électrique et son marché ont été cités en exemple par le jury.',
      [['navette électrique'], ['marché']],
    ],
  ])('that those who judge praised: %s', async (sentence, actions) => {
    expect(await actionsIn(LABEL + sentence)).toEqual(actions);
  });

  it.each([
    [
      'Caen a été récompensée pour la mise en place d’un budget participatif et l’ouverture d’un tiers-lieu.',
      [['la mise en place d’un budget participatif'], ['l’ouverture d’un tiers-lieu']],
    ],
    [
      'Grâce à son plan arbres, à ses cours oasis et à son éclairage éteint, Caen obtient le Pavillon Bleu.',
      [['plan arbres'], ['cours oasis'], ['éclairage éteint']],
    ],
    ['Cette distinction récompense la renaturation de la place.', [['la renaturation de la place']]],
    [
      'Avec la création d’un verger et la réduction des déchets, Caen décroche le Pavillon Bleu.',
      [['la création d’un verger'], ['la réduction des déchets']],
    ],
  ])('that an award was given for: %s', async (sentence, actions) => {
    expect(await actionsIn(LABEL + sentence)).toEqual(actions);
  });

  it.each([
    [
      'Parmi les actions menées figurent la création d’un parc, un forum et des balades.',
      [['la création d’un parc'], ['un forum'], ['des balades']],
    ],
    [
      'Elle multiplie les initiatives, à l’image de la fête de la nature et des balades urbaines.',
      [['la fête de la nature'], ['des balades urbaines']],
    ],
    [
      'Chacun a ses projets : Caen mise sur l’accueil des vélos, Ifs sur une dictée et Bayeux sur un sentier.',
      [['l’accueil des vélos'], ['une dictée'], ['un sentier']],
    ],
    [
      'Trois engagements : planter mille arbres, fermer deux rues et créer un verger.',
      [['planter mille arbres'], ['fermer deux rues'], ['créer un verger']],
    ],
    [
      'Elle s’est engagée à planter mille arbres, à fermer deux rues et à créer un verger.',
      [['planter mille arbres'], ['fermer deux rues'], ['créer un verger']],
    ],
    [
      'Le label a permis de financer un bus des sciences, des goûters et un parrainage.',
      [['un bus des sciences'], ['des goûters'], ['un parrainage']],
    ],
  ])('that are announced or undertaken: %s', async (sentence, actions) => {
    expect(await actionsIn(LABEL + sentence)).toEqual(actions);
  });

  it.each([
    'La maire a souligné le travail des agents et la présence des habitants.',
    'Le jury a salué l’engagement de la commune et la qualité de l’accueil.',
    'Le label récompense les communes qui s’engagent et les villages propres.',
    'La cérémonie a été suivie d’un concert, d’un repas et d’un bal.',
    'Quatre volets : l’habitat, le commerce, les mobilités et le patrimoine.',
    '« Un résultat », a lancé une élève, sous les rires de la salle.',
    'Caen conserve son Pavillon Bleu pour ses trois plages.',
    'Ifs a reçu le label Pavillon Bleu pour sa part.',
    'Ont été distinguées pour leurs cantines : Arbois et Poligny.',
    'Pour ses terres, le jury a retenu la communauté de communes Arbois.',
    "Un mot d'actualité : la préfecture a confirmé sa labellisation, après audit.",
  ])('are not in %s', async (sentence) => {
    expect(await actionsIn(LABEL + sentence)).toEqual([]);
  });
});
