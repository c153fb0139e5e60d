import { access, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { call, commandLine } from './command-line.js';

/** An award of a level that its programme does not have: the gate holds it back. */
const IMPOSSIBLE_LEVEL = 'insee;commune;arobases\n78138;Chanteloup-les-Vignes;5\n78498;Poissy;99\n';
const UNKNOWN_COMMUNE = 'insee;commune;arobases\n78138;Chanteloup-les-Vignes;5\n99999;Nulle-Part;3\n';
const TABLE = 'tables/villes-internet-2021.csv';

const cli = commandLine();
beforeEach(async () => {
  await call(['init', cli.path('site')]);
});
const site = () => cli.path('site');
const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

describe('build', { timeout: 120_000 }, () => {
  it('publishes what init made, writes the ledger and says what it did', async () => {
    const { code, output, errors } = await call(['build', site()]);
    expect(errors).toBe('');
    expect(output).toMatch(/^1 article\n/);
    expect(output).toContain(`${TABLE}: 1 row read = 1 published + 0 reported`);
    expect(output).toMatch(/\d+ documents published, [\d,]+ triples → .*\.palmares\nversion [0-9a-f]{64}\n$/);
    expect(await isThere(cli.path('site', 'ledger.jsonl'))).toBe(true);
    expect(code).toBe(0);
  });

  it('says that nothing changed where nothing did', async () => {
    await call(['build', site(), '--published-at', '2024-01-01']);
    const { output } = await call(['build', site(), '--published-at', '2024-06-01']);
    expect(output).toMatch(/version [0-9a-f]{64} \(unchanged\)/);
  });

  it('accounts for each row of a table, published or reported', async () => {
    await writeFile(cli.path('site', TABLE), UNKNOWN_COMMUNE);
    const { code, output } = await call(['build', site()]);
    expect(output).toContain(`${TABLE}: 2 rows read = 1 published + 1 reported`);
    expect(output).toMatch(/villes-internet-2021\.csv:3/);
    expect(code).toBe(0);
  });

  it('publishes nothing with --strict and an error, and exits with 1', async () => {
    await writeFile(cli.path('site', TABLE), UNKNOWN_COMMUNE);
    const { code, output } = await call(['build', site(), '--strict', '--out', cli.path('out')]);
    expect(output).toContain('Nothing is published: --strict');
    expect(await isThere(cli.path('out', 'current'))).toBe(false);
    expect(code).toBe(1);
  });

  it('speaks French where the locale does', async () => {
    const { output } = await call(['build', site()], { environment: { LANG: 'fr_FR' } });
    expect(output).toContain(`${TABLE}\u00a0: 1 ligne lue = 1 publiée + 0 signalée`);
  });

  it('tells every wrong key of the configuration, and exits with 2', async () => {
    await writeFile(cli.path('site', 'palmares.yaml'), 'titel: x\nbase: nowhere\n');
    const { code, output, errors } = await call(['build', site()]);
    expect(errors).toMatch(/^palmares: palmares\.yaml:1/);
    expect(errors).toContain('titel');
    expect(errors).toContain('publisher');
    expect(output).toBe('');
    expect(code).toBe(2);
  });

  it('says in one line that it may not write there, and exits with 2', async () => {
    await writeFile(cli.path('taken'), 'a file where the folder should be');
    const { code, errors } = await call(['build', site(), '--out', cli.path('taken')]);
    expect(errors).toContain(cli.path('taken'));
    expect(errors.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  it('finds the content folder from a folder inside it', async () => {
    const words = ['build', '--out', cli.path('out')];
    const { code } = await cli.run(words, { folder: cli.path('site', 'articles') });
    expect(code).toBe(0);
    expect(await readdir(cli.path('out'))).toContain('current');
  });
});

describe('validate', { timeout: 120_000 }, () => {
  it('finds nothing wrong with what init made, and writes nothing', async () => {
    const before = await readdir(site(), { recursive: true });
    const { code, output } = await call(['validate', site()]);
    expect(output).toMatch(/0 retenu\s: 0 erreur/);
    expect(await readdir(site(), { recursive: true })).toEqual(before);
    expect(code).toBe(0);
  });

  it.each([
    ['text', /villes-internet-2021\.csv:3/],
    ['json', /^\{/],
    ['turtle', /sh:ValidationReport/],
    ['sarif', /"version": ?"2\.1\.0"/],
    ['junit', /<testsuites?/],
  ])('tells an error as %s, and exits with 1', async (format, expected) => {
    await writeFile(cli.path('site', TABLE), UNKNOWN_COMMUNE);
    const { code, output, errors } = await call(['validate', site(), '--format', format]);
    expect(errors).toBe('');
    expect(output).toMatch(expected);
    expect(code).toBe(1);
  });

  it('tells a level that the programme does not have', async () => {
    await writeFile(cli.path('site', TABLE), IMPOSSIBLE_LEVEL);
    const { code, output } = await call(['validate', site()]);
    expect(output).toMatch(/villes-internet-2021\.csv:3.*99/);
    expect(code).toBe(1);
  });

  it('speaks the site’s first language, whatever the machine’s', async () => {
    const file = cli.path('site', 'palmares.yaml');
    const configuration = await readFile(file, 'utf8');
    await writeFile(file, configuration.replace('languages: [fr, en]', 'languages: [en, fr]'));
    const { output } = await call(['validate', site()], { environment: { LANG: 'fr_FR' } });
    expect(output).toMatch(/0 held back: 0 errors/);
  });
});

describe('from content to answers:', { timeout: 120_000 }, () => {
  it('what is built can be queried', async () => {
    await call(['build', site()]);
    const { output } = await call([
      'query',
      '--snapshot',
      site(),
      '--format',
      'csv',
      'SELECT ?code { ?place <http://rdf.insee.fr/def/geo#codeINSEE> ?code } ORDER BY ?code',
    ]);
    expect(output).toContain('78138');
  });

  it('snippet gives an element to paste', async () => {
    const { code, output } = await call(['snippet', cli.path('site', 'articles', 'bienvenue.md')]);
    const [, data = ''] = /^<script type="application\/ld\+json">\n([^<]*)\n<\/script>\n$/.exec(output) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      '@context': 'https://schema.org',
      '@id': 'https://data.example.org/articles/bienvenue#article',
      headline: 'Bienvenue dans nos données',
    });
    expect(code).toBe(0);
  });

  it('snippet refuses a file that is none of the site’s articles', async () => {
    const { code } = await call(['snippet', cli.path('site', 'palmares.yaml')]);
    expect(code).toBe(2);
  });

  it('what generate writes can be built', async () => {
    const words = ['--awards', '20', '--articles', '2', '--seed', '7', '--out', cli.path('fictif')];
    expect((await call(['generate', ...words])).code).toBe(0);
    const { code, output } = await call(['build', cli.path('fictif')]);
    expect(output).toMatch(/^2 articles\n/);
    expect(code).toBe(0);
  });

  it('init overwrites nothing', async () => {
    await rm(cli.path('site', 'articles'), { recursive: true });
    const { code, errors } = await call(['init', site()]);
    expect(errors).toContain('palmares.yaml is in');
    expect(await isThere(cli.path('site', 'articles'))).toBe(false);
    expect(code).toBe(2);
  });
});
