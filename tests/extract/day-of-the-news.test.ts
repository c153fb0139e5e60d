import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

const days = async (text: string): Promise<readonly (readonly [string, string | null])[]> => {
  const { awards } = await factsOf(text);
  return awards.map(({ value }) => [value.recipient.name, value.date] as const);
};
const OPENING = '# Villes Internet : les résultats\n\nPublié le 21 décembre 2023\n\n';

describe('the day of the news', () => {
  it('goes on holding after a sentence that only counts those of this year', async () => {
    const text =
      'L’association a dévoilé jeudi 7 décembre le palmarès Villes Internet. Trente communes ont été distinguées cette année.\n\n- Caen : 4 @\n- Ifs : 3 @';
    expect(await days(OPENING + text)).toEqual([
      ['Caen', '2023-12-07'],
      ['Ifs', '2023-12-07'],
    ]);
  });

  it('ends where the text turns to this year', async () => {
    const text =
      'Jeudi 7 décembre, Caen a décroché 4 @. Cette année, trente communes ont été évaluées. Ifs obtient 3 @.';
    expect(await days(OPENING + text)).toEqual([
      ['Caen', '2023-12-07'],
      ['Ifs', null],
    ]);
  });

  it('is not that of another label’s', async () => {
    const text =
      'La cérémonie de Villes Internet a eu lieu le 7 décembre. Caen obtient 4 @. Le 14 décembre, Caen a signé la charte Ville amie des enfants. Ifs garde ses 3 @.';
    expect(await days(OPENING + text)).toEqual([
      ['Caen', '2023-12-07'],
      ['Caen', '2023-12-14'],
      ['Ifs', null],
    ]);
  });

  it.each([
    'Le maire a inauguré le 12 décembre la médiathèque.',
    'Mardi 12 décembre, Caen a reçu la visite du président du label Villes Internet.',
    'Le 12 décembre, le maire a accueilli les enfants de l’école.',
    'Le marché de Noël a ouvert le 12 décembre.',
  ])('is not that of what else happened: %s', async (other) => {
    expect(await days(`${OPENING}${other} Ifs décroche 3 @ au label Villes Internet.`)).toEqual([
      ['Ifs', null],
    ]);
  });
});
