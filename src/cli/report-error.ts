import { UsageError } from '../core/errors.js';
import type { Localized } from '../core/localized.js';
import { formatLocation } from '../core/location.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Terminal } from './terminal.js';

/** Tells what ended a command, and with which code it ends. */
export function reportError(error: unknown, terminal: Terminal): ExitCode {
  const usage = error instanceof UsageError ? error : fileSystemError(error);
  if (usage !== undefined) {
    terminal.tell(mark(terminal, usage.localized));
    for (const { location, message, advice } of usage.diagnostics.slice(1)) {
      const text = [terminal.say(message), ...(advice === undefined ? [] : [terminal.say(advice)])].join(' ');
      terminal.tell(`  ${formatLocation(location)} ${text}`);
    }
  } else {
    const detail = error instanceof Error ? error.message : String(error);
    const [line = ''] = detail.split('\n');
    terminal.tell(
      mark(terminal, {
        fr: `défaut du programme : ${line} (PALMARES_DEBUG=1 en montre le détail)`,
        en: `a fault of the program: ${line} (PALMARES_DEBUG=1 shows its details)`,
      }),
    );
  }
  if (terminal.environment['PALMARES_DEBUG'] && error instanceof Error)
    terminal.tell(error.stack ?? error.message);
  return usage === undefined ? EXIT.fault : EXIT.usage;
}

function mark(terminal: Terminal, text: Localized): string {
  return `${terminal.errorColours.red('palmares:')} ${terminal.say(text)}`;
}

/** What the operating system refused, where the person can do something about it. */
function fileSystemError(error: unknown): UsageError | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const reason = REASONS[String(error.code)];
  if (reason === undefined) return undefined;
  const path = 'path' in error ? String(error.path) : '';
  return new UsageError({ fr: `${path} : ${reason.fr}`, en: `${path}: ${reason.en}` });
}

const DENIED: Localized = {
  fr: 'accès refusé. Vérifiez les droits du fichier et de son dossier.',
  en: 'permission denied. Check the permissions of the file and its folder.',
};

const REASONS: Readonly<Partial<Record<string, Localized>>> = {
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: {
    fr: 'ce disque est en lecture seule. Choisissez un autre dossier avec --out.',
    en: 'this disk is read-only. Choose another folder with --out.',
  },
  ENOENT: {
    fr: 'ce fichier ou ce dossier n’existe pas. Vérifiez le chemin.',
    en: 'no such file or folder. Check the path.',
  },
  ENOTDIR: {
    fr: 'un élément du chemin n’est pas un dossier. Vérifiez le chemin.',
    en: 'part of the path is no folder. Check the path.',
  },
  EISDIR: {
    fr: 'c’est un dossier, il faut un fichier. Vérifiez le chemin.',
    en: 'this is a folder, a file is needed. Check the path.',
  },
  EEXIST: {
    fr: 'un fichier de ce nom existe déjà. Choisissez un autre chemin.',
    en: 'a file of that name is there already. Choose another path.',
  },
  ENOSPC: {
    fr: 'le disque est plein. Libérez de la place, ou choisissez un autre dossier avec --out.',
    en: 'the disk is full. Make room, or choose another folder with --out.',
  },
};
