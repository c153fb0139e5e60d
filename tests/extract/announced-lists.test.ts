import { describe, expect, it } from 'vitest';
import { awardsIn, factsOf } from './awards.js';

const COUNTED =
  'Le label Famille Plus a fait des heureux. Dans notre secteur, trois communes ont été choisies.';

describe('names after a count of laureates', () => {
  it('are those counted, where as many are named', async () => {
    const text = `${COUNTED} Caen et Ifs, bien sûr, mais également Lisieux.`;
    expect(await awardsIn(text)).toEqual(['Caen awarded', 'Ifs awarded', 'Lisieux awarded']);
  });

  it('are others, where fewer are named', async () => {
    expect(await awardsIn(`${COUNTED} Caen et Ifs, bien sûr.`)).toEqual([]);
  });

  it('are others, where they have a verb of their own', async () => {
    expect(await awardsIn(`${COUNTED} Caen, Ifs et Lisieux avaient déposé un dossier.`)).toEqual([]);
  });
});

describe('lists under a heading that says what they are', () => {
  const lists = '\n\n# Les plages\n\n- Cabourg\n- Houlgate\n\n# Les ports\n\n- Ouistreham';

  it('hold the laureates that the text has announced', async () => {
    const text = `# Le Pavillon Bleu 2022\n\nDix communes figurent au palmarès.${lists}`;
    const { awards } = await factsOf(text);
    expect(
      awards.map(({ value }) => `${value.recipient.type} ${value.recipient.name} ${value.status}`),
    ).toEqual(['commune Cabourg awarded', 'commune Houlgate awarded', 'place Ouistreham awarded']);
  });

  it('hold nothing that was won, where no award was announced', async () => {
    expect(await awardsIn(`# Le Pavillon Bleu 2022\n\nDécouvrez le littoral.${lists}`)).toEqual([]);
  });
});

describe('a part of a département', () => {
  it('is no recipient', async () => {
    expect(await awardsIn('# Le Sud-Gironde décroche le label Famille Plus')).toEqual([]);
  });
});
