import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadSite } from '../../src/config/load.js';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { UsageError } from '../../src/core/errors.js';

const MINIMAL = 'title: Essai\nbase: https://data.example.org/\npublisher:\n  name: Ville\n';

async function folderWith(configuration?: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'palmares-config-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  if (configuration !== undefined) await writeFile(join(folder, 'palmares.yaml'), configuration);
  return folder;
}

const load = async (configuration: string, report: (diagnostic: Diagnostic) => void = () => {}) =>
  loadSite(await folderWith(configuration), report);

async function failureOf(configuration?: string | Uint8Array): Promise<UsageError> {
  const folder = await folderWith(configuration);
  const error: unknown = await loadSite(folder, () => {}).catch((reason: unknown) => reason);
  if (!(error instanceof UsageError)) throw new Error('no usage error');
  return error;
}

const places = ({ diagnostics }: UsageError) =>
  diagnostics.map(({ code, location }) => `${code}@${location.line}:${location.column} ${location.key}`);

describe('loading the configuration', () => {
  it('fills in every default', async () => {
    const site = await load(MINIMAL);
    expect(site.configuration).toMatchObject({
      languages: ['fr', 'en'],
      confidence: 0.6,
      engine: { kind: 'embedded' },
    });
    expect(site.vocabulary).toBe('https://data.example.org/vocab#');
    expect(site.locate?.('publisher.name')).toEqual({
      file: 'palmares.yaml',
      line: 4,
      column: 9,
      key: 'publisher.name',
    });
  });

  it('takes the ways to run queries that are switched off, and a cache of no size', async () => {
    const { configuration } = await load(
      `${MINIMAL}engine: {rewrites: {lateral: false, joins: false}}\nlimits: {resultCacheMegabytes: 0}\n`,
    );
    expect(configuration.engine.rewrites).toEqual({ lateral: false, joins: false });
    expect(configuration.limits.resultCacheMegabytes).toBe(0);
  });

  it('takes codes as written, with their zeros and without quotes', async () => {
    const { configuration } = await load(`${MINIMAL}  siren: 217801380\nplace: 01004\n`);
    expect([configuration.publisher.siren, configuration.place]).toEqual(['217801380', '01004']);
  });

  it('tells an unknown key with its place and the nearest known one', async () => {
    const error = await failureOf(`${MINIMAL}lisense: https://x.fr/\nlimits: {fileMegabyte: 3}\n`);
    expect(places(error)).toEqual([
      'config/unknown-key@5:1 lisense',
      'config/unknown-key@6:10 limits.fileMegabyte',
    ]);
    expect(error.diagnostics.map(({ advice }) => advice?.en)).toContain('Did you mean “license”?');
    expect(error.diagnostics.map(({ advice }) => advice?.fr)).toContain(
      'Vouliez-vous écrire « fileMegabytes » ?',
    );
  });

  it('lists the known keys where none is near', async () => {
    const { diagnostics } = await failureOf(`${MINIMAL}xyzzy: 1\n`);
    expect(diagnostics[0]?.advice?.fr).toMatch(/^Clés connues ici : base, confidence, /);
  });

  it.each([
    ['base: https://data.example.org', 'config/wrong-value@1:7 base', 'finit par « / »'],
    ['languages: [fr, de]', 'config/wrong-value@1:17 languages[1]', '« fr » ou « en »'],
    ['languages: fr', 'config/wrong-type@1:12 languages', 'une liste'],
    ['confidence: 3', 'config/wrong-value@1:13 confidence', 'au plus 1'],
    ['keepVersions: beaucoup', 'config/wrong-type@1:15 keepVersions', 'un nombre'],
    [
      'tables: [{file: a.csv, columns: {comune: X}}]',
      'config/unknown-key@1:34 tables[0].columns.comune',
      'inconnue',
    ],
    ['tables: [{label: a}]', 'config/missing-key@1:10 tables[0].file', 'manque'],
    ['title: ""', 'config/wrong-value@1:8 title', 'non vide'],
  ])('tells what is wrong with “%s” in words', async (line, place, words) => {
    const [key] = line.split(':');
    const others = MINIMAL.split('\n').filter((each) => !each.startsWith(`${key}:`));
    const error = await failureOf([line, ...others].join('\n'));
    expect(places(error)).toEqual([place]);
    expect(error.diagnostics[0]?.message.fr).toContain(words);
    expect(error.localized.fr).toContain(`palmares.yaml:${error.diagnostics[0]?.location.line}`);
  });

  it('tells missing keys with what they want', async () => {
    const error = await failureOf('title: Essai\n');
    expect(places(error)).toEqual(['config/missing-key@1:1 base', 'config/missing-key@1:1 publisher']);
    expect(error.diagnostics[0]?.advice?.fr).toContain('une adresse complète');
  });

  it('tells the first syntax error with line and column', async () => {
    expect(places(await failureOf('title: Essai\n\tbase: x\n'))[0]).toMatch(/^config\/syntax@2:/);
    expect(places(await failureOf('title: a\ntitle: b\n'))).toEqual(['config/syntax@2:1 undefined']);
  });

  it.each([
    ['no configuration', undefined, 'palmares init'],
    ['an empty configuration', '', 'title'],
    ['a configuration in Latin-1', Buffer.from('title: \xe9t\xe9\n', 'latin1'), 'UTF-8'],
  ])('a folder with %s is a wrong use, told in one line', async (_, configuration, words) => {
    const { localized } = await failureOf(configuration);
    expect(localized.fr).toContain(words);
    expect(localized.fr).not.toContain('\n');
  });

  it('a folder that is none is a wrong use', async () => {
    await expect(loadSite('/nowhere/at/all', () => {})).rejects.toThrow(UsageError);
  });

  it('a configuration that may not be read is a wrong use', async () => {
    const folder = await folderWith(MINIMAL);
    await chmod(join(folder, 'palmares.yaml'), 0);
    await chmod(folder, 0o755);
    if (process.geteuid?.() === 0) {
      process.seteuid?.(65_534);
      onTestFinished(() => process.seteuid?.(0));
    }
    await expect(loadSite(folder, () => {})).rejects.toThrow(UsageError);
  });

  it('reports what does not keep the site from being built', async () => {
    const told: string[] = [];
    await load(`${MINIMAL}languages: [fr, fr]\n`, ({ code }) => told.push(code));
    expect(told).toEqual(['config/repeated-language']);
  });
});
