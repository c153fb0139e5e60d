import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CONFIGURATION_FILE } from '../config/load.js';
import { UsageError } from '../core/errors.js';

/** Where a site's snapshots go unless `--out` says otherwise; readers pass over folders whose name starts with a point. */
const OUTPUT_FOLDER = '.palmares';

/**
 * The content folder a command is about: the one given, else the nearest one from here upwards.
 *
 * @throws UsageError when none is given and there is none
 */
export function contentFolder(given: string | undefined): string {
  if (given !== undefined) return resolve(given);
  const found = contentFolderAbove(process.cwd());
  if (found !== undefined) return found;
  throw new UsageError({
    fr: `Pas de ${CONFIGURATION_FILE} ici ni au-dessus. Donnez un dossier de contenu, ou créez-en un avec « palmares init ».`,
    en: `No ${CONFIGURATION_FILE} here or above. Give a content folder, or make one with “palmares init”.`,
  });
}

/** The nearest folder with a configuration, from `start` upwards. */
export function contentFolderAbove(start: string): string | undefined {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (isContentFolder(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

export function isContentFolder(folder: string): boolean {
  return existsSync(join(folder, CONFIGURATION_FILE));
}

/** Where the snapshots of a content folder stand. */
export function outputFolder(content: string, given: string | undefined): string {
  return given === undefined ? join(content, OUTPUT_FOLDER) : resolve(given);
}

/**
 * The folder to read a snapshot from: the one given, or the output folder of the content that is given or near.
 *
 * @throws UsageError when nothing is given and no content folder is near
 */
export function snapshotFolder(given: string | undefined): string {
  if (given === undefined) return outputFolder(contentFolder(undefined), undefined);
  const folder = resolve(given);
  return isContentFolder(folder) ? outputFolder(folder, undefined) : folder;
}

/** The folder a file stands in; the same for a folder. */
export function folderOf(path: string): string {
  const absolute = resolve(path);
  return statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true ? absolute : dirname(absolute);
}
