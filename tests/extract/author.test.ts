import { describe, expect, it } from 'vitest';
import type { ArticleFacts } from '../../src/extract/facts.js';
import { articleOf } from './article.js';
import { extractorFor, inShort } from './awards.js';

const TEXT = 'Le 4 mai 2021, Caen a reçu quatre fleurs au label Villes et Villages fleuris.';

async function stated(frontMatter: Record<string, unknown>, text = TEXT): Promise<ArticleFacts> {
  return (await extractorFor()).extract(articleOf(text, { frontMatter }));
}

const short = ({ awards }: ArticleFacts): string[] => awards.map(({ value }) => inShort(value));
const codes = ({ diagnostics }: ArticleFacts): string[] => diagnostics.map(({ code }) => code);

describe("the author's last word", () => {
  it('corrects a level, and the contradiction is reported', async () => {
    const facts = await stated({
      awards: [{ label: 'Villes et Villages Fleuris', recipient: 'Caen', level: 3 }],
    });
    expect(short(facts)).toEqual(['Caen 3 awarded 2021']);
    expect(codes(facts)).toEqual(['article/contradiction']);
    expect(facts.awards[0]).toMatchObject({ rule: 'author/award', confidence: 1 });
  });

  it('keeps the quote of the text that tells the same award', async () => {
    const facts = await stated({
      awards: [{ label: 'villes-et-villages-fleuris', recipient: 'Caen', level: 4 }],
    });
    expect(TEXT.slice(facts.awards[0]?.evidence.start, facts.awards[0]?.evidence.end)).toContain(
      'quatre fleurs',
    );
    expect(codes(facts)).toEqual([]);
  });

  it('adds an award that the text does not tell', async () => {
    const facts = await stated(
      { awards: [{ label: 'Pavillon bleu', insee: '14118', year: 2020 }] },
      'La mer est belle.',
    );
    expect(short(facts)).toEqual(['Caen awarded 2020']);
  });

  it('forbids by the words of the text', async () => {
    expect(short(await stated({ ignore: ['Caen a reçu quatre fleurs'] }))).toEqual([]);
  });

  it('forbids by label and level', async () => {
    expect(short(await stated({ ignore: [{ label: 'Villes et Villages Fleuris', level: 4 }] }))).toEqual([]);
  });

  it('is told where an exclusion matches nothing', async () => {
    expect(codes(await stated({ ignore: [{ label: 'Pavillon Bleu' }] }))).toEqual(['article/ignore-unused']);
  });

  it('is told where a statement names an unknown label or key', async () => {
    const facts = await stated({
      awards: [
        { label: 'Ville inconnue', recipient: 'Caen' },
        { label: 'Pavillon Bleu', lvel: 3 },
      ],
    });
    expect(codes(facts)).toEqual(['article/front-matter-award', 'article/front-matter-award']);
    expect(short(facts)).toEqual(['Caen 4 awarded 2021']);
  });
});
