import { expect, test } from 'vitest';
import { metrics } from '../../src/web/metrics.js';
import { sparql } from '../../src/web/sparql.js';
import { engineOver, SMALL_SITE } from '../engine/engine-fixture.js';
import { serveSparql } from './sparql-service.js';

test('/metrics counts queries by what became of them', async () => {
  const fixture = await engineOver(SMALL_SITE, { knowledge: { version: 'v1' } });
  const service = await serveSparql(fixture.engine, { families: [sparql, metrics] });
  for (const query of ['ASK {}', 'ASK {}', 'ASK {', 'CLEAR ALL']) await service.query(query);
  const { text, headers } = await service.ask({ path: '/metrics' });
  expect(headers['content-type']).toContain('text/plain');
  expect(text).toContain('palmares_sparql_queries_total{outcome="result"} 2');
  expect(text).toContain('palmares_sparql_queries_total{outcome="malformed"} 1');
  expect(text).toContain('palmares_sparql_queries_total{outcome="refused"} 1');
  expect(text).toContain('palmares_sparql_cache_hits_total 1');
  expect(text).toContain('palmares_sparql_quads 4');
  await service.close();
  await fixture.close();
});

test('/metrics and each result tell how long queries wait, run and are sent', async () => {
  const fixture = await engineOver(SMALL_SITE);
  const service = await serveSparql(fixture.engine, { families: [sparql, metrics] });
  const { headers } = await service.query('ASK {}');
  expect(headers['server-timing']).toMatch(/^inspect;dur=[\d.]+, wait;dur=[\d.]+, run;dur=[\d.]+$/u);
  await service.query('ASK {');
  const { text } = await service.ask({ path: '/metrics' });
  const counts = Object.fromEntries(
    [...text.matchAll(/^palmares_sparql_phase_seconds_count\{phase="(.*)"\} (\d+)$/gmu)].map(
      ([, phase = '', count]) => [phase, Number(count)],
    ),
  );
  expect(counts).toEqual({ 'inspection-wait': 2, inspection: 2, 'run-wait': 1, run: 1, send: 1 });
  await service.close();
  await fixture.close();
});
