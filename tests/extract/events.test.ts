import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

async function eventsIn(text: string, published = '2024-06-20'): Promise<string[]> {
  const { events } = await factsOf(`# Le label Villes Internet\n\n${text}`, { published });
  return events.map(({ value }) => `${value.date}: ${value.name}`);
}

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

  it.each([
    [
      'La nouvelle est tombée mardi 4 juin, lors de la conférence de presse de Vertéo.',
      '2024-06-04: conférence de presse de Vertéo',
    ],
    ["Une visite d'expertise est programmée le 16 mai 2025.", "2025-05-16: visite d'expertise"],
    [
      "La commission de contrôle s'est réunie à Josselin le 28 mars dernier.",
      '2024-03-28: commission de contrôle',
    ],
    ['Les élus seront reçus à Caen le 2 décembre 2024.', '2024-12-02: Les élus seront reçus à Caen'],
    ['La charte a été signée vendredi dernier.', '2024-06-14: signature'],
    ['Vertéo a remis hier ses trophées.', '2024-06-19: remise des prix'],
    ['La liste est parue lundi 17 juin.', '2024-06-17: publication'],
  ])('%s', async (sentence, event) => {
    expect(await eventsIn(sentence)).toEqual([event]);
  });

  it.each([
    ['the beginning of works', 'À compter du 18 mars 2024, la rue sera fermée.'],
    ['opening times', 'Le lac est ouvert du 1er juillet au 31 août 2024.'],
    ['a deadline', 'Les dossiers sont attendus avant le 4 mai 2024.'],
    ['the day a thing takes effect', 'La maison est labellisée au 1er janvier 2024.'],
    ['the present', 'À ce jour, 12 maisons sont ouvertes.'],
    ['practical information', 'Renseignements auprès des élus, jeudi 13 juin en mairie.'],
    ['the signature of the article', 'Le Courrier du Bessin, 19 juin 2024'],
    ['the header of the article', '19 juin 2024 – lecture 1 min'],
    ['the day that someone speaks of', '« On ne dira pas : revenez demain. »'],
    ['the dates of the article', 'Publié le 18/06/2024 à 17 h 42, mis à jour le 19/06/2024'],
  ])('are not %s', async (_, sentence) => {
    expect(await eventsIn(sentence)).toEqual([]);
  });

  it('of one day are one, told as fully as it is', async () => {
    const text = 'Le 4 juin 2024, Caen a fêté. La cérémonie de remise du label a eu lieu le 4 juin 2024.';
    expect(await eventsIn(text)).toEqual(['2024-06-04: cérémonie de remise du label']);
  });
});
