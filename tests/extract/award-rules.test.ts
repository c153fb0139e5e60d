import { describe, expect, it } from 'vitest';
import { awardsIn, factsOf } from './awards.js';
import { FLOWERS, INTERNET, reads } from './reads.js';

reads('a recipient as the subject of its verb', [
  ['Caen décroche quatre fleurs.', ['Caen 4 awarded 2022']],
  ['La Ville de Caen a obtenu sa 4e fleur.', ['Caen 4 awarded 2022']],
  ['Caen vient de recevoir sa troisième fleur.', ['Caen 3 awarded 2022']],
  ["Caen s'est vu décerner une troisième fleur.", ['Caen 3 awarded 2022']],
  ['Caen accède à la troisième fleur.', ['Caen 3 awarded 2022']],
  ['Caen compte désormais quatre fleurs.', ['Caen 4 awarded 2022']],
  ['Le maire de Caen a reçu la quatrième fleur à Paris.', ['Caen 4 awarded 2022']],
  ['Caen, commune du Calvados, a obtenu trois fleurs.', ['Caen 3 awarded 2022']],
  ['Ifs rejoint Caen parmi les villes à quatre fleurs.', ['Ifs 4 awarded 2022']],
  ['Caen fait partie des lauréates.', ['Caen awarded 2022']],
  ['Caen atteint la plus haute distinction.', ['Caen 4 awarded 2022']],
]);

reads('a recipient as the object', [
  ['Le jury a récompensé Caen et Ifs.', ['Caen awarded 2022', 'Ifs awarded 2022']],
  [
    'Le jury régional a attribué une troisième fleur à Caen, Ifs et Lisieux.',
    ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022', 'Lisieux 3 awarded 2022'],
  ],
  ['Une troisième fleur pour Caen !', ['Caen 3 awarded 2022']],
  ["C'est la quatrième fleur pour Caen.", ['Caen 4 awarded 2022']],
]);

reads('coordination, with what the second clause leaves out', [
  [
    'Caen et Ifs obtiennent trois fleurs, Mondeville quatre.',
    ['Caen 3 awarded 2022', 'Ifs 3 awarded 2022', 'Mondeville 4 awarded 2022'],
  ],
  ['Caen a confirmé ses 4 fleurs, Ifs sa troisième.', ['Caen 4 renewed 2022', 'Ifs 3 renewed 2022']],
  [
    'Caen obtient trois fleurs, et Ifs en obtient une quatrième.',
    ['Caen 3 awarded 2022', 'Ifs 4 awarded 2022'],
  ],
  ['À Lyon, Caen a reçu trois fleurs.', ['Caen 3 awarded 2022']],
]);

reads('an award kept', [
  ['Caen conserve ses quatre fleurs.', ['Caen 4 renewed 2022']],
  ['Le jury a confirmé la troisième fleur de Caen.', ['Caen 3 renewed 2022']],
  ['La troisième fleur de Caen a été confirmée.', ['Caen 3 renewed 2022']],
]);

reads('an award lost, refused or given up', [
  ['Caen a perdu sa quatrième fleur.', ['Caen 4 lost 2022']],
  ['Caen perd une fleur et passe de 4 à 3 fleurs.', ['Caen 4 lost 2022']],
  ["Caen n'a pas obtenu sa quatrième fleur.", ['Caen 4 lost 2022']],
  ["Caen n'a pas vu son label renouvelé.", ['Caen lost 2022']],
  ["Le label de Caen n'a pas été renouvelé.", ['Caen lost 2022']],
  ["Caen n'a pas été retenue.", ['Caen lost 2022']],
  ['Le label a été retiré à Caen.', ['Caen lost 2022']],
  ['Caen renonce au label.', ['Caen lost 2022']],
]);

reads('a hope', [
  ['Caen brigue une quatrième fleur.', ['Caen 4 candidate 2022']],
  ['Caen est candidate à une quatrième fleur.', ['Caen 4 candidate 2022']],
  ['Caen espère décrocher sa quatrième fleur en 2023.', ['Caen 4 candidate 2023']],
  ['Caen pourrait obtenir une quatrième fleur.', ['Caen 4 candidate 2022']],
  ['Si Caen obtient sa quatrième fleur, la fête sera belle.', ['Caen 4 candidate 2022']],
]);

reads('no award', [
  ['Le label récompense les communes de 1 à 4 fleurs. Caen participe.', []],
  ['Caen a reçu un avertissement du jury.', []],
  ['Pour obtenir la quatrième fleur, Caen plante des arbres.', []],
  ['Une vingtaine de communes ont obtenu une fleur.', []],
]);

reads(
  'levels as signs',
  [
    ['Caen (14) @@@', ['Caen 3 awarded 2022']],
    [
      'Caen (5@), Ifs (3 @) et Mondeville (@@) sont récompensées.',
      ['Caen 5 awarded 2022', 'Ifs 3 awarded 2022', 'Mondeville 2 awarded 2022'],
    ],
    ['Caen (14) @@@@@Ifs (14) @@', ['Caen 5 awarded 2022', 'Ifs 2 awarded 2022']],
    ['Caen > 3 @ sur 5', ['Caen 3 awarded 2022']],
    ['Écrivez à caen@ville.example ou suivez @VilleDeCaen, 5 @ 7 avec les élus de Caen.', []],
  ],
  INTERNET,
);

reads(
  'lists under a line that says what they hold',
  [
    [
      '5 @ :\n\n- Caen\n- Ifs\n\n4 @ :\n\n- Lisieux',
      ['Caen 5 awarded 2022', 'Ifs 5 awarded 2022', 'Lisieux 4 awarded 2022'],
    ],
    ['**5 @** : Caen et Ifs', ['Caen 5 awarded 2022', 'Ifs 5 awarded 2022']],
    [
      'Quatre communes ont obtenu cinq arobases : Caen, Ifs, Mondeville et Lisieux.',
      ['Caen 5 awarded 2022', 'Ifs 5 awarded 2022', 'Lisieux 5 awarded 2022', 'Mondeville 5 awarded 2022'],
    ],
    ['Les communes labellisées sont Caen et Ifs.', ['Caen awarded 2022', 'Ifs awarded 2022']],
    ['Parmi les lauréats figurent Caen et Ifs.', ['Caen awarded 2022', 'Ifs awarded 2022']],
    ['Lauréats : Caen (14), Ifs (14).', ['Caen awarded 2022', 'Ifs awarded 2022']],
  ],
  INTERNET,
);

reads(
  'labels without levels',
  [
    ['Caen a reçu le label Terre de Jeux 2024.', ['Caen awarded']],
    ['Caen devient Petite Ville de Demain.', ['Caen awarded']],
    [
      'Caen et Ifs sont les deux communes retenues dans le programme Petites Villes de demain.',
      ['Caen awarded', 'Ifs awarded'],
    ],
    ['Caen est labellisée Ville amie des enfants depuis 2015.', ['Caen awarded 2015']],
    ['Caen, Ville amie des enfants depuis 2010, organise un forum.', ['Caen awarded 2010']],
    ['La ville de Caen, labellisée Ville amie des enfants, organise un forum.', ['Caen mentioned']],
    ['Le Pavillon Bleu 2022 a été attribué à la plage de Cabourg.', ['plage de Cabourg awarded 2022']],
    ['Namur (Belgique) a obtenu le label Terre de Jeux 2024.', ['Namur awarded']],
    ['La cité éducative Anne Morel accueille les élèves de Caen.', []],
    ["L'association Villes Internet a été reçue à Caen.", []],
  ],
  '',
);

describe('special mentions', () => {
  it('stand beside a level as an award of their own', async () => {
    expect(await awardsIn(`${FLOWERS}Caen décroche 4 fleurs et le prix spécial « jardinier ».`)).toEqual([
      'Caen 4 awarded 2022',
      'Caen awarded 2022 jardinier',
    ]);
  });

  it('belong to the name before them', async () => {
    const text =
      'Le Grand prix des maires a distingué Ifs (Calvados), pour son jardin, et Caen (Calvados), prix « mobilité ».';
    expect(await awardsIn(text)).toEqual(['Caen awarded mobilité', 'Ifs awarded']);
  });
});

describe('what an award is read with', () => {
  it('names its rule, and quotes the clause', async () => {
    const text = `${FLOWERS}La Ville de Caen a obtenu sa 4e fleur.`;
    const { awards } = await factsOf(text);
    expect(awards[0]?.rule).toBe('fr/award/subject-receives');
    expect(text.slice(awards[0]?.evidence.start, awards[0]?.evidence.end)).toBe(
      'Ville de Caen a obtenu sa 4e fleur',
    );
  });

  it('is held for review where a passive leaves open whether the town is recipient or venue', async () => {
    const text = 'Le label Terre de Jeux 2024 a été remis à Caen.';
    expect(await awardsIn(text)).toEqual([]);
    expect(await awardsIn(text, { threshold: 0 })).toEqual(['Caen awarded']);
  });
});
