import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadSite } from '../../src/config/load.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { sha256 } from '../../src/core/hash.js';
import { readArticle } from '../../src/sources/article/read-article.js';
import { readSources } from '../../src/sources/read.js';
import type { ArticleFormat, ArticleRecord, SourceEvent, SourceRecord } from '../../src/sources/records.js';
import { loadRegistry } from '../../src/sources/registry.js';

export const CONFIGURATION = 'title: Essai\nbase: https://data.example.org/\npublisher: {name: Essai}\n';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A content folder on disk with these files, gone after the test. */
export async function contentFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'palmares-sources-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries({ 'palmares.yaml': CONFIGURATION, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

export async function loadContent(folder: string) {
  const diagnostics: Diagnostic[] = [];
  const site = await loadSite(folder, (diagnostic) => diagnostics.push(diagnostic));
  const registry = await loadRegistry(site, (diagnostic) => diagnostics.push(diagnostic));
  return { site, registry, diagnostics };
}

export interface ReadContent {
  readonly events: readonly SourceEvent[];
  readonly records: readonly SourceRecord[];
  readonly diagnostics: readonly Diagnostic[];
  /** Data rows by path of table. */
  readonly rows: Readonly<Record<string, number | undefined>>;
  readonly files: readonly string[];
}

/** Everything that a content folder gives. */
export async function readContent(folder: string): Promise<ReadContent> {
  const { site, registry, diagnostics } = await loadContent(folder);
  const events: SourceEvent[] = [];
  for await (const event of readSources(site, registry)) events.push(event);
  const files = events.filter((event) => event.kind === 'file');
  return {
    events,
    records: events.filter((event) => event.kind === 'record').map(({ record }) => record),
    diagnostics: [
      ...diagnostics,
      ...events.filter((event) => event.kind === 'diagnostic').map((event) => event.diagnostic),
    ],
    rows: Object.fromEntries(files.map(({ file, rows }) => [file.path, rows])),
    files: files.map(({ file }) => file.path),
  };
}

export const readFiles = async (files: Files): Promise<ReadContent> =>
  readContent(await contentFolder(files));

/** `code@file:line` of each diagnostic. */
export function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(
    ({ code, location }) =>
      `${code}@${location.file}${location.line === undefined ? '' : `:${location.line}`}`,
  );
}

/** An article read from text alone. */
export function articleOf(raw: string, format: ArticleFormat): ArticleRecord {
  const bytes = new TextEncoder().encode(raw);
  const name = { markdown: 'article.md', html: 'article.html', text: 'article.txt' }[format];
  const { record } = readArticle(
    bytes,
    { path: `articles/${name}`, sha256: sha256(bytes), bytes: bytes.length },
    format,
  );
  if (record === undefined) throw new Error('no article');
  return record;
}

/** The blocks as `kind depth: text`. */
export function blocksOf(article: ArticleRecord): readonly string[] {
  return article.blocks.map(
    ({ kind, depth, range }) => `${kind}${depth ?? ''}: ${article.text.slice(range.start, range.end)}`,
  );
}
