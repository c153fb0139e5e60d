import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

/** Awards in short with their time: `Caen 2021-05-04 #12`, background marked `(past)`; sorted. */
async function datesIn(text: string, published?: string): Promise<string[]> {
  const { awards } = await factsOf(text, published === undefined ? {} : { published });
  return awards
    .map(({ value }) => {
      const edition = value.edition === null ? '' : ` #${value.edition}`;
      const time = value.date ?? String(value.year ?? '?');
      return `${value.recipient.name} ${time}${edition}${value.previous ? ' (past)' : ''}`;
    })
    .sort();
}

describe('a date that is not that of the award', () => {
  const published = '2022-06-20';

  it.each([
    ['stands beside another town', 'Après Caen en 2019, Ifs vient de recevoir le label Pavillon Bleu.'],
    ['stands in an apposition', "Ifs, absente l'an passé, reçoit le label Pavillon Bleu."],
    ['stands in a relative clause', 'Ifs reçoit le label Pavillon Bleu, dont les règles ont changé en 2019.'],
    ['stands in another clause', 'Ifs reçoit le label Pavillon Bleu, alors que tout manquait en 2019.'],
  ])('%s', async (_, sentence) => {
    expect(await datesIn(sentence, published)).toContain('Ifs 2022');
  });

  it('does not date a level of the same sentence', async () => {
    const text =
      'Le label Villes Internet a parlé.\n\nIfs (3 @) progresse, tandis que Caen, absente en 2019, attend.';
    expect(await datesIn(text, published)).toEqual(['Ifs 2022']);
  });

  it('is one that opens what stands between commas', async () => {
    expect(await datesIn('Ifs, le 4 mai 2021, a reçu le label Pavillon Bleu.')).toEqual(['Ifs 2021-05-04']);
  });
});

describe('the day of the news', () => {
  it('is the nearest of its name and number where no month is written', async () => {
    const text = 'Lundi 3, Ifs a reçu le label Terre de Jeux 2024.';
    expect(await datesIn(text, '2020-02-07')).toEqual(['Ifs 2020-02-03']);
  });

  it('is what days after it are counted from', async () => {
    const text =
      'Lundi 3, Ifs a reçu le label Terre de Jeux 2024. Trois jours après, Caen recevait le label. Le lendemain, Cabourg a été labellisée.';
    expect(await datesIn(text, '2020-02-14')).toEqual([
      'Cabourg 2020-02-07',
      'Caen 2020-02-06',
      'Ifs 2020-02-03',
    ]);
  });

  it('is lent to sentences before it, though one of them says `cette année`', async () => {
    const text =
      'Une ville se distingue cette année.\n\nIfs reçoit le label Pavillon Bleu.\n\nLa cérémonie du label a eu lieu à Paris, mardi 10 mai.';
    expect(await datesIn(text, '2022-05-20')).toEqual(['Ifs 2022-05-10']);
  });

  it('is a weekday after a participle', async () => {
    const text =
      'Le palmarès du label Pavillon Bleu a été rendu public jeudi à Paris.\n\nIfs reçoit le label.';
    expect(await datesIn(text, '2022-05-20')).toEqual(['Ifs 2022-05-19']);
  });

  it('is no weekday of opening hours', async () => {
    const text = 'La mairie est ouverte le jeudi et fermée le lundi.\n\nIfs reçoit le label Pavillon Bleu.';
    expect(await datesIn(text, '2022-05-20')).toEqual(['Ifs 2022']);
  });

  it('may be told before what is to come', async () => {
    const text =
      'Le ministère a annoncé le label Pavillon Bleu le 10 mai 2022 : dix villes participeront.\n\nIfs reçoit le label.';
    expect(await datesIn(text)).toEqual(['Ifs 2022-05-10']);
  });

  it('is not that of a letter to another town', async () => {
    const text =
      'Par un courrier du 4 mai, Caen a reçu le label Pavillon Bleu.\n\nIfs a également reçu le label.';
    expect(await datesIn(text, '2022-05-20')).toEqual(['Caen 2022-05-04', 'Ifs 2022']);
  });

  it('is not that of one award where the text names several days', async () => {
    const text =
      'Ifs vient de recevoir le label Pavillon Bleu.\n\nUn arrêté a été signé le 2 mai 2022.\n\nLe 17 mai 2022, Caen a reçu le label.';
    expect(await datesIn(text)).toContain('Ifs 2022');
  });
});

describe('the edition of the news', () => {
  const results = 'Ifs décroche trois arobases.\n\nCaen avait obtenu deux arobases en 2015.';

  it('is that of all its awards, and of no earlier one', async () => {
    const text = `La 25e cérémonie du label Villes Internet a eu lieu le 6 février 2024.\n\n${results}`;
    expect(await datesIn(text)).toEqual(['Caen 2015 (past)', 'Ifs 2024-02-06 #25']);
  });

  it('is not that of a fair', async () => {
    const text = `Le label Villes Internet 2024 a été remis pendant la 12e édition du Salon des maires.\n\n${results}`;
    expect(await datesIn(text)).toEqual(['Caen 2015 (past)', 'Ifs 2024']);
  });

  it('is none where two are named', async () => {
    const text = `Après la 24e édition du label Villes Internet, voici la 25e édition du label en 2024.\n\n${results}`;
    expect((await datesIn(text)).join()).not.toContain('#');
  });
});
