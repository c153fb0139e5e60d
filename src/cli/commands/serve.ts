import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pino } from 'pino';
import { buildSite } from '../../build/build-site.js';
import type { BuildOutcome } from '../../build/contract.js';
import { loadSite } from '../../config/load.js';
import { UsageError } from '../../core/errors.js';
import { versions } from '../../snapshot/layout.js';
import { type SiteServer, serveSite } from '../../web/site-server.js';
import { buildSummary } from '../build-summary.js';
import { defineCommand } from '../command.js';
import { contentFolder, isContentFolder, outputFolder } from '../content-folder.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { flag, readWholeNumber, text, wholeNumber } from '../options.js';
import { progressLine } from '../progress.js';
import { reportError } from '../report-error.js';
import { OUT_OPTION } from '../shared-parts.js';
import { stopSignal } from '../stop-signal.js';
import { tellDiagnostics } from '../tell-diagnostics.js';
import type { Terminal } from '../terminal.js';
import { watchContent } from '../watch-content.js';
import { whereToLook } from '../where-to-look.js';

const PORTS = { from: 0, to: 65_535 } as const;
const DEFAULT_PORT = 3000;
const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
/** This machine alone: opening a site to others is a decision. */
const DEFAULT_HOST = '127.0.0.1';

export const serveCommand = defineCommand({
  name: 'serve',
  summary: {
    fr: 'Sert le site : pages, données, SPARQL. D’un dossier de contenu, le construit d’abord.',
    en: 'Serves the site: pages, data, SPARQL. Of a content folder, builds it first.',
  },
  arguments: [
    {
      syntax: '[folder]',
      description: {
        fr: 'dossier de contenu, ou dossier publié par « build » (par défaut : le contenu le plus proche)',
        en: 'content folder, or folder published by “build” (default: the nearest content)',
      },
    },
  ],
  options: {
    port: {
      ...wholeNumber('--port <number>', PORTS, {
        fr: 'port, ou variable PORT ; 0 en prend un libre',
        en: 'port, or the variable PORT; 0 takes a free one',
      }),
      fallback: String(DEFAULT_PORT),
    },
    host: {
      ...text('--host <address>', {
        fr: 'adresse d’écoute, ou variable HOST ; 0.0.0.0 ouvre le site au réseau',
        en: 'address to listen on, or the variable HOST; 0.0.0.0 opens the site to the network',
      }),
      fallback: DEFAULT_HOST,
    },
    watch: flag('--watch', {
      fr: 'reconstruit quand le contenu change',
      en: 'build again when the content changes',
    }),
    out: OUT_OPTION,
  },
  examples: [
    {
      command: 'palmares serve nos-labels --watch',
      description: { fr: 'écrire et regarder', en: 'write and look' },
    },
    {
      command: 'palmares serve /srv/palmares --host 0.0.0.0 --port 8080',
      description: {
        fr: 'servir ce que « build --out /srv/palmares » publie, et ses versions suivantes',
        en: 'serve what “build --out /srv/palmares” publishes, and the versions that follow',
      },
    },
  ],
  run: async ({ arguments: [given], options, terminal }) => {
    const address: Address = {
      port: options.port ?? portOf(terminal.environment['PORT']),
      host: options.host ?? (terminal.environment['HOST'] || DEFAULT_HOST),
    };
    if (given !== undefined && !isContentFolder(given)) {
      if (options.watch) throw nothingToWatch(given);
      return servePublished(publishedFolder(given), address, terminal);
    }
    const content = contentFolder(given);
    const out = outputFolder(content, options.out);
    return serveContent({ content, out, watch: options.watch }, address, terminal);
  },
});

interface Address {
  readonly port: number;
  readonly host: string;
}

interface Content {
  readonly content: string;
  readonly out: string;
  readonly watch: boolean;
}

async function servePublished(folder: string, address: Address, terminal: Terminal): Promise<ExitCode> {
  const server = await startServer(folder, address, terminal);
  const stopped = stopSignal();
  terminal.print(await whereToLook(server, terminal));
  await stopped;
  await server.stop();
  return EXIT.ok;
}

async function serveContent(
  { content, out, watch }: Content,
  address: Address,
  terminal: Terminal,
): Promise<ExitCode> {
  const stopped = stopSignal();
  let server: SiteServer | undefined;
  // Watching starts before the first build, so that no change falls between the two.
  const watcher = watch
    ? await watchContent({
        folder: content,
        out,
        onChange: async () => {
          if (server === undefined) return;
          await rebuild(content, out, terminal);
          await server.refresh();
        },
        onError: (error) => reportError(error, terminal),
      })
    : undefined;
  try {
    const outcome = await Promise.race([rebuild(content, out, terminal), stopped]);
    if (outcome === 'stopped') return EXIT.ok;
    if (outcome.kind === 'nothing' && (await versions(out)).length === 0) return EXIT.violations;
    server = await startServer(out, address, terminal);
    terminal.print(await whereToLook(server, terminal));
    await stopped;
    return EXIT.ok;
  } finally {
    await watcher?.close();
    await server?.stop();
  }
}

/** Serving never writes the ledger: only `build` publishes for good. */
async function rebuild(content: string, out: string, terminal: Terminal): Promise<BuildOutcome> {
  const site = await loadSite(content, tellDiagnostics(terminal));
  const progress = progressLine(terminal);
  const outcome = await buildSite({
    site,
    out,
    ledger: 'read',
    strict: false,
    publishedAt: new Date().toISOString(),
    progress: progress.update,
  }).finally(progress.end);
  terminal.print(buildSummary(outcome, out, terminal));
  return outcome;
}

function startServer(folder: string, address: Address, terminal: Terminal): Promise<SiteServer> {
  // Requests that go wrong, one JSON object a line on stderr; `info` tells of every request.
  const logger = pino({ level: levelOf(terminal.environment['PALMARES_LOG']) }, pino.destination(2));
  return serveSite({ ...address, folder, logger, onError: (error) => reportError(error, terminal) });
}

function publishedFolder(given: string): string {
  const folder = resolve(given);
  if (existsSync(folder)) return folder;
  throw new UsageError({
    fr: `Le dossier « ${given} » n’existe pas. Vérifiez le chemin.`,
    en: `There is no folder “${given}”. Check the path.`,
  });
}

function levelOf(variable: string | undefined): string {
  return LOG_LEVELS.find((level) => level === variable) ?? 'error';
}

function portOf(variable: string | undefined): number {
  return variable === undefined || variable === '' ? DEFAULT_PORT : readWholeNumber(variable, PORTS, 'PORT');
}

function nothingToWatch(given: string): UsageError {
  return new UsageError({
    fr: `--watch attend un dossier de contenu ; « ${given} » n’en est pas un. Un dossier publié est suivi sans option.`,
    en: `--watch takes a content folder; “${given}” is none. A published folder is followed without an option.`,
  });
}
