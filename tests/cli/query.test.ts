import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { call, commandLine } from './command-line.js';
import { ARTICLE_TITLE, publishSite } from './published-site.js';

const TITLES = 'SELECT ?s ?title { ?s <https://terms.example/schema:name> ?title }';

describe('query', { timeout: 120_000 }, () => {
  const cli = commandLine();
  const query = (words: readonly string[], input?: string) =>
    call(['query', '--snapshot', cli.path('out'), ...words], input === undefined ? {} : { input });

  it('draws a table for a person', async () => {
    await publishSite(cli.path('out'));
    const { code, output, errors } = await query([TITLES]);
    expect(errors).toBe('');
    expect(output).toMatch(
      /^s +title\n─+ {2}─+\n<https:\/\/data\.example\.org\/articles\/1#article> {2}La Ville/,
    );
    expect(code).toBe(0);
  });

  it.each([
    ['json', '"bindings"'],
    ['xml', '<sparql'],
    ['csv', `s,title\r\nhttps://data.example.org/articles/1#article,${ARTICLE_TITLE}`],
    ['tsv', '?s\t?title\n<https://data.example.org/articles/1#article>'],
  ])('writes solutions as %s', async (format, expected) => {
    await publishSite(cli.path('out'));
    const { output } = await query(['--format', format, TITLES]);
    expect(output).toContain(expected);
  });

  it.each(['turtle', 'ntriples', 'jsonld', 'rdfxml', 'nquads', 'trig'])(
    'writes a graph as %s',
    async (format) => {
      await publishSite(cli.path('out'));
      const { code, output } = await query(['--format', format, 'CONSTRUCT WHERE { ?s ?p ?o }']);
      expect(output).toContain(ARTICLE_TITLE);
      expect(code).toBe(0);
    },
  );

  it('answers ASK with a word', async () => {
    await publishSite(cli.path('out'));
    expect((await query(['ASK { ?s ?p ?o }'])).output).toBe('true\n');
  });

  it('reads the query from standard input', async () => {
    await publishSite(cli.path('out'));
    expect((await query(['-'], 'ASK {}')).output).toBe('true\n');
  });

  it.each([
    ['a syntax error, with its place', 'SELECT * {\n  ?s ?p }', /SPARQL syntax error\. Line 2, column \d+/],
    ['an update', 'INSERT DATA { <a:a> <a:b> <a:c> }', /refused|update|syntax/i],
    ['another service', 'SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }', /Query refused/],
  ])('refuses %s, with exit 2', async (_name, text, message) => {
    await publishSite(cli.path('out'));
    const { code, output, errors } = await query([text]);
    expect(errors).toMatch(message);
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  it('refuses a format that the query has not, naming those it has', async () => {
    await publishSite(cli.path('out'));
    const { code, errors } = await query(['--format', 'csv', 'CONSTRUCT WHERE { ?s ?p ?o }']);
    expect(errors).toMatch(/--format csv does not fit.*ttl/);
    expect(code).toBe(2);
  });

  it('does not crash when its reader leaves', async () => {
    await publishSite(cli.path('out'));
    const running = cli.start(['query', '--snapshot', 'out', TITLES]);
    running.child.stdout?.destroy();
    const [code] = (await once(running.child, 'exit')) as [number | null];
    expect(running.errors).toBe('');
    expect(code).toBe(0);
  });
});
