import { describe, expect, it } from 'vitest';
import { awardsIn } from './awards.js';

/** Opens an article about the label with flowers, whose year is 2022. */
export const FLOWERS = 'Le label Villes et Villages fleuris a livré son palmarès 2022.\n\n';
export const INTERNET = 'Le label Villes Internet a livré son palmarès 2022.\n\n';

/** Sentence → awards in short, sorted; each is one turn of phrase of the grammar. */
export function reads(
  name: string,
  cases: readonly (readonly [string, readonly string[]])[],
  before = FLOWERS,
): void {
  describe(name, () => {
    it.each(cases)('%s', async (sentence, awards) => {
      expect(await awardsIn(before + sentence)).toEqual(awards);
    });
  });
}
