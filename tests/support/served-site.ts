import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../src/build/build-site.js';
import { loadSite } from '../../src/config/load.js';
import { packageRoot } from '../../src/core/package-root.js';
import { generateContent } from '../../src/generate/generate.js';
import { serveSite } from '../../src/web/site-server.js';

/** A site built from a content folder into a temporary folder, served on a free port of this machine. */
export interface ServedSite {
  /** Ends in `/`. */
  readonly url: string;
  /** Output folder of the build. */
  readonly out: string;
  stop(): Promise<void>;
}

/** The sample site that is shipped with the package. */
export function serveSampleSite(): Promise<ServedSite> {
  return serveContent((folder) => cp(join(packageRoot, 'data', 'site'), folder, { recursive: true }));
}

export function serveGeneratedSite(size: { awards: number; articles: number }): Promise<ServedSite> {
  return serveContent((folder) => generateContent({ ...size, seed: 1, folder }));
}

/** @param write fills the content folder that it is given */
export async function serveContent(write: (folder: string) => Promise<unknown>): Promise<ServedSite> {
  const folder = await mkdtemp(join(tmpdir(), 'palmares-served-'));
  const content = join(folder, 'content');
  const out = join(folder, 'out');
  await write(content);
  const site = await loadSite(content, () => undefined);
  const outcome = await buildSite({
    site,
    out,
    ledger: 'commit',
    publishedAt: '2026-01-01T00:00:00.000Z',
    strict: false,
  });
  if (outcome.kind !== 'published')
    throw new Error(`nothing was published: ${JSON.stringify(outcome.check.diagnostics)}`);
  const server = await serveSite({ folder: out, port: 0, host: '127.0.0.1' });
  return {
    url: server.url,
    out,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
