import { relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { FORGOTTEN_FILE } from '../snapshot/forgotten.js';
import { LEDGER_FILE } from '../snapshot/ledger.js';

export interface WatchOptions {
  readonly folder: string;
  /** The folder that builds write to: what changes in there is no change of the content. */
  readonly out: string;
  /** Called when the content has come to rest after a change; never twice at the same time. */
  readonly onChange: () => Promise<void>;
  readonly onError: (error: unknown) => void;
}

export interface ContentWatcher {
  /** Stops watching; work under way is left to end. */
  close(): Promise<void>;
}

/** Editors and synchronisers write a file in several steps. */
const REST_MILLISECONDS = 150;

/** Files that builds and `forget` write beside the content. */
const OWN_FILES: ReadonlySet<string> = new Set([LEDGER_FILE, FORGOTTEN_FILE]);

/** Watches a content folder; returns when every change from now on will be seen. */
export async function watchContent(options: WatchOptions): Promise<ContentWatcher> {
  const schedule = afterRest(options.onChange, options.onError);
  const watcher = watch(options.folder, {
    ignoreInitial: true,
    ignored: (path) => isIgnored(path, options),
  });
  watcher.on('all', schedule);
  watcher.on('error', options.onError);
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return { close: () => watcher.close() };
}

/** Hidden files, packages and what the program itself writes. */
function isIgnored(path: string, { folder, out }: WatchOptions): boolean {
  const absolute = resolve(path);
  if (absolute === out || absolute.startsWith(`${out}${sep}`)) return true;
  const inside = relative(folder, absolute);
  if (OWN_FILES.has(inside)) return true;
  return inside.split(sep).some((step) => (step.startsWith('.') && step !== '..') || step === 'node_modules');
}

/** Does the work once calls have stopped coming; calls that come while it is done have it done once more. */
function afterRest(work: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isAsked = false;
  const run = async (): Promise<void> => {
    if (isRunning) {
      isAsked = true;
      return;
    }
    isRunning = true;
    try {
      do {
        isAsked = false;
        await work().catch(onError);
      } while (isAsked);
    } finally {
      isRunning = false;
    }
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), REST_MILLISECONDS);
  };
}
