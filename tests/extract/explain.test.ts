import { describe, expect, it } from 'vitest';
import { explainAsJson } from '../../src/extract/explain.js';
import { explainAsText } from '../../src/extract/explain-text.js';
import { articleOf } from './article.js';
import { extractorFor } from './awards.js';
import { shippedProgrammes } from './registry.js';

const RAW =
  '# Sport\n\n**Caen** a reçu le *label* Pavillon Bleu 2021 le 4 mai. Le label Terre de Jeux 2024 a été remis à Ifs.';
const style = {
  underline: (text: string) => `_${text}_`,
  bold: (text: string) => text,
  dim: (text: string) => text,
};

async function explained() {
  const record = articleOf(RAW);
  const facts = (await extractorFor()).extract(record);
  return { record, facts, programmes: shippedProgrammes() };
}

describe('explaining an article', () => {
  it('gives each fact an exact quote of the raw file, markup included', async () => {
    const { record, facts, programmes } = await explained();
    const { awards } = explainAsJson(record, facts, { programmes, threshold: 0.6 });
    expect(awards).toHaveLength(1);
    const { evidence } = awards[0] ?? { evidence: { exact: '', start: 0, end: 0 } };
    expect(RAW.slice(evidence.start, evidence.end)).toBe(evidence.exact);
    expect(evidence.exact).toContain('*label* Pavillon Bleu 2021');
  });

  it('has the shape of an annotated article', async () => {
    const { record, facts, programmes } = await explained();
    const json = explainAsJson(record, facts, { programmes, threshold: 0.6 });
    expect(json).toMatchObject({ headline: 'Sport', datePublished: null, inLanguage: 'fr' });
    expect(json.awards[0]).toMatchObject({
      recipient: 'Caen',
      inseeCode: '14118',
      label: 'Pavillon Bleu',
      year: 2021,
      status: 'awarded',
    });
  });

  it('underlines the evidence, and lists what is held for review', async () => {
    const { record, facts, programmes } = await explained();
    const text = explainAsText(record, facts, { programmes, threshold: 0.6, language: 'fr', style });
    expect(text).toContain('_Caen a reçu le');
    expect(text).toMatch(/À relire[\s\S]*Ifs/);
  });
});
