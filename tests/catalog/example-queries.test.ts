import { Parser } from '@traqula/parser-sparql-1-1';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExampleQueries } from '../../src/catalog/example-queries.js';
import { writeReturningLaureates } from '../support/returning-laureates.js';
import { type ServedSite, serveContent, serveSampleSite } from '../support/served-site.js';

interface Answer {
  readonly results: { readonly bindings: readonly Readonly<Record<string, { readonly value: string }>>[] };
}

const authored = readExampleQueries();

/** What editors elsewhere ask a store for the examples in it. */
const LISTING = `PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT DISTINCT ?example ?comment ?query WHERE {
    ?example a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select|sh:ask|sh:construct ?query
    FILTER(lang(?comment) = "fr")
  } ORDER BY ?example`;

describe('the example queries', () => {
  let sample: ServedSite;
  let generated: ServedSite;

  beforeAll(async () => {
    sample = await serveSampleSite();
    generated = await serveContent(writeReturningLaureates);
  }, 120_000);

  afterAll(async () => {
    await Promise.all([sample?.stop(), generated?.stop()]);
  });

  const ask = (site: ServedSite, query: string, accept: string) =>
    fetch(`${site.url}sparql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/sparql-query', Accept: accept },
      body: query,
    });

  const select = async (site: ServedSite, query: string) => {
    const answer = await ask(site, query, 'application/sparql-results+json');
    expect(answer.status, query).toBe(200);
    return ((await answer.json()) as Answer).results.bindings;
  };

  const published = async (site: ServedSite) =>
    new Map(
      (await select(site, LISTING)).map(({ example, query }) => [
        example?.value.split('#')[1] ?? '',
        query?.value ?? '',
      ]),
    );

  /** Rows of a table, triples of a graph. */
  const size = async (site: ServedSite, query: string) => {
    const answer = await ask(site, query, 'text/csv, application/n-triples');
    const text = await answer.text();
    expect(answer.status, text).toBe(200);
    const lines = text
      .trim()
      .split(/\r?\n/u)
      .filter((line) => line !== '').length;
    return answer.headers.get('content-type')?.startsWith('text/csv') === true ? lines - 1 : lines;
  };

  it('are at least twelve', () => {
    expect(authored.length).toBeGreaterThanOrEqual(12);
  });

  it.each(authored.map(({ slug }) => slug))(
    '%s answers on the sample site or on a larger one',
    async (slug) => {
      const sizes = await Promise.all(
        [sample, generated].map(async (site) => {
          const query = (await published(site)).get(slug);
          return query === undefined ? 0 : size(site, query);
        }),
      );
      expect(Math.max(...sizes)).toBeGreaterThan(0);
    },
  );

  it('are found in the store, each with its question in French and English', async () => {
    const questions = await select(
      sample,
      `PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?example (GROUP_CONCAT(lang(?label)) AS ?languages) {
        ?example a sh:SPARQLExecutable ; rdfs:label ?label ; sh:prefixes/sh:declare/sh:prefix "schema"
      } GROUP BY ?example`,
    );
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect(questions.map(({ languages }) => languages?.value.split(' ').sort())).toEqual(
      questions.map(() => ['en', 'fr']),
    );
  });

  it('can be read without knowing where they are run', async () => {
    for (const query of (await published(sample)).values())
      expect(() => new Parser().parse(query)).not.toThrow();
  });

  it('ask each site about its own town, label and editions', async () => {
    const rose = (await published(generated)).get('risen-and-fallen') ?? '';
    expect(rose).toContain('<labels/territoires-lucioles/2024#edition>');
    expect(rose).toContain('<labels/territoires-lucioles/2025#edition>');
    const rows = await select(generated, rose);
    expect(rows.map(({ name, change }) => [name?.value, change?.value])).toEqual([
      ['Chanteloup-les-Vignes', '2'],
      ['Quimper', '-2'],
    ]);
  });

  it('can be opened at their own address', async () => {
    const answer = await fetch(`${sample.url}queries`, { headers: { Accept: 'text/turtle' } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('SPARQLSelectExecutable');
  });
});
