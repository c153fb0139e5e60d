import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildSite } from '../../src/build/build-site.js';
import type { BuildOptions, BuildOutcome } from '../../src/build/contract.js';
import { loadSite } from '../../src/config/load.js';
import { openSnapshot } from '../../src/snapshot/reader.js';
import { madeFolder } from '../support/made-folder.js';
import { PublishedGraph } from './published-graph.js';

export type Published = Extract<BuildOutcome, { kind: 'published' }>;

/** What any configuration needs; tests add their own lines. */
const CONFIGURATION = ['title: Essai', 'base: https://data.example.org/', 'publisher: { name: Essai }'];

/** A content folder of its own, with the output folder beside it, both on a real disk. */
export class ContentFolder {
  readonly content: string;
  readonly out: string;

  private constructor(readonly root: string) {
    this.content = join(root, 'content');
    this.out = join(root, 'out');
  }

  /** Removed when the file's tests are done. */
  static async create(files: Readonly<Record<string, string>> = {}): Promise<ContentFolder> {
    const folder = new ContentFolder(await madeFolder());
    await folder.write({ 'palmares.yaml': '', ...files });
    return folder;
  }

  /** A copy of a folder, its configuration included. */
  static async copyOf(folder: string): Promise<ContentFolder> {
    const copy = new ContentFolder(await madeFolder());
    await cp(folder, copy.content, { recursive: true });
    return copy;
  }

  /** Writes files in the given order; `palmares.yaml` gets the lines that every configuration needs. */
  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      const absolute = join(this.content, path);
      await mkdir(dirname(absolute), { recursive: true });
      await writeFile(absolute, path === 'palmares.yaml' ? [...CONFIGURATION, text, ''].join('\n') : text);
    }
  }

  remove(path: string): Promise<void> {
    return rm(join(this.content, path));
  }

  read(path: string): Promise<string> {
    return readFile(join(this.content, path), 'utf8');
  }

  async build(options: Partial<BuildOptions> = {}): Promise<BuildOutcome> {
    return buildSite({
      site: await loadSite(this.content, () => {}),
      out: this.out,
      publishedAt: '2024-03-01T08:00:00.000Z',
      strict: false,
      ledger: 'commit',
      ...options,
    });
  }

  /** @throws when nothing was published */
  async publish(options: Partial<BuildOptions> = {}): Promise<Published> {
    const outcome = await this.build(options);
    if (outcome.kind !== 'published') throw new Error(`nothing published: ${outcome.reason}`);
    return outcome;
  }

  snapshot() {
    return openSnapshot(this.out);
  }

  async graph(): Promise<PublishedGraph> {
    const snapshot = await this.snapshot();
    try {
      return PublishedGraph.parse(await readFile(snapshot.file('data.nq') ?? '', 'utf8'));
    } finally {
      await snapshot.close();
    }
  }
}

/** Codes with their place, as `file:line code`, of what a build told. */
export function told({ check }: BuildOutcome, prefix = ''): string[] {
  return check.diagnostics
    .filter(({ code }) => code.startsWith(prefix))
    .map(({ code, location }) => `${location.file}:${location.line ?? ''} ${code}`);
}
