import { resolve } from 'node:path';
import { generateContent } from '../../generate/generate.js';
import { defineCommand } from '../command.js';
import { type CountedWord, counted } from '../counted.js';
import { EXIT } from '../exit-codes.js';
import { text, wholeNumber } from '../options.js';

const DEFAULTS = { awards: 1_000, articles: 20, seed: 1, folder: 'palmares-fictif' } as const;

export const generateCommand = defineCommand({
  name: 'generate',
  summary: {
    fr: 'Écrit un contenu fictif, pour essayer, mesurer ou montrer ; même graine, mêmes octets.',
    en: 'Writes fictional content, to try, measure or show; same seed, same bytes.',
  },
  arguments: [],
  options: {
    awards: {
      ...wholeNumber(
        '--awards <number>',
        { from: 0, to: 1_000_000 },
        { fr: 'lignes de lauréats', en: 'award rows' },
      ),
      fallback: String(DEFAULTS.awards),
    },
    articles: {
      ...wholeNumber('--articles <number>', { from: 0, to: 1_000_000 }, { fr: 'articles', en: 'articles' }),
      fallback: String(DEFAULTS.articles),
    },
    seed: {
      ...wholeNumber('--seed <number>', { from: 0, to: 2 ** 32 - 1 }, { fr: 'graine', en: 'seed' }),
      fallback: String(DEFAULTS.seed),
    },
    out: {
      ...text('--out <dir>', { fr: 'dossier nouveau ou vide', en: 'a new or empty folder' }),
      fallback: DEFAULTS.folder,
    },
  },
  examples: [
    {
      command: 'palmares generate --awards 10000 --articles 100 --seed 7 --out fictif',
      description: { fr: 'un contenu de taille moyenne', en: 'content of middling size' },
    },
  ],
  run: async ({ options, terminal }) => {
    const summary = await generateContent({
      awards: options.awards ?? DEFAULTS.awards,
      articles: options.articles ?? DEFAULTS.articles,
      seed: options.seed ?? DEFAULTS.seed,
      folder: resolve(options.out ?? DEFAULTS.folder),
    });
    const awards = counted(summary.awards, AWARDS, terminal.language);
    const articles = counted(summary.articles, ARTICLES, terminal.language);
    terminal.print(`${awards}, ${articles} → ${summary.folder}`);
    return EXIT.ok;
  },
});

const AWARDS: CountedWord = { fr: ['distinction', 'distinctions'], en: ['award', 'awards'] };
const ARTICLES: CountedWord = { fr: ['article', 'articles'], en: ['article', 'articles'] };
