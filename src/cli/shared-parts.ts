import type { ArgumentSpecification } from './command.js';
import { text } from './options.js';

/** Arguments and options that several commands have in common. */
export const CONTENT_ARGUMENT: ArgumentSpecification = {
  syntax: '[content]',
  description: {
    fr: 'dossier de contenu (par défaut : celui d’ici, ou le plus proche au-dessus)',
    en: 'content folder (default: the one here, or the nearest above)',
  },
};

export const OUT_OPTION = text('--out <dir>', {
  fr: 'dossier des versions publiées (par défaut : CONTENU/.palmares)',
  en: 'folder of the published versions (default: CONTENT/.palmares)',
});
