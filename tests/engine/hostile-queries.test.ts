import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { column, type EngineFixture, engineOver, textOf } from './engine-fixture.js';

/** Enough quads for a cross product that never ends. */
const QUADS = Array.from(
  { length: 2_000 },
  (_, index) =>
    `<http://e/s${index}> <http://e/p${index % 7}> "value ${index}" <http://e/g${index % 10}> .\n`,
).join('');
const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }';
const COUNT = 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }';
const MEBIBYTE = 1024 * 1024;

let site: EngineFixture;
beforeAll(async () => {
  site = await engineOver(QUADS, {
    workers: 2,
    limits: { timeoutMilliseconds: 3_000, resultBytes: MEBIBYTE, queryMemoryBytes: 128 * MEBIBYTE },
  });
});
afterAll(() => site.close());

async function expectWell(): Promise<void> {
  expect(column(await site.ask(COUNT), 'n')).toEqual(['2000']);
}

/** Waits for a state that the engine tells of. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

describe('what is refused before the engine', () => {
  const repeat = (text: string, times: number): string => text.repeat(times);
  test.each([
    ['braces', `ASK ${repeat('{', 4_000)}${repeat('}', 4_000)}`],
    ['braces that do not end', `ASK ${repeat('{', 50_000)}`],
    ['brackets', `ASK { ${repeat('[ <p> ', 1_000)}1${repeat(']', 1_000)} }`],
    ['collections', `ASK { ?s ?p ${repeat('(', 1_000)}1${repeat(')', 1_000)} }`],
    ['nested OPTIONAL', `ASK { ${repeat('?s ?p ?o OPTIONAL { ', 30)}${repeat('}', 30)} }`],
    ['a chain of OR', `ASK { FILTER(${repeat('?x || ', 3_000)} ?x) }`],
    ['a chain of NOT', `ASK { FILTER(${repeat('!', 3_000)}?x) }`],
    ['a chain of minus', `SELECT (${repeat('-', 3_000)}1 AS ?x) {}`],
    [
      'many patterns',
      `ASK { ${Array.from({ length: 300 }, (_, i) => `?s${i} ?p${i} ?s${i + 1} .`).join(' ')} }`,
    ],
    ['a long path', `ASK { ?s ${repeat('<p>/', 500)}<p> ?o }`],
    ['a union of many', `ASK { ${repeat('{ ?s ?p ?o } UNION ', 400)}{} }`],
    ['many filters', `ASK { ?s ?p ?o ${repeat('FILTER(?o = 1) ', 400)} }`],
    ['braces written as codepoints', `ASK ${repeat('\\u007B', 2_000)}${repeat('\\U0000007D', 2_000)}`],
    ['a long text', `ASK {} # ${repeat('x', 200_000)}`],
    ['braces hidden behind an open string', `ASK { ?s ?p """${repeat('{', 2_000)}`],
  ])('%s', async (_case, query) => {
    const replaced = site.engine.metrics?.().workersReplaced;
    expect((await site.ask(query)).kind).toMatch(/too-complex|malformed/u);
    expect(site.engine.metrics?.().workersReplaced).toBe(replaced);
  });

  test('long strings and IRIs with brackets in them are no nesting', async () => {
    const query = `ASK { FILTER("${'{'.repeat(200)}" != '''${'('.repeat(200)}''') } # ${'{'.repeat(200)}`;
    expect((await site.ask(query)).kind).toBe('result');
  });

  test('a long list of values is no nesting either', async () => {
    const query = `SELECT (COUNT(*) AS ?n) { VALUES ?s { ${Array.from({ length: 2_000 }, (_, i) => `<http://e/s${i}>`).join(' ')} } ?s ?p ?o }`;
    expect(column(await site.ask(query), 'n')).toEqual(['2000']);
  });
});

describe('what overruns in the engine', () => {
  test('a query that never ends is stopped, and the next one answered', async () => {
    expect(await site.ask(ENDLESS)).toMatchObject({ kind: 'timeout', limitMilliseconds: 3_000 });
    await expectWell();
  });

  test('a client may ask for less time, not for more', async () => {
    expect(await site.ask(ENDLESS, { timeoutMilliseconds: 100 })).toMatchObject({ limitMilliseconds: 100 });
    expect(await site.ask(ENDLESS, { timeoutMilliseconds: 60_000 })).toMatchObject({
      limitMilliseconds: 3_000,
    });
  });

  test('other clients are answered while a query runs wild', async () => {
    const wild = site.ask(ENDLESS, { client: 'wild' });
    for (let round = 0; round < 5; round += 1) await expectWell();
    expect((await wild).kind).toBe('timeout');
  });

  test('one client does not hold all workers', async () => {
    const wild = [1, 2, 3].map(() => site.ask(ENDLESS, { client: 'wild', timeoutMilliseconds: 500 }));
    expect((await site.ask(COUNT, { client: 'other' })).kind).toBe('result');
    expect((await Promise.all(wild)).map(({ kind }) => kind)).toEqual(['timeout', 'timeout', 'timeout']);
  });

  test('a result over the limit is an error, never a part', async () => {
    expect(await site.ask('SELECT * { ?a ?b ?c . ?s ?p ?o } LIMIT 20000')).toEqual({
      kind: 'too-large',
      limitBytes: MEBIBYTE,
    });
    await expectWell();
  });

  test('a query that wants more memory than it may have costs a worker and nobody else anything', async () => {
    const other = await engineOver(QUADS, {
      limits: { timeoutMilliseconds: 60_000, queryMemoryBytes: 48 * MEBIBYTE },
    });
    const hungry = 'SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f';
    expect((await other.ask(hungry)).kind).toBe('too-complex');
    expect(column(await other.ask(COUNT), 'n')).toEqual(['2000']);
    expect(other.engine.metrics?.().workersReplaced).toBeGreaterThan(0);
    await other.close();
  });
});

test('a worker that starts from the image of another answers as that one does', async () => {
  const fixture = await engineOver(QUADS);
  const questions = [
    'SELECT (COUNT(*) AS ?n) FROM <http://e/g1> { ?s ?p ?o }',
    'SELECT ?g { GRAPH ?g { <http://e/s7> ?p ?o } }',
    'SELECT ?o { ?s ?p ?o FILTER(REGEX(?o, "77$")) } ORDER BY ?o',
    'SELECT ?s FROM NAMED <http://e/g2> { GRAPH ?g { ?s <http://e/p3> ?o } } ORDER BY ?s LIMIT 3',
  ];
  const answers = (): Promise<string[]> =>
    Promise.all(questions.map(async (query) => textOf(await fixture.ask(query))));
  const before = await answers();
  const random = [textOf(await fixture.ask('SELECT (UUID() AS ?u) {}'))];
  // The first worker and its spare both end; what answers now never loaded the file.
  for (let turn = 0; turn < 3; turn += 1) {
    expect((await fixture.ask(`${ENDLESS} # ${turn}`, { timeoutMilliseconds: 200 })).kind).toBe('timeout');
    expect(await answers()).toEqual(before);
    random.push(textOf(await fixture.ask('SELECT (UUID() AS ?u) {}')));
  }
  expect(new Set(random).size).toBe(random.length);
  await fixture.close();
});

describe('the queue', () => {
  test('more than may wait are told to come back', async () => {
    const narrow = await engineOver(QUADS, { limits: { queueLength: 2, timeoutMilliseconds: 1_000 } });
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, i) => narrow.ask(`${ENDLESS} # ${i}`)));
    const busy = outcomes.filter(({ kind }) => kind === 'busy');
    expect(busy.length).toBeGreaterThan(0);
    expect(busy[0]).toHaveProperty('retryAfterSeconds');
    await narrow.close();
  });

  test('one client takes no more than half of it', async () => {
    const narrow = await engineOver(QUADS, { limits: { queueLength: 4, timeoutMilliseconds: 1_000 } });
    const greedy = Array.from({ length: 5 }, (_, i) => narrow.ask(`${ENDLESS} # ${i}`, { client: 'greedy' }));
    const outcomes = await Promise.all(greedy);
    expect(outcomes.some((outcome) => outcome.kind === 'busy' && outcome.reason === 'client')).toBe(true);
    await narrow.close();
  });

  test('a query whose client is gone leaves the queue', async () => {
    const narrow = await engineOver(QUADS);
    const enough = new AbortController();
    const running = narrow.ask(ENDLESS, {}, enough.signal);
    await until(() => narrow.engine.metrics?.().queriesRunning === 1);
    const gone = new AbortController();
    const waiting = narrow.ask(COUNT, {}, gone.signal);
    await until(() => narrow.engine.metrics?.().queriesQueued === 1);
    gone.abort();
    expect((await waiting).kind).toBe('failed');
    enough.abort();
    await running;
    await narrow.close();
  });
});

describe('another snapshot', () => {
  const quad = (value: string): string => `<http://e/s> <http://e/p> "${value}" <http://e/g> .\n`;
  const VALUE = 'SELECT ?o { ?s ?p ?o }';

  test('takes over without a query being dropped', async () => {
    const fixture = await engineOver(quad('old'), { workers: 2, knowledge: { version: '1' } });
    let switched = false;
    const switching = fixture.file(quad('new')).then(async (file) => {
      await fixture.engine.switchTo(file, { version: '2' });
      switched = true;
    });
    const seen = new Set<string>();
    for (let round = 0; !switched; round += 1) {
      const outcome = await fixture.ask(`${VALUE} # ${round}`);
      seen.add(`${column(outcome, 'o').join()} ${outcome.kind === 'result' ? outcome.version : ''}`);
    }
    await switching;
    expect(column(await fixture.ask(VALUE), 'o')).toEqual(['new']);
    expect([...seen].filter((pair) => pair !== 'old 1' && pair !== 'new 2')).toEqual([]);
    await fixture.close();
  });

  test('that cannot be read leaves the old one answering', async () => {
    const fixture = await engineOver(quad('old'));
    await fixture.engine.switchTo('/nowhere/data.nq');
    expect(column(await fixture.ask(VALUE), 'o')).toEqual(['old']);
    await fixture.close();
  });

  test('is not mixed up with the old one in the cache', async () => {
    const fixture = await engineOver(quad('old'), { knowledge: { version: '1' } });
    await fixture.ask(VALUE);
    await fixture.engine.switchTo(await fixture.file(quad('new')), { version: '2' });
    expect(column(await fixture.ask(VALUE), 'o')).toEqual(['new']);
    await fixture.close();
  });
});

test('a dataset over the configured size is unavailable, and says so', async () => {
  const large = await engineOver(QUADS, { limits: { maximumTriples: 100 } });
  expect(await large.ask(COUNT)).toMatchObject({
    kind: 'unavailable',
    message: {
      fr: expect.stringContaining('100 triplets') as unknown,
      en: expect.stringContaining('100 triples') as unknown,
    },
  });
  await large.close();
});

test('an engine without data asks to come back', async () => {
  const empty = await engineOver('');
  expect(textOf(await empty.ask('SELECT ?s { ?s ?p ?o }', { mediaType: 'text/csv' })).trim()).toBe('s');
  await empty.close();
});

describe('the cache', () => {
  test('answers the same query again without the engine', async () => {
    const fixture = await engineOver(QUADS, { knowledge: { version: '1' } });
    await fixture.ask(COUNT);
    await fixture.ask(COUNT);
    expect(fixture.engine.metrics?.()).toMatchObject({ cacheHits: 1, cacheMisses: 1 });
    await fixture.close();
  });

  test('never keeps what may differ the next time', async () => {
    const fixture = await engineOver(QUADS, { knowledge: { version: '1' } });
    const [first, second] = [
      await fixture.ask('SELECT (UUID() AS ?u) {}'),
      await fixture.ask('SELECT (UUID() AS ?u) {}'),
    ];
    expect(column(first, 'u')).not.toEqual(column(second, 'u'));
    await fixture.close();
  });
});
