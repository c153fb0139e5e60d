import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type StarterFile, type StarterOptions, starterFiles } from '../../config/starter.js';
import { UsageError } from '../../core/errors.js';
import { defineCommand } from '../command.js';
import { EXIT } from '../exit-codes.js';
import { text } from '../options.js';

export const initCommand = defineCommand({
  name: 'init',
  summary: {
    fr: 'Crée un dossier de contenu : une configuration commentée et de quoi commencer.',
    en: 'Makes a content folder: a commented configuration and something to start with.',
  },
  arguments: [
    {
      syntax: '[folder]',
      description: { fr: 'dossier à remplir (par défaut : ici)', en: 'folder to fill (default: here)' },
    },
  ],
  options: {
    title: text('--title <title>', { fr: 'titre du site', en: 'title of the site' }),
    base: text('--base <iri>', {
      fr: 'adresse sous laquelle le site sera publié, finissant par « / »',
      en: 'address under which the site will be published, ending in “/”',
    }),
    publisher: text('--publisher <name>', { fr: 'qui publie', en: 'who publishes' }),
  },
  examples: [
    {
      command: 'palmares init nos-labels',
      description: { fr: 'un nouveau dossier', en: 'a new folder' },
    },
    {
      command: 'palmares init nos-labels --title "Nos labels" --base https://data.ville.fr/',
      description: { fr: 'avec son titre et son adresse', en: 'with its title and its address' },
    },
  ],
  run: async ({ arguments: [given = '.'], options, terminal }) => {
    const folder = resolve(given);
    const files = starterFiles(stated(options));
    await refuseToOverwrite(folder, files);
    for (const { path, content } of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      // `wx`: a file that came in the meantime is not written over.
      await writeFile(file, content, { flag: 'wx' });
      terminal.print(join(given, path));
    }
    terminal.print(terminal.say(NEXT(given)));
    return EXIT.ok;
  },
});

async function refuseToOverwrite(folder: string, files: readonly StarterFile[]): Promise<void> {
  for (const { path } of files) {
    const isThere = await access(join(folder, path)).then(
      () => true,
      () => false,
    );
    if (isThere)
      throw new UsageError({
        fr: `${path} existe déjà dans ${folder} : choisissez un autre dossier.`,
        en: `${path} is in ${folder} already: choose another folder.`,
      });
  }
}

function stated(options: { readonly [Name in keyof StarterOptions]: string | undefined }): StarterOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

const NEXT = (folder: string) => ({
  fr: `Et maintenant : palmares serve ${folder} --watch`,
  en: `Next: palmares serve ${folder} --watch`,
});
