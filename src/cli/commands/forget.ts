import { join } from 'node:path';
import { restateDumps } from '../../catalog/restate-dumps.js';
import { UsageError } from '../../core/errors.js';
import { forget } from '../../snapshot/forget.js';
import { FORGOTTEN_FILE } from '../../snapshot/forgotten.js';
import { LEDGER_FILE } from '../../snapshot/ledger.js';
import { defineCommand } from '../command.js';
import { contentFolder, outputFolder } from '../content-folder.js';
import { type CountedWord, counted } from '../counted.js';
import { EXIT } from '../exit-codes.js';
import { text } from '../options.js';
import { OUT_OPTION } from '../shared-parts.js';

export const forgetCommand = defineCommand({
  name: 'forget',
  summary: {
    fr: 'Oublie une personne : son nom et ses propos quittent toutes les versions gardées.',
    en: 'Forgets a person: name and quotes leave every version that is kept.',
  },
  arguments: [
    {
      syntax: '<iri>',
      description: {
        fr: 'IRI de la personne, fragment compris (…#person-…)',
        en: 'the person’s IRI, fragment included (…#person-…)',
      },
    },
  ],
  options: {
    content: text('--content <dir>', {
      fr: 'dossier de contenu (par défaut : celui d’ici, ou le plus proche au-dessus)',
      en: 'content folder (default: the one here, or the nearest above)',
    }),
    out: OUT_OPTION,
  },
  examples: [
    {
      command: "palmares forget 'https://data.example.org/articles/gala#person-jeanne-martin'",
      description: {
        fr: 'entre apostrophes, à cause du « # »',
        en: 'in quotes, because of the “#”',
      },
    },
  ],
  run: async ({ arguments: [iri = ''], options, terminal }) => {
    if (!URL.canParse(iri) || !/^https?:/i.test(iri))
      throw new UsageError({
        fr: `« ${iri} » n’est pas un IRI : il commence par http:// ou https://.`,
        en: `“${iri}” is no IRI: one starts with http:// or https://.`,
      });
    const content = contentFolder(options.content);
    const { rewritten, sameName } = await forget({
      iri,
      out: outputFolder(content, options.out),
      ledger: join(content, LEDGER_FILE),
      forgotten: join(content, FORGOTTEN_FILE),
      restateDumps,
    });
    terminal.print(counted(rewritten.length, REWRITTEN, terminal.language));
    terminal.print(terminal.say(CONTENT_STAYS));
    if (sameName.length > 0) {
      terminal.print(terminal.say(SAME_NAME));
      for (const path of sameName) terminal.print(`  /${path}`);
    }
    return EXIT.ok;
  },
});

const REWRITTEN: CountedWord = {
  fr: ['version réécrite', 'versions réécrites'],
  en: ['version rewritten', 'versions rewritten'],
};
const CONTENT_STAYS = {
  fr: `Le nom reste dans vos fichiers, à retirer par vos soins. Gardez ${FORGOTTEN_FILE} (des empreintes salées, aucun nom) avec le contenu : la prochaine construction n’y reviendra pas.`,
  en: `Your own files still hold the name: taking it out is yours to do. Keep ${FORGOTTEN_FILE} (salted hashes, no name) with the content: the next build will not bring it back.`,
};
const SAME_NAME = {
  fr: 'Ce nom se lit encore dans ces documents : dans une adresse, ou parce qu’il peut être celui de quelqu’un d’autre. À vérifier :',
  en: 'That name still stands in these documents: in an address, or since it may be somebody else’s. Please look:',
};
