import { join } from 'node:path';
import { UsageError } from '../core/errors.js';
import type { Localized } from '../core/localized.js';
import type { Manifest } from './contract.js';
import { damaged, readManifest } from './manifest.js';
import { hashFile, versionOf } from './snapshot-files.js';

export type Verification =
  | { readonly kind: 'intact'; readonly manifest: Manifest }
  | { readonly kind: 'damaged'; readonly problems: readonly Localized[] };

/** Reads every file of a version's folder again and compares it with the hashes in the manifest. */
export async function verifySnapshot(folder: string): Promise<Verification> {
  let manifest: Manifest;
  try {
    manifest = await readManifest(folder);
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'damaged', problems: [error.localized] };
    throw error;
  }
  const problems: Localized[] = [];
  for (const [name, expected] of Object.entries(manifest.files)) {
    const found = await hashFile(join(folder, name)).catch(() => undefined);
    if (found?.sha256 !== expected.sha256) problems.push(damaged(folder, name).localized);
  }
  if (versionOf(manifest.files) !== manifest.version) problems.push(damaged(folder, 'version').localized);
  return problems.length === 0 ? { kind: 'intact', manifest } : { kind: 'damaged', problems };
}
