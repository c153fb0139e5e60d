import { join, resolve } from 'node:path';
import { UsageError } from '../core/errors.js';
import type { Manifest, Snapshot } from './contract.js';
import { exists, LAYOUT, versionFolder, versions } from './layout.js';
import { damaged, readManifest } from './manifest.js';
import { SnapshotReader } from './snapshot-reader.js';

/**
 * Opens a published snapshot.
 *
 * @param folder an output folder, of which the current version is opened, or a version's folder itself
 * @throws UsageError when there is none, or it is damaged
 */
export async function openSnapshot(folder: string): Promise<Snapshot> {
  const absolute = resolve(folder);
  if (await exists(join(absolute, LAYOUT.manifest))) return openVersion(absolute);
  // Between reading the pointer and opening the files, a build may publish and remove an old version: then once more.
  for (let attempt = 0; ; attempt++) {
    const [current] = await versions(absolute).catch((error: unknown) => {
      throw unreadable(folder, error);
    });
    if (current === undefined) throw missing(folder);
    try {
      return await openVersion(versionFolder(absolute, current));
    } catch (error) {
      if (attempt === 2 || (await versions(absolute))[0] === current) throw error;
    }
  }
}

/** Opens one version's folder, with what only this stage reads of it. */
export async function openVersion(folder: string): Promise<SnapshotReader> {
  const manifest: Manifest = await readManifest(folder);
  try {
    return await SnapshotReader.open(folder, manifest);
  } catch (error) {
    throw damaged(folder, error instanceof Error ? error.message : String(error));
  }
}

function unreadable(folder: string, error: unknown): UsageError {
  const detail = error instanceof Error ? error.message : String(error);
  return new UsageError({
    fr: `Impossible de lire ${folder} (${detail}). Vérifiez le chemin et les droits.`,
    en: `Cannot read ${folder} (${detail}). Check the path and its permissions.`,
  });
}

function missing(folder: string): UsageError {
  return new UsageError({
    fr: `Aucun instantané publié dans ${folder}. Construisez-en un avec « palmares build --out ${folder} ».`,
    en: `No published snapshot in ${folder}. Make one with "palmares build --out ${folder}".`,
  });
}
