import { Store } from 'oxigraph';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExampleQueries } from '../../src/engine/example-queries.js';
import { type EngineFixture, engineOver } from './engine-fixture.js';

const examples = readExampleQueries({ vocabulary: 'https://data.example.org/vocab#' });

/** Two clearly fictional towns in two editions, in the site's model. */
const CONTENT = `
@prefix : <https://data.example.org/vocab#> . @prefix schema: <https://schema.org/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix prov: <http://www.w3.org/ns/prov#> . @prefix oa: <http://www.w3.org/ns/oa#> . @prefix igeo: <http://rdf.insee.fr/def/geo#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @base <https://data.example.org/> .
<site> {
  <labels/villes-internet#label> a :Programme ; schema:name "Villes Internet"@fr .
  <labels/villes-internet#level-4> skos:inScheme <labels/villes-internet#levels> ; :rank 4 ; schema:name "4 @"@fr .
  <labels/villes-internet#level-5> skos:inScheme <labels/villes-internet#levels> ; :rank 5 ; schema:name "5 @"@fr .
  <labels/villes-internet/2020#edition> a :Edition ; :programme <labels/villes-internet#label> ; :number 21 .
  <labels/villes-internet/2021#edition> a :Edition ; :programme <labels/villes-internet#label> ; :number 22 ;
    :ceremony <labels/villes-internet/2021#ceremony> ; :partner <o#o> ; :count <labels/villes-internet/2021#count> .
  <labels/villes-internet/2021#ceremony> schema:startDate "2021-02-04" .
  <labels/villes-internet/2021#count> :what :participants ; :value 219 .
  <o#o> schema:name "Association fictive"@fr .
  <places/commune/78138#place> a schema:City ; schema:name "Fictiville"@fr ; igeo:codeINSEE "78138" ; schema:containedInPlace <d#d> .
  <d#d> schema:name "Département fictif"@fr .
  <a0#award> a :Award ; :edition <labels/villes-internet/2020#edition> ; :recipient <places/commune/78138#place> ; :level <labels/villes-internet#level-4> .
  <a1#award> a :Award ; :edition <labels/villes-internet/2021#edition> ; :recipient <places/commune/78138#place> ; :level <labels/villes-internet#level-5> ; :rewards <x#action> .
  <x#action> schema:name "Une action"@fr ; schema:participant <o#o> .
  <x#article> a schema:NewsArticle ; schema:headline "Fictiville décroche 5 @"@fr ; schema:about <places/commune/78138#place> .
  <x#claim> rdf:subject <a1#award> ; rdf:predicate :level .
  <x#quote> oa:hasBody <x#claim> ; oa:hasTarget <x#target> . <x#target> oa:hasSelector <x#selector> . <x#selector> oa:exact "a reçu son 5e @" .
}`;

let site: EngineFixture;
beforeAll(async () => {
  const store = new Store();
  store.load(CONTENT, { format: 'application/trig' });
  site = await engineOver(store.dump({ format: 'application/n-quads' }));
});
afterAll(() => site.close());

test('there are at least twelve', () => {
  expect(examples.length).toBeGreaterThanOrEqual(12);
});

test.each(examples.map((example) => [example.slug, example] as const))(
  '%s gives rows',
  async (_slug, { query }) => {
    const outcome = await site.ask(query, { mediaType: 'text/csv' });
    if (outcome.kind !== 'result') throw new Error(JSON.stringify(outcome));
    expect(new TextDecoder().decode(outcome.body).trim().split('\n').length).toBeGreaterThan(1);
  },
);
