import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

const LABEL = 'Le label Villes Internet a livré son palmarès.\n\n';

describe('organisations', () => {
  const named = async (text: string): Promise<string[]> =>
    (await factsOf(LABEL + text)).organizations.map(({ value }) => `${value.name} (${value.role})`);

  it.each([
    ["Il est porté par l'association Villes Internet.", ['Villes Internet (organiser)']],
    ["Il est piloté par l'Office français de la nature.", ['Office français de la nature (organiser)']],
    [
      'Il est soutenu par plusieurs ministères, la Mutuelle du Nord et La Poste.',
      ['Mutuelle du Nord (supporter)', 'La Poste (supporter)'],
    ],
    [
      "Il est décerné en partenariat avec les associations d'élus : AMF, VILLES DE FRANCE, ADF.",
      ['AMF (partner)', 'VILLES DE FRANCE (partner)', 'ADF (partner)'],
    ],
    [
      'Caen compte neuf partenaires dont La Poste, la CAF et la MSA.',
      ['La Poste (partner)', 'CAF (partner)', 'MSA (partner)'],
    ],
    ['Le projet a été reconnu par le Ministère de la culture.', ['Ministère de la culture (other)']],
    ['Après audit, la préfecture a confirmé sa labellisation.', ['préfecture (organiser)']],
  ])('%s', async (sentence, organizations) => {
    expect(await named(sentence)).toEqual(organizations);
  });
});

describe('people', () => {
  const named = async (text: string): Promise<string[]> =>
    (await factsOf(LABEL + text)).people.map(({ value }) => `${value.name} (${value.role})`);

  it.each([
    ['Anne Morel, maire de Caen, se réjouit.', ['Anne Morel (mayor)']],
    ['La maire Anne Morel se réjouit.', ['Anne Morel (mayor)']],
    ['La ville, dont le maire est Paul Roux, se réjouit.', ['Paul Roux (mayor)']],
    [
      'Le jury, composé de chercheurs, est présidé par la géographe Anne Morel.',
      ['Anne Morel (jury president)'],
    ],
    ['La signature a eu lieu en présence de Jean-Luc Morel.', ['Jean-Luc Morel (participant)']],
    [
      'La liste a été dévoilée hier par Anne Morel et Paul Roux.',
      ['Anne Morel (participant)', 'Paul Roux (participant)'],
    ],
    ['Villes Internet salue La Roche-sur-Yon et le Parc Bertrand.', []],
  ])('%s', async (sentence, people) => {
    expect(await named(sentence)).toEqual(people);
  });
});

describe('counts', () => {
  const counted = async (text: string): Promise<string[]> =>
    (await factsOf(`${LABEL}${text}`)).counts.map(
      ({ value }) =>
        `${value.what} ${value.approximate ? '≈' : ''}${value.value}${value.level === undefined ? '' : ` @${value.level}`}`,
    );

  it.each([
    [
      'Sur 400 communes participantes, une soixantaine ont décroché leur cinquième @.',
      ['participants 400', 'laureates ≈60 @5'],
    ],
    ['Cette année, 241 collectivités ont été distinguées.', ['laureates 241']],
    ['On compte 74 nouveaux lauréats.', ['laureates 74']],
    ['219 collectivités sont en lice.', ['participants 219']],
    ['Le réseau rassemble 297 communes françaises.', ['laureates 297']],
    ['Deux autres communes figurent au palmarès.', []],
    ['Caen et Ifs sont les deux communes retenues.', []],
    ['La médiathèque accueille 400 usagers par mois.', []],
  ])('%s', async (sentence, counts) => {
    expect(await counted(sentence)).toEqual(counts);
  });
});

describe('events', () => {
  it('are ceremonies with their edition and day', async () => {
    const { events } = await factsOf(
      'Le 4 février 2021, Caen a reçu 5 @ au cours de la 22e Cérémonie de remise du label Villes Internet.',
    );
    expect(events.map(({ value }) => value)).toEqual([
      {
        kind: 'ceremony',
        name: '22e Cérémonie de remise du label Villes Internet',
        date: '2021-02-04',
        programme: 'villes-internet',
        edition: 22,
      },
    ]);
  });

  it('are not the beginning of works', async () => {
    const { events } = await factsOf('À compter du 18 mars 2024, la rue sera fermée.');
    expect(events).toEqual([]);
  });
});

describe('actions', () => {
  const actions = async (text: string) => (await factsOf(text)).actions.map(({ value }) => value);

  it('are list items with a bold lead and a description', async () => {
    const text = `${LABEL}Caen est récompensée pour :\n\n- **Le plan numérique** : des tablettes pour tous.\n- **Les ateliers** : chaque jeudi.`;
    expect(await actions(text)).toEqual([
      { title: 'Le plan numérique', description: 'des tablettes pour tous.', order: 1, organizations: [] },
      { title: 'Les ateliers', description: 'chaque jeudi.', order: 2, organizations: [] },
    ]);
  });

  it('are items of an announced list', async () => {
    expect(await actions('Les actions proposées :\n\n- un jardin partagé ;\n- des nichoirs.')).toMatchObject([
      { title: 'un jardin partagé' },
      { title: 'des nichoirs' },
    ]);
  });

  it('are what an award is given for', async () => {
    expect(await actions('Caen a reçu le label Pavillon Bleu pour ses plages propres.')).toMatchObject([
      { title: 'plages propres' },
    ]);
  });
});

describe('an announced item with a colon', () => {
  it('has a title and a description', async () => {
    const { actions } = await factsOf('Les actions :\n\n- le plan numérique : des tablettes.\n- un jardin.');
    expect(actions.map(({ value }) => [value.title, value.description])).toEqual([
      ['le plan numérique', 'des tablettes.'],
      ['un jardin', undefined],
    ]);
  });
});
