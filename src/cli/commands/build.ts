import { buildSite } from '../../build/build-site.js';
import { loadSite } from '../../config/load.js';
import { buildSummary } from '../build-summary.js';
import { defineCommand } from '../command.js';
import { contentFolder, outputFolder } from '../content-folder.js';
import { EXIT } from '../exit-codes.js';
import { flag, moment } from '../options.js';
import { progressLine } from '../progress.js';
import { CONTENT_ARGUMENT, OUT_OPTION } from '../shared-parts.js';
import { tellDiagnostics } from '../tell-diagnostics.js';

export const buildCommand = defineCommand({
  name: 'build',
  summary: {
    fr: 'Construit, vérifie et publie une version du site ; tient le registre des publications.',
    en: 'Builds, checks and publishes a version of the site; keeps the publication ledger.',
  },
  arguments: [CONTENT_ARGUMENT],
  options: {
    out: OUT_OPTION,
    strict: flag('--strict', {
      fr: 'ne publie rien s’il y a une erreur',
      en: 'publish nothing if there is an error',
    }),
    publishedAt: moment('--published-at <date>', {
      fr: 'date de ce qui est nouveau ou changé, ISO (par défaut : maintenant)',
      en: 'date of what is new or changed, ISO (default: now)',
    }),
  },
  examples: [
    {
      command: 'palmares build nos-labels --out /srv/palmares',
      description: { fr: 'publier dans un dossier', en: 'publish into a folder' },
    },
    {
      command: 'palmares build --strict --published-at 2021-02-04',
      description: {
        fr: 'tout ou rien, à une date donnée : deux fois la même construction',
        en: 'all or nothing, at a given date: the same build twice',
      },
    },
  ],
  run: async ({ arguments: [content], options, terminal }) => {
    const folder = contentFolder(content);
    const site = await loadSite(folder, tellDiagnostics(terminal));
    const out = outputFolder(folder, options.out);
    const progress = progressLine(terminal);
    try {
      const outcome = await buildSite({
        site,
        out,
        ledger: 'commit',
        strict: options.strict,
        publishedAt: options.publishedAt ?? new Date().toISOString(),
        progress: progress.update,
      });
      progress.end();
      terminal.print(buildSummary(outcome, out, terminal));
      return outcome.kind === 'published' ? EXIT.ok : EXIT.violations;
    } finally {
      progress.end();
    }
  },
});
