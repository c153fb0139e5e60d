import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from './contract.js';
import { removeFolder, renameDurably } from './durable.js';
import { exists, LAYOUT, namesIn, versionFolder, versions, writePointer } from './layout.js';
import { serializeManifest } from './manifest.js';
import { verifySnapshot } from './verify.js';

export interface PublishOptions {
  /** What must be on disk before readers see the version, and only then: the ledger's new events. */
  readonly beforePointer?: () => Promise<void>;
  /** Told before each step on disk; a test that throws here sees what a crash at this moment leaves. */
  readonly onStep?: (step: PublishStep) => void;
}

export const PUBLISH_STEPS = ['damaged', 'rename', 'ledger', 'pointer', 'retention'] as const;
export type PublishStep = (typeof PUBLISH_STEPS)[number];

export interface Publication {
  readonly version: string;
  readonly folder: string;
  /** False when this version was current already, and nothing was written. */
  readonly changed: boolean;
  readonly manifest: Manifest;
}

interface VersionToPublish extends PublishOptions {
  readonly out: string;
  /** Finished, flushed folder. */
  readonly building: string;
  readonly manifest: Manifest;
  readonly keepVersions: number;
}

/**
 * Puts a finished folder in its place, then the ledger's events, then the pointer, then removes what is too old. A
 * crash before the pointer leaves the former version current; the next build finds the folder, or the events, and
 * goes on from there.
 */
export async function publishVersion(publish: VersionToPublish): Promise<Publication> {
  const { out, building, manifest, keepVersions, beforePointer, onStep } = publish;
  const { version } = manifest;
  const published = await versions(out);
  const folder = await placeVersion(out, building, manifest, onStep);
  onStep?.('ledger');
  await beforePointer?.();
  const changed = published[0] !== version;
  if (changed) {
    const kept = [version, ...published.filter((each) => each !== version)].slice(0, 1 + keepVersions);
    onStep?.('pointer');
    await writePointer(out, kept);
    onStep?.('retention');
    // A server may still be reading the version that was current until now.
    await removeVersions(out, new Set([...kept, ...published.slice(0, 1)]));
  }
  return { version, folder, changed, manifest };
}

/** Moves a finished folder to where its version belongs, unless that stands there already, whole. */
export async function placeVersion(
  out: string,
  building: string,
  manifest: Manifest,
  onStep?: (step: PublishStep) => void,
): Promise<string> {
  const { version } = manifest;
  const folder = versionFolder(out, version);
  if (await isIntact(folder, manifest)) return folder;
  await mkdir(join(out, LAYOUT.versions), { recursive: true });
  if (await exists(folder)) {
    onStep?.('damaged');
    await removeFolder(folder, join(out, `${LAYOUT.removing}${version}`));
  }
  onStep?.('rename');
  await renameDurably(building, folder);
  return folder;
}

/** Removes the versions that are not to be kept, each by a rename first. */
export async function removeVersions(out: string, kept: ReadonlySet<string>): Promise<void> {
  for (const name of await namesIn(join(out, LAYOUT.versions))) {
    if (!kept.has(name)) {
      await removeFolder(versionFolder(out, name), join(out, `${LAYOUT.removing}${name}`));
    }
  }
}

/** The version says nothing of the manifest itself, which therefore has to be the same to the byte. */
async function isIntact(folder: string, manifest: Manifest): Promise<boolean> {
  const stored = await readFile(join(folder, LAYOUT.manifest), 'utf8').catch(() => undefined);
  if (stored !== serializeManifest(manifest)) return false;
  return (await verifySnapshot(folder)).kind === 'intact';
}
