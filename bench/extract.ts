import { join } from 'node:path';
import { generateContent } from '../src/generate/generate.js';
import { child, measure } from './harness/child-process.js';
import { type Benchmark, compare, type Sample } from './harness/measurement.js';

/** Shapes of text whose time must grow in proportion to their length: ten times the text, at most twelve times as long. */
const SHAPES = ['news', 'sentence', 'dates', 'places', 'signs', 'list', 'people', 'organizations'];

/** Prose to facts, with the gazetteer and the matchers that it needs. */
export const extract: Benchmark = {
  name: 'extract',
  title: 'extract: generated articles to facts with evidence',
  run: async ({ runs, articles, scratch }) => {
    const content = join(scratch, 'content');
    await generateContent({ awards: 0, articles, seed: 1, folder: content });
    let latest: Sample = {};
    // Once for all runs: it reads 18 MB.
    const growth = JSON.parse((await measure(child('read-long-articles'))).output) as Sample;
    return compare({
      runs,
      baseline: 'Intl.Segmenter, same texts',
      plan: [
        { key: 'articlesAtFirst', name: 'articles, as it starts', unit: 'articles/s', better: 'higher' },
        {
          key: 'articles',
          name: 'articles, once warm',
          unit: 'articles/s',
          better: 'higher',
          against: 'articlesSegmented',
        },
        {
          key: 'articlesOfTwoKilobytes',
          name: 'as articles of 2 kB (aim: 500)',
          unit: 'articles/s',
          better: 'higher',
        },
        { key: 'kilobytesPerArticle', name: 'size', unit: 'kB/article', better: 'higher' },
        { key: 'wordsPerArticle', name: 'length', unit: 'words/article', better: 'higher' },
        { key: 'awardsPerArticle', name: 'awards read', unit: 'awards/article', better: 'higher' },
        { key: 'gazetteerMilliseconds', name: 'gazetteer, first look-up', unit: 'ms', better: 'lower' },
        { key: 'gazetteerMegabytes', name: 'gazetteer, memory', unit: 'MB', better: 'lower' },
        { key: 'extractorMilliseconds', name: 'extractor, set up', unit: 'ms', better: 'lower' },
        { key: 'peakMegabytes', name: 'peak memory', unit: 'MB', better: 'lower' },
        ...SHAPES.map((key) => ({
          key,
          name: `2 MB against 0.2 MB, ${key}`,
          unit: '×',
          better: 'lower' as const,
        })),
      ],
      subject: async () => {
        const { output, peakMegabytes } = await measure([...child('read-articles'), content]);
        latest = { ...(JSON.parse(output) as Record<string, number>), ...growth, peakMegabytes };
        return latest;
      },
      // The child measures its baseline itself, over the texts it has already read.
      reference: async () => latest,
    });
  },
};
