import { describe, expect, it } from 'vitest';
import { factsOf } from './awards.js';

const LABEL = 'Le label Villes Internet a livré son palmarès.\n\n';

async function named(text: string): Promise<string[]> {
  return (await factsOf(LABEL + text)).people.map(({ value }) => `${value.name} (${value.role})`);
}

describe('people', () => {
  it.each([
    ['Anne Morel, maire de Caen, se réjouit.', ['Anne Morel (mayor)']],
    ['La maire Anne Morel se réjouit.', ['Anne Morel (mayor)']],
    ['La ville, dont le maire est Paul Roux, se réjouit.', ['Paul Roux (mayor)']],
    ['Le maire, Jean-Louis Morel, garde la tête froide.', ['Jean-Louis Morel (mayor)']],
    [
      'Le jury, composé de chercheurs, est présidé par la géographe Anne Morel.',
      ['Anne Morel (jury president)'],
    ],
    ['La signature a eu lieu en présence de Jean-Luc Morel.', ['Jean-Luc Morel (participant)']],
    [
      'La liste a été dévoilée hier par Anne Morel et Paul Roux.',
      ['Anne Morel (participant)', 'Paul Roux (participant)'],
    ],
    [
      'Deux agentes, Karine Morel et Sylvie Roux, y reçoivent.',
      ['Karine Morel (other)', 'Sylvie Roux (other)'],
    ],
    ['Son cuisinier, Fabrice Morel, a été applaudi.', ['Fabrice Morel (other)']],
    ["« C'est une joie », soupire Anne Morel.", ['Anne Morel (other)']],
    ['Paul Roux, à Caen, attend la suite.', ['Paul Roux (other)']],
    ['La ville a signé avec Adeline Roux.', ['Adeline Roux (other)']],
    ['Le jury avait pour présidente la sociologue Hélène Morel.', ['Hélène Morel (other)']],
    ['« Tenez bon », souffle Hildegarde Morel.', ['Hildegarde Morel (other)']],
  ])('%s', async (sentence, people) => {
    expect(await named(sentence)).toEqual(people);
  });

  it.each([
    'Villes Internet salue La Roche-sur-Yon et le Parc Bertrand.',
    'La place Jean Jaurès et le collège Anne Frank ont été repeints.',
    'Rue Jean Moulin, les travaux commencent.',
    'Le prix Paul Roux est remis chaque année.',
  ])('are not in %s', async (sentence) => {
    expect(await named(sentence)).toEqual([]);
  });
});
