import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  parseSitemapPath,
  robotsText,
  sitemapIndex,
  sitemapPage,
  sitemapPath,
  URLS_PER_PAGE,
} from '../../src/catalog/sitemap.js';
import { voidDocument } from '../../src/catalog/void.js';
import type { Document } from '../../src/rdf/document.js';
import { serializeDocument } from '../../src/rdf/serialize.js';
import { TERMS } from '../../src/rdf/terms.js';
import type { Manifest, Snapshot } from '../../src/snapshot/contract.js';
import { BASE, buildSnapshot, testSite } from './support.js';

let folder: string;
let snapshot: Snapshot;

const odd: Document = {
  path: 'articles/été-&-hiver',
  kind: 'article',
  datasets: ['articles'],
  summary: { title: 'Été & hiver' },
  nodes: [{ '@id': `${BASE}articles/été-&-hiver`, '@type': ['foaf:Document'] }],
};
const articles = Array.from({ length: 2300 }, (_, n) => ({
  ...odd,
  path: `articles/a-${n}`,
  nodes: [{ '@id': `${BASE}articles/a-${n}`, '@type': ['foaf:Document'] }],
}));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'palmares-catalog-'));
  snapshot = await buildSnapshot(folder, [odd, ...articles]);
});
afterAll(async () => {
  await snapshot.close();
  await rm(folder, { recursive: true });
});

async function text(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);

describe('The sitemap', () => {
  it('has a page for each kind of document there is', () => {
    expect(locations(sitemapIndex(snapshot.manifest))).toEqual(
      ['article', 'programme', 'edition', 'award', 'dataset'].map((kind) => `${BASE}sitemaps/${kind}-1.xml`),
    );
  });
  it('lists every document on one page, with the date of the ledger', async () => {
    const xml = await text(sitemapPage(snapshot, { kind: 'award', number: 1 }));
    expect(locations(xml).sort()).toEqual([
      `${BASE}labels/essai/2021/commune-78138`,
      `${BASE}labels/essai/2021/siren-200073344`,
    ]);
    expect(xml.match(/<lastmod>2026-11-20T08:00:00Z<\/lastmod>/g)).toHaveLength(2);
  });
  it('reads a page of thousands in steps and ends with the last', async () => {
    const urls = locations(await text(sitemapPage(snapshot, { kind: 'article', number: 1 })));
    expect(new Set(urls).size).toBe(2301);
  });
  it('cuts pages where they are full, without gap or repetition', async () => {
    const pages = [1, 2, 3].map((number) => text(sitemapPage(snapshot, { kind: 'article', number }, 1000)));
    const urls = (await Promise.all(pages)).map(locations);
    expect(urls.map(({ length }) => length)).toEqual([1000, 1000, 301]);
    expect(new Set(urls.flat()).size).toBe(2301);
  });
  it('writes URLs as URLs and XML as XML', async () => {
    const xml = await text(sitemapPage(snapshot, { kind: 'article', number: 1 }));
    expect(xml).toContain(`<loc>${BASE}articles/%C3%A9t%C3%A9-&amp;-hiver</loc>`);
  });
  it('stays within 50,000 URLs and 50 MB a page', () => {
    expect(URLS_PER_PAGE).toBeLessThanOrEqual(50_000);
    expect(URLS_PER_PAGE * (2048 + 100)).toBeLessThan(50 * 1024 * 1024);
  });
  it('knows its pages by their path, and no others', () => {
    const { manifest } = snapshot;
    expect(parseSitemapPath(sitemapPath({ kind: 'award', number: 1 }), manifest)).toEqual({
      kind: 'award',
      number: 1,
    });
    for (const path of [
      'award-2',
      'award-0',
      'award-01',
      'person-1',
      'file-1',
      'constructor-1',
      '../award-1',
    ])
      expect(parseSitemapPath(`sitemaps/${path}.xml`, manifest), path).toBeUndefined();
  });
  it('counts its pages from the documents of a kind', () => {
    const { manifest } = snapshot;
    const large: Manifest = {
      ...manifest,
      statistics: { ...manifest.statistics, documentsByKind: { award: URLS_PER_PAGE * 50 + 1 } },
    };
    expect(locations(sitemapIndex(large))).toHaveLength(51);
  });
});

describe('robots.txt', () => {
  it('names the sitemap and keeps crawlers from running queries, under a path too', () => {
    expect(robotsText(BASE)).toBe(
      `User-agent: *\nDisallow: /opendata/sparql?\nAllow: /opendata/\n\nSitemap: ${BASE}sitemap.xml\n`,
    );
  });
});

describe('The VoID description', () => {
  const describeVoid = () => {
    const { configuration } = testSite();
    return voidDocument({
      manifest: snapshot.manifest,
      configuration,
      examples: [`${BASE}labels/essai#label`],
    });
  };

  it('states the counts of the manifest', () => {
    const dataset = describeVoid().nodes[1];
    const { statistics } = snapshot.manifest;
    expect(dataset).toMatchObject({
      'void:triples': statistics.triples,
      'void:documents': statistics.documents,
      'void:classes': Object.keys(statistics.classes).length,
      'void:properties': Object.keys(statistics.properties).length,
      'void:sparqlEndpoint': `${BASE}sparql`,
      'void:uriSpace': BASE,
    });
    expect(statistics.triples).toBeGreaterThan(100);
  });
  it('has a partition for each class and property, each of its own name', () => {
    const { nodes } = describeVoid();
    const { classes, properties } = snapshot.manifest.statistics;
    expect(nodes).toHaveLength(2 + Object.keys(classes).length + Object.keys(properties).length);
    expect(new Set(nodes.map((node) => node['@id'])).size).toBe(nodes.length);
    const awards = nodes.find((node) => node['void:class'] === `${BASE}vocab#Award`);
    expect(awards?.['void:entities']).toBe(2);
  });
  it('names dumps that exist', () => {
    const dumps = [describeVoid().nodes[1]?.['void:dataDump'] ?? []].flat();
    expect(dumps.length).toBeGreaterThanOrEqual(3);
    for (const url of dumps) expect(snapshot.file(String(url).slice(BASE.length)), String(url)).toBeDefined();
  });
  it('uses only terms of the context and can be written in every syntax', () => {
    const document = describeVoid();
    for (const node of document.nodes)
      for (const term of Object.keys(node))
        if (!term.startsWith('@')) expect(TERMS.has(term), term).toBe(true);
    for (const type of ['text/turtle', 'application/rdf+xml', 'application/ld+json'])
      expect(serializeDocument(document, type, testSite())).toContain('sparql');
  });
});
