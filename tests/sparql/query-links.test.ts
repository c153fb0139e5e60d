import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineFixture, engineOver, SMALL_SITE } from '../engine/engine-fixture.js';
import { type SparqlService, serveSparql } from './sparql-service.js';

const QUERY = 'SELECT ?name { ?it <http://xmlns.com/foaf/0.1/name> ?name } ORDER BY ?name';

describe('a permanent link', () => {
  let fixture: EngineFixture;
  let service: SparqlService;

  beforeAll(async () => {
    fixture = await engineOver(SMALL_SITE);
    service = await serveSparql(fixture.engine);
  });

  afterAll(async () => {
    await service.close();
    await fixture.close();
  });

  const link = async (query: string | Buffer): Promise<string> => {
    const answer = await service.ask({ method: 'POST', path: '/sparql/link', body: query });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    return `/${(answer.json() as { link: string }).link}`;
  };

  it('gives the result to a program', async () => {
    const answer = await service.ask({ path: await link(QUERY), headers: { accept: 'text/csv' } });
    expect(answer.status).toBe(200);
    expect(answer.text.split('\r\n').slice(0, 1)).toEqual(['name']);
  });

  it('takes a format like the query itself', async () => {
    const answer = await service.ask({ path: `${await link(QUERY)}&format=json` });
    expect(answer.headers['content-type']).toContain('application/sparql-results+json');
  });

  it('shows a person the query', async () => {
    const answer = await service.ask({ path: await link(QUERY), headers: { accept: 'text/html' } });
    expect(answer.text).toContain('?it &lt;http://xmlns.com/foaf/0.1/name>');
  });

  it('is a 404 when it was cut', async () => {
    const answer = await service.ask({ path: (await link(QUERY)).slice(0, -4) });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('is not given beside a query of its own', async () => {
    const answer = await service.ask({ path: `${await link(QUERY)}&query=ASK%20%7B%7D` });
    expect(answer.status).toBe(400);
  });

  it('is refused for what is too long or no text', async () => {
    const noise = Buffer.from(Array.from({ length: 20_000 }, (_, index) => 33 + ((index * 7919) % 89)));
    const path = '/sparql/link';
    const long = Buffer.concat([noise, Buffer.alloc(500_000, 'x')]);
    expect((await service.ask({ method: 'POST', path, body: long })).status).toBe(413);
    expect((await service.ask({ method: 'POST', path, body: Buffer.from([0xff]) })).status).toBe(400);
  });
});
