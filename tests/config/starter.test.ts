import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadSite } from '../../src/config/load.js';
import { siteConfiguration } from '../../src/config/site.js';
import { type StarterOptions, starterFiles } from '../../src/config/starter.js';
import { readSources } from '../../src/sources/read.js';
import { loadRegistry } from '../../src/sources/registry.js';

async function readStarter(options: StarterOptions) {
  const folder = await mkdtemp(join(tmpdir(), 'palmares-starter-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const { path, content } of starterFiles(options)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const told: string[] = [];
  const site = await loadSite(folder, ({ code }) => told.push(code));
  const registry = await loadRegistry(site, ({ code }) => told.push(code));
  const kinds: string[] = [];
  for await (const event of readSources(site, registry)) {
    if (event.kind === 'record') kinds.push(event.record.kind);
    if (event.kind === 'diagnostic') told.push(event.diagnostic.code);
  }
  return { site, told, kinds };
}

describe('a new content folder', () => {
  it('is read without a word and shows every kind of content', async () => {
    const { told, kinds } = await readStarter({});
    expect(told).toEqual([]);
    expect(kinds).toEqual(['article', 'programme', 'row']);
  });

  it('holds what it was asked to, whatever signs that has', async () => {
    const options = {
      title: 'L’année : "5 @" # {x}',
      base: 'https://ville.example/opendata/',
      publisher: '- Ville\n& Cie',
    };
    const { site } = await readStarter(options);
    expect(site.configuration).toMatchObject({
      title: options.title,
      base: options.base,
      publisher: { name: options.publisher },
    });
  });

  it('names every key of the configuration', () => {
    const content = starterFiles()[0]?.content ?? '';
    for (const key of Object.keys(siteConfiguration.shape).filter((each) => each !== 'vocabulary'))
      expect(content).toMatch(new RegExp(`^(?:# )?${key}:`, 'm'));
  });
});
