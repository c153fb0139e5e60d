import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from './article.js';
import { extractorFor, factsOf } from './awards.js';

describe('what is no article about awards', () => {
  it.each([
    ['nothing', ''],
    ['navigation', 'Accueil\n\nMentions légales\n\nContact\n\nPlan du site'],
    [
      'another language',
      'La ciudad ha recibido muchos turistas este verano y los vecinos están contentos con ello.',
    ],
    ['nothing but place names', 'Caen Ifs Lisieux Mondeville Rouen Elbeuf Paris Lyon Marseille Brest Angers'],
    [
      'every character doubled',
      'LLaa VViillllee ddee CCaaeenn aa rreeççuu ssoonn 55ee @@ aauu llaabbeell VViilllleess IInntteerrnneett',
    ],
    [
      'flowers at the market',
      'Samedi, la commune de Caen organise son marché. À chaque maman, 3 fleurs offertes !',
    ],
  ])('%s gives no award', async (_, text) => {
    expect((await factsOf(text)).awards).toEqual([]);
  });

  it('a text of marks alone is read in silence', async () => {
    expect((await factsOf('@@@@ « » (((( ,,,, @ @ @ 5 @ 7')).awards).toEqual([]);
  });

  it('any text gives facts whose evidence lies inside it', async () => {
    const extractor = await extractorFor();
    const words = fc.constantFrom(
      'Caen',
      'Ifs',
      'a',
      'reçu',
      'le',
      'label',
      'Villes Internet',
      '5 @',
      'et',
      ',',
      '.',
      '(14)',
      'elle',
      'n’a pas',
      'pour',
      '2021',
      'renouvelé',
      '\n\n',
      ':',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const record = articleOf(parts.join(' '));
        const facts = extractor.extract(record);
        for (const { evidence } of [...facts.awards, ...facts.counts, ...facts.events]) {
          expect(evidence.start).toBeGreaterThanOrEqual(0);
          expect(evidence.end).toBeLessThanOrEqual(record.text.length);
          expect(evidence.end).toBeGreaterThan(evidence.start);
        }
      }),
    );
  });

  it('the same article always gives the same facts', async () => {
    const extractor = await extractorFor();
    const record = articleOf(
      'Caen et Ifs obtiennent trois @ du label Villes Internet 2021, Mondeville quatre.',
    );
    expect(extractor.extract(record)).toEqual(extractor.extract(record));
  });
});
