import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

// At the module's top, not in the function: a hook that a running test registers is never called.
afterAll(() => Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true }))));

/** A new empty folder, asked for anywhere in a test file and removed when its tests are done. */
export async function madeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'palmares-test-'));
  made.push(folder);
  return folder;
}
