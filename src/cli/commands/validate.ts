import { checkContent } from '../../build/check-content.js';
import { loadSite } from '../../config/load.js';
import type { Diagnostic } from '../../core/diagnostic.js';
import { countFindings } from '../../validation/findings.js';
import { formatReport, REPORT_FORMATS } from '../../validation/formats/format-report.js';
import { defineCommand } from '../command.js';
import { contentFolder } from '../content-folder.js';
import { EXIT } from '../exit-codes.js';
import { choice } from '../options.js';
import { progressLine } from '../progress.js';
import { withScratchFolder } from '../scratch-folder.js';
import { CONTENT_ARGUMENT } from '../shared-parts.js';

export const validateCommand = defineCommand({
  name: 'validate',
  summary: {
    fr: 'Vérifie le contenu sans rien publier, et dit quoi corriger, fichier et ligne.',
    en: 'Checks the content without publishing, and says what to mend, file and line.',
  },
  arguments: [CONTENT_ARGUMENT],
  options: {
    format: choice('--format <format>', REPORT_FORMATS, {
      fr: 'forme du rapport, text par défaut',
      en: 'form of the report, text by default',
    }),
  },
  examples: [
    { command: 'palmares validate', description: { fr: 'le dossier d’ici', en: 'the folder here' } },
    {
      command: 'palmares validate nos-labels --format sarif > palmares.sarif',
      description: { fr: 'pour une forge logicielle', en: 'for a code forge' },
    },
  ],
  run: async ({ arguments: [content], options, terminal }) => {
    const told: Diagnostic[] = [];
    const site = await loadSite(contentFolder(content), (diagnostic) => told.push(diagnostic));
    const progress = progressLine(terminal);
    const check = await withScratchFolder((scratch) =>
      checkContent({ site, scratch, progress: progress.update }),
    ).finally(progress.end);
    const input = { report: check.report, diagnostics: [...told, ...check.diagnostics] };
    const { base, languages } = site.configuration;
    const report = formatReport(options.format ?? 'text', input, {
      base,
      // Who writes the content reads this, whatever the machine it runs on.
      language: languages[0] ?? terminal.language,
      colours: terminal.colours.isColorSupported,
    });
    terminal.print(report.trimEnd());
    return check.report.conforms && countFindings(input).error === 0 ? EXIT.ok : EXIT.violations;
  },
});
