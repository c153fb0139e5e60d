import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { UsageError } from '../../core/errors.js';
import { explainAsJson } from '../../extract/explain.js';
import { type ExplainStyle, explainAsText } from '../../extract/explain-text.js';
import { ArticleExplainer, type ReadFile } from '../article-explainer.js';
import { defineCommand } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { flag, text } from '../options.js';
import type { Terminal } from '../terminal.js';

export const explainCommand = defineCommand({
  name: 'explain',
  summary: {
    fr: 'Montre ce qui est lu dans un article, fait par fait, avec les mots qui le disent.',
    en: 'Shows what is read in an article, fact by fact, with the words that say so.',
  },
  arguments: [
    {
      syntax: '<files...>',
      description: { fr: 'articles : Markdown, HTML ou texte', en: 'articles: Markdown, HTML or text' },
    },
  ],
  options: {
    json: flag('--json', { fr: 'données JSON plutôt que texte', en: 'JSON data rather than text' }),
    out: text('--out <dir>', {
      fr: 'écrit un fichier NOM.json par article dans ce dossier',
      en: 'write one file NAME.json for each article into this folder',
    }),
  },
  examples: [
    {
      command: 'palmares explain articles/remise-des-prix.md',
      description: { fr: 'l’article souligné, puis ses faits', en: 'the article underlined, then its facts' },
    },
    {
      command: 'palmares explain --out faits articles/*.html',
      description: { fr: 'un fichier JSON par article', en: 'one JSON file for each article' },
    },
  ],
  run: async ({ arguments: files, options, terminal }) => {
    const explainer = new ArticleExplainer(terminal);
    if (options.out !== undefined) {
      await writeEach(files, resolve(options.out), explainer);
      return EXIT.ok;
    }
    for (const [index, file] of files.entries()) {
      const read = await explainer.read(file);
      if (options.json) terminal.print(asJson(read));
      else {
        if (index > 0) terminal.print('');
        if (files.length > 1) terminal.print(terminal.colours.bold(file));
        terminal.print(explainAsText(read.record, read.facts, { ...read, ...manner(terminal) }));
      }
    }
    return EXIT.ok;
  },
});

async function writeEach(files: readonly string[], out: string, explainer: ArticleExplainer): Promise<void> {
  const written = new Map<string, string>();
  for (const file of files) {
    const name = `${basename(file, extname(file))}.json`;
    const other = written.get(name);
    if (other !== undefined)
      throw new UsageError({
        fr: `${other} et ${file} s’écriraient tous deux dans ${name} : expliquez-les dans deux dossiers.`,
        en: `${other} and ${file} would both be written to ${name}: explain them into two folders.`,
      });
    written.set(name, file);
  }
  await mkdir(out, { recursive: true });
  for (const [name, file] of written)
    await writeFile(join(out, name), `${asJson(await explainer.read(file))}\n`);
}

function asJson({ record, facts, programmes, threshold }: ReadFile): string {
  return JSON.stringify(explainAsJson(record, facts, { programmes, threshold }), null, 2);
}

/** Without colours there is no underlining: brackets stand around the words. */
function manner({ language, colours }: Terminal): { language: Terminal['language']; style: ExplainStyle } {
  const { underline, bold, dim, isColorSupported } = colours;
  return {
    language,
    style: { underline: isColorSupported ? underline : (words) => `⟨${words}⟩`, bold, dim },
  };
}
