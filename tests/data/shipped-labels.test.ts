import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/core/package-root.js';
import { slugify } from '../../src/core/slug.js';
import { loadGazetteer } from '../../src/places/load.js';
import { programmeDefinition } from '../../src/sources/definitions.js';

const folder = join(packageRoot, 'data/labels');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

const read = (file: string) => programmeDefinition.parse(parse(readFileSync(join(folder, file), 'utf8')));
const frenchName = (file: string) => {
  const { name } = read(file);
  return typeof name === 'string' ? name : (name['fr'] ?? '');
};

describe('the label registry shipped with the package', () => {
  it.each(files)('%s is a valid programme', (file) => {
    expect(() => read(file)).not.toThrow();
  });

  it.each(files)('%s is named after the slug of its French name', (file) => {
    expect(file).toBe(`${slugify(frenchName(file))}.yaml`);
  });

  it.each(files)('%s opens with a comment that says what it holds', (file) => {
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^# \S/);
  });

  it('gives no name or alias to two programmes', () => {
    const names = files.flatMap((file) => {
      const own = new Set([frenchName(file), ...read(file).aliases].map(slugify));
      return [...own];
    });
    expect(names).toHaveLength(new Set(names).size);
  });

  it.each(files)('%s declares every level and mention its counts speak of', (file) => {
    const { editions, levels, mentions } = read(file);
    const counts = editions.flatMap((edition) => edition.counts);
    const ranks = levels?.values.map(({ rank }) => rank) ?? [];
    const slugs = mentions.map(({ slug }) => slug);
    expect(counts.filter(({ level }) => level !== undefined && !ranks.includes(level))).toEqual([]);
    expect(counts.filter(({ mention }) => mention !== undefined && !slugs.includes(mention))).toEqual([]);
  });

  it.each(files)('%s cites a source for each edition and each count', (file) => {
    for (const edition of read(file).editions) {
      expect(edition.source).toBeDefined();
      for (const count of edition.counts) expect(count.source).toBeDefined();
    }
  });

  it.each(files)('%s gives venues the code of the commune they name', async (file) => {
    const gazetteer = await loadGazetteer();
    for (const { commune, place } of read(file).editions) {
      if (commune === undefined) continue;
      const match = gazetteer.communeByCode(commune);
      expect(match.kind === 'one' ? match.commune.name : match.kind).toBe(place);
    }
  });
});
