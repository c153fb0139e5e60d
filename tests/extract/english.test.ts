import { describe, expect, it } from 'vitest';
import { awardsIn, factsOf } from './awards.js';

const INTERNET = 'The Villes Internet label has announced its winners of 2022.\n\n';
const FLOWERS = 'This is the news of the Villes et Villages Fleuris label.\n\n';

describe('English articles', () => {
  it.each([
    [
      `${INTERNET}Caen and Ifs have won three @, Mondeville four.`,
      ['Caen 3 awarded', 'Ifs 3 awarded', 'Mondeville 4 awarded'],
    ],
    [`${FLOWERS}Caen has been awarded its fourth flower.`, ['Caen 4 awarded']],
    [`${FLOWERS}On 4 May 2021, the town of Caen received its fourth flower.`, ['Caen 4 awarded 2021']],
    [`${FLOWERS}On May 4, 2021, the city of Caen earned its 3rd flower.`, ['Caen 3 awarded 2021']],
    [`${FLOWERS}The third flower was granted to the city of Caen.`, ['Caen 3 awarded']],
    [`${FLOWERS}Caen hopes to win a fourth flower.`, ['Caen 4 candidate']],
    [`${FLOWERS}Caen has lost its fourth flower.`, ['Caen 4 lost']],
    [`${FLOWERS}Caen has not renewed its label.`, ['Caen lost']],
    [`${FLOWERS}Caen keeps its four flowers for the second year running.`, ['Caen 4 renewed']],
    [`${FLOWERS}The jury has honoured Caen and Ifs.`, ['Caen awarded', 'Ifs awarded']],
    [`${FLOWERS}If Caen wins its fourth flower, the town will celebrate.`, ['Caen 4 candidate']],
    [`${FLOWERS}The market sells three flowers to the mothers of Caen.`, []],
    [`${FLOWERS}Nearly sixty communes have won a flower.`, []],
  ])('%s', async (text, awards) => {
    expect((await awardsIn(text)).map((award) => award.replace(' 2022', ''))).toEqual(awards);
  });

  it('say that they are English', async () => {
    expect((await factsOf(INTERNET)).inLanguage).toBe('en');
  });

  it('name the jury president', async () => {
    const { people } = await factsOf(`${FLOWERS}The jury was chaired by the geographer Anne Morel.`);
    expect(people[0]?.value).toMatchObject({ name: 'Anne Morel', role: 'jury president' });
  });
});
