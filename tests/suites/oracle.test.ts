import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../src/config/load.js';
import type { Site } from '../../src/config/site.js';
import { packageRoot } from '../../src/core/package-root.js';
import type { Document } from '../../src/rdf/document.js';
import { compileWalk } from '../../src/rdf/quads.js';
import { ContentFolder, type Published } from '../build/content-folder.js';
import type { PublishedGraph } from '../build/published-graph.js';
import { canonicalOf, dropGraphs, oracleOf } from '../rdf/support/canonical.js';

/** Every document of the article corpus, as published, against a general JSON-LD processor. */
let outcome: Published;
let graph: PublishedGraph;
let documents: readonly Document[];
let site: Site;
let toQuads: ReturnType<typeof compileWalk>;
beforeAll(async () => {
  const folder = await ContentFolder.create();
  await cp(join(packageRoot, '../shared/corpus/articles'), join(folder.content, 'articles'), {
    recursive: true,
  });
  outcome = await folder.publish();
  graph = await folder.graph();
  site = await loadSite(folder.content, () => {});
  toQuads = compileWalk(site);
  const snapshot = await folder.snapshot();
  const read: Document[] = [];
  for await (const { path } of snapshot.entries()) {
    const resolution = await snapshot.resolve(path);
    if (resolution.kind === 'document') read.push(resolution.stored.document);
  }
  await snapshot.close();
  documents = read;
});

describe('the articles of the corpus', () => {
  it('are all read', () => {
    expect(outcome.check.articles).toBe(30);
  });

  it('are all published: the gate has no false alarm', () => {
    expect(outcome.check.report.heldBack).toEqual([]);
  });

  it('link to nothing that is not published', () => {
    expect(graph.dangling()).toEqual([]);
  });
});

it('every document has the triples that a JSON-LD processor reads in it', async () => {
  const differing: string[] = [];
  for (const document of documents) {
    const walked = await canonicalOf(dropGraphs(toQuads(document)));
    if (walked !== (await oracleOf(document, site))) differing.push(document.path);
  }
  expect(documents.length).toBeGreaterThan(300);
  expect(differing).toEqual([]);
});
