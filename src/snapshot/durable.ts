import { open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Replaces a file so that a crash leaves either the old content or the new, never a mixture.
 *
 * @param isWanted asked once the content is complete; when false, the old file stays
 */
export async function replaceFile(
  path: string,
  content: string | AsyncIterable<string>,
  isWanted: () => boolean = () => true,
): Promise<void> {
  const temporary = `${path}.${process.pid}.new`;
  const file = await open(temporary, 'w');
  try {
    await writeFile(file, content);
    await file.sync();
  } finally {
    await file.close();
  }
  if (!isWanted()) return rm(temporary);
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** Renames a file or folder and makes the new name last through a power cut. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(dirname(to));
}

/** Makes the names in a folder, and in those below it, last through a power cut. */
export async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await syncTree(join(folder, entry.name));
  }
  await syncFolder(folder);
}

/** Removes a folder: first out of the way by a rename, so that no reader ever finds half of it. */
export async function removeFolder(folder: string, aside: string): Promise<void> {
  await rename(folder, aside);
  await rm(aside, { recursive: true, force: true });
}

/** Windows cannot open folders; its renames are journalled. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
