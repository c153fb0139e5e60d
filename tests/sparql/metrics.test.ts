import { expect, test } from 'vitest';
import { metrics } from '../../src/web/metrics.js';
import { sparql } from '../../src/web/sparql.js';
import { engineOver, SMALL_SITE } from '../engine/engine-fixture.js';
import { serveSparql } from './sparql-service.js';

test('/metrics counts queries by what became of them', async () => {
  const fixture = await engineOver(SMALL_SITE, { knowledge: { version: 'v1' } });
  const service = await serveSparql(fixture.engine, [sparql, metrics]);
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
