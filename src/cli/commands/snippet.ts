import { existsSync } from 'node:fs';
import { loadSite } from '../../config/load.js';
import { UsageError } from '../../core/errors.js';
import { articleSnippet } from '../../pages/article-snippet.js';
import { formatReport } from '../../validation/formats/format-report.js';
import { defineCommand } from '../command.js';
import { contentFolder, contentFolderAbove, folderOf } from '../content-folder.js';
import { EXIT } from '../exit-codes.js';
import { flag } from '../options.js';
import { withScratchFolder } from '../scratch-folder.js';
import { tellDiagnostics } from '../tell-diagnostics.js';

export const snippetCommand = defineCommand({
  name: 'snippet',
  summary: {
    fr: 'Donne le JSON-LD à coller dans la page où l’article vit déjà.',
    en: 'Gives the JSON-LD to paste into the page where the article already lives.',
  },
  arguments: [
    {
      syntax: '<file>',
      description: { fr: 'un article du dossier de contenu', en: 'an article of the content folder' },
    },
  ],
  options: {
    json: flag('--json', {
      fr: 'les données seules, sans la balise script',
      en: 'the data alone, without the script element',
    }),
  },
  examples: [
    {
      command: 'palmares snippet articles/remise-des-prix.md',
      description: { fr: 'la balise à coller', en: 'the element to paste' },
    },
  ],
  run: async ({ arguments: [file = ''], options, terminal }) => {
    if (!existsSync(file))
      throw new UsageError({
        fr: `Le fichier « ${file} » n’existe pas. Vérifiez le chemin.`,
        en: `There is no file “${file}”. Check the path.`,
      });
    const content = contentFolderAbove(folderOf(file)) ?? contentFolder(undefined);
    const site = await loadSite(content, tellDiagnostics(terminal));
    const snippet = await withScratchFolder((scratch) => articleSnippet(site, file, scratch));
    if (snippet.kind === 'snippet') {
      terminal.print(options.json ? snippet.json : snippet.html);
      return EXIT.ok;
    }
    const { base } = site.configuration;
    const { language, errorColours } = terminal;
    const colours = errorColours.isColorSupported;
    terminal.tell(formatReport('text', snippet.check, { base, language, colours }).trimEnd());
    return EXIT.violations;
  },
});
