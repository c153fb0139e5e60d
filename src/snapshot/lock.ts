import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../core/errors.js';
import { LAYOUT, namesIn } from './layout.js';

/** Locks of this process. In a container a dead process may have had the number that this one has now. */
const held = new Set<string>();

/** Lets one process at a time write to an output folder; a dead process's lock does not count. */
export async function acquireLock(out: string): Promise<() => Promise<void>> {
  await mkdir(out, { recursive: true });
  const path = join(out, LAYOUT.lock);
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(`${process.pid}\n`).finally(() => file.close());
      held.add(path);
      return async () => {
        if (held.delete(path)) await rm(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number((await readFile(path, 'utf8').catch(() => '')).trim());
      if (held.has(path) || isOtherLivingProcess(owner)) throw busy(out, owner);
      await rm(path, { force: true });
    }
  }
  throw busy(out, 0);
}

/** Removes what writers that died have left behind. Called by the one that holds the lock. */
export async function removeStaleFolders(out: string): Promise<void> {
  for (const name of await namesIn(out)) {
    if (name.startsWith(LAYOUT.building) || name.startsWith(LAYOUT.removing) || name.endsWith('.new')) {
      await rm(join(out, name), { recursive: true, force: true });
    }
  }
}

function isOtherLivingProcess(id: number): boolean {
  if (!Number.isSafeInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function busy(out: string, owner: number): UsageError {
  return new UsageError({
    fr: `Une autre construction écrit déjà dans ${out} (processus ${owner}). Attendez qu’elle soit finie, ou choisissez un autre dossier avec --out.`,
    en: `Another build is writing to ${out} (process ${owner}). Wait until it is done, or choose another folder with --out.`,
  });
}
