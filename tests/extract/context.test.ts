import { describe, expect, it } from 'vitest';
import { awardsIn, factsOf } from './awards.js';

async function codeOf(text: string, place?: string): Promise<string | null | undefined> {
  const { awards } = await factsOf(text, place === undefined ? {} : { place });
  const recipient = awards[0]?.value.recipient;
  return recipient?.type === 'commune' ? recipient.inseeCode : undefined;
}

describe('which commune a name means', () => {
  it('is told by the département in parentheses', async () => {
    expect(await codeOf('Saint-Denis (974) a reçu le label Terre de Jeux 2024.')).toBe('97411');
    expect(await codeOf('Saint-Denis (Seine-Saint-Denis) a reçu le label Terre de Jeux 2024.')).toBe('93066');
  });

  it('is told by the département that the sentence names', async () => {
    expect(await codeOf('En Mayenne, Changé a reçu le label Terre de Jeux 2024.')).toBe('53054');
  });

  it('is told by the dateline', async () => {
    expect(await codeOf('La Réunion, 3 mai 2021.\n\nSaint-Pierre a reçu le label Terre de Jeux 2024.')).toBe(
      '97416',
    );
  });

  it('is told by the other places of the article', async () => {
    expect(await codeOf('Changé a reçu le label Terre de Jeux 2024, comme Laval et Mayenne (53).')).toBe(
      '53054',
    );
  });

  it("is told by the site's own commune", async () => {
    expect(await codeOf('Saint-Pierre a reçu le label Terre de Jeux 2024.', '97416')).toBe('97416');
  });

  it('stays open among equals', async () => {
    expect(await codeOf('Saint-Pierre a reçu le label Terre de Jeux 2024.')).toBeNull();
  });

  it('is the longer name where the text shortens it', async () => {
    const text =
      '# Fleury-sur-Orne récompensée\n\nFleury-sur-Orne se réjouit. Fleury a reçu le label Terre de Jeux 2024.';
    expect(await codeOf(text)).toBe('14271');
  });
});

describe('whom a pronoun means', () => {
  it('is the town last spoken of', async () => {
    expect(await awardsIn('Caen agit pour le sport. Elle a reçu le label Terre de Jeux 2024.')).toEqual([
      'Caen awarded',
    ]);
  });

  it('is the town of the headline', async () => {
    const text = '# Caen fête le sport\n\nHier, la commune a reçu le label Terre de Jeux 2024.';
    expect(await awardsIn(text)).toEqual(['Caen awarded']);
  });

  it("is the site's commune where no town is named", async () => {
    expect(await awardsIn('Notre commune a reçu le label Terre de Jeux 2024.', { place: '14118' })).toEqual([
      'Caen awarded',
    ]);
  });

  it('is nobody where several could be meant', async () => {
    expect(await awardsIn('Caen et Ifs agissent. Elle a reçu le label Terre de Jeux 2024.')).toEqual([]);
  });
});

describe('when an award was given', () => {
  const day = async (text: string, published?: string): Promise<(string | number | null)[]> => {
    const { awards } = await factsOf(text, published === undefined ? {} : { published });
    return [awards[0]?.value.year ?? null, awards[0]?.value.date ?? null];
  };

  it('is the day in the sentence', async () => {
    expect(await day('Le 4 mai 2021, Caen a reçu le label Pavillon Bleu.')).toEqual([2021, '2021-05-04']);
  });

  it('is the day nearest to publication', async () => {
    expect(await day('Le 20 décembre, Caen a reçu le label Pavillon Bleu.', '2022-01-05')).toEqual([
      2021,
      '2021-12-20',
    ]);
  });

  it('keeps the label-year apart from the day of the ceremony', async () => {
    expect(await day('Le 20 décembre 2021, Caen a reçu le label Pavillon Bleu 2022.')).toEqual([
      2022,
      '2021-12-20',
    ]);
  });

  it('is not the year in the name of the label', async () => {
    expect(await day('Caen a reçu le label Terre de Jeux 2024.')).toEqual([null, null]);
  });

  it('is the month where no day is told', async () => {
    expect(await day('En novembre 2016, Caen a reçu le label Pavillon Bleu.')).toEqual([2016, '2016-11']);
  });

  it('is the year of publication where nothing else is told, and says so', async () => {
    const { awards } = await factsOf('Caen a reçu le label Pavillon Bleu.', { published: '2020-06-01' });
    expect(awards[0]?.value).toMatchObject({ year: 2020, date: null, yearInferredFrom: 'publication-date' });
  });

  it('is unknown, and told so, for a day without any year', async () => {
    const { awards, diagnostics } = await factsOf('Le 4 mai, Caen a reçu le label Pavillon Bleu.');
    expect(awards[0]?.value.date).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toContain('extract/date-without-year');
  });

  it('warns when the weekday is not that of the day', async () => {
    const { diagnostics } = await factsOf('Le lundi 4 mai 2021, Caen a reçu le label Pavillon Bleu.');
    expect(diagnostics.map(({ code }) => code)).toContain('extract/weekday-disagrees');
  });
});

describe('what was not understood', () => {
  it('is an award verb without a recipient', async () => {
    const { diagnostics } = await factsOf('Le projet a enfin obtenu le label Pavillon Bleu.');
    expect(diagnostics.map(({ code }) => code)).toContain('extract/award-without-recipient');
  });

  it.each([
    'Caen a reçu le label « Cité des Vents ».',
    "Ifs décroche le trophée Eco Actions pour sa place de l'église.",
  ])('is a label that no file names, and it is taken for no other: %s', async (sentence) => {
    const { awards, diagnostics } = await factsOf(`Le label Pavillon Bleu a vingt ans.\n\n${sentence}`);
    expect(awards).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain('extract/unknown-label');
  });
});

describe('years of other awards', () => {
  it('that follow the news do not become the year of the news', async () => {
    const text =
      'Le 4 mai 2021, Caen a reçu le label Pavillon Bleu.\n\nCaen labellisée « Pavillon Bleu » 2020 !\n\nCaen labellisée « Pavillon Bleu » 2019 !';
    expect(await awardsIn(text)).toEqual(['Caen awarded 2019', 'Caen awarded 2020', 'Caen awarded 2021']);
  });
});

describe('the publication date', () => {
  it.each([
    ['Le Courrier du Bessin, 29 juin 2022', '2022-06-29'],
    ['(Ouest, samedi 25 novembre 2023)', '2023-11-25'],
    ['Agence de Caen — 11 septembre 2023', '2023-09-11'],
    ['Mise en ligne : 18/10/2021', '2021-10-18'],
    ['Publié le 9 février 2024 à 6h00. Temps de lecture : 2 min.', '2024-02-09'],
  ])('is that of the last line: %s', async (line, day) => {
    const { datePublished } = await factsOf(`Caen décroche trois fleurs.\n\nLe maire se réjouit.\n\n${line}`);
    expect(datePublished?.value).toBe(day);
  });

  it('is not the day of something that the last line tells', async () => {
    for (const line of [
      'Prochain jury : Caen, 12 octobre 2022.',
      'Remise du label à Caen, le 12 octobre 2022',
    ]) {
      const { datePublished } = await factsOf(`Caen décroche trois fleurs.\n\n${line}`);
      expect(datePublished?.value ?? null).toBeNull();
    }
  });
});
