import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

async function publishedOn(...blocks: string[]): Promise<string | undefined> {
  return (await factsOf(blocks.join('\n\n'))).datePublished?.value;
}

describe('the day of publication', () => {
  it.each([
    ['Publié le 12 février 2024', '2024-02-12'],
    ['— Publié le 18/11/2022 à 17 h 42, mis à jour le 19/11/2022', '2022-11-18'],
    ['Mis à jour le 31 mars 2025', '2025-03-31'],
    ['Communiqué de presse — Caen, le 3 février 2021', '2021-02-03'],
    ["Le Journal de l'interco, lundi 5 février 2024", '2024-02-05'],
    ['Bulletin municipal n° 47 - janvier 2022', '2022-01'],
    ['La Réunion, 1er février 2023', '2023-02-01'],
  ])('stands in a line of its own: %s', async (line, day) => {
    expect(await publishedOn('# Le label', line, 'Caen a fêté.')).toBe(day);
  });

  it('is the day that the text calls this one', async () => {
    expect(await publishedOn('# Le label', 'Vertéo a dévoilé, ce 22 novembre 2023, sa liste.')).toBe(
      '2023-11-22',
    );
  });

  it.each([
    'La prochaine édition aura lieu le 4 mai 2024.',
    "La commission s'est réunie à Caen le 28 mars 2024.",
    'La remise aura lieu le 4 mai 2024 à Caen.',
  ])('is not told by a sentence: %s', async (sentence) => {
    expect(await publishedOn('# Le label', sentence)).toBeUndefined();
  });
});
