import { join } from 'node:path';
import { generateContent } from '../src/generate/generate.js';
import { child, measure } from './harness/child-process.js';
import { type Benchmark, compare, type Sample } from './harness/measurement.js';

/** Prose to facts, with the gazetteer and the matchers that it needs. */
export const extract: Benchmark = {
  name: 'extract',
  title: 'extract: generated articles to facts with evidence',
  run: async ({ runs, articles, scratch }) => {
    const content = join(scratch, 'content');
    await generateContent({ awards: 0, articles, seed: 1, folder: content });
    let latest: Sample = {};
    return compare({
      runs,
      baseline: 'Intl.Segmenter, same texts',
      plan: [
        {
          key: 'articles',
          name: 'articles',
          unit: 'articles/s',
          better: 'higher',
          against: 'articlesSegmented',
        },
        { key: 'wordsPerArticle', name: 'length', unit: 'words/article', better: 'higher' },
        { key: 'awardsPerArticle', name: 'awards read', unit: 'awards/article', better: 'higher' },
        { key: 'gazetteerMilliseconds', name: 'gazetteer, first look-up', unit: 'ms', better: 'lower' },
        { key: 'gazetteerMegabytes', name: 'gazetteer, memory', unit: 'MB', better: 'lower' },
        { key: 'extractorMilliseconds', name: 'extractor, set up', unit: 'ms', better: 'lower' },
        { key: 'peakMegabytes', name: 'peak memory', unit: 'MB', better: 'lower' },
      ],
      subject: async () => {
        const { output, peakMegabytes } = await measure([...child('read-articles'), content]);
        latest = { ...(JSON.parse(output) as Record<string, number>), peakMegabytes };
        return latest;
      },
      // The child measures its baseline itself, over the texts it has already read.
      reference: async () => latest,
    });
  },
};
