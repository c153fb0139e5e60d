import { readFileSync } from 'node:fs';
import type { Quad } from '@rdfjs/types';
import { Parser } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentIri } from '../../src/model/document-path.js';
import { type MediaType, mediaTypesOf } from '../../src/rdf/media-types.js';
import { SNAPSHOT_FILES } from '../../src/snapshot/contract.js';
import { openSnapshot } from '../../src/snapshot/reader.js';
import { type ServedSite, serveGeneratedSite, serveSampleSite } from '../support/served-site.js';
import { KnownStatements, pageStatements } from './representations/page-statements.js';
import { canonicalTriples, parseRepresentation } from './representations/parse-representation.js';

const SITES = [
  { name: 'the sample site', serve: serveSampleSite },
  { name: 'a generated site', serve: () => serveGeneratedSite({ awards: 400, articles: 40 }) },
];
const SYNTAXES = mediaTypesOf('document');
const LANGUAGES = ['fr', 'en'];

function quadsByGraph(quads: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> {
  const graphs = new Map<string, Quad[]>();
  for (const quad of quads) {
    const graph = graphs.get(quad.graph.value);
    if (graph === undefined) graphs.set(quad.graph.value, [quad]);
    else graph.push(quad);
  }
  return graphs;
}

function holdsAll(served: string, stored: string): boolean {
  const lines = new Set(served.split('\n'));
  return stored.split('\n').every((line) => lines.has(line));
}

describe.each(SITES)('every IRI that $name publishes', ({ serve }) => {
  let site: ServedSite;
  let base: string;
  let paths: readonly string[];
  let quads: readonly Quad[];

  beforeAll(async () => {
    site = await serve();
    const snapshot = await openSnapshot(site.out);
    base = snapshot.manifest.base;
    const listed: string[] = [];
    for await (const { path } of snapshot.entries()) listed.push(path);
    paths = listed;
    quads = new Parser({ format: 'N-Quads' }).parse(
      readFileSync(snapshot.file(SNAPSHOT_FILES.quads) ?? '', 'utf8'),
    );
    await snapshot.close();
  });

  afterAll(() => site.stop());

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(new URL(encodeURI(path), site.url), { headers });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response;
  };

  const canonicalGraph = async (path: string, { mediaType, suffix }: MediaType) => {
    const body = await (await get(`${path}.${suffix}`)).text();
    return canonicalTriples(await parseRepresentation(body, mediaType, documentIri(base, path)));
  };

  /** The paths for which a check finds something, with what it finds. */
  const findings = async (check: (path: string) => Promise<readonly string[]>) => {
    const found: string[] = [];
    for (const path of paths) found.push(...(await check(path)).map((finding) => `${path}: ${finding}`));
    return found;
  };

  it('there is one', () => {
    expect(paths.length).toBeGreaterThan(10);
  });

  it('means the same in all six syntaxes', async () => {
    const different = await findings(async (path) => {
      const [expected, ...others] = await Promise.all(SYNTAXES.map((syntax) => canonicalGraph(path, syntax)));
      return SYNTAXES.slice(1).flatMap(({ suffix }, index) => (others[index] === expected ? [] : [suffix]));
    });
    expect(different).toEqual([]);
  });

  it('means what the snapshot has of it', async () => {
    const graphs = quadsByGraph(quads);
    const different = await findings(async (path) => {
      const served = await canonicalGraph(path, SYNTAXES[0]!);
      const stored = await canonicalTriples(graphs.get(documentIri(base, path)) ?? []);
      // Harvesters read the catalogue as one graph: it brings its datasets' descriptions along.
      const agrees = path === 'catalog' ? holdsAll(served, stored) : served === stored;
      return agrees ? [] : ['not the graph of the snapshot'];
    });
    expect(different).toEqual([]);
  });

  it('names its graph after itself in N-Quads and TriG', async () => {
    const misnamed = await findings(async (path) => {
      const iri = documentIri(base, path);
      const wrong: string[] = [];
      for (const [mediaType, suffix] of [
        ['application/n-quads', 'nq'],
        ['application/trig', 'trig'],
      ] as const) {
        const parsed = await parseRepresentation(
          await (await get(`${path}.${suffix}`)).text(),
          mediaType,
          iri,
        );
        if (parsed.some(({ graph }) => graph.value !== iri)) wrong.push(suffix);
      }
      return wrong;
    });
    expect(misnamed).toEqual([]);
  });

  it('answers an Accept header with the bytes of the suffix', async () => {
    const different = await findings(async (path) => {
      const wrong: string[] = [];
      for (const { mediaType, suffix } of SYNTAXES) {
        const negotiated = await get(path, { Accept: mediaType });
        const asked = await get(`${path}.${suffix}`);
        const type = negotiated.headers.get('Content-Type')?.split(';')[0];
        if (type !== mediaType || (await negotiated.text()) !== (await asked.text())) wrong.push(suffix);
      }
      return wrong;
    });
    expect(different).toEqual([]);
  });

  it.each(LANGUAGES)('tells search engines nothing but what the snapshot states (%s)', async (language) => {
    const known = new KnownStatements(quads);
    const unfounded = await findings(async (path) => {
      const html = await (await get(`${path}.${language}.html`)).text();
      return (await pageStatements(html))
        .filter((statement) => !known.holds(statement))
        .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`);
    });
    expect(unfounded).toEqual([]);
  });

  it.each(LANGUAGES)('tells search engines something (%s)', async (language) => {
    const silent = await findings(async (path) => {
      const statements = await pageStatements(await (await get(`${path}.${language}.html`)).text());
      return statements.length === 0 ? ['no JSON-LD in the page'] : [];
    });
    expect(silent).toEqual([]);
  });
});
