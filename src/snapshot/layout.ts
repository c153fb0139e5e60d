import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from './durable.js';

/**
 * What an output folder holds:
 *
 * - `current`: the versions, one a line, newest first; the first is the one that is served
 * - `versions/{version}/`: immutable snapshots
 * - `building-{process}/`: one being written
 * - `lock`: the process that writes
 */
export const LAYOUT = {
  pointer: 'current',
  versions: 'versions',
  building: 'building-',
  removing: 'removing-',
  lock: 'lock',
  manifest: 'manifest.json',
} as const;

const VERSION = /^[0-9a-f]{64}$/;

export const versionFolder = (out: string, version: string): string => join(out, LAYOUT.versions, version);

/** The published versions, newest first: the first is current. Empty where nothing was published. */
export async function versions(out: string): Promise<string[]> {
  const text = await readFile(join(out, LAYOUT.pointer), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return '';
    throw error;
  });
  return text.split('\n').filter((line) => VERSION.test(line));
}

/** Publishes: from here on readers find another version. */
export async function writePointer(out: string, published: readonly string[]): Promise<void> {
  await replaceFile(join(out, LAYOUT.pointer), published.map((version) => `${version}\n`).join(''));
}

export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Names in a folder; none where it is missing. */
export async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
